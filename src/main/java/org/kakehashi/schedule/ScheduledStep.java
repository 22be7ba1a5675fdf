package org.kakehashi.schedule;

import org.kakehashi.plan.Dates;

/// When a step comes, how late it could, and how far it can slip.
///
/// @param early     as early as its start and its links let it
/// @param late      as late as it can without moving the end of the plan
/// @param totalSlack weekdays it can slip without moving the end of the plan
/// @param freeSlack weekdays it can slip without moving another step
/// @param driver    id of the link's predecessor that sets its start, empty if its own date does
public record ScheduledStep(String id, Dates early, Dates late, int totalSlack, int freeSlack, String driver) {

    public boolean critical() {
        return totalSlack <= 0;
    }
}
