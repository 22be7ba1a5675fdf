package org.kakehashi.ui.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.base.Reason;
import org.kakehashi.base.Unit;

/// One number is explained, and up to three stay beside it.
class WhyViewModelTest {
    private final Set<String> unknown = new HashSet<>();
    private final WhyViewModel<String> model = new WhyViewModel<>(this::explain);

    private Optional<Explanation> explain(String question) {
        if (unknown.contains(question)) return Optional.empty();
        var name = Names.same(question);
        return Optional.of(new Explanation(name, name, List.of(), name, Reason.constant(name, 1, Unit.FACTOR), List.of()));
    }

    private List<String> pinned() {
        return model.pinned().get().stream().map(WhyViewModel.Told::question).toList();
    }

    @Test
    void whatCannotBeExplainedLeavesThePanelAsItIs() {
        unknown.add("b");
        model.ask("a");
        model.ask("b");
        assertEquals("a", model.shown().get().orElseThrow().question());
    }

    @Test
    void aFourthPinLetsTheOldestGo() {
        for (var question : List.of("a", "b", "c", "d")) {
            model.ask(question);
            model.pin();
        }
        assertEquals(List.of("d", "c", "b"), pinned());
    }

    @Test
    void pinningTwiceLetsGo() {
        model.ask("a");
        model.pin();
        assertTrue(model.isPinned());
        model.pin();
        assertFalse(model.isPinned());
        assertEquals(List.of(), pinned());
    }

    @Test
    void closingKeepsThePins() {
        model.ask("a");
        model.pin();
        model.close();
        assertFalse(model.isOpen());
        assertEquals(List.of("a"), pinned());
    }

    @Test
    void whatCanNoLongerBeExplainedGoes() {
        model.ask("a");
        model.pin();
        model.ask("b");
        unknown.addAll(List.of("a", "b"));
        model.refresh();
        assertFalse(model.isOpen());
        assertEquals(List.of(), pinned());
    }
}
