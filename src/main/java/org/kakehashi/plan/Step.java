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
/// @param group   id of the group step it lies in, empty at the top
/// @param start   the day it is not to begin before; the very day if `pinned`
/// @param pinned  whether it stays on `start` whatever comes before it
/// @param after   links to what comes before it
/// @param done    part that is done, a fraction of one
/// @param people  ids of persons on the project's shelf
/// @param place   where it happens
/// @param changes overrides of built-up cost lines, by category
/// @param lines   cost lines written by hand
/// @param paidBy  who is meant to pay; fractions sum to at most one
public record Step(String id, Names name, Stage stage, String group, Work work, LocalDate start, Span span,
        boolean pinned, List<Link> after, double done, List<String> people, Names place,
        Map<CostCategory, Change> changes, List<CostLine> lines, List<Share> paidBy, Names notes) {
    private static final Names NOTHING = Names.same("");

    public Step {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(name, "name");
        requireNonNull(stage, "stage");
        Require.that(!group.equals(id), "group", group);
        requireNonNull(work, "work");
        Require.that(1 <= start.getYear() && start.getYear() <= 9000, "start", start);
        requireNonNull(span, "span");
        after = List.copyOf(after);
        Require.that(0 <= done && done <= 1, "done", done);
        people = List.copyOf(people);
        requireNonNull(place, "place");
        changes = changes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(changes));
        lines = List.copyOf(lines);
        paidBy = List.copyOf(paidBy);
        Require.that(paidBy.stream().mapToDouble(Share::fraction).sum() <= 1 + 1e-9, "paidBy", paidBy);
        requireNonNull(notes, "notes");
    }

    /// @return a step with nothing yet but its name, work and dates
    public static Step of(String id, Names name, Stage stage, Work work, LocalDate start, Span span) {
        return new Step(id, name, stage, "", work, start, span, false, List.of(), 0, List.of(), NOTHING, Map.of(),
                List.of(), List.of(), NOTHING);
    }

    public boolean isGroup() {
        return work instanceof Work.Group;
    }

    public Step with(Names newName) {
        return new Step(id, newName, stage, group, work, start, span, pinned, after, done, people, place, changes,
                lines, paidBy, notes);
    }

    public Step with(Stage newStage) {
        return new Step(id, name, newStage, group, work, start, span, pinned, after, done, people, place, changes,
                lines, paidBy, notes);
    }

    public Step with(Work newWork) {
        return new Step(id, name, stage, group, newWork, start, span, pinned, after, done, people, place, changes,
                lines, paidBy, notes);
    }

    public Step with(Span newSpan) {
        return new Step(id, name, stage, group, work, start, newSpan, pinned, after, done, people, place, changes,
                lines, paidBy, notes);
    }

    public Step startingOn(LocalDate newStart) {
        return new Step(id, name, stage, group, work, newStart, span, pinned, after, done, people, place, changes,
                lines, paidBy, notes);
    }

    public Step pinned(boolean nowPinned) {
        return new Step(id, name, stage, group, work, start, span, nowPinned, after, done, people, place, changes,
                lines, paidBy, notes);
    }

    public Step inGroup(String newGroup) {
        return new Step(id, name, stage, newGroup, work, start, span, pinned, after, done, people, place, changes,
                lines, paidBy, notes);
    }

    public Step withId(String newId) {
        return new Step(newId, name, stage, group, work, start, span, pinned, after, done, people, place, changes,
                lines, paidBy, notes);
    }

    public Step withAfter(List<Link> links) {
        return new Step(id, name, stage, group, work, start, span, pinned, links, done, people, place, changes, lines,
                paidBy, notes);
    }

    /// @return with a link to `predecessor`, in place of an older one to the same step
    public Step after(String predecessor, int lagDays) {
        var links = new ArrayList<>(after);
        links.removeIf(link -> link.predecessor().equals(predecessor));
        links.add(new Link(predecessor, lagDays));
        return withAfter(links);
    }

    public Step notAfter(String predecessor) {
        return withAfter(after.stream().filter(link -> !link.predecessor().equals(predecessor)).toList());
    }

    public Step withDone(double newDone) {
        return new Step(id, name, stage, group, work, start, span, pinned, after, newDone, people, place, changes,
                lines, paidBy, notes);
    }

    public Step withPeople(List<String> newPeople) {
        return new Step(id, name, stage, group, work, start, span, pinned, after, done, newPeople, place, changes,
                lines, paidBy, notes);
    }

    public Step withPlace(Names newPlace) {
        return new Step(id, name, stage, group, work, start, span, pinned, after, done, people, newPlace, changes,
                lines, paidBy, notes);
    }

    public Step withChanges(Map<CostCategory, Change> newChanges) {
        return new Step(id, name, stage, group, work, start, span, pinned, after, done, people, place, newChanges,
                lines, paidBy, notes);
    }

    public Step withLines(List<CostLine> newLines) {
        return new Step(id, name, stage, group, work, start, span, pinned, after, done, people, place, changes,
                newLines, paidBy, notes);
    }

    public Step withPaidBy(List<Share> shares) {
        return new Step(id, name, stage, group, work, start, span, pinned, after, done, people, place, changes, lines,
                shares, notes);
    }

    public Step withNotes(Names newNotes) {
        return new Step(id, name, stage, group, work, start, span, pinned, after, done, people, place, changes, lines,
                paidBy, newNotes);
    }
}
