package org.kakehashi.app;

import java.nio.file.Path;
import org.kakehashi.base.Checked;
import org.kakehashi.exchange.ProjectFile;
import org.kakehashi.project.Project;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.shell.Archive;

/// Project files on this computer's disks.
final class FileArchive implements Archive {

    @Override
    public Checked<Project> read(Path file) {
        return ProjectFile.read(file);
    }

    @Override
    public void write(Path file, Project project) throws StoreException {
        ProjectFile.write(project, file);
    }
}
