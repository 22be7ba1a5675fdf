package org.kakehashi.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.mpxj.ConstraintType;
import org.mpxj.DayType;
import org.mpxj.Duration;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Resource;
import org.mpxj.ResourceType;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

/// A plan as the folder of results tells it, as a file of a planning tool would hold it.
final class ToldPlan {
    private final ProjectFile file = new ProjectFile();
    private final Map<Integer, ProjectCalendar> calendars = new HashMap<>();
    private final Map<Integer, Task> tasks = new HashMap<>();
    private final Map<Integer, Resource> resources = new HashMap<>();

    private ToldPlan() {}

    static ProjectFile of(JsonNode told) {
        var plan = new ToldPlan();
        plan.write(told);
        return plan.file;
    }

    private void write(JsonNode told) {
        for (var calendar : told.get("calendars")) calendar(calendar);
        for (var calendar : told.get("calendars")) {
            var parent = calendar.get("parent");
            if (!parent.isNull()) at(calendars, calendar.get("uid").asInt()).setParent(calendars.get(parent.asInt()));
        }
        var properties = file.getProjectProperties();
        properties.setStartDate(LocalDateTime.parse(told.get("start").asText()));
        properties.setMinutesPerDay(told.get("minutesPerDay").asInt());
        properties.setMinutesPerWeek(told.get("minutesPerWeek").asInt());
        file.setDefaultCalendar(at(calendars, told.get("defaultCalendar").asInt()));
        for (var resource : told.get("resources")) resource(resource);
        for (var task : told.get("tasks")) task(task);
        for (var task : told.get("tasks")) links(task);
        for (var work : told.get("assignments")) {
            var task = tasks.get(work.get("task").asInt());
            var resource = resources.get(work.get("resource").asInt());
            if (task != null && resource != null) task.addResourceAssignment(resource).setUnits(work.get("units").asDouble());
        }
    }

    private static <T> T at(Map<Integer, T> map, int uid) {
        return Objects.requireNonNull(map.get(uid));
    }

    private void calendar(JsonNode told) {
        var calendar = file.addCalendar();
        calendar.setUniqueID(told.get("uid").asInt());
        calendar.setName(told.get("name").asText());
        calendars.put(told.get("uid").asInt(), calendar);
        for (var day : DayOfWeek.values()) {
            var shifts = told.get("days").get(day.name());
            if (shifts == null || shifts.isNull()) {
                calendar.setCalendarDayType(day, DayType.DEFAULT);
                continue;
            }
            calendar.setCalendarDayType(day, shifts.isEmpty() ? DayType.NON_WORKING : DayType.WORKING);
            var hours = calendar.addCalendarHours(day);
            for (var shift : shifts) hours.add(range(shift));
        }
        for (var exception : told.get("exceptions")) {
            var days = calendar.addCalendarException(LocalDate.parse(exception.get("from").asText()),
                    LocalDate.parse(exception.get("to").asText()));
            for (var shift : exception.get("hours")) days.add(range(shift));
        }
    }

    private static LocalTimeRange range(JsonNode shift) {
        return new LocalTimeRange(LocalTime.parse(shift.get(0).asText()), LocalTime.parse(shift.get(1).asText()));
    }

    private void resource(JsonNode told) {
        if (!told.get("type").asText().equals("Work") || told.get("uid").asInt() == 0) return;
        var resource = file.addResource();
        resource.setUniqueID(told.get("uid").asInt());
        resource.setName(told.get("name").asText());
        resource.setType(ResourceType.WORK);
        if (!told.get("calendar").isNull()) resource.setCalendar(calendars.get(told.get("calendar").asInt()));
        resources.put(told.get("uid").asInt(), resource);
    }

    private void task(JsonNode told) {
        int uid = told.get("uid").asInt();
        var parent = told.get("parent").isNull() ? null : tasks.get(told.get("parent").asInt());
        var task = parent == null ? file.addTask() : parent.addTask();
        tasks.put(uid, task);
        task.setUniqueID(uid);
        task.setID(told.get("id").asInt());
        task.setName(told.get("name").asText());
        boolean elapsed = told.get("durationUnits").asText().startsWith("ELAPSED");
        task.setDuration(Duration.getInstance(told.get("durationMin").asDouble(), elapsed ? TimeUnit.ELAPSED_MINUTES : TimeUnit.MINUTES));
        task.setMilestone(told.get("milestone").asBoolean());
        task.setTaskMode(told.get("manual").asBoolean() ? TaskMode.MANUALLY_SCHEDULED : TaskMode.AUTO_SCHEDULED);
        task.setConstraintType(ConstraintType.valueOf(told.get("constraint").asText()));
        task.setConstraintDate(moment(told, "constraintDate"));
        task.setDeadline(moment(told, "deadline"));
        task.setStart(moment(told, "start"));
        task.setFinish(moment(told, "finish"));
        if (!told.get("calendar").isNull()) task.setCalendar(calendars.get(told.get("calendar").asInt()));
        task.setPercentageComplete(told.get("percent").asDouble());
        task.setActualStart(moment(told, "actualStart"));
    }

    private static LocalDateTime moment(JsonNode told, String field) {
        return told.get(field).isNull() ? null : LocalDateTime.parse(told.get(field).asText());
    }

    private void links(JsonNode told) {
        for (var link : told.get("preds")) {
            var before = tasks.get(link.get("uid").asInt());
            if (before == null) continue;
            var units = link.get("lagUnits").asText();
            var lag = units.contains("PERCENT") ? Duration.getInstance(link.get("lag").asDouble(), TimeUnit.PERCENT)
                    : Duration.getInstance(link.get("lagMin").asDouble(), units.startsWith("ELAPSED") ? TimeUnit.ELAPSED_MINUTES : TimeUnit.MINUTES);
            var type = switch (link.get("type").asText()) {
                case "SS" -> RelationType.START_START;
                case "FF" -> RelationType.FINISH_FINISH;
                case "SF" -> RelationType.START_FINISH;
                default -> RelationType.FINISH_START;
            };
            tasks.get(told.get("uid").asInt()).addPredecessor(new Relation.Builder().predecessorTask(before).type(type).lag(lag));
        }
    }
}
