package org.kakehashi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectSummary;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Library;

/// The folder a running program keeps its data in; one program at a time, others are sent to its window.
///
/// ```
/// kakehashi.mv.db   the database        lock           held while the program runs
/// backups/          the last ten        raise.socket   by which a second start calls the window
/// ```
public final class Workspace implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;
    private final Bell bell;

    private Workspace(Path folder, FileChannel channel, Bell bell) {
        this.folder = folder;
        this.channel = channel;
        this.bell = bell;
    }

    /// What became of opening a folder.
    public sealed interface Opening {

        /// It is ours until it is closed.
        record Opened(Workspace workspace) implements Opening {}

        /// Another program has it.
        ///
        /// @param raised whether that program was asked to come to the front
        /// @param says   where to look, for the person
        record AlreadyRunning(boolean raised, Names says) implements Opening {}
    }

    /// That a second start asked for the window.
    ///
    /// @param file what it was told to open
    public record Raise(Optional<Path> file) {}

    /// Makes the folder if need be and takes it.
    public static Opening open(Path folder) throws StoreException {
        return open(folder, Optional.empty());
    }

    /// Makes the folder if need be and takes it.
    ///
    /// @param file what a program that has it already is asked to open
    public static Opening open(Path folder, Optional<Path> file) throws StoreException {
        var place = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(place);
            var channel = FileChannel.open(place.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                var raised = Bell.ring(place, file.map(path -> path.toAbsolutePath().toString()).orElse(""));
                return new Opening.AlreadyRunning(raised,
                        Failure.TEXTS.text(raised ? "running.raised" : "running", place));
            }
            return new Opening.Opened(new Workspace(place, channel, Bell.hang(place)));
        } catch (IOException e) {
            throw Failure.of(e, place);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    public Path folder() {
        return folder;
    }

    /// @return the embedded store in this folder; if its file is damaged, one of [#backups] can be restored
    public JdbcProjectStore store(Function<Project, ProjectSummary> summaries, InstantSource clock,
            Supplier<Library> shipped) throws StoreException {
        return JdbcProjectStore.open(Database.in(folder), summaries, clock, shipped);
    }

    public Backups backups(InstantSource clock) {
        return new Backups(folder.resolve("backups"), clock);
    }

    /// Waits until a second start on the same folder asks for the window.
    ///
    /// @return empty once the workspace is closed, or where the platform has no way to be asked
    public Optional<Raise> awaitRaise() {
        return bell.await().map(message -> new Raise(absolute(message)));
    }

    private static Optional<Path> absolute(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws StoreException {
        try (channel) {
            bell.close();
        } catch (IOException e) {
            throw Failure.of(e, folder);
        }
    }
}
