package org.kakehashi.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;

/// Days and parts of days of a plan as a person points at them, and the moments they stand for.
///
/// A position is a number of days since 1970; its fraction is the part of that day's work that is over.
public final class PlanClock {
    private static final double NEAR = 1e-9;
    private final OfficeHours office;

    private PlanClock(OfficeHours office) {
        this.office = office;
    }

    public static PlanClock of(Plan plan, Circumstances circumstances) {
        return new PlanClock(StepHours.of(plan, circumstances).office());
    }

    /// @return part of the first day of a step that is over when it begins, from 0 up to 1
    public static double late(Step step, ScheduledStep scheduled) {
        return part(step, scheduled, scheduled.start(), scheduled.dates().start());
    }

    /// @return part of the last day of a step that is left when it is finished, from 0 up to 1
    public static double early(Step step, ScheduledStep scheduled) {
        double over = part(step, scheduled, scheduled.finish(), scheduled.dates().finish());
        return over <= 0 ? 0 : 1 - over;
    }

    private static double part(Step step, ScheduledStep scheduled, LocalDateTime moment, LocalDate day) {
        if (!moment.toLocalDate().equals(day) || step.isMilestone()) return 0;
        var hours = scheduled.hours();
        long midnight = day.toEpochDay() * WorkHours.DAY, all = hours.between(midnight, midnight + WorkHours.DAY);
        if (all == 0) return 0;
        double over = hours.between(midnight, minute(moment)) / (double) all;
        return over < NEAR || over > 1 - NEAR ? 0 : over;
    }

    /// @return where a step begins
    public static double start(Step step, ScheduledStep scheduled) {
        return scheduled.dates().start().toEpochDay() + late(step, scheduled);
    }

    /// @return where a step ends
    public static double finish(Step step, ScheduledStep scheduled) {
        return scheduled.dates().finish().toEpochDay() + 1 - early(step, scheduled);
    }

    /// @return the moment a step begins at that is put at a position; on a day off, at the next day of work
    public LocalDateTime startAt(Step step, ScheduledStep scheduled, double position) {
        return time(startMinute(step, scheduled, position));
    }

    private long startMinute(Step step, ScheduledStep scheduled, double position) {
        var hours = scheduled.hours();
        long day = day(position);
        double part = position - day < NEAR ? 0 : position - day;
        if (!step.span().working()) {
            if (step.isMilestone()) return day * WorkHours.DAY + office.closes();
            return day * WorkHours.DAY + office.opens() + Math.round(part * (office.closes() - office.opens()));
        }
        long first = hours.onOrAfter(day * WorkHours.DAY), found = Math.floorDiv(first, (long) WorkHours.DAY);
        if (step.isMilestone()) return hours.onOrBefore((found + 1) * WorkHours.DAY);
        if (found != day || part <= 0) return first;
        long all = hours.between(day * WorkHours.DAY, (day + 1) * WorkHours.DAY);
        return hours.onOrAfter(hours.plus(first, Math.round(part * all)));
    }

    /// @return the moment as it is kept: the whole day if work begins with it, else day and minute
    public Moment moment(Step step, ScheduledStep scheduled, LocalDateTime start) {
        long midnight = start.toLocalDate().toEpochDay() * WorkHours.DAY;
        boolean whole = step.isMilestone() || (step.span().working()
                ? scheduled.hours().onOrAfter(midnight) == minute(start) : midnight + office.opens() == minute(start));
        return whole ? Moment.of(start.toLocalDate()) : Moment.at(start);
    }

    /// @return when a step is finished that begins at `start`
    public LocalDateTime finish(Step step, ScheduledStep scheduled, LocalDateTime start) {
        long minutes = step.isMilestone() ? 0 : step.span().minutes(office.minutesADay());
        return time(step.span().working() ? scheduled.hours().plus(minute(start), minutes) : minute(start) + minutes);
    }

    /// @param start  when the step begins
    /// @param finish position of the end
    /// @return days from the one to the other as the step counts them, in halves
    public double days(Step step, ScheduledStep scheduled, LocalDateTime start, double finish) {
        long day = day(finish);
        double part = finish - day < NEAR ? 0 : finish - day;
        if (!step.span().working()) {
            double over = (minute(start) - start.toLocalDate().toEpochDay() * WorkHours.DAY - office.opens())
                    / (double) (office.closes() - office.opens());
            return half(finish - start.toLocalDate().toEpochDay() - Math.clamp(over, 0, 1));
        }
        var hours = scheduled.hours();
        long midnight = day * WorkHours.DAY, all = hours.between(midnight, midnight + WorkHours.DAY);
        long minutes = hours.between(minute(start), midnight) + Math.round(part * all);
        return half(minutes / (double) office.minutesADay());
    }

    /// @return when the plan is worked at
    public WorkHours hours() {
        return office.hours();
    }

    private static double half(double days) {
        return Math.rint(2 * days) / 2;
    }

    /// @param start of the step that waits, as it should be
    /// @return `link` with the lag that leads there
    public Link reaching(Link link, Step step, ScheduledStep scheduled, Step before, ScheduledStep other, LocalDateTime start) {
        long from = minute(link.kind().fromFinish() ? other.finish() : other.start());
        long to = minute(link.kind().toStart() ? start : finish(step, scheduled, start));
        long length = before.isMilestone() || before.isGroup() ? 0 : before.span().minutes(office.minutesADay());
        double worked = scheduled.hours().between(from, to);
        var unit = link.unit() == Link.Unit.PERCENT && length == 0 ? Link.Unit.WORK : link.unit();
        double lag = switch (unit) {
            case WORK -> worked / office.minutesADay();
            case ELAPSED -> (to - from) / (double) WorkHours.DAY;
            case PERCENT -> 100 * worked / length;
        };
        return link.withLag(Math.rint(lag * 1440) / 1440, unit);
    }

    private static long minute(LocalDateTime time) {
        return Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60L);
    }

    private static LocalDateTime time(long minute) {
        return LocalDateTime.ofEpochSecond(60 * minute, 0, ZoneOffset.UTC);
    }

    private static long day(double position) {
        return (long) Math.floor(position + NEAR);
    }
}
