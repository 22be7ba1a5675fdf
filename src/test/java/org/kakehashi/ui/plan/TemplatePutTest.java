package org.kakehashi.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Stage;
import org.kakehashi.store.ShippedSteps;
import org.kakehashi.ui.kit.Background;

/// Templates of steps as a person puts them into a plan.
class TemplatePutTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);
    private final Session session = new Session(Document.fresh(new Edit(Names.same("Made"), ""), Samples.project()),
            System::currentTimeMillis);
    private final PlanViewModel model = new PlanViewModel(session, new Background(Runnable::run, Runnable::run), MONDAY);

    private List<Step> steps() {
        return session.project().plan().steps();
    }

    private LocalDate start(Step step) {
        return model.sheet().get().schedule().step(step.id()).orElseThrow().dates().start();
    }

    @Test
    void allStepsComeInOneEditAndGoInOne() throws IOException {
        var dispatch = ShippedSteps.read().get(1);
        new TemplatePut(model, session).put(dispatch);
        assertEquals(dispatch.parts().size(), steps().size());
        assertTrue(steps().stream().allMatch(step -> step.stage() == Stage.EXPERTS));
        assertEquals(model.selected().get(), steps().getFirst().id());
        assertEquals(MONDAY.plusDays(7), start(steps().get(1)));
        session.undo();
        assertEquals(List.of(), steps());
    }

    @Test
    void theSameTemplateTwiceFollowsItselfWithIdsOfItsOwn() throws IOException {
        var course = ShippedSteps.read().getFirst();
        new TemplatePut(model, session).put(course);
        int first = steps().size();
        var finish = model.sheet().get().schedule().step(model.selected().get()).orElseThrow().dates().finish();
        new TemplatePut(model, session).put(course);
        assertEquals(2 * first, steps().size());
        var ids = new HashSet<String>();
        for (var step : steps()) assertTrue(ids.add(step.id()), step.id());
        assertTrue(start(steps().get(first + 1)).isAfter(finish));
        for (var step : steps().subList(first, 2 * first)) {
            for (var link : step.after()) {
                assertFalse(steps().subList(0, first).stream().anyMatch(other -> other.id().equals(link.predecessor())));
            }
        }
    }
}
