package org.kakehashi.ui.overview;

import java.time.LocalDate;
import java.util.List;
import org.kakehashi.people.Booking;
import org.kakehashi.project.Deadlines;
import org.kakehashi.project.Outlook;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectSummary.Deadline;

/// All that the workspace shows of a project on a day.
///
/// @param stages one a stage, in their order
/// @param tiles  the six key figures, in the order they are shown
record Overview(Outlook outlook, List<StageLine> stages, List<Tile> tiles, List<Deadline> deadlines) {
    Overview {
        stages = List.copyOf(stages);
        tiles = List.copyOf(tiles);
        deadlines = List.copyOf(deadlines);
    }

    /// @param elsewhere what people are booked for in other projects
    static Overview of(Project project, LocalDate today, List<Booking> elsewhere) {
        var outlook = Outlook.of(project, today, elsewhere);
        return new Overview(outlook, StageLines.of(outlook),
                List.of(CostTiles.perPerson(outlook), CostTiles.investment(outlook), CostTiles.burden(outlook),
                        PlanTiles.funds(outlook), ServiceTile.of(outlook), PlanTiles.expertDays(outlook)),
                Deadlines.of(outlook));
    }
}
