package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Stage;

/// One step of the cooperation: what is done, from when, after what, by whom and who pays.
///
/// @param group    id of the group step it lies in, empty at the top
/// @param timing   when it is allowed to lie
/// @param after    links to what comes before it
/// @param progress what has been done of it
/// @param assigned who works on it
/// @param holds    rules of its money that hold it back
/// @param place    where it happens
/// @param changes  overrides of built-up cost lines, by category
/// @param lines    cost lines written by hand
/// @param paidBy   who is meant to pay; fractions sum to at most one
public record Step(String id, Names name, Stage stage, String group, Work work, Timing timing, Span span,
        List<Link> after, Progress progress, List<Assignment> assigned, List<MoneyRule> holds, Names place,
        Map<CostCategory, Change> changes, List<CostLine> lines, List<Share> paidBy, Names notes) {
    private static final Names NOTHING = Names.same("");

    public Step {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(name, "name");
        requireNonNull(stage, "stage");
        Require.that(!group.equals(id), "group", group);
        requireNonNull(work, "work");
        requireNonNull(timing, "timing");
        requireNonNull(span, "span");
        after = List.copyOf(after);
        requireNonNull(progress, "progress");
        assigned = List.copyOf(assigned);
        holds = List.copyOf(holds);
        requireNonNull(place, "place");
        changes = changes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(changes));
        lines = List.copyOf(lines);
        paidBy = List.copyOf(paidBy);
        Require.that(paidBy.stream().mapToDouble(Share::fraction).sum() <= 1 + 1e-9, "paidBy", paidBy);
        requireNonNull(notes, "notes");
    }

    /// @return a step with nothing yet but its name, work and length, as soon as possible
    public static Step of(String id, Names name, Stage stage, Work work, Span span) {
        return new Step(id, name, stage, "", work, Timing.SOON, span, List.of(), Progress.NONE, List.of(), List.of(),
                NOTHING, Map.of(), List.of(), List.of(), NOTHING);
    }

    /// @return a step that begins on a day or later; a group has no day of its own
    public static Step of(String id, Names name, Stage stage, Work work, LocalDate start, Span span) {
        var step = of(id, name, stage, work, span);
        return step.isGroup() ? step : step.startingOn(start);
    }

    public boolean isGroup() {
        return work instanceof Work.Group;
    }

    /// @return whether it takes no time
    public boolean isMilestone() {
        return work instanceof Work.Milestone || (span.days() == 0 && !isGroup());
    }

    /// @return part that is done, a fraction of one
    public double done() {
        return progress.done();
    }

    /// @return ids of the persons who work on it
    public List<String> people() {
        return assigned.stream().map(Assignment::person).filter(person -> !person.isEmpty()).distinct().toList();
    }

    public Step with(Names newName) {
        return new Step(id, newName, stage, group, work, timing, span, after, progress, assigned, holds, place,
                changes, lines, paidBy, notes);
    }

    public Step with(Stage newStage) {
        return new Step(id, name, newStage, group, work, timing, span, after, progress, assigned, holds, place,
                changes, lines, paidBy, notes);
    }

    public Step with(Work newWork) {
        return new Step(id, name, stage, group, newWork, timing, span, after, progress, assigned, holds, place,
                changes, lines, paidBy, notes);
    }

    public Step with(Span newSpan) {
        return new Step(id, name, stage, group, work, timing, newSpan, after, progress, assigned, holds, place,
                changes, lines, paidBy, notes);
    }

    public Step with(Timing newTiming) {
        return new Step(id, name, stage, group, work, newTiming, span, after, progress, assigned, holds, place,
                changes, lines, paidBy, notes);
    }

    public Step with(Progress newProgress) {
        return new Step(id, name, stage, group, work, timing, span, after, newProgress, assigned, holds, place,
                changes, lines, paidBy, notes);
    }

    /// @return beginning on that day, if it is pinned, else on that day or later
    public Step startingOn(LocalDate day) {
        return with(timing.with(Bound.START_NOT_BEFORE, Moment.of(day)));
    }

    public Step inGroup(String newGroup) {
        return new Step(id, name, stage, newGroup, work, timing, span, after, progress, assigned, holds, place,
                changes, lines, paidBy, notes);
    }

    public Step withId(String newId) {
        return new Step(newId, name, stage, group, work, timing, span, after, progress, assigned, holds, place,
                changes, lines, paidBy, notes);
    }

    public Step withAfter(List<Link> links) {
        return new Step(id, name, stage, group, work, timing, span, links, progress, assigned, holds, place, changes,
                lines, paidBy, notes);
    }

    /// @return with a link to `predecessor`, in place of an older one to the same step
    public Step after(String predecessor, double lagDays) {
        return after(Link.after(predecessor, lagDays));
    }

    /// @return with that link, in place of an older one to the same step
    public Step after(Link link) {
        var links = new ArrayList<>(after);
        links.removeIf(other -> other.predecessor().equals(link.predecessor()));
        links.add(link);
        return withAfter(links);
    }

    public Step notAfter(String predecessor) {
        return withAfter(after.stream().filter(link -> !link.predecessor().equals(predecessor)).toList());
    }

    public Step withDone(double newDone) {
        return with(progress.withDone(newDone));
    }

    public Step withAssigned(List<Assignment> newAssigned) {
        return new Step(id, name, stage, group, work, timing, span, after, progress, newAssigned, holds, place,
                changes, lines, paidBy, notes);
    }

    /// @return with these persons; who worked on it before keeps units and skills
    public Step withPeople(List<String> people) {
        return withAssigned(people.stream().map(person -> assigned.stream()
                .filter(now -> now.person().equals(person)).findFirst().orElse(Assignment.of(person))).toList());
    }

    public Step withHolds(List<MoneyRule> newHolds) {
        return new Step(id, name, stage, group, work, timing, span, after, progress, assigned, newHolds, place,
                changes, lines, paidBy, notes);
    }

    public Step withPlace(Names newPlace) {
        return new Step(id, name, stage, group, work, timing, span, after, progress, assigned, holds, newPlace,
                changes, lines, paidBy, notes);
    }

    public Step withChanges(Map<CostCategory, Change> newChanges) {
        return new Step(id, name, stage, group, work, timing, span, after, progress, assigned, holds, place,
                newChanges, lines, paidBy, notes);
    }

    public Step withLines(List<CostLine> newLines) {
        return new Step(id, name, stage, group, work, timing, span, after, progress, assigned, holds, place, changes,
                newLines, paidBy, notes);
    }

    public Step withPaidBy(List<Share> shares) {
        return new Step(id, name, stage, group, work, timing, span, after, progress, assigned, holds, place, changes,
                lines, shares, notes);
    }

    public Step withNotes(Names newNotes) {
        return new Step(id, name, stage, group, work, timing, span, after, progress, assigned, holds, place, changes,
                lines, paidBy, newNotes);
    }
}
