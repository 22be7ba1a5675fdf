package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Plan;
import org.kakehashi.reference.Stage;

/// A word that can stand in a cell where only a few can.
///
/// @param id tells its control apart
record CellChoice(String id, Names name) {

    static List<CellChoice> of(PlanColumn column, Plan plan) {
        return switch (column) {
            case KIND -> Stream.of(StepKind.values()).map(kind -> new CellChoice(kind.name(), kind.word().names())).toList();
            case STAGE -> Stream.of(Stage.values())
                    .map(stage -> new CellChoice(stage.name(), PlanWords.valueOf("STAGE_" + stage).names())).toList();
            case BOUND -> {
                var all = new ArrayList<CellChoice>();
                for (var bound : Bound.values()) all.add(new CellChoice(bound.name(), TableWords.of(bound).names()));
                all.add(new CellChoice("PINNED", TableWords.BOUND_PINNED.names()));
                yield all;
            }
            case CALENDAR -> {
                var all = new ArrayList<CellChoice>();
                all.add(new CellChoice("", TableWords.PLAN_CALENDAR.names()));
                for (var calendar : plan.calendars()) all.add(new CellChoice(calendar.id(), calendar.name()));
                yield all;
            }
            default -> List.of();
        };
    }

    /// Names the option's control.
    @Override
    public String toString() {
        return id;
    }
}
