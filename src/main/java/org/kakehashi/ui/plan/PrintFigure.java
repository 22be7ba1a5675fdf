package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.picture.Fill;
import org.kakehashi.picture.Gantt;
import org.kakehashi.picture.GanttHand;
import org.kakehashi.picture.GanttRow;
import org.kakehashi.picture.GanttScale;
import org.kakehashi.picture.GanttSign;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.PrintFrame;
import org.kakehashi.picture.PrintLayout;
import org.kakehashi.picture.PrintPage;
import org.kakehashi.picture.PrintTable;
import org.kakehashi.picture.Told;
import org.kakehashi.plan.Dates;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Formats;

/// Turns a sheet into the pages it is printed on, in one language.
record PrintFigure(PlanSheet sheet, PrintOptions options, Language language, LocalDate today) {
    private static final double WIDE = 12, NARROW = 6.7, PADDING = 14, INDENT = 12;
    private static final double LEAST_NAME = 150, WIDEST_NAME = 320;
    /// Letters from here on are as wide as they are high.
    private static final int FIRST_WIDE = 0x2E80;
    /// White before the first bar, and after the last one for its label, as parts of the whole time.
    private static final double BEFORE = 0.03, AFTER = 0.07;

    /// @return none if nothing of the plan lies in the wanted time
    List<PrintPage> pages() {
        var whole = sheet.whole();
        if (whole.isEmpty()) return List.of();
        var from = options.from() == null ? first(whole.get()) : options.from();
        var to = options.to() == null ? last(whole.get()) : options.to();
        if (to.isBefore(from)) return List.of();
        var rows = sheet.rows().stream().filter(row -> touches(dates(row), from, to)).toList();
        if (rows.isEmpty()) return List.of();
        var gantt = chart(rows);
        var painted = gantt.rows().stream().collect(Collectors.toMap(GanttRow::id, row -> row, (first, _) -> first));
        var table = new PrintTable(columns(rows), rows.stream()
                .map(row -> line(row, extent(dates(row), painted.get(row.id())), from, to)).toList(), options.everywhere());
        var layout = PrintLayout.of(options.paper(), options.fit(), table, from, to.plusDays(1));
        return PrintPage.all(options.paper(), layout, table, gantt::at, frame(from, to));
    }

    /// @return the first day shown of a plan as a whole
    static LocalDate first(Dates whole) {
        return whole.start().minusDays(Math.max(2, Math.round(days(whole) * BEFORE)));
    }

    /// @return the last day shown of a plan as a whole
    static LocalDate last(Dates whole) {
        return whole.finish().plusDays(Math.max(4, Math.round(days(whole) * AFTER)));
    }

    private static long days(Dates whole) {
        return whole.finish().toEpochDay() - whole.start().toEpochDay();
    }

    private static boolean touches(@Nullable Dates dates, LocalDate from, LocalDate to) {
        return dates == null || !(dates.finish().isBefore(from) || dates.start().isAfter(to));
    }

    private static @Nullable Dates dates(PlanRow row) {
        return switch (row) {
            case PlanRow.StageRow stage -> stage.dates();
            case PlanRow.HeadRow head -> head.dates();
            case PlanRow.StepRow step -> step.dates();
        };
    }

    /// The chart as on the screen, but for rows outside of the time.
    private Gantt chart(List<PlanRow> shown) {
        var ids = shown.stream().map(PlanRow::id).collect(Collectors.toSet());
        var whole = GanttFigure.of(sheet, language, today, new GanttLayers(options.layers(), -1))
                .gantt(new GanttScale(0, 1), PrintLayout.ROW, 0, GanttHand.NONE, List.of());
        return whole.of(whole.rows().stream().filter(row -> ids.contains(row.id())).toList(), whole.links(), whole.windows());
    }

