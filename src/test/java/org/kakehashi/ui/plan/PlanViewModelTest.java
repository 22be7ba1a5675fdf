package org.kakehashi.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Background;

class PlanViewModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);
    private final Session session = new Session(Document.fresh(new Edit(Names.same("Made"), ""), Samples.project()),
            System::currentTimeMillis);
    private final PlanViewModel model = new PlanViewModel(session, new Background(Runnable::run, Runnable::run), MONDAY);

    @Test
    void aNewTrainingStandsInItsStageAndIsSelected() {
        model.add(StepKind.TRAINING);
        var rows = model.sheet().get().rows();
        assertEquals(2, rows.size());
        assertEquals(model.selected().get(), rows.get(1).id());
        assertEquals("2.1", model.sheet().get().numbers().get(model.selected().get()));
        session.undo();
        assertEquals(List.of(), model.sheet().get().rows());
    }

    @Test
    void draggingShowsADraftAndOneEditIsKept() {
        var id = addTask("a", MONDAY);
        var moves = model.moves();
        model.draft(_ -> moves.moved(Set.of(id), 7, false));
        assertEquals(MONDAY.plusWeeks(1), early(id).start());
        model.dropDraft();
        assertEquals(MONDAY, early(id).start());
        model.keep(Names.same("Move"), id, _ -> moves.moved(Set.of(id), 7, false));
        assertEquals(MONDAY.plusWeeks(1), early(id).start());
        session.undo();
        assertEquals(MONDAY, early(id).start());
    }

    @Test
    void stretchingAnEndCountsWeekdaysOnly() {
        var id = addTask("a", MONDAY);
        model.stretchBy(id, 5);
        var moves = model.moves();
        model.keep(Names.same("Stretch"), id, _ -> moves.starting(id, 3, false));
        assertEquals(LocalDate.of(2027, 4, 8), early(id).start());
        assertEquals(LocalDate.of(2027, 4, 16), early(id).finish());
    }

    @Test
    void aLinkPushesItsSuccessorAndCanBeTakenAway() {
        var first = addTask("a", MONDAY);
        var second = addTask("b", MONDAY);
        model.link(first, second);
        assertEquals(List.of(Link.after(first)), step(second).after());
        assertEquals(LocalDate.of(2027, 4, 12), early(second).start());
        model.unlink(first, second);
        assertEquals(MONDAY, early(second).start());
    }

    @Test
    void aClosedStageHidesItsStepsUntilOneIsSelected() {
        var id = addTask("a", MONDAY);
        model.select("");
        model.toggle("stage-" + Stage.TRAINING);
        assertEquals(1, model.sheet().get().rows().size());
        model.select(id);
        assertEquals(2, model.sheet().get().rows().size());
    }

    @Test
    void aNewStepJoinsTheGroupThatHeadsItsStage() {
        model.add(StepKind.GROUP);
        var group = model.selected().get();
        model.toStage(group, Stage.TRAINING);
        model.select("");
        model.add(StepKind.TRAINING);
        assertEquals(group, step(model.selected().get()).group());
        assertEquals(2, model.sheet().get().rows().size(), "the group heads the stage and has no row of its own");
        model.toStage(model.selected().get(), Stage.EXPERTS);
        assertEquals("", step(model.selected().get()).group());
    }

    @Test
    void everyKindCanBeAdded() {
        for (var kind : StepKind.values()) model.add(kind);
        var kinds = session.project().plan().steps().stream().map(step -> StepKind.of(step.work())).toList();
        assertEquals(List.of(StepKind.values()), kinds);
        assertTrue(session.project().plan().steps().stream().allMatch(step -> !step.name().isBlank()));
    }

    private String addTask(String id, LocalDate start) {
        session.pause();
        session.edit(new Edit(Names.same("Add"), id), project -> project.changePlan(plan -> plan.with(
                Step.of(id, Names.same(id), Stage.TRAINING, new Work.Task(), start, Span.working(5)))));
        session.pause();
        return id;
    }

    private Step step(String id) {
        return session.project().plan().step(id).orElseThrow();
    }

    private Dates early(String id) {
        return model.sheet().get().schedule().step(id).orElseThrow().early();
    }
}
