package org.kakehashi.schedule;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.Dates;

/// The days that the moments of a layout fall on; a group has those from the first to the last of its members.
final class PlanDays {
    private final ActivityGraph graph;
    private final OfficeHours office;
    private final Layout layout;

    PlanDays(ActivityGraph graph, OfficeHours office, Layout layout) {
        this.graph = graph;
        this.office = office;
        this.layout = layout;
    }

    /// @return as each activity is planned
    Dates[] planned() {
        return days(layout.start(), layout.finish(), false);
    }

    Dates[] early() {
        return days(layout.earlyStart(), layout.earlyFinish(), false);
    }

    Dates[] late() {
        return days(layout.lateStart(), layout.lateFinish(), true);
    }

    private Dates[] days(long[] start, long[] finish, boolean late) {
        var days = new @Nullable Dates[graph.size];
        for (int point : graph.order) {
            int i = graph.isEnd(point) ? point - graph.size : point;
            if (graph.isEnd(point) != graph.group[i]) continue;
            if (!graph.group[i]) {
                boolean led = layout.driver()[i] >= 0 || (late && start[i] != layout.earlyStart()[i]);
                days[i] = office.days(graph.activity(i), start[i], finish[i], led);
            }
            int up = graph.activity(i).group();
            if (up >= 0) days[up] = union(days[up], Objects.requireNonNull(days[i]));
        }
        return Arrays.stream(days).map(Objects::requireNonNull).toArray(Dates[]::new);
    }

    private static Dates union(@Nullable Dates one, Dates other) {
        if (one == null) return other;
        return new Dates(one.start().isBefore(other.start()) ? one.start() : other.start(),
                one.finish().isAfter(other.finish()) ? one.finish() : other.finish());
    }
}
