package org.kakehashi.store;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// By which a second start asks the running program to come to the front: a socket in the data folder, no network.
final class Bell implements AutoCloseable {
    /// Longest path a socket's name may have on every platform, in bytes, with some to spare.
    private static final int LONGEST = 90;
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

    /// @return whether somebody is there to hear it
    static boolean ring(Path folder) {
        try (var socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return socket.connect(UnixDomainSocketAddress.of(place(folder)));
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    /// Waits until it is rung.
    ///
    /// @return false once it is closed, or if it never could ring
    boolean await() {
        if (socket == null) return false;
        try (var ring = socket.accept()) {
            return ring.isOpen();
        } catch (IOException _) {
            return false;
        }
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
