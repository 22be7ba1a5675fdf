package org.kakehashi.ui.plan;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Step;

/// How steps are sorted by what a cell of theirs holds; what is blank comes last either way.
record CellOrder(PlanFacts facts, Language language) {

    Comparator<Step> by(Sorting sorting) {
        var column = sorting.column();
        return switch (column) {
            case START, DATES -> keyed(sorting, step -> facts.scheduled(step.id()).map(at -> at.start()).orElse(null));
            case FINISH -> keyed(sorting, step -> facts.scheduled(step.id()).map(at -> at.finish()).orElse(null));
            case LATE_START -> keyed(sorting, step -> facts.scheduled(step.id()).map(at -> at.late().start()).orElse(null));
            case LATE_FINISH -> keyed(sorting, step -> facts.scheduled(step.id()).map(at -> at.late().finish()).orElse(null));
            case BEGUN -> keyed(sorting, step -> day(step.progress().begun()));
            case FINISHED -> keyed(sorting, step -> day(step.progress().finished()));
            case BOUND_AT -> keyed(sorting, step -> day(step.timing().at()));
            case DEADLINE -> keyed(sorting, step -> day(step.timing().deadline()));
            case BASE_START -> keyed(sorting, step -> planned(step, true));
            case BASE_FINISH -> keyed(sorting, step -> planned(step, false));
            case STAGE -> keyed(sorting, step -> (Integer) step.stage().number());
            case KIND -> keyed(sorting, step -> StepKind.of(step.work()));
            case DURATION, MARGIN, SLACK, FREE_SLACK, SLACK_WEEKS, COST, COST_PER_DAY, COST_SHARE, COST_DONE, START_VARIANCE,
                    FINISH_VARIANCE, COST_VARIANCE, DONE, LEVEL -> keyed(sorting, step -> number(column, step));
            case NAME, WHO, NUMBER, AFTER, FOLLOWERS, PEOPLE, BOUND, CALENDAR, PAYER, PLACE, CITY, NOTES -> text(sorting);
        };
    }

    private @Nullable LocalDate planned(Step step, boolean start) {
        var planned = facts.planned(step.id());
        return planned == null ? null : (start ? planned.start() : planned.finish()).day();
    }

    private static @Nullable LocalDate day(@Nullable Moment moment) {
        return moment == null ? null : moment.day();
    }

    private @Nullable Double number(PlanColumn column, Step step) {
        double value = CellNumber.of(column, step, facts);
        return Double.isNaN(value) ? null : (Double) value;
    }

    private Comparator<Step> text(Sorting sorting) {
        var collator = Collator.getInstance(language == Language.JA ? Locale.JAPANESE : Locale.ENGLISH);
        var cells = new CellText(facts, language);
        Map<String, String> texts = new HashMap<>();
        Comparator<Step> by = Comparator.comparing(step -> texts.computeIfAbsent(step.id(),
                _ -> cells.of(sorting.column(), step)), (one, other) -> {
            if (one.isEmpty() || other.isEmpty()) return Boolean.compare(one.isEmpty(), other.isEmpty());
            return sorting.descending() ? collator.compare(other, one) : collator.compare(one, other);
        });
        return by;
    }

    private static <T extends Comparable<? super T>> Comparator<Step> keyed(Sorting sorting, Function<Step, @Nullable T> key) {
        Comparator<T> order = sorting.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(key, Comparator.nullsLast(order));
    }
}
