package org.kakehashi.ui.overview;

import java.util.Optional;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Place;

/// Where in the program a thing is worked on.
final class Whereabouts {
    private Whereabouts() {}

    /// @param subject id of a step, source, scenario or agreement, or `FY2027`
    /// @return empty if it is nowhere in particular
    static Optional<Place> of(Project project, String subject) {
        if (project.plan().step(subject).isPresent()) return there(Place.Screen.PLAN, project, subject);
        if (project.funding().source(subject).isPresent() || subject.matches("FY\\d+")) {
            return there(Place.Screen.FUNDING, project, subject);
        }
        if (project.costs().scenario(subject).isPresent()) return there(Place.Screen.COSTS, project, subject);
        if (project.partnership().agreements().stream().anyMatch(agreement -> agreement.id().equals(subject))) {
            return there(Place.Screen.PARTNERSHIP, project, subject);
        }
        return Optional.empty();
    }

    private static Optional<Place> there(Place.Screen screen, Project project, String subject) {
        return Optional.of(Place.of(screen, project.id(), subject));
    }
}
