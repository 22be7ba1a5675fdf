package org.kakehashi.ui.shell;

import java.nio.file.Path;
import org.kakehashi.base.Checked;
import org.kakehashi.project.Project;
import org.kakehashi.project.StoreException;

/// Project files on disk. Never called on the window's thread.
public interface Archive {
    /// @return the project, or every problem in the file with its place
    Checked<Project> read(Path file);

    void write(Path file, Project project) throws StoreException;
}
