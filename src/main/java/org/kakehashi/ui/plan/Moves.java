package org.kakehashi.ui.plan;

import java.time.LocalDate;
import org.kakehashi.picture.Grip;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.schedule.Workdays;

/// What dragging a bar does to its step.
final class Moves {
    private Moves() {}

    /// @param dates where the bar stood when it was taken
    /// @param part  what of it is held; only its body and ends do anything
    /// @param days  how far it is dragged
    static Step apply(Step step, Dates dates, Grip.Part part, int days) {
        return switch (part) {
            case BODY -> step.startingOn(start(step, dates.start().plusDays(days)));
            case START -> {
                var wanted = start(step, dates.start().plusDays(days));
                var first = wanted.isAfter(dates.finish()) ? dates.finish() : wanted;
                yield step.startingOn(first).with(PlanViewModel.span(step, first, dates.finish()));
            }
            case END -> step.with(PlanViewModel.span(step, dates.start(), dates.finish().plusDays(days)));
            case START_LINK, END_LINK, ROW -> step;
        };
    }

    private static LocalDate start(Step step, LocalDate day) {
        return step.span().working() && !(step.work() instanceof Work.Milestone) ? Workdays.onOrAfter(day) : day;
    }
}
