package org.kakehashi.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/// Brings older documents to the present format, one format at a time.
///
/// @param steps the first lifts format 1 to 2, the second 2 to 3 and so on; each may change what it is given
record Lift(List<UnaryOperator<ObjectNode>> steps) {
    /// Of projects.
    static final Lift PROJECTS = new Lift(List.of(project -> PersonLift.lift(PlanLift.lift(project))));
    /// Of libraries.
    static final Lift LIBRARIES = new Lift(List.of(PersonLift::lift));

    Lift {
        steps = List.copyOf(steps);
    }

    /// The format this program writes.
    int present() {
        return steps.size() + 1;
    }

    /// @param format of `body`, 1 to [#present]
    ObjectNode lifted(ObjectNode body, int format) {
        var lifted = body;
        for (var step : steps.subList(format - 1, steps.size())) lifted = step.apply(lifted);
        return lifted;
    }
}
