package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Contract;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Progress;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Person;

/// Copies of steps for a project: with ids of their own, links among them kept, and what they name brought along.
///
/// @param project  with the people, sources and calendars that were missing
/// @param steps    to be put into its plan
/// @param brought  names of what was missing and was brought
/// @param leftOut  names of what the project cannot have
/// @param links    how many links led to steps that are not in the plan
record StepCopies(Project project, List<Step> steps, List<Names> brought, List<Names> leftOut, int links) {

    static StepClipboard.Copied of(String text, Project project, Outline outline, Set<String> ids) {
        var steps = new ArrayList<Step>();
        for (var top : outline.tops(ids)) steps.addAll(outline.whole(top.id()));
        var people = new HashMap<String, Person>();
        var sources = new HashMap<String, FundingSource>();
        var funders = new HashMap<String, Funder>();
        var calendars = new HashMap<String, WorkCalendar>();
        for (var step : steps) {
            for (var id : step.people()) project.shelf().person(id).ifPresent(person -> people.put(id, person));
            for (var share : step.paidBy()) {
                project.funding().source(share.source()).ifPresent(source -> {
                    sources.put(source.id(), source);
                    project.shelf().funder(source.funder()).ifPresent(funder -> funders.put(funder.id(), funder));
                });
            }
            project.plan().calendar(step.timing().calendar()).ifPresent(calendar -> calendars.put(calendar.id(), calendar));
        }
        return new StepClipboard.Copied(text, steps, people, sources, funders, calendars);
    }

    /// @param group    the group the copies lie in, empty for none
    /// @param newId    makes an id for each step
    static StepCopies into(Project project, StepClipboard.Copied copied, String group, Supplier<String> newId) {
        return new Making(project, copied, newId).make(group);
    }

    private static final class Making {
        private final StepClipboard.Copied copied;
        private final Supplier<String> newId;
        private final Map<String, String> ids = new HashMap<>();
        private final Set<Names> brought = new LinkedHashSet<>();
        private final Set<Names> leftOut = new LinkedHashSet<>();
        private Project project;
        private int links;

        Making(Project project, StepClipboard.Copied copied, Supplier<String> newId) {
            this.project = project;
            this.copied = copied;
            this.newId = newId;
        }

        StepCopies make(String group) {
            for (var step : copied.steps()) ids.put(step.id(), newId.get());
            var present = new HashSet<String>();
            for (var step : project.plan().steps()) present.add(step.id());
            var made = copied.steps().stream().map(step -> copy(step, group, present)).toList();
            return new StepCopies(project, made, List.copyOf(brought), List.copyOf(leftOut), links);
        }

        private Step copy(Step step, String group, Set<String> present) {
            var after = new ArrayList<Link>();
            for (var link : step.after()) {
                var id = ids.getOrDefault(link.predecessor(), present.contains(link.predecessor()) ? link.predecessor() : "");
                if (id.isEmpty()) links++;
                else after.add(new Link(id, link.kind(), link.lag(), link.unit()));
            }
            var assigned = new ArrayList<Assignment>();
            for (var one : step.assigned()) if (one.open() || has(one.person())) assigned.add(one);
            var paid = new ArrayList<Share>();
            for (var share : step.paidBy()) if (pays(share.source())) paid.add(share);
            var inside = ids.get(step.group());
            return step.withId(ids.getOrDefault(step.id(), "")).inGroup(inside == null ? group : inside).withAfter(after)
                    .withAssigned(assigned).withPaidBy(paid).with(Progress.NONE)
                    .with(step.timing().withCalendar(calendar(step.timing().calendar())).withLevelled(null));
        }

        private boolean has(String id) {
            if (project.shelf().person(id).isPresent()) return true;
            var person = copied.people().get(id);
            if (person == null) return false;
            brought.add(person.name());
            project = project.with(project.shelf().with(person));
            return true;
        }

        /// A source comes with its funder, but without its contract, which is of the other project.
        private boolean pays(String id) {
            if (project.funding().source(id).isPresent()) return true;
            var source = copied.sources().get(id);
            if (source == null) return false;
            if (!source.funder().isEmpty() && project.shelf().funder(source.funder()).isEmpty()) {
                var funder = copied.funders().get(source.funder());
                if (funder == null) {
                    leftOut.add(source.name());
                    return false;
                }
                project = project.with(project.shelf().with(funder));
            }
            brought.add(source.name());
            project = project.with(project.funding().with(source.with((Contract) null)));
            return true;
        }

        private String calendar(String id) {
            if (id.isEmpty() || project.plan().calendar(id).isPresent()) return id;
            var calendar = copied.calendars().get(id);
            if (calendar == null) return "";
            leftOut.add(calendar.name());
            return "";
        }
    }
}
