package org.kakehashi.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.kakehashi.base.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// All commands; picocli reads the words, each command does one thing.
@Command(name = "kakehashi", mixinStandardHelpOptions = true, version = "Kakehashi 1.0",
        description = "Plans environmental cooperation between two cities. Without a command the window opens.",
        subcommands = {OpenCommand.class, EstimateCommand.class, ScheduleCommand.class, CheckCommand.class,
            ImportCommand.class, ExportCommand.class, SchemaCommand.class, BenchCommand.class})
public final class Program implements Runnable {
    static final int DONE = 0;
    static final int WRONG_INPUT = 1;
    static final int USAGE = 2;
    static final int FAILED = 3;

    @Spec
    private CommandSpec spec;

    private Program(CommandSpec spec) {
        this.spec = spec;
    }

    private Program() {
        this(CommandSpec.create());
    }

    /// Runs one command.
    ///
    /// @param out      where results go, and nothing else
    /// @param err      where messages go
    /// @param language of messages and of results for people
    /// @param today    the day findings are judged on
    /// @return exit status
    public static int run(List<String> arguments, PrintWriter out, PrintWriter err, Language language, LocalDate today) {
        var desk = new Desk(out, err, language, today);
        var line = new CommandLine(new Program(), new Commands(desk));
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        int status = line.execute(arguments.toArray(String[]::new));
        out.flush();
        err.flush();
        return status;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command, or nothing at all to open the window.");
    }
}
