package org.kakehashi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Names;

class SessionTest {
    private long now = 10_000;
    private final Session session = new Session(Samples.document(), () -> now);

    @Test
    void anEditIsShownToFollowersAndUndone() {
        var seen = new ArrayList<String>();
        session.follow(project -> seen.add(project.title().en()));
        rename("A");
        session.undo();
        session.redo();
        assertEquals(List.of("Sample", "A", "Sample", "A"), seen);
    }

    @Test
    void successiveEqualEditsUndoAsOneUntilAPause() {
        rename("A");
        now += 900;
        rename("B");
        now += 1100;
        rename("C");
        assertEquals("C", title());
        session.undo();
        assertEquals("B", title());
        session.undo();
        assertEquals("Sample", title());
    }

    @Test
    void aChangeOfFocusEndsARunOfEqualEdits() {
        rename("A");
        session.pause();
        rename("B");
        session.undo();
        assertEquals("A", title());
    }

    @Test
    void anOfferToTakeBackHoldsForItsOwnEditAlone() {
        rename("A");
        session.pause();
        var offer = session.undoing();
        rename("B");
        session.pause();
        offer.run();
        assertEquals("B", title());
        session.undo();
        offer.run();
        assertEquals("Sample", title());
    }

    @Test
    void anEditAfterUndoDropsWhatWasUndone() {
        rename("A");
        session.undo();
        rename("B");
        assertEquals(Optional.empty(), session.redoable());
        assertEquals("B", title());
    }

    @Test
    void aRejectedEditChangesNothingAndEntersNothing() {
        UnaryOperator<Project> broken = project -> project.with(project.plan().with(List.of(
                StepSamples.task("same"), StepSamples.task("same"))));
        var edit = new Edit(Names.same("Break"), "x");
        assertThrows(IllegalArgumentException.class, () -> session.edit(edit, broken));
        assertEquals(Optional.empty(), session.undoable());
        assertEquals(Samples.project(), session.project());
    }

    @Test
    void anEditThatChangesNothingIsNotEntered() {
        session.edit(new Edit(Names.same("Nothing"), "x"), project -> project);
        assertEquals(Optional.empty(), session.undoable());
    }

    @Test
    void anotherThreadIsRefused() throws InterruptedException {
        var refused = new AtomicReference<Throwable>();
        var other = new Thread(session::project);
        other.setUncaughtExceptionHandler((_, thrown) -> refused.set(thrown));
        other.start();
        other.join();
        assertTrue(refused.get() instanceof IllegalStateException, String.valueOf(refused.get()));
    }

    @Test
    void undoReachesBackThroughTheSavedDocument() {
        rename("A");
        session.pause();
        rename("B");
        session.undo();
        var reopened = new Session(session.document(), () -> now);
        assertEquals("A", reopened.project().title().en());
        reopened.redo();
        assertEquals("B", reopened.project().title().en());
        reopened.undo();
        reopened.undo();
        assertEquals(Samples.project(), reopened.project());
    }

    @Test
    void noMoreThanTheLimitIsKept() {
        for (int i = 0; i < History.LIMIT + 50; i++) {
            session.pause();
            rename("T" + i);
        }
        assertEquals(History.LIMIT + 1, session.states().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void undoAfterAnyEditsGivesBackEachStateInTurn(long seed) {
        var random = new SplittableRandom(seed);
        var states = new ArrayList<Project>(List.of(session.project()));
        int edits = random.nextInt(1, 40);
        for (int i = 0; i < edits; i++) {
            session.pause();
            rename("T" + random.nextInt(1000) + "-" + i);
            states.add(session.project());
        }
        for (int i = edits - 1; i >= 0; i--) {
            session.undo();
            assertEquals(states.get(i), session.project());
        }
        for (int i = 1; i <= edits; i++) {
            session.redo();
            assertEquals(states.get(i), session.project());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private void rename(String title) {
        session.edit(new Edit(Names.same("Rename"), "title"), project -> project.with(Names.same(title)));
    }

    private String title() {
        return session.project().title().en();
    }
}
