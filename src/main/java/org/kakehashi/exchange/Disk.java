package org.kakehashi.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import org.kakehashi.base.Texts;
import org.kakehashi.document.SafeFile;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.StoreException.Trouble;

/// Writes files of people, and says in their language why one could not be written.
final class Disk {
    private static final Texts TEXTS = Texts.beside(Disk.class);

    private Disk() {}

    /// What is to be written, made when it is needed.
    @FunctionalInterface
    interface Content {
        byte[] bytes() throws IOException;
    }

    /// Writes beside the place first, so that an older file there is replaced whole or not at all.
    static void write(Path file, Content content) throws StoreException {
        try {
            SafeFile.write(file, content.bytes());
        } catch (IOException e) {
            var trouble = trouble(e);
            throw new StoreException(trouble, TEXTS.text(trouble == Trouble.DISK_FULL ? "diskFull"
                    : trouble == Trouble.READ_ONLY ? "readOnly" : "unwritable", file.getFileName()), e);
        }
    }

    private static Trouble trouble(IOException e) {
        var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("not enough space")) return Trouble.DISK_FULL;
        var denied = e instanceof AccessDeniedException || message.contains("read-only");
        return denied ? Trouble.READ_ONLY : Trouble.OTHER;
    }
}
