package org.kakehashi.levelling;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.kakehashi.plan.Plan;
import org.kakehashi.schedule.Circumstances;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.Scheduler;

/// A plan, its people, and what else takes their time.
///
/// @param elsewhere what its people do in other projects
/// @param today     nothing moves before it, and what begins before it stays
public record Situation(Plan plan, Circumstances circumstances, List<Busy> elsewhere, LocalDate today) {
    public Situation {
        requireNonNull(plan, "plan");
        requireNonNull(circumstances, "circumstances");
        elsewhere = List.copyOf(elsewhere);
        requireNonNull(today, "today");
    }

    Schedule schedule() {
        return Scheduler.schedule(plan, circumstances);
    }

    Situation with(Plan other) {
        return new Situation(other, circumstances, elsewhere, today);
    }
}
