package org.kakehashi.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lets only one window work on a data folder: a second start rings, and the window that runs comes to the front.
///
/// Who holds the lock of `kakehashi.lock` runs; who rings writes the file to open into `kakehashi.ring`. No network.
final class Doorbell implements AutoCloseable {
    private static final long LOOK = 300;
    private static final long PATIENCE = 4000;
    private final Path ring;
    private final FileChannel channel;
    private final @Nullable FileLock lock;

    private Doorbell(Path ring, FileChannel channel, @Nullable FileLock lock) {
        this.ring = ring;
        this.channel = channel;
        this.lock = lock;
    }

    static Doorbell at(Path folder) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve("kakehashi.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new Doorbell(folder.resolve("kakehashi.ring"), channel, lock(channel));
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    /// @return whether this start is the one that works on the folder
    boolean first() {
        return lock != null;
    }

    /// Rings at the window that runs.
    ///
    /// @return whether it answered
    boolean ring(Optional<Path> file) throws IOException, InterruptedException {
        var note = Files.writeString(ring.resolveSibling("kakehashi.ring.new"), file.map(Path::toString).orElse(""));
        Files.move(note, ring, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        for (long waited = 0; waited < PATIENCE; waited += LOOK) {
            TimeUnit.MILLISECONDS.sleep(LOOK);
            if (!Files.exists(ring)) return true;
        }
        Files.deleteIfExists(ring);
        return false;
    }

    /// Answers every ring on a thread of its own, as long as the program runs.
    void answer(Consumer<Optional<Path>> answer) throws IOException {
        Files.deleteIfExists(ring);
        var ear = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "doorbell");
            thread.setDaemon(true);
            return thread;
        });
        var _ = ear.scheduleWithFixedDelay(() -> listen(answer), LOOK, LOOK, TimeUnit.MILLISECONDS);
    }

    private void listen(Consumer<Optional<Path>> answer) {
        if (!Files.exists(ring)) return;
        try {
            var name = Files.readString(ring);
            Files.deleteIfExists(ring);
            answer.accept(name.isBlank() ? Optional.empty() : Optional.of(Path.of(name)));
        } catch (IOException unreadable) {
            System.getLogger(Doorbell.class.getName()).log(System.Logger.Level.WARNING, "ring not read", unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        if (lock != null) lock.release();
        channel.close();
    }
}
