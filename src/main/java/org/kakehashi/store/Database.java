package org.kakehashi.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.kakehashi.base.Require;

/// Which database is used and how it is entered.
public record Database(String url, String user, String password) {
    static final String NAME = "kakehashi";
    static final String ENDING = ".mv.db";
    private static final String EMBEDDED = "jdbc:h2:";
    private static final String FILE = EMBEDDED + "file:";
    /// Every commit is handed to the operating system at once and outlives a killed program. It is written at the end
    /// of the file: a small one in a gap is not found again once the program was killed twice.
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;REUSE_SPACE=FALSE";

    public Database {
        Require.that(url.startsWith(EMBEDDED) || url.startsWith("jdbc:postgresql:"), "url", url);
    }

    /// @return the embedded database in that folder, made when it is first opened
    public static Database in(Path folder) {
        var file = folder.toAbsolutePath().normalize().resolve(NAME).toString();
        Require.that(!file.contains(";"), "folder", folder);
        return new Database(FILE + file + SETTINGS, NAME, "");
    }

    static Path file(Path folder) {
        return folder.resolve(NAME + ENDING);
    }

    boolean embedded() {
        return url.startsWith(EMBEDDED);
    }

    /// @return whether it is a file that only grows until it is packed
    boolean grows() {
        return url.startsWith(FILE);
    }

    Connection open() throws SQLException {
        var db = DriverManager.getConnection(url, user, password);
        db.setAutoCommit(false);
        return db;
    }

    /// Without the password.
    @Override
    public String toString() {
        return url;
    }
}
