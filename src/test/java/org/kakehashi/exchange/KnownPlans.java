package org.kakehashi.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mpxj.Availability;
import org.mpxj.AvailabilityTable;
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
import org.mpxj.mspdi.MSPDIWriter;

/// Plans whose dates Microsoft Project computed, as XML that MPXJ writes.
final class KnownPlans {
    static final Path FOLDER = Path.of("../shared/oracles/schedule");
    private final JsonNode json;
    private final ProjectFile plan = new ProjectFile();
    private final Map<Integer, Task> tasks = new HashMap<>();

    private KnownPlans(JsonNode json) {
        this.json = json;
    }

    static byte[] xml(Path file) throws IOException {
        return new KnownPlans(new ObjectMapper().readTree(Files.readAllBytes(file))).xml();
    }

    private byte[] xml() throws IOException {
        var config = plan.getProjectConfig();
        config.setAutoTaskUniqueID(false);
        config.setAutoTaskID(false);
        config.setAutoResourceUniqueID(false);
        config.setAutoCalendarUniqueID(false);
        var properties = plan.getProjectProperties();
        properties.setStartDate(date(json.path("start")));
        properties.setMinutesPerDay(json.path("minutesPerDay").asInt());
        properties.setMinutesPerWeek(json.path("minutesPerWeek").asInt());
        for (var calendar : json.path("calendars")) calendar(calendar);
        for (var calendar : json.path("calendars")) {
            if (calendar.path("parent").isNumber()) of(calendar.path("uid").asInt()).setParent(of(calendar.path("parent").asInt()));
        }
        plan.setDefaultCalendar(of(json.path("defaultCalendar").asInt()));
        for (var resource : json.path("resources")) resource(resource);
        for (var task : json.path("tasks")) task(task);
        for (var task : json.path("tasks")) links(task);
        for (var assignment : json.path("assignments")) assignment(assignment);
        var out = new ByteArrayOutputStream();
        new MSPDIWriter().write(plan, out);
        return out.toByteArray();
    }

    private ProjectCalendar of(int uid) {
        return plan.getCalendarByUniqueID(uid);
    }

    private static @Nullable LocalDateTime date(JsonNode node) {
        return node.isTextual() ? LocalDateTime.parse(node.asText()) : null;
    }

    private void calendar(JsonNode node) {
        var calendar = plan.addCalendar();
        calendar.setUniqueID(node.path("uid").asInt());
        calendar.setName(node.path("name").asText());
        for (var day : DayOfWeek.values()) {
            var ranges = node.path("days").path(day.name());
            calendar.setCalendarDayType(day, ranges.isNull() ? DayType.DEFAULT : ranges.isEmpty() ? DayType.NON_WORKING : DayType.WORKING);
            if (ranges.isNull()) continue;
            var hours = calendar.addCalendarHours(day);
            for (var range : ranges) hours.add(range(range));
        }
        for (var exception : node.path("exceptions")) {
            var added = calendar.addCalendarException(LocalDate.parse(exception.path("from").asText()), LocalDate.parse(exception.path("to").asText()));
            for (var range : exception.path("hours")) added.add(range(range));
        }
    }

    private static LocalTimeRange range(JsonNode range) {
        return new LocalTimeRange(LocalTime.parse(range.get(0).asText()), LocalTime.parse(range.get(1).asText()));
    }

    private void resource(JsonNode node) {
        if (node.path("uid").asInt() == 0) return;
        var resource = plan.addResource();
        resource.setUniqueID(node.path("uid").asInt());
        resource.setName(node.path("name").asText());
        resource.setType(switch (node.path("type").asText()) {
            case "Material" -> ResourceType.MATERIAL;
            case "Cost" -> ResourceType.COST;
            default -> ResourceType.WORK;
        });
        resource.getAvailability().add(new Availability(LocalDateTime.of(1984, 1, 1, 0, 0), AvailabilityTable.END_DATE_NA, node.path("maxUnits").asDouble(100)));
        if (node.path("calendar").isNumber()) resource.setCalendar(of(node.path("calendar").asInt()));
    }

    private void task(JsonNode node) {
        var parent = tasks.get(node.path("parent").asInt(-1));
        var task = parent == null ? plan.addTask() : parent.addTask();
        tasks.put(node.path("uid").asInt(), task);
        task.setUniqueID(node.path("uid").asInt());
        task.setID(node.path("id").asInt());
        if (node.path("uid").asInt() == 0) task.setOutlineLevel(0);
        task.setName(node.path("name").asText());
        task.setMilestone(node.path("milestone").asBoolean());
        task.setActive(node.path("active").asBoolean(true));
        task.setTaskMode(node.path("manual").asBoolean() ? TaskMode.MANUALLY_SCHEDULED : TaskMode.AUTO_SCHEDULED);
        boolean elapsed = node.path("durationUnits").asText().startsWith("ELAPSED");
        var length = Duration.getInstance(node.path("durationMin").asDouble(), elapsed ? TimeUnit.ELAPSED_MINUTES : TimeUnit.MINUTES);
        task.setDuration(length);
        task.setConstraintType(ConstraintType.valueOf(node.path("constraint").asText("AS_SOON_AS_POSSIBLE")));
        task.setConstraintDate(date(node.path("constraintDate")));
        task.setDeadline(date(node.path("deadline")));
        if (node.path("calendar").isNumber()) task.setCalendar(of(node.path("calendar").asInt()));
        task.setPercentageComplete(node.path("percent").asDouble());
        task.setActualStart(date(node.path("actualStart")));
        if (node.path("levelingDelayMin").asDouble() > 0) {
            task.setLevelingDelay(Duration.getInstance(node.path("levelingDelayMin").asDouble(), TimeUnit.ELAPSED_MINUTES));
        }
        task.setStart(date(node.path("start")));
        task.setFinish(date(node.path("finish")));
    }

    private void links(JsonNode node) {
        for (var link : node.path("preds")) {
            var before = tasks.get(link.path("uid").asInt());
            if (before == null) continue;
            var kind = switch (link.path("type").asText()) {
                case "SS" -> RelationType.START_START;
                case "FF" -> RelationType.FINISH_FINISH;
                case "SF" -> RelationType.START_FINISH;
                default -> RelationType.FINISH_START;
            };
            var lag = link.path("lagUnits").asText().equals("PERCENT") ? Duration.getInstance(link.path("lag").asDouble(), TimeUnit.PERCENT)
                    : Duration.getInstance(link.path("lagMin").asDouble(), TimeUnit.MINUTES);
            tasks.get(node.path("uid").asInt()).addPredecessor(new Relation.Builder().predecessorTask(before).type(kind).lag(lag));
        }
    }

    private void assignment(JsonNode node) {
        var task = tasks.get(node.path("task").asInt(-1));
        Resource resource = plan.getResourceByUniqueID(node.path("resource").asInt(-1));
        if (task == null || resource == null) return;
        task.addResourceAssignment(resource).setUnits(node.path("units").asDouble(100));
    }

    static List<Path> all() throws IOException {
        if (!Files.isDirectory(FOLDER)) return List.of();
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }
}
