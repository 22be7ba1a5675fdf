package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.picture.PrintFit;
import org.kakehashi.picture.PrintPaper;

/// How a plan is to be printed.
///
/// @param fitted  whether it is fitted to `across` × `down` pages rather than printed at `scale`
/// @param scale   of letters and rows, 1 as on the screen
/// @param period  what a month takes of the paper, where it is not fitted
/// @param from    first day shown, null for the plan's
/// @param to      last day shown, null for the plan's
/// @param columns what stands beside the names
/// @param everywhere whether the names stand on every page
/// @param layers  what the chart shows beside the bars
record PrintOptions(PrintPaper paper, boolean fitted, int across, int down, double scale, Period period,
        @Nullable LocalDate from, @Nullable LocalDate to, Set<PrintColumn> columns, boolean everywhere,
        Set<GanttLayer> layers) {
    /// What a page shows of the time, about.
    enum Period {
        MONTHS(3), QUARTERS(1.2), YEARS(0.3);

        private final double perDay;

        Period(double perDay) {
            this.perDay = perDay;
        }

        PlanWords word() {
            return switch (this) {
                case MONTHS -> PlanWords.ZOOM_MONTH;
                case QUARTERS -> PlanWords.ZOOM_QUARTER;
                case YEARS -> PlanWords.ZOOM_YEAR;
            };
        }
    }

    /// One page across, as many down as rows of a readable size take.
    static final PrintOptions USUAL = new PrintOptions(new PrintPaper(PrintPaper.Format.A4, true, 10), true, 1, 1, 1,
            Period.QUARTERS, null, null, EnumSet.of(PrintColumn.DATES, PrintColumn.WHO), false,
            EnumSet.of(GanttLayer.CRITICAL, GanttLayer.LINKS, GanttLayer.BASELINE, GanttLayer.DEADLINES, GanttLayer.LABELS,
                    GanttLayer.WINDOWS));

    PrintOptions {
        columns = columns.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(columns));
        layers = Set.copyOf(layers);
    }

    /// Layers that make sense on paper.
    static List<GanttLayer> offered() {
        return List.of(GanttLayer.CRITICAL, GanttLayer.LINKS, GanttLayer.SLACK, GanttLayer.BASELINE, GanttLayer.DEADLINES,
                GanttLayer.LABELS, GanttLayer.WINDOWS);
    }

    PrintFit fit() {
        return fitted ? new PrintFit.Pages(across, down) : new PrintFit.Scale(scale, period.perDay);
    }

    PrintOptions on(PrintPaper other) {
        return new PrintOptions(other, fitted, across, down, scale, period, from, to, columns, everywhere, layers);
    }

    PrintOptions fitted(int newAcross, int newDown) {
        return new PrintOptions(paper, true, newAcross, newDown, scale, period, from, to, columns, everywhere, layers);
    }

    PrintOptions scaled(double newScale, Period newPeriod) {
        return new PrintOptions(paper, false, across, down, newScale, newPeriod, from, to, columns, everywhere, layers);
    }

    PrintOptions between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new PrintOptions(paper, fitted, across, down, scale, period, first, last, columns, everywhere, layers);
    }

    PrintOptions with(PrintColumn column, boolean shown) {
        var changed = EnumSet.noneOf(PrintColumn.class);
        changed.addAll(columns);
        if (shown) changed.add(column);
        else changed.remove(column);
        return new PrintOptions(paper, fitted, across, down, scale, period, from, to, changed, everywhere, layers);
    }

    PrintOptions namesEverywhere(boolean wanted) {
        return new PrintOptions(paper, fitted, across, down, scale, period, from, to, columns, wanted, layers);
    }

    PrintOptions showing(GanttLayer layer, boolean shown) {
        var changed = EnumSet.noneOf(GanttLayer.class);
        changed.addAll(layers);
        if (shown) changed.add(layer);
        else changed.remove(layer);
        return new PrintOptions(paper, fitted, across, down, scale, period, from, to, columns, everywhere, changed);
    }
}
