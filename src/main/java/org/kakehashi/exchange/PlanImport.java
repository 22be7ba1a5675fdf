package org.kakehashi.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;

/// What a plan file of another program says, in our words: everything that could be taken, and what could not.
///
/// @param title    what the file calls the plan, blank if it says nothing
/// @param plan     ready to be laid out
/// @param people   who works on it
/// @param told     the dates the file gives its steps
/// @param problems with the place in the file; none keeps the rest from being used
public record PlanImport(String title, Plan plan, List<Person> people, List<Told> told, List<Problem> problems) {
    private static final String PREFIX = "task-";
    private static final Pattern SOURCE = Pattern.compile(PREFIX + "([^.]{1,60})(\\.\\d{1,6})?");

    /// Why a step may lie elsewhere here than in the file, the strongest reason first.
    public enum Cause {
        /// The file lays it in pieces, we in one.
        SPLIT,
        /// It was placed by hand.
        MANUAL,
        /// It stands for a file of its own.
        SUBPROJECT,
        /// It was put off so that its people have time.
        LEVELLED,
        /// It has begun, or is done in part.
        PROGRESS,
        /// Its people keep other hours than the plan.
        PEOPLE,
        /// Its length counts every hour of the day.
        ELAPSED,
        /// Its dates are those of what lies in it.
        GROUP
    }

    /// What the file says of a step.
    ///
    /// @param step   its id here
    /// @param source its id in the file
    /// @param start  to the minute, or the day if it says no more
    public record Told(String step, String source, @Nullable Moment start, @Nullable Moment finish, Set<Cause> causes) {
        public Told {
            requireNonNull(step, "step");
            requireNonNull(source, "source");
            causes = Set.copyOf(causes);
        }
    }

    public PlanImport {
        requireNonNull(title, "title");
        requireNonNull(plan, "plan");
        people = List.copyOf(people);
        told = List.copyOf(told);
        problems = List.copyOf(problems);
    }

    /// @return the project with these steps behind its own
    public Project addedTo(Project project) {
        return project.plan().steps().isEmpty() ? replacing(project) : new PlanMerge(this, project, false).merged();
    }

    /// @return the project with these steps in place of its own
    public Project replacing(Project project) {
        return new PlanMerge(this, project, true).merged();
    }

    /// @return the id of a step that has this id in the file it comes from
    static String id(String source) {
        return PREFIX + source;
    }

    /// @return the id in the file that a step with this id was imported from, if it was
    public static Optional<String> source(String step) {
        var parts = SOURCE.matcher(step);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }

    /// @return someone of whom a file says no more than a name
    static Person person(String id, String name) {
        return new Person(id, Origin.PROJECT, Names.same(name), Names.same(""), Names.same(""), "");
    }
}
