package org.kakehashi.ui.plan;

/// What the chart can show beside the bars, each switched on and off by itself.
enum GanttLayer {
    CRITICAL, LINKS, SLACK, BASELINE, DEADLINES, HOLDS, LABELS, WINDOWS, WORKDAYS, HOLIDAYS, LOAD;

    GanttWords word() {
        return GanttWords.valueOf("LAYER_" + name());
    }
}
