package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.picture.GanttRow;
import org.kakehashi.picture.GanttSign;
import org.kakehashi.plan.Baseline;
import org.kakehashi.plan.Bound;
import org.kakehashi.picture.Ink;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Work;
import org.kakehashi.schedule.Driver;
import org.kakehashi.schedule.PlanClock;
import org.kakehashi.schedule.ScheduledStep;
import org.kakehashi.ui.kit.Formats;

/// The rows of a sheet as the chart paints them; a row whose step and dates are as before is not made again.
final class GanttRows {
    private final Language language;
    private final GanttLayers layers;
    private final Map<String, Baseline.Planned> baseline;
    private final String currency;
    private Map<String, Made> made = Map.of();

    private record Made(PlanRow from, @Nullable ScheduledStep dates, GanttRow row) {}

    private GanttRows(Language language, GanttLayers layers, Map<String, Baseline.Planned> baseline, String currency) {
        this.language = language;
        this.layers = layers;
        this.baseline = baseline;
        this.currency = currency;
    }

    static GanttRows of(PlanSheet sheet, Language language, GanttLayers layers) {
        var planned = new HashMap<String, Baseline.Planned>();
        if (layers.has(GanttLayer.BASELINE)) {
            Baselines.chosen(sheet.project().plan(), layers).ifPresent(baseline ->
                    baseline.steps().forEach(step -> planned.put(step.step(), step)));
        }
        return new GanttRows(language, layers, planned, sheet.project().plan().currency());
    }

    /// @return these if they would paint `sheet` the same way, else fresh ones
    GanttRows following(PlanSheet sheet, Language spoken, GanttLayers shown) {
        var fresh = of(sheet, spoken, shown);
        return fresh.language == language && fresh.layers.equals(layers) && fresh.baseline.equals(baseline)
                && fresh.currency.equals(currency) ? this : fresh;
    }

    List<GanttRow> rows(PlanSheet sheet) {
        var rows = new ArrayList<GanttRow>(sheet.rows().size());
        var now = HashMap.<String, Made>newHashMap(sheet.rows().size());
        for (var row : sheet.rows()) {
            var dates = row instanceof PlanRow.StepRow ? sheet.schedule().step(row.id()).orElse(null) : null;
            var before = made.get(row.id());
            var kept = before != null && before.from.equals(row) && Objects.equals(before.dates, dates) ? before
                    : new Made(row, dates, row(row, dates));
            now.put(row.id(), kept);
            rows.add(kept.row);
        }
        made = now;
        return List.copyOf(rows);
    }

    private GanttRow row(PlanRow row, @Nullable ScheduledStep scheduled) {
        return switch (row) {
            case PlanRow.StageRow(var stage, var _, boolean _, var dates) -> new GanttRow(row.id(), StepKind.ink(stage),
                    List.of(new GanttRow.Summary(dates.start(), dates.finish())), true);
            case PlanRow.HeadRow head -> new GanttRow(row.id(), Ink.MUTED,
                    List.of(new GanttRow.Summary(head.dates().start(), head.dates().finish())), true);
            case PlanRow.StepRow step -> new GanttRow(row.id(), StepKind.ink(step.step()), marks(step, scheduled),
                    step.step().isGroup(), signs(step, scheduled));
        };
    }

    private List<GanttRow.Mark> marks(PlanRow.StepRow row, @Nullable ScheduledStep scheduled) {
        var dates = row.dates();
        if (dates == null) return List.of();
        var step = row.step();
        return switch (step.work()) {
            case Work.Group _ -> List.of(new GanttRow.Summary(dates.start(), dates.finish()));
            case Work.Milestone _ -> List.of(new GanttRow.Diamond(dates.start(), label(row)));
            case Work.Agreement _ -> List.of(bar(row, dates, scheduled), new GanttRow.Diamond(dates.finish(), ""));
            case Work _ when step.isMilestone() -> List.of(new GanttRow.Diamond(dates.start(), label(row)));
            case Work _ -> List.of(bar(row, dates, scheduled));
        };
    }

    private GanttRow.Bar bar(PlanRow.StepRow row, Dates dates, @Nullable ScheduledStep scheduled) {
        var step = row.step();
        double done = step.done();
        var lead = done > 0 && done < 1 && layers.has(GanttLayer.LABELS) ? Formats.percent(done, 0) : "";
        double late = scheduled == null ? 0 : PlanClock.late(step, scheduled);
        double early = scheduled == null ? 0 : PlanClock.early(step, scheduled);
        return new GanttRow.Bar(dates.start(), dates.finish(), done, label(row), lead,
                row.critical() && layers.has(GanttLayer.CRITICAL), late, early);
    }

    private List<GanttSign> signs(PlanRow.StepRow row, @Nullable ScheduledStep scheduled) {
        var signs = new ArrayList<GanttSign>();
        var dates = row.dates();
        if (dates == null || scheduled == null) return signs;
        var step = row.step();
        var late = scheduled.late().finish();
        if (layers.has(GanttLayer.SLACK) && !step.isGroup() && late.isAfter(dates.finish())) {
            signs.add(new GanttSign.Slack(dates.finish().plusDays(1), late));
        }
        var planned = baseline.get(step.id());
        if (planned != null && !step.isGroup()) {
            signs.add(new GanttSign.Ghost(planned.start().day(), planned.finish().day()));
        }
        var deadline = step.timing().deadline();
        if (deadline != null && layers.has(GanttLayer.DEADLINES)) {
            signs.add(new GanttSign.Deadline(deadline.day(), dates.finish().isAfter(deadline.day())));
        }
        var holds = layers.has(GanttLayer.HOLDS) ? hold(row, scheduled) : Optional.<GanttSign.Hold>empty();
        holds.ifPresent(hold -> signs.add(new GanttSign.Holds(dates.start(), List.of(hold))));
        return signs;
    }

    private static Optional<GanttSign.Hold> hold(PlanRow.StepRow row, ScheduledStep scheduled) {
        var timing = row.step().timing();
        if (timing.pinned()) return Optional.of(GanttSign.Hold.PIN);
        if (scheduled.driver().kind() == Driver.Kind.LEVELLING) return Optional.of(GanttSign.Hold.LEVELLED);
        if (scheduled.driver().kind() == Driver.Kind.MONEY) return Optional.of(GanttSign.Hold.MONEY);
        boolean usual = timing.bound() == Bound.AS_SOON_AS_POSSIBLE || timing.bound() == Bound.START_NOT_BEFORE;
        return usual ? Optional.empty() : Optional.of(GanttSign.Hold.BOUND);
    }

    /// @return whole days without a fraction
    private static Number number(double days) {
        return days == Math.rint(days) ? (Number) Math.round(days) : (Number) days;
    }

    private String label(PlanRow.StepRow row) {
        if (!layers.has(GanttLayer.LABELS)) return "";
        var money = row.cost() == 0 ? "" : Formats.projectMoney((double) row.cost(), currency, language);
        return switch (row.step().work()) {
            case Work.Training training -> PlanWords.OFFICIALS.now(training.participants());
            case Work.ExpertDispatch dispatch -> PlanWords.EXPERTS_DAYS.now(dispatch.experts(),
                    number(row.step().span().days()));
            case Work.Milestone _ -> Optional.ofNullable(row.dates()).map(Dates::start)
                    .map(day -> Formats.dayMonth(day, language)).orElse("");
            case Work _ -> money;
        };
    }
}
