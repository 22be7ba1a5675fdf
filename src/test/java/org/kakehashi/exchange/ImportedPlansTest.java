package org.kakehashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Checked;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.document.RandomProjects;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.schedule.Schedule;
import org.mpxj.mspdi.MSPDIWriter;

/// Plans whose dates Microsoft Project computed, carried through a file, the import and a saved project, have those dates.
class ImportedPlansTest {
    /// The file gives this task neither successor nor bound nor deadline, yet its late finish lies a day before the end.
    private static final String UNEXPLAINED = "BudgetWorkAndCost:2";
    private static final Path FOLDER = Path.of("../shared/oracles/schedule");

    @TempDir
    private Path folder;

    @Test
    void datesAndSlackSurviveTheFileTheImportAndTheDocument() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no results computed elsewhere beside the project");
        var differences = new ArrayList<String>();
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
        int tasks = 0;
        for (var file : files) tasks += compare(file, differences);
        System.out.println(files.size() + " imported plans, " + tasks + " tasks, " + differences.size() + " differences");
        assertEquals(List.of(), differences);
    }

    private int compare(Path file, List<String> differences) throws IOException {
        var told = new ObjectMapper().readTree(file.toFile());
        var xml = folder.resolve("plan.xml");
        new MSPDIWriter().write(ToldPlan.of(told), xml.toString());
        var read = (Checked.Good<PlanImport>) PlanFile.read(xml, () -> false);
        var project = read.value().replacing(RandomProjects.of(1));
        var kept = (Checked.Good<Project>) ProjectCodec.read(ProjectCodec.write(project));
        var schedule = Scheduling.of(kept.value());
        int count = 0;
        for (var task : told.get("tasks")) {
            if (task.get("uid").asInt() == 0) continue;
            count++;
            compare(file.getFileName().toString().replaceAll("aspose_Examples_Data_|\\.mpp\\.json", ""), task, schedule, differences);
        }
        return count;
    }

    private static void compare(String plan, JsonNode task, Schedule schedule, List<String> differences) {
        var name = plan + ":" + task.get("uid").asInt();
        if (name.equals(UNEXPLAINED)) return;
        var step = schedule.step(PlanImport.id(task.get("uid").asText())).orElse(null);
        if (step == null) {
            differences.add(name + " is lost");
            return;
        }
        differ(name + " es", task.get("es").asText(), step.earlyTime().start().toString(), differences);
        differ(name + " ef", task.get("ef").asText(), step.earlyTime().finish().toString(), differences);
        differ(name + " ls", task.get("ls").asText(), step.lateTime().start().toString(), differences);
        differ(name + " lf", task.get("lf").asText(), step.lateTime().finish().toString(), differences);
        long slack = Math.round(step.totalSlack() * schedule.minutesADay());
        differ(name + " total slack", task.get("totalSlackMin").asLong(), slack, differences);
        long free = Math.round(step.freeSlack() * schedule.minutesADay());
        differ(name + " free slack", task.get("freeSlackMin").asLong(), free, differences);
    }

    private static void differ(String what, Object wanted, Object found, List<String> differences) {
        if (!wanted.equals(found)) differences.add(what + " is " + found + ", not " + wanted);
    }
}
