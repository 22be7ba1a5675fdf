package org.kakehashi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.Stage;

/// What gates look at beside the plan itself.
///
/// @param dates        when each step comes, by its id
/// @param terms        the agreements the two cities have
/// @param counterparts ids of persons of the partner city
/// @param history      stages of which something has happened already, as recorded events tell
public record Ground(LocalDate today, Map<String, Dates> dates, List<Term> terms, Set<String> counterparts,
        Set<Stage> history) {
    public Ground {
        dates = Map.copyOf(dates);
        terms = List.copyOf(terms);
        counterparts = Set.copyOf(counterparts);
        history = Set.copyOf(history);
    }

    /// How long an agreement holds.
    ///
    /// @param from   first day
    /// @param review when it is to be reviewed, null if nothing is stated
    /// @param lapses first day on which it no longer holds, null if it has no end
    public record Term(String id, Names title, AgreementKind kind, LocalDate from, @Nullable LocalDate review,
            @Nullable LocalDate lapses) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (lapses == null || day.isBefore(lapses));
        }
    }
}
