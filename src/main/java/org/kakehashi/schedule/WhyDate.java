package org.kakehashi.schedule;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Plan;

/// Why a step begins when it does: what it waits for, and which of that decides.
///
/// @param step     id of the step
/// @param start    when it is planned to begin
/// @param finish   when it is planned to be finished
/// @param sentence what decides, in one sentence
/// @param lines    everything that has a say, in the order it is applied
public record WhyDate(String step, LocalDateTime start, LocalDateTime finish, Names sentence, List<Line> lines) {

    /// One thing that has a say.
    ///
    /// @param subject id of the step it is about, empty if it is none
    /// @param text    what is the case
    /// @param moment  when the step could begin if this alone counted
    /// @param decides whether the start would be earlier without it
    /// @param spare   days of work by which it could come later without moving the start
    public record Line(Kind kind, String subject, Names text, LocalDateTime moment, boolean decides, double spare) {}

    /// Of what nature it is.
    public enum Kind { PLAN_START, LINK, MONEY, LEVELLING, BOUND, PIN, PROGRESS, AS_LATE_AS_POSSIBLE, MEMBER, CALENDAR, LENGTH }

    public WhyDate {
        lines = List.copyOf(lines);
    }

    /// @return empty if the plan has no such step
    public static Optional<WhyDate> of(Plan plan, Circumstances circumstances, String step) {
        int at = plan.steps().stream().map(each -> each.id()).toList().indexOf(step);
        return at < 0 ? Optional.empty() : Optional.of(new DateInquiry(plan, circumstances).why(at));
    }
}
