package org.kakehashi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.StoreException.Trouble;

/// Brings the tables to the form this program uses, one numbered script after the other.
final class Migration {
    /// Number of the last script.
    static final int PRESENT = 1;

    private Migration() {}

    static void run(Connection db) throws SQLException, StoreException {
        Sql.run(db, "create table if not exists schema_version (version int not null)");
        int version = Sql.list(db, "select max(version) from schema_version", row -> row.getInt(1)).getFirst();
        if (version > PRESENT) {
            throw new StoreException(Trouble.OTHER, Failure.TEXTS.text("newerTables"), null);
        }
        for (int next = version + 1; next <= PRESENT; next++) {
            for (var statement : script(next).split(";\\s*\\n", -1)) {
                if (!statement.isBlank()) Sql.run(db, statement);
            }
            Sql.run(db, "insert into schema_version (version) values (?)", next);
        }
        db.commit();
    }

    private static String script(int number) {
        var name = "tables-" + number + ".sql";
        try (var in = Migration.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no script " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
