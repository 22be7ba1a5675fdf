package org.kakehashi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.kakehashi.base.Checked;
import org.kakehashi.document.LibraryCodec;
import org.kakehashi.reference.Library;

/// The library that comes with the program; a new workspace begins with it.
public final class ShippedLibrary {
    private static final String PLACE = "/assets/library/library.json";

    private ShippedLibrary() {}

    public static Library read() {
        try (var in = ShippedLibrary.class.getResourceAsStream(PLACE)) {
            if (in == null) throw new IllegalStateException("not shipped: " + PLACE);
            return switch (LibraryCodec.read(in)) {
                case Checked.Good<Library>(var library) -> library;
                case Checked.Bad<Library>(var problems) -> throw new IllegalStateException(PLACE + ": " + problems);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(PLACE, e);
        }
    }
}
