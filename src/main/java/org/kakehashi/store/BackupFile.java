package org.kakehashi.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.document.LibraryCodec;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.document.RecordCodec;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Library;

/// The form of a backup: a zip of plain documents that can be read without this program and without a database.
final class BackupFile {
    static final String LIBRARY = "library.json";
    private static final int MOST = 128 << 20;

    private BackupFile() {}

    /// What was read from a backup, whole and verified.
    record Contents(Manifest manifest, Library library, List<Project> projects) {}

    /// @param files the documents, by name, the manifest first
    static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws IOException if it cannot be read or a file in it is not what the manifest says
    static Contents read(Path backup) throws IOException {
        var files = unzip(backup);
        var manifest = manifest(files.get(Manifest.NAME));
        @Nullable Library library = null;
        var projects = new ArrayList<Project>();
        for (var entry : manifest.entries()) {
            var bytes = files.get(entry.file());
            if (bytes == null || !sha256(bytes).equals(entry.sha256())) throw new IOException(entry.file());
            if (entry.id().isEmpty()) library = whole(LibraryCodec.stored(bytes), entry.file());
            else projects.add(whole(ProjectCodec.states().read(bytes), entry.file()));
        }
        if (library == null) throw new IOException(LIBRARY);
        return new Contents(manifest, library, projects);
    }

    /// @return the manifest alone, for lists
    static Manifest manifest(Path backup) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(backup), StandardCharsets.UTF_8)) {
            var first = zip.getNextEntry();
            if (first == null || !first.getName().equals(Manifest.NAME)) throw new IOException(backup.toString());
            return manifest(zip.readNBytes(MOST));
        }
    }

    private static Manifest manifest(byte @Nullable [] bytes) throws IOException {
        if (bytes == null) throw new IOException(Manifest.NAME);
        var manifest = whole(RecordCodec.read(new String(bytes, StandardCharsets.UTF_8), Manifest.class), Manifest.NAME);
        if (manifest.format() > Manifest.FORMAT) throw new IOException(Manifest.NAME + " " + manifest.format());
        return manifest;
    }

    private static Map<String, byte[]> unzip(Path backup) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(backup), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readNBytes(MOST));
            }
        }
        return files;
    }

    private static <T> T whole(Checked<T> read, String file) throws IOException {
        return switch (read) {
            case Checked.Good<T>(var value) -> value;
            case Checked.Bad<T>(var problems) -> throw new IOException(file + " " + problems.getFirst());
        };
    }
}
