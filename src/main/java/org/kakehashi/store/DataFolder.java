package org.kakehashi.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a platform wants a program's data to lie.
public final class DataFolder {
    private DataFolder() {}

    /// @return the folder on this machine, whether it is there or not
    public static Path here() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /// @param system the platform's name, as Java gives it
    static Path of(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win") && !name.contains("darwin")) {
            var roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve("Kakehashi");
        }
        if (name.contains("mac")) return home.resolve("Library").resolve("Application Support").resolve("Kakehashi");
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.startsWith("/") ? Path.of(data) : home.resolve(".local").resolve("share")).resolve("kakehashi");
    }
}
