package org.kakehashi.planted.cost;

import org.kakehashi.planted.project.Project;

/// A fault: costs may not know the project.
public record UsesProject(Project project) {
}
