package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Require;

/// The steps in the order they are shown, and what they have in common.
///
/// @param currency   the steps' money is in
/// @param start      day before which no step begins that nothing else binds
/// @param startTime  minute of that day it begins at, null for when work begins on it
/// @param statusDate day up to which progress is reported, null if none was settled
/// @param calendar   id of the calendar that steps are worked by which have no other; empty for Monday to Friday
///                   without holidays
/// @param baselines  the oldest first, at most [Baseline#MOST]
/// @param budget     what is laid on its costs, null for nothing
public record Plan(String currency, LocalDate start, @Nullable LocalTime startTime, @Nullable LocalDate statusDate, String calendar,
        List<WorkCalendar> calendars, List<Baseline> baselines, List<Step> steps, @Nullable BudgetTerms budget) {
    public Plan {
        Require.that(currency.matches("[A-Z]{3}"), "currency", currency);
        Require.that(1 <= start.getYear() && start.getYear() <= 9000, "start", start);
        requireNonNull(calendar, "calendar");
        calendars = List.copyOf(calendars);
        Require.that(calendars.stream().map(WorkCalendar::id).distinct().count() == calendars.size(), "calendars",
                calendars.stream().map(WorkCalendar::id).toList());
        baselines = List.copyOf(baselines);
        Require.that(baselines.size() <= Baseline.MOST, "baselines", baselines.size());
        steps = List.copyOf(steps);
        Require.that(steps.stream().map(Step::id).distinct().count() == steps.size(), "steps",
                steps.stream().map(Step::id).toList());
    }

    /// Beginning when work begins on its first day.
    public Plan(String currency, LocalDate start, @Nullable LocalDate statusDate, String calendar,
            List<WorkCalendar> calendars, List<Baseline> baselines, List<Step> steps) {
        this(currency, start, null, statusDate, calendar, calendars, baselines, steps, null);
    }

    public static Plan empty(String currency, LocalDate start) {
        return new Plan(currency, start, null, "", List.of(), List.of(), List.of());
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public Optional<WorkCalendar> calendar(String id) {
        return calendars.stream().filter(calendar -> calendar.id().equals(id)).findFirst();
    }

    public Plan with(List<Step> newSteps) {
        return new Plan(currency, start, startTime, statusDate, calendar, calendars, baselines, newSteps, budget);
    }

    public Plan startingOn(LocalDate day) {
        return new Plan(currency, day, null, statusDate, calendar, calendars, baselines, steps, budget);
    }

    /// @return when it begins
    public Moment begins() {
        return new Moment(start, startTime);
    }

    public Plan beginningAt(Moment moment) {
        return new Plan(currency, moment.day(), moment.time(), statusDate, calendar, calendars, baselines, steps, budget);
    }

    /// @return beginning on the day a step is meant to begin, if that is earlier
    public Plan reaching(Step step) {
        var at = step.timing().at();
        return at != null && at.day().isBefore(start) ? startingOn(at.day()) : this;
    }

    public Plan withStatusDate(@Nullable LocalDate day) {
        return new Plan(currency, start, startTime, day, calendar, calendars, baselines, steps, budget);
    }

    /// @param id of the calendar for steps that have no other
    public Plan withCalendars(String id, List<WorkCalendar> newCalendars) {
        return new Plan(currency, start, startTime, statusDate, id, newCalendars, baselines, steps, budget);
    }

    public Plan withBaselines(List<Baseline> newBaselines) {
        return new Plan(currency, start, startTime, statusDate, calendar, calendars, newBaselines, steps, budget);
    }

    /// @return what is laid on its costs
    public BudgetTerms terms() {
        return budget == null ? BudgetTerms.NONE : budget;
    }

    public Plan with(BudgetTerms newBudget) {
        return new Plan(currency, start, startTime, statusDate, calendar, calendars, baselines, steps, newBudget);
    }

    /// @return with `step` at the end, or in place of the one with its id
    public Plan with(Step step) {
        if (step(step.id()).isPresent()) return change(step.id(), _ -> step);
        var changed = new ArrayList<>(steps);
        changed.add(step);
        return with(changed);
    }

    public Plan change(String id, UnaryOperator<Step> change) {
        return change(step -> step.id().equals(id) ? change.apply(step) : step);
    }

    /// @return with every step changed
    public Plan change(UnaryOperator<Step> change) {
        return with(steps.stream().map(change).toList());
    }

    /// @return without the step and without links to it; what lay in it moves to where it was
    public Plan without(String id) {
        var group = step(id).map(Step::group).orElse("");
        return with(steps.stream().filter(step -> !step.id().equals(id)).map(step -> step.notAfter(id))
                .map(step -> step.group().equals(id) ? step.inGroup(group) : step).toList());
    }
}
