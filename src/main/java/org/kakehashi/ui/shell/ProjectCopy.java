package org.kakehashi.ui.shell;

import org.kakehashi.base.Language;
import org.kakehashi.project.Project;

/// Copies of projects, inside the workspace and as files.
final class ProjectCopy {
    private ProjectCopy() {}

    /// @return the same project under another id, its title marked as a copy
    static Project of(Project project, String id) {
        return project.withId(id).with(ShellWords.COPY_OF.names(project.title()));
    }

    /// @return a file name that every file system takes
    static String fileName(Project project) {
        var name = project.partner().name().in(Language.EN) + "-" + project.title().in(Language.EN);
        return name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "") + ".kakehashi";
    }
}
