package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Search;

/// Which steps are shown; all that is asked for has to hold.
///
/// @param text   found in the number, the name, the place or the notes; blank for any
/// @param marks  what a step has to be
/// @param person id of someone who works on it, empty for anyone
/// @param funder id of a source that pays for it, empty for any
/// @param city   id of the city it is done in, empty for any
/// @param kind   null for any
record RowFilter(String text, Set<Mark> marks, String person, String funder, String city, @Nullable StepKind kind) {
    static final RowFilter NONE = new RowFilter("", Set.of(), "", "", "", null);

    /// What a step can be asked to be.
    enum Mark {
        CRITICAL, LATE, NOT_BEGUN;

        TableWords word() {
            return TableWords.valueOf("MARK_" + name());
        }
    }

    RowFilter {
        var copy = EnumSet.noneOf(Mark.class);
        copy.addAll(marks);
        marks = Collections.unmodifiableSet(copy);
    }

    boolean isNone() {
        return count() == 0;
    }

    /// @return how many things are asked for
    int count() {
        int count = marks.size();
        for (var asked : new String[] {text.strip(), person, funder, city}) if (!asked.isEmpty()) count++;
        return kind == null ? count : count + 1;
    }

    RowFilter withText(String other) {
        return new RowFilter(other, marks, person, funder, city, kind);
    }

    RowFilter with(Mark mark, boolean on) {
        var changed = EnumSet.noneOf(Mark.class);
        changed.addAll(marks);
        if (on) changed.add(mark);
        else changed.remove(mark);
        return new RowFilter(text, changed, person, funder, city, kind);
    }

    RowFilter ofPerson(String id) {
        return new RowFilter(text, marks, id, funder, city, kind);
    }

    RowFilter ofFunder(String id) {
        return new RowFilter(text, marks, person, id, city, kind);
    }

    RowFilter inCity(String id) {
        return new RowFilter(text, marks, person, funder, id, kind);
    }

    RowFilter ofKind(@Nullable StepKind other) {
        return new RowFilter(text, marks, person, funder, city, other);
    }

    /// @param today day up to which work counts as late if it is not done
    boolean shows(Step step, PlanFacts facts, LocalDate today) {
        return (kind == null || StepKind.of(step.work()) == kind)
                && (person.isEmpty() || step.people().contains(person))
                && (funder.isEmpty() || step.paidBy().stream().anyMatch(share -> share.source().equals(funder)))
                && (city.isEmpty() || facts.city(step).equals(city))
                && marks.stream().allMatch(mark -> is(mark, step, facts, today))
                && (text.isBlank() || says(step, facts));
    }

    private boolean says(Step step, PlanFacts facts) {
        var asked = text.strip();
        if (facts.number(step.id()).startsWith(asked)) return true;
        return Search.rank(asked, step.name(), step.place(), step.notes()) < Search.LOOSE;
    }

    private static boolean is(Mark mark, Step step, PlanFacts facts, LocalDate today) {
        if (step.isGroup()) return false;
        return switch (mark) {
            case CRITICAL -> facts.critical(step.id());
            case LATE -> facts.late(step, today);
            case NOT_BEGUN -> step.done() == 0 && step.progress().begun() == null;
        };
    }
}
