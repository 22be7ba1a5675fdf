package org.kakehashi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.exchange.ImportReport;
import org.kakehashi.exchange.PlanFile;
import org.kakehashi.exchange.PlanImport;
import org.kakehashi.exchange.ProjectFile;
import org.kakehashi.plan.Moment;
import org.kakehashi.project.NewIds;
import org.kakehashi.project.Project;
import org.kakehashi.project.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A plan of another program, or an older project file, as a project file.
@Command(name = "import", description = "Makes a project file of a plan in XML or MPP of Microsoft Project, XLSX or ICS, or of an older project file.")
final class ImportCommand implements Callable<Integer> {
    private static final String EMPTY = "/assets/templates/empty.kakehashi";
    private final Desk desk;

    @Parameters(paramLabel = "SOURCE", description = "The file to read.")
    private Path source = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The .kakehashi file to write.")
    private Path out = Path.of("");

    ImportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (ProjectFile.isNamedLikeOne(source)) return desk.read(source).map(this::write).orElse(Program.WRONG_INPUT);
        return switch (PlanFile.read(source, () -> false)) {
            case Checked.Bad<PlanImport>(var problems) -> {
                problems.forEach(problem -> desk.complain(desk.say(problem.says())));
                yield Program.WRONG_INPUT;
            }
            case Checked.Good<PlanImport>(var taken) -> take(taken);
        };
    }

    private int take(PlanImport taken) {
        var empty = empty(taken);
        int status = write(taken.replacing(empty));
        if (status == Program.DONE) tell(ImportReport.of(taken, empty));
        return status;
    }

    private int write(Project project) {
        try {
            ProjectFile.write(project, out);
            return Program.DONE;
        } catch (StoreException failed) {
            desk.complain(desk.say(failed.says()));
            return Program.FAILED;
        }
    }

    private void tell(ImportReport report) {
        desk.print(desk.text("import.taken", report.all(), report.links(), report.people(), report.calendars()));
        desk.print(desk.text(report.differences().isEmpty() ? "import.same" : "import.differ", report.differences().size()));
        for (var difference : report.differences()) {
            desk.print(desk.text("import.difference", difference.source(), difference.name(), told(difference.toldStart()),
                    told(difference.toldFinish()), here(difference.start()), here(difference.finish()), difference.reason()));
        }
        for (var problem : report.problems()) desk.complain((problem.place().isEmpty() ? "" : problem.place() + ": ") + desk.say(problem.says()));
    }

    private static String told(@Nullable Moment moment) {
        return moment == null ? "-" : moment.toString();
    }

    private static String here(@Nullable LocalDateTime moment) {
        return Objects.toString(moment, "-");
    }

    /// @return a project with nothing in it, called as the plan is
    private Project empty(PlanImport taken) {
        try (var in = Objects.requireNonNull(ImportCommand.class.getResourceAsStream(EMPTY), EMPTY)) {
            return switch (ProjectCodec.read(in)) {
                case Checked.Good<Project>(var empty) -> {
                    var name = Objects.requireNonNullElse(source.getFileName(), source).toString();
                    yield empty.withId(NewIds.next(new SecureRandom())).with(Names.same(taken.title().isBlank() ? name : taken.title()));
                }
                case Checked.Bad<Project>(var problems) -> throw new IllegalStateException(problems.toString());
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(EMPTY, broken);
        }
    }
}
