package org.kakehashi.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.exchange.BudgetFile;
import org.kakehashi.exchange.PlanFile;
import org.kakehashi.exchange.ProjectFile;
import org.kakehashi.project.Budget;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.project.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A project in another form.
@Command(name = "export", description = "Writes FILE in another form.")
final class ExportCommand implements Callable<Integer> {
    /// The forms there are.
    enum Form { JSON, MSPDI, XLSX, ICS, CSV, BUDGET }

    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "A .kakehashi file.")
    private Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "FORM", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Form form = Form.JSON;

    @Option(names = "--out", required = true, paramLabel = "PATH", description = "The file to write.")
    private Path out = Path.of("");

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "Of heads and names: ja or en; that of the system if not given.")
    private @Nullable Language language;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var read = desk.read(file);
        if (read.isEmpty()) return Program.WRONG_INPUT;
        try {
            switch (form) {
                case JSON -> ProjectFile.write(read.get(), out);
                case MSPDI -> write(read.get(), PlanFile.Kind.MSPDI);
                case XLSX -> write(read.get(), PlanFile.Kind.XLSX);
                case ICS -> write(read.get(), PlanFile.Kind.ICS);
                case CSV -> write(read.get(), PlanFile.Kind.CSV);
                case BUDGET -> BudgetFile.write(Budget.of(read.get()), spoken(), out);
            }
            return Program.DONE;
        } catch (StoreException failed) {
            desk.complain(desk.say(failed.says()));
            return Program.FAILED;
        }
    }

    private void write(Project project, PlanFile.Kind kind) throws StoreException {
        PlanFile.write(project, Scheduling.of(project), kind, spoken(), desk.today(), out);
    }

    private Language spoken() {
        return Objects.requireNonNullElse(language, desk.language());
    }
}
