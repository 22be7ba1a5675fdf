package org.kakehashi.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Texts;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.project.Project;
import org.kakehashi.project.StoreException;

/// A project on disk, `NAME.kakehashi`: one UTF-8 JSON text that any other program can read.
public final class ProjectFile {
    public static final String ENDING = ".kakehashi";
    private static final Texts TEXTS = Texts.beside(ProjectFile.class);

    private ProjectFile() {}

    /// @return whether `file` is called like a project file
    public static boolean isNamedLikeOne(Path file) {
        return file.getFileName() != null
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// @return the project, or everything that is wrong with the file or its contents
    public static Checked<Project> read(Path file) {
        if (Files.isDirectory(file)) return bad("folder", file);
        try (var in = Files.newInputStream(file)) {
            return ProjectCodec.read(in);
        } catch (NoSuchFileException _) {
            return bad("missing", file);
        } catch (AccessDeniedException _) {
            return bad("denied", file);
        } catch (IOException e) {
            return bad("unreadable", file, String.valueOf(e.getMessage()));
        }
    }

    /// Writes the project beside its place first, so that an older file there is replaced whole or not at all.
    ///
    /// References to what is no longer there are left out.
    public static void write(Project project, Path file) throws StoreException {
        Disk.write(file, () -> ProjectCodec.write(Tidy.tidy(project)));
    }

    private static Checked<Project> bad(String key, Path file, Object... more) {
        var says = more.length == 0 ? TEXTS.text(key, name(file)) : TEXTS.text(key, name(file), more[0]);
        return Checked.bad(List.of(new Problem("", says)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
