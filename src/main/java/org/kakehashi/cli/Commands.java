package org.kakehashi.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the commands, each with the desk it works at.
record Commands(Desk desk) implements IFactory {
    @Override
    public <K> K create(Class<K> kind) throws Exception {
        if (kind == OpenCommand.class) return kind.cast(new OpenCommand());
        if (kind == EstimateCommand.class) return kind.cast(new EstimateCommand(desk));
        if (kind == ScheduleCommand.class) return kind.cast(new ScheduleCommand(desk));
        if (kind == CheckCommand.class) return kind.cast(new CheckCommand(desk));
        if (kind == ImportCommand.class) return kind.cast(new ImportCommand(desk));
        if (kind == ExportCommand.class) return kind.cast(new ExportCommand(desk));
        if (kind == SchemaCommand.class) return kind.cast(new SchemaCommand(desk));
        if (kind == BenchCommand.class) return kind.cast(new BenchCommand(desk));
        return CommandLine.defaultFactory().create(kind);
    }
}
