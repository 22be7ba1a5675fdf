package org.kakehashi.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes files so that at any moment the old one or the new one is there, whole.
public final class SafeFile {
    private SafeFile() {}

    /// Writes beside the place, has the disk keep it, then moves it there.
    public static void write(Path file, byte[] bytes) throws IOException {
        var place = file.toAbsolutePath();
        var beside = parent(place).resolve("." + place.getFileName() + "-" + UUID.randomUUID() + ".part");
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) channel.write(buffer);
                channel.force(true);
            }
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Moves a file of the same folder over another, at once where the file system can.
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path parent(Path absolute) throws IOException {
        var parent = absolute.getParent();
        if (parent == null) throw new IOException("not a file: " + absolute);
        return parent;
    }
}
