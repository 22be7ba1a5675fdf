package org.kakehashi.app;

import java.nio.file.Path;
import java.time.LocalDate;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.exchange.ImportReport;
import org.kakehashi.exchange.PlanFile;
import org.kakehashi.exchange.PlanImport;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.Stale;
import org.kakehashi.ui.plan.PlanFiles;

/// Plans in files on this computer's disks.
///
/// @param today written into files that say when they were made
record FilePlans(LocalDate today) implements PlanFiles {
    @Override
    public Checked<Offer> read(Path file, Project project, Stale stale) {
        return switch (PlanFile.read(file, stale::stale)) {
            case Checked.Good<PlanImport>(var taken) -> Checked.good(offer(taken, ImportReport.of(taken, project)));
            case Checked.Bad<PlanImport>(var problems) -> Checked.bad(problems);
        };
    }

    private static Offer offer(PlanImport taken, ImportReport report) {
        var differences = report.differences().stream().map(each -> new Difference(each.name(), each.toldStart(), each.toldFinish(),
                each.start(), each.finish(), each.reason())).toList();
        return new Offer(new Counts(report.steps(), report.groups(), report.links(), report.people(), report.calendars()),
                differences, report.problems(), taken::addedTo, taken::replacing);
    }

    @Override
    public void write(Project project, Kind kind, Language language, Path file) throws StoreException {
        PlanFile.write(project, Scheduling.of(project), switch (kind) {
            case MSPDI -> PlanFile.Kind.MSPDI;
            case XLSX -> PlanFile.Kind.XLSX;
            case ICS -> PlanFile.Kind.ICS;
            case CSV -> PlanFile.Kind.CSV;
        }, language, today, file);
    }
}
