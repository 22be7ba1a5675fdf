package org.kakehashi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kakehashi.exchange.ProjectFile;
import org.kakehashi.project.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A project in another form.
@Command(name = "export", description = "Writes FILE in another form.")
final class ExportCommand implements Callable<Integer> {
    /// The forms there are.
    enum Form { JSON }

    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "A .kakehashi file.")
    private Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "FORM", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Form form = Form.JSON;

    @Option(names = "--out", required = true, paramLabel = "PATH", description = "The file to write.")
    private Path out = Path.of("");

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
            }
            return Program.DONE;
        } catch (StoreException failed) {
            desk.complain(desk.say(failed.says()));
            return Program.FAILED;
        }
    }
}
