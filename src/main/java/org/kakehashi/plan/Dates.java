package org.kakehashi.plan;

import java.time.LocalDate;
import org.kakehashi.base.Require;

/// The days a step takes, both inclusive; a milestone starts and finishes on one day.
public record Dates(LocalDate start, LocalDate finish) {
    public Dates {
        Require.that(!finish.isBefore(start), "finish", finish);
    }
}
