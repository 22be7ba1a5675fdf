package org.kakehashi.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Documents as they lie in the database: compressed, in parts small enough for any column of bytes.
final class Packed {
    /// Largest part, in bytes; H2 keeps up to a mebibyte in one.
    static final int PART = 1_000_000;
    /// Largest document taken out again, in bytes.
    private static final int MOST = 128 << 20;

    private Packed() {}

    static List<byte[]> parts(byte[] document) {
        var packed = new ByteArrayOutputStream(document.length / 4 + 64);
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        var bytes = packed.toByteArray();
        var parts = new ArrayList<byte[]>();
        for (int at = 0; at < bytes.length; at += PART) {
            parts.add(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PART)));
        }
        return parts;
    }

    /// @throws IOException if the parts are damaged
    static byte[] document(List<byte[]> parts) throws IOException {
        var packed = new ByteArrayOutputStream();
        for (var part : parts) packed.writeBytes(part);
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            return zip.readNBytes(MOST);
        }
    }
}
