package org.kakehashi.project;

import java.time.LocalDate;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Stage;

/// Small steps for tests.
public final class StepSamples {
    private StepSamples() {}

    public static Step task(String id) {
        return Step.of(id, Names.same(id), Stage.TRAINING, new Work.Task(), LocalDate.of(2027, 4, 5), Span.working(5));
    }
}
