package org.kakehashi.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.kakehashi.base.Checked;
import org.kakehashi.reference.Library;

/// The library as JSON, as it is shipped, stored and backed up.
public final class LibraryCodec {
    private static final Envelope<Library> LIBRARY =
            new Envelope<>("library", Library.class, Lift.LIBRARIES, References::checkLibrary);

    private LibraryCodec() {}

    /// @return UTF-8, indented
    public static byte[] write(Library library) {
        return LIBRARY.write(library);
    }

    /// @return the library, or everything that is wrong with it
    public static Checked<Library> read(byte[] bytes) {
        var problems = new Problems();
        return LIBRARY.read(bytes, true, problems, Reading.once(problems));
    }

    /// @throws IOException if `in` fails
    public static Checked<Library> read(InputStream in) throws IOException {
        var problems = new Problems();
        return LIBRARY.read(in, true, problems, Reading.once(problems));
    }

    /// @return a library that this program wrote itself, whatever its entries refer to
    public static Checked<Library> stored(byte[] bytes) {
        var problems = new Problems();
        return LIBRARY.read(bytes, false, problems, Reading.once(problems));
    }

    /// @param bytes a library that a program wrote
    /// @return whether that program knew of figures for costs; an empty list of them counts
    public static boolean knowsCosts(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).contains("\"technologies\":");
    }
}
