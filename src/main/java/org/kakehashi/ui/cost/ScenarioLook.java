package org.kakehashi.ui.cost;

import java.util.List;
import org.kakehashi.picture.Ink;

/// How scenarios look: the one in focus takes the accent, and the one whose colour that is takes the other's.
enum ScenarioLook {
    A(Ink.SCENARIO_A, "scenario-a"), B(Ink.SCENARIO_B, "scenario-b"), C(Ink.SCENARIO_C, "scenario-c"),
    D(Ink.TEXT, "scenario-d");

    private static final List<ScenarioLook> ALL = List.of(values());
    private final Ink ink;
    private final String style;

    ScenarioLook(Ink ink, String style) {
        this.ink = ink;
        this.style = style;
    }

    Ink ink() {
        return ink;
    }

    String style() {
        return style;
    }

    /// @param index place of the scenario, from 0
    /// @param focus place of the one in focus
    static ScenarioLook of(int index, int focus) {
        if (index == focus) return B;
        return at(at(index) == B ? focus : index);
    }

    private static ScenarioLook at(int index) {
        return ALL.get(Math.floorMod(index, ALL.size()));
    }
}
