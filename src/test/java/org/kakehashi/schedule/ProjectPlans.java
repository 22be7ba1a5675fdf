package org.kakehashi.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Link;

/// Plans with the dates that Microsoft Project computed for them, read from the folder of results computed elsewhere.
final class ProjectPlans {
    static final Path FOLDER = Path.of("../shared/oracles/schedule");

    private ProjectPlans() {}

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    static Read read(Path file) throws IOException {
        return new Read(new ObjectMapper().readTree(file.toFile()));
    }

    static @Nullable Long moment(JsonNode text) {
        if (text.isNull() || text.isMissingNode()) return null;
        return Math.floorDiv(LocalDateTime.parse(text.asText()).toEpochSecond(ZoneOffset.UTC), 60L);
    }

    static String said(long moment) {
        return LocalDateTime.ofEpochSecond(moment * 60, 0, ZoneOffset.UTC).toString();
    }

    /// One plan as activities, in the order of the file.
    static final class Read {
        final JsonNode plan;
        final List<JsonNode> tasks = new ArrayList<>();
        final Map<Integer, Integer> numbers = new HashMap<>();
        private final Map<Integer, JsonNode> calendars = new HashMap<>();
        private final Map<Integer, WorkHours> hours = new HashMap<>();

        Read(JsonNode plan) {
            this.plan = plan;
            plan.get("calendars").forEach(calendar -> calendars.put(calendar.get("uid").asInt(), calendar));
            for (var task : plan.get("tasks")) {
                numbers.put(task.get("uid").asInt(), tasks.size());
                tasks.add(task);
            }
        }

        WorkHours common() {
            return hours(plan.get("defaultCalendar").asInt());
        }

        long begin() {
            return moment(plan.get("start"));
        }

        List<Activity> activities() {
            return tasks.stream().map(this::activity).toList();
        }

        private Activity activity(JsonNode task) {
            var parent = task.get("parent");
            var counting = task.get("calendar").isNull() ? common() : hours(task.get("calendar").asInt());
            var constraint = bound(task.get("constraint").asText());
            var at = moment(task.get("constraintDate"));
            var ties = new ArrayList<Activity.Tie>();
            for (var tie : task.get("preds")) {
                var before = numbers.get(tie.get("uid").asInt());
                if (before != null) ties.add(tie(tie, before));
            }
            return new Activity(parent.isNull() ? -1 : numbers.get(parent.asInt()), Math.round(task.get("durationMin").asDouble()),
                    task.get("durationUnits").asText().startsWith("ELAPSED"), worked(task, counting), counting,
                    constraint, at == null ? 0 : at, null, moment(task.get("deadline")), null, progress(task), ties);
        }

        /// A task with hours of its own is worked at when the people on it work, too.
        private WorkHours worked(JsonNode task, WorkHours own) {
            if (task.get("calendar").isNull()) return own;
            var both = own;
            for (var assignment : plan.get("assignments")) {
                if (assignment.get("task").asInt() != task.get("uid").asInt()) continue;
                for (var resource : plan.get("resources")) {
                    if (resource.get("uid").asInt() != assignment.get("resource").asInt()) continue;
                    if (!resource.get("type").asText().equals("Work") || resource.get("calendar").isNull()) continue;
                    both = both.and(hours(resource.get("calendar").asInt())).orElse(both);
                }
            }
            return both;
        }

        private static Activity.@Nullable Progress progress(JsonNode task) {
            var start = moment(task.get("actualStart"));
            if (start == null || task.get("summary").asBoolean()) return null;
            return new Activity.Progress(start, null, task.get("percent").asDouble() / 100, null);
        }

        private static Activity.Tie tie(JsonNode tie, int before) {
            var kind = switch (tie.get("type").asText()) {
                case "FS" -> Link.Kind.FINISH_START;
                case "SS" -> Link.Kind.START_START;
                case "FF" -> Link.Kind.FINISH_FINISH;
                case "SF" -> Link.Kind.START_FINISH;
                default -> throw new IllegalArgumentException(tie.toString());
            };
            var units = tie.get("lagUnits").asText();
            if (units.contains("PERCENT")) {
                return new Activity.Tie(before, kind, tie.get("lag").asDouble(), Link.Unit.PERCENT);
            }
            return new Activity.Tie(before, kind, tie.get("lagMin").asDouble(),
                    units.startsWith("ELAPSED") ? Link.Unit.ELAPSED : Link.Unit.WORK);
        }

        private static Bound bound(String constraint) {
            return switch (constraint) {
                case "AS_SOON_AS_POSSIBLE" -> Bound.AS_SOON_AS_POSSIBLE;
                case "AS_LATE_AS_POSSIBLE" -> Bound.AS_LATE_AS_POSSIBLE;
                case "START_NO_EARLIER_THAN" -> Bound.START_NOT_BEFORE;
                case "START_NO_LATER_THAN" -> Bound.START_NOT_AFTER;
                case "FINISH_NO_EARLIER_THAN" -> Bound.FINISH_NOT_BEFORE;
                case "FINISH_NO_LATER_THAN" -> Bound.FINISH_NOT_AFTER;
                case "MUST_START_ON", "START_ON" -> Bound.START_ON;
                case "MUST_FINISH_ON", "FINISH_ON" -> Bound.FINISH_ON;
                default -> throw new IllegalArgumentException(constraint);
            };
        }

        private WorkHours hours(int uid) {
            var known = hours.get(uid);
            if (known != null) return known;
            var week = new int[7][];
            var exceptions = new TreeMap<Long, int[]>();
            var line = new ArrayList<JsonNode>();
            for (var at = calendars.get(uid); at != null; at = at.get("parent").isNull() ? null
                    : calendars.get(at.get("parent").asInt())) line.add(at);
            for (var day : DayOfWeek.values()) {
                week[day.ordinal()] = line.stream().map(calendar -> calendar.get("days").get(day.name()))
                        .filter(shifts -> shifts != null && !shifts.isNull()).findFirst().map(Read::shifts)
                        .orElse(new int[0]);
            }
            for (var calendar : line.reversed()) {
                for (var exception : calendar.get("exceptions")) {
                    var last = LocalDate.parse(exception.get("to").asText());
                    for (var day = LocalDate.parse(exception.get("from").asText()); !day.isAfter(last);
                            day = day.plusDays(1)) exceptions.put(day.toEpochDay(), shifts(exception.get("hours")));
                }
            }
            var made = WorkHours.of(week, exceptions).orElseThrow();
            hours.put(uid, made);
            return made;
        }

        private static int[] shifts(JsonNode shifts) {
            var ends = new int[2 * shifts.size()];
            for (int i = 0; i < shifts.size(); i++) {
                ends[2 * i] = LocalTime.parse(shifts.get(i).get(0).asText()).toSecondOfDay() / 60;
                int to = LocalTime.parse(shifts.get(i).get(1).asText()).toSecondOfDay() / 60;
                ends[2 * i + 1] = to == 0 ? WorkHours.DAY : to;
            }
            return ends;
        }
    }
}
