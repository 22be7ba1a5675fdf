package org.kakehashi.ui.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.project.Project;

/// Project files that are kept in memory; one that was never written is no project file.
final class MemoryArchive implements Archive {
    final Map<Path, Project> files = new HashMap<>();

    @Override
    public Checked<Project> read(Path file) {
        var project = files.get(file);
        return project == null ? new Checked.Bad<>(List.of(new Problem("/", Names.same("no project file"))))
                : Checked.good(project);
    }

    @Override
    public void write(Path file, Project project) {
        files.put(file, project);
    }
}
