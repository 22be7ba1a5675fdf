package org.kakehashi.schedule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.plan.Hold;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Person;

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

    static Finding tooEarly(Step step, Step before, LocalDate firstDay) {
        var at = requireNonNull(step.timing().at(), "a date that is kept").day();
        var key = step.timing().pinned() ? "pin" : "bound";
        return new Finding("schedule-" + key, Finding.Severity.WARNING, step.id(), TEXTS.text("pin.title", step.name()),
                TEXTS.text(key + ".reason", step.name(), at, before.name(), firstDay), "");
    }

    static Finding deadline(Step step, LocalDate deadline, LocalDate finish) {
        return new Finding("schedule-deadline", Finding.Severity.WARNING, step.id(),
                TEXTS.text("deadline.title", step.name()), TEXTS.text("deadline.reason", deadline, finish), "");
    }

    static Finding contract(Step step, Hold hold, LocalDate until, LocalDate finish) {
        return new Finding("schedule-contract", Finding.Severity.WARNING, step.id(),
                TEXTS.text("contract.title", step.name()), TEXTS.text("contract.reason", hold.source(), until, finish), "");
    }

    /// A calendar of the plan in which no work is done.
    static Finding noHours(Names calendar) {
        return new Finding("schedule-hours", Finding.Severity.DANGER, "", TEXTS.text("hours.title", calendar),
                TEXTS.text("hours.reason"), "");
    }

    static Finding noHours(Step step, Names calendar) {
        return new Finding("schedule-hours", Finding.Severity.WARNING, step.id(), TEXTS.text("step-hours.title", step.name()),
                TEXTS.text("step-hours.calendar", calendar), "");
    }

    static Finding noHours(Step step, List<Person> people) {
        var names = people.stream().map(Person::name).toList();
        var joined = new Names(names.stream().map(Names::ja).collect(Collectors.joining(TEXTS.text("join").ja())),
                names.stream().map(Names::en).collect(Collectors.joining(TEXTS.text("join").en())));
        return new Finding("schedule-hours", Finding.Severity.WARNING, step.id(), TEXTS.text("step-hours.title", step.name()),
                TEXTS.text(people.size() == 1 ? "step-hours.person" : "step-hours.people", joined), "");
    }
}
