package org.kakehashi.ui.plan;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Moment;
import org.kakehashi.project.Project;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.Stale;

/// Plans in the files of other programs; slow, to be asked of the background.
public interface PlanFiles {
    /// What a plan can be written as.
    enum Kind {
        /// XML of Microsoft Project.
        MSPDI,
        /// One row a step.
        XLSX,
        /// Dates for calendars.
        ICS,
        /// One row a step, as text.
        CSV
    }

    /// How much a file holds.
    record Counts(int steps, int groups, int links, int people, int calendars) {}

    /// A step that lies elsewhere here than in the file; dates are null where there is none.
    record Difference(Names name, @Nullable Moment toldStart, @Nullable Moment toldFinish, @Nullable LocalDateTime start,
            @Nullable LocalDateTime finish, Names reason) {}

    /// A plan that can be taken in.
    ///
    /// @param problems what was left out, with its place in the file
    /// @param add      puts it behind what is there
    /// @param replace  puts it in place of what is there
    record Offer(Counts counts, List<Difference> differences, List<Problem> problems, UnaryOperator<Project> add,
            UnaryOperator<Project> replace) {
        public Offer {
            requireNonNull(counts, "counts");
            differences = List.copyOf(differences);
            problems = List.copyOf(problems);
        }
    }

    /// @param project that it is to be taken into
    /// @return what the file holds, or why it cannot be read at all
    Checked<Offer> read(Path file, Project project, Stale stale);

    void write(Project project, Kind kind, Language language, Path file) throws StoreException;
}
