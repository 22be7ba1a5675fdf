package org.kakehashi.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.kakehashi.base.Checked;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.project.Project;
import org.kakehashi.ui.shell.Archive;

/// Project files on this computer's disks; a file is written beside its place and moved there whole.
final class FileArchive implements Archive {

    @Override
    public Checked<Project> read(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return ProjectCodec.read(in);
        }
    }

    @Override
    public void write(Path file, Project project) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, ProjectCodec.write(project));
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
