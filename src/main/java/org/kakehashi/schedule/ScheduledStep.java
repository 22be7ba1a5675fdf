package org.kakehashi.schedule;

import java.time.LocalDateTime;
import org.kakehashi.plan.Dates;

/// When a step comes, how late it could, and how far it can slip.
///
/// @param start      minute at which it is planned to begin
/// @param finish     minute at which it is planned to be finished
/// @param dates      the days it is planned on: early, or late if it is wanted as late as possible
/// @param early      as early as what comes before lets it
/// @param late       as late as it can without moving the end of the plan
/// @param earlyTime  `early` to the minute
/// @param lateTime   `late` to the minute
/// @param totalSlack days of work it can slip without moving the end of the plan
/// @param freeSlack  days of work it can slip without moving another step
/// @param hours      when it is worked at
public record ScheduledStep(String id, LocalDateTime start, LocalDateTime finish, Dates dates, Dates early, Dates late,
        Stretch earlyTime, Stretch lateTime, double totalSlack, double freeSlack, Driver driver, WorkHours hours) {

    public boolean critical() {
        return totalSlack <= 0;
    }
}
