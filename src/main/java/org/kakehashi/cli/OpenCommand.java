package org.kakehashi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Stands here for the help and for wrong use only: a right `open FILE` never comes so far, the window takes it.
@Command(name = "open", description = "Opens the window with FILE.")
final class OpenCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A .kakehashi file.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        return file.toString().isEmpty() ? Program.USAGE : Program.DONE;
    }
}
