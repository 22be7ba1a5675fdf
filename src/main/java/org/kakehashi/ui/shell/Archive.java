package org.kakehashi.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.kakehashi.base.Checked;
import org.kakehashi.project.Project;

/// Project files on disk. Never called on the window's thread.
public interface Archive {
    /// @return the project, or every problem in the file with its place
    Checked<Project> read(Path file) throws IOException;

    void write(Path file, Project project) throws IOException;
}