    private List<PrintTable.Column> columns(List<PlanRow> rows) {
        double widest = rows.stream().mapToDouble(row -> depth(row) * INDENT + estimate(name(row))).max().orElse(0);
        var columns = new ArrayList<PrintTable.Column>();
        columns.add(new PrintTable.Column(PlanWords.STEP.in(language), Math.clamp(widest + PADDING, LEAST_NAME, WIDEST_NAME), false));
        for (var column : options.columns()) {
            columns.add(new PrintTable.Column(column.head().in(language), column.width(), column.end()));
        }
        return columns;
    }

    private static double estimate(String text) {
        return text.codePoints().mapToDouble(letter -> letter >= FIRST_WIDE ? WIDE : NARROW).sum();
    }

    /// @return the days on which anything of a row stands: its bar, its slack, where it stood in a baseline, its deadline
    private static @Nullable Dates extent(@Nullable Dates dates, @Nullable GanttRow row) {
        if (dates == null || row == null) return dates;
        var first = dates.start();
        var last = dates.finish();
        for (var sign : row.signs()) {
            switch (sign) {
                case GanttSign.Slack(var _, var end) -> last = later(last, end);
                case GanttSign.Ghost(var start, var end) -> {
                    first = earlier(first, start);
                    last = later(last, end);
                }
                case GanttSign.Deadline(var day, boolean _) -> last = later(last, day);
                case GanttSign.Holds _ -> { }
            }
        }
        return new Dates(first, last);
    }

    private PrintTable.Line line(PlanRow row, @Nullable Dates dates, LocalDate from, LocalDate to) {
        var cells = Stream.concat(Stream.of(name(row)), options.columns().stream()
                .map(column -> column.text(row, sheet.project(), language))).toList();
        boolean shown = touches(dates, from, to);
        var strong = !(row instanceof PlanRow.StepRow step) || step.step().isGroup();
        return new PrintTable.Line(cells, depth(row), strong, dates == null || !shown ? null : later(dates.start(), from),
                dates == null || !shown ? null : earlier(dates.finish(), to));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static int depth(PlanRow row) {
        return row instanceof PlanRow.StepRow step ? 1 + step.depth() : 0;
    }

    private String name(PlanRow row) {
        return switch (row) {
            case PlanRow.StageRow(var stage, var group, boolean _, var _) -> group == null
                    ? PlanWords.valueOf("STAGE_" + stage).in(language) : group.name().in(language);
            case PlanRow.HeadRow head -> head.name().in(language);
            case PlanRow.StepRow step -> step.number() + "  " + step.step().name().in(language);
        };
    }

    private PrintFrame frame(LocalDate from, LocalDate to) {
        var project = sheet.project();
        return new PrintFrame(project.title().in(language),
                PrintWords.SUBJECT.in(language, project.home().name(), project.partner().name(),
                        Formats.date(from, language), Formats.date(to, language)),
                PrintWords.PRINTED.in(language, Formats.date(today, language)),
                (page, all) -> PrintWords.PAGE.in(language, page, all),
                (page, _) -> PrintWords.NEXT.in(language, page), key());
    }

    private List<Told.Part> key() {
        var parts = new ArrayList<Told.Part>();
        for (var stage : Stage.values()) {
            parts.add(new Told.Part(Fill.of(StepKind.ink(stage)), word(StepKind.of(stage).word().names()), ""));
        }
        if (options.layers().contains(GanttLayer.CRITICAL)) parts.add(new Told.Part(Fill.of(Ink.DANGER), PlanWords.CRITICAL_PATH.in(language), ""));
        if (options.layers().contains(GanttLayer.WINDOWS)) parts.add(new Told.Part(Fill.of(Ink.WINDOW), PlanWords.FUNDING_WINDOW.in(language), ""));
        if (options.layers().contains(GanttLayer.BASELINE) && !sheet.project().plan().baselines().isEmpty()) {
            parts.add(new Told.Part(Fill.of(Ink.MUTED, 0.5), GanttLayer.BASELINE.word().in(language), ""));
        }
        return parts;
    }

    private String word(Names names) {
        return names.in(language);
    }
}
