package org.kakehashi.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final Background background = new Background(work::add, window::add);
    private final List<Object> heard = new ArrayList<>();

    @Test
    void theNewestQuestionPerKeyWins() {
        background.ask("total", _ -> 1, heard::add, heard::add);
        background.ask("total", _ -> 2, heard::add, heard::add);
        background.ask("other", _ -> 3, heard::add, heard::add);
        runAll();
        assertEquals(List.of(2, 3), heard);
    }

    @Test
    void anAnswerOnItsWayIsDroppedWhenANewerQuestionWasAsked() {
        background.ask("total", _ -> 1, heard::add, heard::add);
        work.remove().run();
        background.ask("total", _ -> 2, heard::add, heard::add);
        runAll();
        assertEquals(List.of(2), heard);
    }

    @Test
    void workIsToldThatItIsStale() {
        background.ask("total", stale -> {
            background.ask("total", _ -> 2, heard::add, heard::add);
            assertTrue(stale.stale());
            return 1;
        }, heard::add, heard::add);
        runAll();
        assertEquals(List.of(2), heard);
    }

    @Test
    void troubleComesBackToTheWindow() {
        var trouble = new IOException("no disk");
        background.ask("total", _ -> { throw trouble; }, heard::add, heard::add);
        runAll();
        assertEquals(List.of(trouble), heard);
    }

    @Test
    void aClosedWindowAsksAndHearsNothing() {
        background.ask("total", _ -> 1, heard::add, heard::add);
        background.close();
        background.ask("other", _ -> 2, heard::add, heard::add);
        assertEquals(1, work.size());
        runAll();
        assertEquals(List.of(), heard);
    }

    @Test
    void aForgottenQuestionIsNeverAnswered() {
        background.ask("total", _ -> 1, heard::add, heard::add);
        background.forget("total");
        runAll();
        assertEquals(List.of(), heard);
    }

    private void runAll() {
        while (!work.isEmpty() || !window.isEmpty()) {
            while (!work.isEmpty()) work.remove().run();
            while (!window.isEmpty()) window.remove().run();
        }
    }
}
