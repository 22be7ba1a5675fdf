package org.kakehashi.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Assignment;
import org.kakehashi.reference.Leave;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.ResourceType;
import org.mpxj.Task;

/// The people of a plan that MPXJ has read, and who works on what.
final class MspPeople {
    private static final double PER_CENT = 100, MOST_UNITS = 1000;
    private static final int MOST_PEOPLE = 5_000;

    private final ProjectFile plan;
    private final MspCalendars calendars;
    private final PlanTrouble trouble;
    private final Map<Resource, Person> people = new LinkedHashMap<>();

    MspPeople(ProjectFile plan, MspCalendars calendars, PlanTrouble trouble) {
        this.plan = plan;
        this.calendars = calendars;
        this.trouble = trouble;
        var used = new HashSet<String>();
        for (var resource : plan.getResources()) {
            if (resource.getNull() || resource.getUniqueID() == null || resource.getUniqueID() == 0) continue;
            if (Objects.requireNonNullElse(resource.getType(), ResourceType.WORK) != ResourceType.WORK) {
                trouble.at(place(resource), "noPerson", PlanTrouble.line(resource.getName()));
            } else if (people.size() >= MOST_PEOPLE) {
                trouble.at(place(resource), "manyPeople", MOST_PEOPLE);
                break;
            } else {
                people.put(resource, person(resource, used));
            }
        }
    }

    List<Person> all() {
        return List.copyOf(people.values());
    }

    /// @return who works on the task, each person once
    List<Assignment> assigned(Task task, String place) {
        var assigned = new LinkedHashMap<String, Assignment>();
        for (var assignment : task.getResourceAssignments()) {
            var resource = assignment.getResource();
            var person = resource == null ? null : people.get(resource);
            if (person == null) continue;
            double units = assignment.getUnits() == null ? 1 : assignment.getUnits().doubleValue() / PER_CENT;
            if (!(0 < units && units <= MOST_UNITS)) {
                trouble.at(place, "units", person.name(), assignment.getUnits());
                units = 1;
            }
            if (assigned.putIfAbsent(person.id(), new Assignment(person.id(), units, List.of())) != null) {
                trouble.at(place, "assignedTwice", person.name());
            }
        }
        return List.copyOf(assigned.values());
    }

    /// @return the calendars by which the task is worked
    Set<ProjectCalendar> calendars(Task task) {
        var all = new LinkedHashSet<ProjectCalendar>();
        if (task.getCalendar() != null) all.add(task.getCalendar());
        if (task.getCalendar() == null || !task.getIgnoreResourceCalendar()) {
            for (var assignment : task.getResourceAssignments()) {
                var resource = assignment.getResource();
                if (resource != null && people.containsKey(resource) && resource.getCalendar() != null) all.add(resource.getCalendar());
            }
        }
        if (all.isEmpty() && plan.getDefaultCalendar() != null) all.add(plan.getDefaultCalendar());
        return all;
    }

    /// @return whether someone works on the task who keeps other hours than the plan
    boolean ofOther(Task task) {
        return task.getResourceAssignments().stream().map(assignment -> people.get(assignment.getResource()))
                .filter(Objects::nonNull).anyMatch(person -> !person.calendar().isEmpty() || !person.leave().isEmpty());
    }

    private Person person(Resource resource, Set<String> used) {
        var ours = MspFields.ID.of(resource);
        var id = ours.matches("[\\p{Alnum}_.-]{1,80}") && used.add(ours) ? ours : "person-" + resource.getUniqueID();
        used.add(id);
        var name = MspFields.names(resource, PlanTrouble.line(resource.getName()));
        if (name.isBlank()) name = PlanTrouble.TEXTS.text("namelessPerson", resource.getUniqueID());
        double units = resource.getMaxUnits() == null ? 1 : resource.getMaxUnits().doubleValue() / PER_CENT;
        if (!(0 < units && units <= MOST_UNITS)) {
            trouble.at(place(resource), "units", name, resource.getMaxUnits());
            units = 1;
        }
        if (resource.getAvailability().size() > 1) trouble.at(place(resource), "availability", name);
        return new Person(id, Origin.PROJECT, name, Names.same(PlanTrouble.shortened(PlanTrouble.line(resource.getInitials()))),
                Names.same(PlanTrouble.line(resource.getGroup())), "").withCalendar(calendar(resource)).withLeave(leave(resource))
                .withUnits(units);
    }

    /// A person's own calendar that only adds days off is the one it rests on, and leave.
    private String calendar(Resource resource) {
        var calendar = resource.getCalendar();
        if (isLeave(calendar)) calendar = calendar.getParent();
        while (calendar != null && MspCalendars.saysNothing(calendar)) calendar = calendar.getParent();
        return calendars.of(calendar);
    }

    private List<Leave> leave(Resource resource) {
        var calendar = resource.getCalendar();
        if (calendar == null || !isLeave(calendar)) return List.of();
        return calendars.exceptions(calendar).stream().map(days -> new Leave(days.from(), days.to(), days.name())).toList();
    }

    private boolean isLeave(@Nullable ProjectCalendar calendar) {
        return calendar != null && MspCalendars.keepsWeek(calendar) && !calendar.getResources().isEmpty()
                && calendar.getCalendarExceptions().stream().noneMatch(ProjectCalendarException::getWorking);
    }

    private String place(Resource resource) {
        return trouble.file() + " Resource " + resource.getUniqueID();
    }
}
