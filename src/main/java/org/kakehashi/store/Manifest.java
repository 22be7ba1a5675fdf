package org.kakehashi.store;

import java.util.List;
import org.kakehashi.base.Names;

/// What lies in a backup.
///
/// @param format     of the backup, 1
/// @param made       when, as ISO text
/// @param entries    the files in it
/// @param unreadable ids of projects that could not be read when it was made
public record Manifest(int format, String made, List<Entry> entries, List<String> unreadable) {
    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /// A file of the backup.
    ///
    /// @param id     of the project, empty for the library
    /// @param sha256 of its bytes, in hexadecimal digits
    public record Entry(String file, String id, Names title, String sha256) {}

    public Manifest {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    int projects() {
        return (int) entries.stream().filter(entry -> !entry.id().isEmpty()).count();
    }
}
