package org.kakehashi.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import org.kakehashi.base.Names;
import org.kakehashi.document.RandomProjects;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectSummary;
import org.kakehashi.project.ProjectSummary.Deadline;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Office;
import org.kakehashi.reference.Stage;

/// What the tests of stores put into them.
public final class Samples {
    public static final Library LIBRARY = new Library(new Office(Names.same("Kitakyushu"), "city-0", "JPY", 2026, 4),
            RandomProjects.of(1).shelf());

    private Samples() {}

    /// A clock that moves on by a second each time it is asked.
    public static InstantSource clock() {
        var seconds = new AtomicLong(Instant.parse("2026-11-01T00:00:00Z").getEpochSecond());
        return () -> Instant.ofEpochSecond(seconds.incrementAndGet());
    }

    public static ProjectSummary summary(Project project) {
        var deadlines = project.plan().steps().stream().filter(step -> step.timing().at() != null).limit(3)
                .map(step -> new Deadline(requireNonNull(step.timing().at()).day(), step.name(), Deadline.Kind.STEP,
                        step.id())).toList();
        return new ProjectSummary(project.title(), project.home().name(), project.partner().name(),
                project.partner().country(), project.since(), project.example(), List.of("sewerage", "water"), Stage.PILOT,
                "JPY", 1_000_000_000_000L, 1, "JPY", OptionalDouble.of(40_000), OptionalDouble.empty(), 0.05, deadlines,
                ProjectSummary.Money.NONE);
    }

    public static JdbcProjectStore open(Database database) throws StoreException {
        return JdbcProjectStore.open(database, Samples::summary, clock(), () -> LIBRARY);
    }
}
