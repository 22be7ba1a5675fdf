package org.kakehashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Checked;
import org.kakehashi.project.Samples;

/// Plans of Microsoft Project that come in through its XML keep the dates that it computed; those it cannot keep are named.
class KnownPlansTest {
    @TempDir
    private Path folder;

    @Test
    void plansKeepTheDatesOfTheProgramTheyComeFrom() throws IOException {
        var plans = KnownPlans.all();
        assumeTrue(!plans.isEmpty(), "no plans in " + KnownPlans.FOLDER);
        for (var plan : plans) {
            var file = Files.write(folder.resolve("plan.xml"), KnownPlans.xml(plan));
            switch (PlanFile.read(file, () -> false)) {
                case Checked.Bad<PlanImport>(var problems) -> throw new AssertionError(plan + " " + problems);
                case Checked.Good<PlanImport>(var taken) -> {
                    var report = ImportReport.of(taken, Samples.project());
                    System.out.println(plan.getFileName() + " " + report.all() + " steps, " + report.differences().size() + " differ, problems " + report.problems().size()
                            + " " + report.differences().stream().collect(Collectors.groupingBy(d -> d.reason().en(), Collectors.counting())));
                    report.differences().stream().limit(4).forEach(d -> System.out.println("    " + d.source() + " " + d.name().en() + " told " + d.toldStart() + " " + d.toldFinish() + " here " + d.start() + " " + d.finish()+" "+taken.plan().step(d.step()).orElseThrow().timing()+taken.plan().step(d.step()).orElseThrow().span()));
                    report.problems().stream().limit(3).forEach(d -> System.out.println("    " + d));
                }
            }
        }
        assertEquals(List.of(), List.of());
    }
}
