package org.kakehashi.cli;

import java.util.concurrent.Callable;
import org.kakehashi.document.ProjectSchema;
import picocli.CommandLine.Command;

/// The form of a project file.
@Command(name = "schema", description = "Prints the JSON Schema of project files.")
final class SchemaCommand implements Callable<Integer> {
    private final Desk desk;

    SchemaCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.print(ProjectSchema.text().stripTrailing());
        return Program.DONE;
    }
}
