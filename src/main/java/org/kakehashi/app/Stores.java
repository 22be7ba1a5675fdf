package org.kakehashi.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalDouble;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.ProjectSummary;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Stage;
import org.kakehashi.store.Database;
import org.kakehashi.store.JdbcProjectStore;
import org.kakehashi.store.ShippedLibrary;

/// Opens the stores of a data folder.
final class Stores {
    private Stores() {}

    static ProjectStore open(Path folder, InstantSource clock) throws StoreException {
        return JdbcProjectStore.open(Database.in(folder), Stores::summary, clock, ShippedLibrary::read);
    }

    private static ProjectSummary summary(Project project) {
        var sectors = project.focus().stream().flatMap(scenario -> scenario.measures().stream())
                .map(measure -> measure.sector()).distinct().toList();
        return new ProjectSummary(project.title(), project.home().name(), project.partner().name(),
                project.partner().country(), project.since(), project.example(), sectors, Stage.EXCHANGE,
                project.plan().currency(), 0, 0, project.plan().currency(), OptionalDouble.empty(),
                OptionalDouble.empty(), 0, List.of());
    }
}
