package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.plan.Baseline;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.schedule.ScheduledStep;
import org.kakehashi.ui.kit.Formats;

/// What the cells of a step hold, written in one language.
record CellText(PlanFacts facts, Language language) {
    private static final double DAYS_A_WEEK = 5;

    /// @return the text of a cell; blank where there is nothing to say
    String of(PlanColumn column, Step step) {
        var scheduled = facts.scheduled(step.id()).orElse(null);
        return switch (column) {
            case NAME -> step.name().in(language);
            case NUMBER -> facts.number(step.id());
            case LEVEL -> String.valueOf(facts.outline().depth(step.id()) + 1);
            case KIND -> StepKind.of(step.work()).word().in(language);
            case STAGE -> PlanWords.valueOf("STAGE_" + step.stage()).in(language);
            case DATES -> scheduled == null ? "" : range(scheduled.dates(), language);
            case START -> scheduled == null ? ""
                    : MomentText.start(scheduled.dates().start(), scheduled.start(), language);
            case FINISH -> scheduled == null ? ""
                    : MomentText.finish(scheduled.dates().finish(), scheduled.finish(), language);
            case LATE_START -> scheduled == null ? "" : Formats.date(scheduled.late().start(), language);
            case LATE_FINISH -> scheduled == null ? "" : Formats.date(scheduled.late().finish(), language);
            case DURATION -> duration(step, scheduled);
            case AFTER -> LinkText.of(step.after(), facts.numbers(), language);
            case FOLLOWERS -> facts.followers().getOrDefault(step.id(), java.util.List.of()).stream()
                    .map(facts::number).collect(Collectors.joining("; "));
            case WHO -> facts.person(step).map(person -> person.badge().in(language)).orElse("");
            case PEOPLE -> PartsText.people(step, facts.project(), language);
            case DONE -> Formats.percent(facts.done(step.id()), 0);
            case BEGUN -> MomentText.of(step.progress().begun(), language);
            case FINISHED -> MomentText.of(step.progress().finished(), language);
            case BOUND -> step.isGroup() ? "" : bound(step);
            case BOUND_AT -> step.timing().bound().needsMoment() || step.timing().pinned()
                    ? MomentText.of(step.timing().at(), language) : "";
            case DEADLINE -> MomentText.of(step.timing().deadline(), language);
            case CALENDAR -> facts.project().plan().calendar(step.timing().calendar()).map(WorkCalendar::name)
                    .map(name -> name.in(language)).orElse("");
            case MARGIN, SLACK, FREE_SLACK, SLACK_WEEKS, COST, COST_PER_DAY, COST_SHARE, COST_DONE, START_VARIANCE, FINISH_VARIANCE,
                    COST_VARIANCE -> number(column, CellNumber.of(column, step, facts));
            case PAYER -> PartsText.payers(step, facts.project(), language);
            case PLACE -> step.place().in(language);
            case CITY -> facts.project().shelf().city(facts.city(step)).map(city -> city.name().in(language)).orElse("");
            case BASE_START -> planned(step, true);
            case BASE_FINISH -> planned(step, false);
            case NOTES -> step.notes().in(language);
        };
    }

    /// @return the text of a cell of any row
    String of(PlanColumn column, PlanRow row) {
        return switch (row) {
            case PlanRow.StepRow step -> of(column, step.step());
            case PlanRow.HeadRow head -> head(column, head.name().in(language), head.dates());
            case PlanRow.StageRow head -> head.group() != null ? of(column, head.group())
                    : head(column, PlanWords.valueOf("STAGE_" + head.stage()).in(language), head.dates());
        };
    }

    private String head(PlanColumn column, String name, Dates dates) {
        return switch (column) {
            case NAME -> name;
            case DATES -> range(dates, language);
            case START -> Formats.date(dates.start(), language);
            case FINISH -> Formats.date(dates.finish(), language);
            default -> "";
        };
    }

    static String range(Dates dates, Language language) {
        return dates.start().equals(dates.finish()) ? Formats.date(dates.start(), language)
                : Formats.shortRange(dates.start(), dates.finish(), language);
    }

    private String duration(Step step, @Nullable ScheduledStep scheduled) {
        if (!step.isGroup()) return SpanText.of(step.span(), language);
        if (scheduled == null) return "";
        var dates = scheduled.dates();
        return SpanText.days(scheduled.hours().days(dates.start(), dates.finish()), true, language);
    }

    private String bound(Step step) {
        if (step.timing().pinned()) return TableWords.BOUND_PINNED.in(language);
        return TableWords.of(step.timing().bound()).in(language);
    }

    private String planned(Step step, boolean start) {
        Baseline.Planned planned = facts.planned(step.id());
        return planned == null ? "" : MomentText.of(start ? planned.start() : planned.finish(), language);
    }

    private String number(PlanColumn column, double value) {
        if (Double.isNaN(value)) return "";
        return switch (column) {
            case SLACK, FREE_SLACK -> SpanText.days(value, true, language);
            case SLACK_WEEKS -> TableWords.SPAN_WEEKS.in(language, Formats.brief(value / DAYS_A_WEEK, 1));
            case MARGIN, START_VARIANCE, FINISH_VARIANCE -> TableWords.SPAN_ELAPSED.in(language, Formats.signed(value, 0));
            case COST_SHARE -> Formats.percent(value, 1);
            case COST_VARIANCE -> value == 0 ? "0" : (value > 0 ? "+" : "") + money(value);
            default -> money(value);
        };
    }

    private String money(double amount) {
        return Formats.money(amount, facts.project().plan().currency(), language);
    }

    static double days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
