package org.kakehashi.schedule;

import java.time.LocalDate;
import java.util.List;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.plan.Step;

/// What stands in the way of a schedule, in words.
final class Said {
    private static final Texts TEXTS = Texts.beside(Said.class);
    /// How many steps of a circle are named.
    private static final int NAMED = 5;

    private Said() {}

    static Finding circle(List<Step> steps, int[] circle) {
        var ja = new StringBuilder();
        var en = new StringBuilder();
        for (int i = 0; i < Math.min(NAMED, circle.length); i++) {
            var name = TEXTS.text("quoted", steps.get(circle[i]).name());
            ja.append(i == 0 ? "" : TEXTS.text("join").ja()).append(name.ja());
            en.append(i == 0 ? "" : TEXTS.text("join").en()).append(name.en());
        }
        var names = new Names(ja.toString(), en.toString());
        var reason = circle.length > NAMED ? TEXTS.text("circle.more", names, circle.length - NAMED)
                : TEXTS.text("circle.reason", names);
        return new Finding("schedule-circle", Finding.Severity.DANGER, steps.get(circle[0]).id(),
                TEXTS.text("circle.title"), reason, "");
    }

    static Finding pinned(Step step, Step before, LocalDate firstDay) {
        return new Finding("schedule-pin", Finding.Severity.WARNING, step.id(), TEXTS.text("pin.title", step.name()),
                TEXTS.text("pin.reason", step.name(), step.start(), before.name(), firstDay), "");
    }
}
