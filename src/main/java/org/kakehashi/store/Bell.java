package org.kakehashi.store;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// By which a second start asks the running program to come to the front: a socket in the data folder, no network.
final class Bell implements AutoCloseable {
    /// Longest path a socket's name may have on every platform, in bytes, with some to spare.
    private static final int LONGEST = 90;
    /// Longest message heard, in bytes; longer than any path.
    private static final int MESSAGE = 1 << 16;
    /// How long a caller may take to say something, in milliseconds.
    private static final long PATIENCE = 2_000;
    private final Path place;
    private final @Nullable ServerSocketChannel socket;

    private Bell(Path place, @Nullable ServerSocketChannel socket) {
        this.place = place;
        this.socket = socket;
    }

    /// Hangs the bell; call only while the folder is locked. Where a platform has no such sockets it stays silent.
    static Bell hang(Path folder) {
        var place = place(folder);
        try {
            Files.deleteIfExists(place);
            var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                return new Bell(place, socket.bind(UnixDomainSocketAddress.of(place)));
            } catch (IOException _) {
                socket.close();
                return new Bell(place, null);
            }
        } catch (IOException | UnsupportedOperationException _) {
            return new Bell(place, null);
        }
    }

    /// @param message said with the ring; blank if nothing
    /// @return whether somebody is there to hear it
    static boolean ring(Path folder, String message) {
        try (var socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            if (!socket.connect(UnixDomainSocketAddress.of(place(folder)))) return false;
            var bytes = ByteBuffer.wrap(message.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) socket.write(bytes);
            return true;
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    /// Waits until it is rung.
    ///
    /// @return what was said with it, blank if nothing; empty once it is closed, or if it never could ring
    Optional<String> await() {
        if (socket == null) return Optional.empty();
        try (var ring = socket.accept()) {
            return Optional.of(message(ring));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Reads what the caller says; one who says too much or hesitates has said nothing.
    private static String message(SocketChannel ring) {
        var bytes = ByteBuffer.allocate(MESSAGE);
        try (var selector = Selector.open()) {
            ring.configureBlocking(false);
            ring.register(selector, SelectionKey.OP_READ);
            while (bytes.hasRemaining() && selector.select(PATIENCE) > 0) {
                selector.selectedKeys().clear();
                if (ring.read(bytes) < 0) return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
            }
        } catch (IOException _) {
            return "";
        }
        return "";
    }

    private static Path place(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        var place = path.resolve("raise.socket");
        if (place.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) return place;
        var mark = HexFormat.of().toHexDigits(Objects.hash(path.toString().toLowerCase(Locale.ROOT), 1L));
        return Path.of(System.getProperty("java.io.tmpdir", "/tmp")).resolve("kakehashi-" + mark + ".socket");
    }

    @Override
    public void close() throws IOException {
        if (socket == null) return;
        socket.close();
        Files.deleteIfExists(place);
    }
}
