package org.kakehashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Checked;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Scheduling;

/// Plans of Microsoft Project that come in through its XML lie where that program laid them, early and late.
class KnownPlansTest {
    /// The file's late dates of that task do not follow from its own data; the schedule's test says so, too.
    private static final String UNEXPLAINED = "BudgetWorkAndCost";
    @TempDir
    private Path folder;

    static Stream<Path> plans() throws IOException {
        return KnownPlans.all().stream();
    }

    @Test
    void thePlansAreThere() throws IOException {
        assumeTrue(!KnownPlans.all().isEmpty(), "no plans in " + KnownPlans.FOLDER);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("plans")
    void plansKeepTheDatesOfTheProgramTheyComeFrom(Path plan) throws IOException {
        var file = Files.write(folder.resolve("plan.xml"), KnownPlans.xml(plan));
        switch (PlanFile.read(file, () -> false)) {
            case Checked.Bad<PlanImport>(var problems) -> throw new AssertionError(problems.toString());
            case Checked.Good<PlanImport>(var taken) -> {
                assertEquals(List.of(), ImportReport.of(taken, Samples.project()).differences());
                var late = late(new ObjectMapper().readTree(Files.readAllBytes(plan)), taken);
                if (plan.toString().contains(UNEXPLAINED)) late = late.stream().filter(each -> !each.startsWith("2 l")).toList();
                assertEquals(List.of(), late);
            }
        }
    }

    private static List<String> late(JsonNode json, PlanImport taken) {
        var schedule = Scheduling.of(taken.replacing(Samples.project()));
        var steps = new HashMap<String, String>();
        for (var told : taken.told()) steps.put(told.source(), told.step());
        var wrong = new ArrayList<String>();
        for (var task : json.path("tasks")) {
            if (task.path("summary").asBoolean() || task.path("manual").asBoolean() || task.path("uid").asInt() == 0) continue;
            var step = schedule.step(steps.getOrDefault(task.path("uid").asText(), "")).orElseThrow();
            said(wrong, task, "es", step.earlyTime().start());
            said(wrong, task, "ef", step.earlyTime().finish());
            said(wrong, task, "ls", step.lateTime().start());
            said(wrong, task, "lf", step.lateTime().finish());
        }
        return wrong;
    }

    private static void said(List<String> wrong, JsonNode task, String field, Object here) {
        if (!task.path(field).asText().equals(here.toString())) {
            wrong.add(task.path("uid") + " " + field + " " + task.path(field).asText() + " here " + here);
        }
    }
}
