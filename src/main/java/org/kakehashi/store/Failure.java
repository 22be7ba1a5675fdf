package org.kakehashi.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.project.StaleProject;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.StoreException.Trouble;

/// Says what failed, what is safe and what can be done.
final class Failure {
    static final Texts TEXTS = Texts.beside(Failure.class);
    /// H2: already open, or locked by another process.
    private static final Set<Integer> IN_USE = Set.of(90020);
    /// H2: the file is corrupt, not a database, of an unknown form, or broke a rule of the storage itself.
    private static final Set<Integer> DAMAGED = Set.of(90030, 90048, 50000, 50100);
    private static final Set<Integer> READ_ONLY = Set.of(90097);

    private Failure() {}

    static StoreException of(SQLException e, Database database) {
        return new StoreException(trouble(e, database), says(trouble(e, database), database), e);
    }

    static StoreException of(IOException e, Object place) {
        var trouble = fromDisk(e);
        var key = switch (trouble) {
            case DISK_FULL -> "disk.full";
            case READ_ONLY -> "disk.readOnly";
            case UNREACHABLE, DAMAGED, IN_USE, STALE, OTHER -> "disk.other";
        };
        return new StoreException(trouble, TEXTS.text(key, place, String.valueOf(e.getMessage())), e);
    }

    static StoreException damaged(String key, Object value, @Nullable Throwable cause) {
        return new StoreException(Trouble.DAMAGED, TEXTS.text(key, value), cause);
    }

    static StaleProject stale(String id, long base, Object title) {
        return new StaleProject(id, base, TEXTS.text("stale", title));
    }

    static StoreException missing(String id) {
        return new StoreException(Trouble.OTHER, TEXTS.text("missing"), new IllegalArgumentException("no project " + id));
    }

    private static Names says(Trouble trouble, Database database) {
        var place = database.embedded() ? "embedded" : "shared";
        return switch (trouble) {
            case UNREACHABLE -> TEXTS.text("unreachable");
            case READ_ONLY -> TEXTS.text("readOnly." + place);
            case DISK_FULL -> TEXTS.text("diskFull." + place);
            case DAMAGED -> TEXTS.text("damaged");
            case IN_USE -> TEXTS.text("inUse");
            case STALE, OTHER -> TEXTS.text("other");
        };
    }

    private static Trouble trouble(SQLException e, Database database) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io && fromDisk(io) != Trouble.OTHER) return fromDisk(io);
            if (cause instanceof SQLException sql && READ_ONLY.contains(sql.getErrorCode())) return Trouble.READ_ONLY;
            if (cause instanceof SQLException sql && IN_USE.contains(sql.getErrorCode())) return Trouble.IN_USE;
        }
        return database.embedded() ? fromH2(e) : fromPostgres(String.valueOf(e.getSQLState()));
    }

    private static Trouble fromH2(SQLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DAMAGED.contains(sql.getErrorCode())) return Trouble.DAMAGED;
        }
        return Trouble.OTHER;
    }

    private static Trouble fromPostgres(String state) {
        if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("28")) return Trouble.UNREACHABLE;
        return switch (state) {
            case "53100" -> Trouble.DISK_FULL;
            case "25006", "42501" -> Trouble.READ_ONLY;
            case "XX001", "XX002" -> Trouble.DAMAGED;
            default -> Trouble.OTHER;
        };
    }

    private static Trouble fromDisk(IOException e) {
        if (e instanceof AccessDeniedException) return Trouble.READ_ONLY;
        var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("not enough space") || message.contains("quota")) {
            return Trouble.DISK_FULL;
        }
        var denied = message.contains("permission denied") || message.contains("read-only file system");
        return denied || e.getCause() instanceof ReadOnlyFileSystemException ? Trouble.READ_ONLY : Trouble.OTHER;
    }
}
