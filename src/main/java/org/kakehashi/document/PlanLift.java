package org.kakehashi.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Format 1 knew weekdays, and links from the finish of a step to the start of the next.
final class PlanLift {
    private PlanLift() {}

    /// Brings the plan of a project from format 1 to 2. What is wrong in it stays, for the reading to find.
    static ObjectNode lift(ObjectNode project) {
        if (!(project.get("plan") instanceof ObjectNode plan)) return project;
        plan.put("start", first(project, plan.path("steps")));
        plan.put("calendar", "");
        for (var step : plan.path("steps")) if (step instanceof ObjectNode object) liftStep(object);
        return project;
    }

    private static void liftStep(ObjectNode step) {
        var start = step.remove("start");
        var pinned = step.remove("pinned");
        boolean group = step.path("work").path("type").asText().equals("Group");
        var timing = step.putObject("timing");
        timing.put("bound", group ? "AS_SOON_AS_POSSIBLE" : "START_NOT_BEFORE");
        if (start != null && !group) timing.set("at", start);
        if (pinned != null && !group) timing.set("pinned", pinned);
        else timing.put("pinned", false);
        timing.put("calendar", "");
        var done = step.remove("done");
        var progress = step.putObject("progress");
        if (done != null) progress.set("done", done);
        if (step.remove("people") instanceof ArrayNode people) assign(people, step.putArray("assigned"));
        for (var link : step.path("after")) if (link instanceof ObjectNode object) liftLink(object);
    }

    private static void assign(ArrayNode people, ArrayNode assigned) {
        for (var person : people) {
            var work = assigned.addObject();
            work.set("person", person);
            work.put("units", 1);
        }
    }

    private static void liftLink(ObjectNode link) {
        link.put("kind", "FINISH_START");
        var lag = link.remove("lagDays");
        if (lag != null) link.set("lag", lag);
        link.put("unit", "WORK");
    }

    /// @return the first day any step starts, else the first day of the project's first year
    private static String first(ObjectNode project, JsonNode steps) {
        String first = null;
        for (var step : steps) {
            var start = step.path("start").asText();
            if (start.length() == 10 && (first == null || start.compareTo(first) < 0)) first = start;
        }
        return first != null ? first : "%04d-01-01".formatted(Math.clamp(project.path("startYear").asInt(1), 1, 9000));
    }
}
