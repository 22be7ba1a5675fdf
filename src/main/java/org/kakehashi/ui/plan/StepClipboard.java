package org.kakehashi.ui.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Person;

/// Steps that were copied with all they have, to be put into this plan or another that is open in the program.
///
/// The text that a spreadsheet gets goes to the clipboard of the computer at the same time; the steps count only as long
/// as that text is still there.
public final class StepClipboard {
    private @Nullable Copied copied;

    /// Steps with what they name outside of the plan.
    ///
    /// @param text      what went to the computer's clipboard
    /// @param steps     each group before what lies in it
    /// @param people    by id
    /// @param sources   by id
    /// @param funders   of those sources, by id
    /// @param calendars by id
    record Copied(String text, List<Step> steps, Map<String, Person> people, Map<String, FundingSource> sources,
            Map<String, Funder> funders, Map<String, WorkCalendar> calendars) {
        Copied {
            steps = List.copyOf(steps);
            people = Map.copyOf(people);
            sources = Map.copyOf(sources);
            funders = Map.copyOf(funders);
            calendars = Map.copyOf(calendars);
        }
    }

    void put(Copied steps) {
        copied = steps;
    }

    /// @param text what the computer's clipboard holds now
    Optional<Copied> steps(String text) {
        return Optional.ofNullable(copied).filter(steps -> plain(steps.text()).equals(plain(text)));
    }

    private static String plain(String text) {
        return text.replace("\r", "").strip();
    }
}
