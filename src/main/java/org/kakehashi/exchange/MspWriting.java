package org.kakehashi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Budget;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Holidays;
import org.kakehashi.reference.Person;
import org.kakehashi.schedule.Schedule;
import org.mpxj.Availability;
import org.mpxj.AvailabilityTable;
import org.mpxj.ProjectFile;
import org.mpxj.Resource;
import org.mpxj.ResourceType;
import org.mpxj.ScheduleFrom;
import org.mpxj.Task;
import org.mpxj.common.LocalDateTimeHelper;
import org.mpxj.mspdi.MSPDIWriter;

/// A plan as XML of Microsoft Project.
///
/// What that program has no word for, as the stage and the second language, goes into text fields that say they are ours.
final class MspWriting {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1984, 1, 1, 0, 0);
    private final ProjectFile file = new ProjectFile();
    private final Project project;
    private final Schedule schedule;
    private final Language language;
    private final MspCalendarWriting calendars;
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, Resource> people = new HashMap<>();

    private MspWriting(Project project, Schedule schedule, Language language, Holidays holidays) {
        this.project = project;
        this.schedule = schedule;
        this.language = language;
        var config = file.getProjectConfig();
        config.setAutoTaskUniqueID(false);
        config.setAutoResourceUniqueID(false);
        config.setAutoCalendarUniqueID(false);
        config.setAutoWBS(true);
        var plan = project.plan();
        int last = schedule.finish().orElse(plan.start()).getYear() + 1;
        calendars = new MspCalendarWriting(file, plan, holidays, language, plan.start().getYear() - 1, last);
    }

    static byte[] bytes(Project project, Schedule schedule, Language language, Holidays holidays) throws IOException {
        var writing = new MspWriting(project, schedule, language, holidays);
        writing.properties();
        MspFields.declare(writing.file);
        writing.people();
        writing.tasks();
        var out = new ByteArrayOutputStream();
        var writer = new MSPDIWriter();
        writer.setWriteTimephasedData(false);
        writer.write(writing.file, out);
        return XmlText.allowed(out.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private void properties() {
        var plan = project.plan();
        var properties = file.getProjectProperties();
        var own = file.getDefaultCalendar();
        int day = MspTime.commonDay(own);
        properties.setProjectTitle(project.title().in(language));
        properties.setName(project.title().in(language));
        properties.setCurrencyCode(plan.currency());
        properties.setScheduleFrom(ScheduleFrom.START);
        properties.setMinutesPerDay(day);
        properties.setMinutesPerWeek(day * 5);
        properties.setDaysPerMonth(20);
        var opening = own.isWorkingDate(plan.start()) ? own.getStartTime(plan.start()) : null;
        properties.setDefaultStartTime(opening == null ? LocalTime.of(8, 0) : opening);
        var closing = own.isWorkingDate(plan.start()) ? own.getFinishTime(plan.start()) : null;
        properties.setDefaultEndTime(closing == null ? LocalTime.of(17, 0) : closing);
        var begins = plan.startTime() != null ? plan.startTime() : opening;
        properties.setStartDate(plan.start().atTime(begins == null ? LocalTime.of(8, 0) : begins));
        var status = plan.statusDate();
        if (status != null) properties.setStatusDate(status.atTime(closing == null ? LocalTime.of(17, 0) : closing));
        for (int number = 0; number < plan.baselines().size(); number++) {
            var taken = plan.baselines().get(number).taken().atStartOfDay();
            if (number == 0) properties.setBaselineDate(taken);
            else properties.setBaselineDate(number, taken);
        }
        schedule.finish().ifPresent(finish -> properties.setFinishDate(finish.atTime(LocalTime.of(17, 0))));
    }

    private void people() {
        var working = new HashSet<String>();
        for (var step : project.plan().steps()) working.addAll(step.people());
        int uid = 0;
        for (var person : project.shelf().people()) {
            if (working.contains(person.id())) people.put(person.id(), resource(person, ++uid));
        }
    }

    private Resource resource(Person person, int uid) {
        var resource = file.addResource();
        resource.setUniqueID(uid);
        resource.setID(uid);
        resource.setName(person.name().in(language));
        resource.setType(ResourceType.WORK);
        if (!person.badge().isBlank()) resource.setInitials(person.badge().in(language));
        if (!person.organisation().isBlank()) resource.setGroup(person.organisation().in(language));
        resource.getAvailability().add(new Availability(ALWAYS, AvailabilityTable.END_DATE_NA, person.units() * 100));
        calendars.give(resource, person);
        MspFields.ID.put(resource, person.id());
        MspFields.put(resource, person.name());
        return resource;
    }

    private void tasks() {
        var groups = project.plan().steps().stream().map(Step::group).collect(Collectors.toSet());
        var used = new HashSet<Integer>(Set.of(0));
        for (var step : project.plan().steps()) PlanImport.source(step.id()).filter(id -> id.matches("[1-9]\\d{0,8}"))
                .filter(_ -> !step.id().contains(".")).map(Integer::valueOf).ifPresent(used::add);
        var writing = new MspTaskWriting(project, schedule, language, calendars, file, people);
        var budget = Budget.of(project, schedule);
        int next = 1;
        for (var step : PlanTable.inOrder(project.plan())) {
            var group = tasks.get(step.group());
            var task = group == null ? file.addTask() : group.addTask();
            var kept = PlanImport.source(step.id()).filter(id -> id.matches("[1-9]\\d{0,8}")).filter(_ -> !step.id().contains("."));
            while (kept.isEmpty() && !used.add(next)) next++;
            task.setUniqueID(kept.map(Integer::valueOf).orElse(next));
            task.setID(tasks.size() + 1);
            tasks.put(step.id(), task);
            writing.fill(task, step, groups.contains(step.id()));
            money(task, step, budget);
        }
        for (var step : project.plan().steps()) {
            var task = tasks.get(step.id());
            if (task != null) writing.link(task, step, tasks);
        }
    }

    private void money(Task task, Step step, Budget budget) {
        if (step.isGroup()) return;
        long total = budget.buildUp(step.id()).total();
        if (total == 0) return;
        task.setFixedCost(total);
        task.setCost(total);
    }
}
