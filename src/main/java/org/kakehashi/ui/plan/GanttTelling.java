package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Language;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Step;
import org.kakehashi.schedule.Driver;
import org.kakehashi.schedule.ScheduledStep;
import org.kakehashi.ui.kit.Formats;

/// What the chart says of a step in words: its days, what holds it there, how it differs from its baseline.
record GanttTelling(PlanSheet sheet, Language language, GanttLayers layers) {

    /// @return name, days and what holds the step, for the tip while it is dragged
    List<String> dragged(String id) {
        var step = sheet.step(id);
        var now = sheet.schedule().step(id);
        if (step.isEmpty() || now.isEmpty()) return List.of();
        var lines = new ArrayList<String>();
        lines.add(days(step.get(), now.get()));
        lines.add(name(step.get()));
        lines.add(hold(step.get(), now.get()));
        return lines;
    }

    /// @return all there is to say of a step, for the tip over its bar
    List<String> step(String id) {
        var step = sheet.step(id);
        var now = sheet.schedule().step(id);
        if (step.isEmpty() || now.isEmpty()) return List.of();
        var lines = new ArrayList<String>();
        lines.add(name(step.get()));
        lines.add(days(step.get(), now.get()));
        lines.add(hold(step.get(), now.get()));
        if (!step.get().isGroup() && step.get().done() < 1) lines.add(slack(now.get()));
        if (step.get().done() > 0) {
            lines.add(GanttWords.TOLD_DONE.in(language, Formats.percent(step.get().done(), 0)));
        }
        deadline(step.get(), now.get()).ifPresent(lines::add);
        variance(step.get(), now.get()).ifPresent(lines::add);
        return lines;
    }

    /// @return the same as one text for screen readers
    String spoken(String id) {
        return String.join(GanttWords.COMMA.in(language), step(id).stream().filter(line -> !line.isBlank()).toList());
    }

    private String name(Step step) {
        var number = sheet.numbers().getOrDefault(step.id(), "");
        var name = step.name().in(language);
        return number.isEmpty() ? name : number + " " + name;
    }

    private String days(Step step, ScheduledStep now) {
        var dates = now.dates();
        if (step.isMilestone() || dates.start().equals(dates.finish())) {
            var day = Formats.date(dates.start(), language);
            return step.isMilestone() || step.isGroup() ? day : day + " · " + length(step);
        }
        var range = Formats.shortRange(dates.start(), dates.finish(), language);
        return step.isGroup() ? range : range + " · " + length(step);
    }

    private String length(Step step) {
        var word = step.span().working() ? GanttWords.TOLD_DAYS : GanttWords.TOLD_ELAPSED;
        return word.in(language, Formats.brief(step.span().days(), 1));
    }

    private String slack(ScheduledStep now) {
        return now.critical() ? GanttWords.TOLD_CRITICAL.in(language)
                : GanttWords.TOLD_SLACK.in(language, Formats.brief(now.totalSlack(), 1));
    }

    private Optional<String> deadline(Step step, ScheduledStep now) {
        var deadline = step.timing().deadline();
        if (deadline == null) return Optional.empty();
        var word = now.dates().finish().isAfter(deadline.day()) ? GanttWords.TOLD_MISSED : GanttWords.TOLD_DEADLINE;
        return Optional.of(word.in(language, Formats.date(deadline.day(), language)));
    }

    private Optional<String> variance(Step step, ScheduledStep now) {
        return Baselines.chosen(sheet.project().plan(), layers).flatMap(baseline -> baseline.step(step.id())
                .map(planned -> GanttWords.TOLD_BASELINE.in(language, baseline.name(),
                        Formats.shortRange(planned.start().day(), planned.finish().day(), language),
                        later(planned.finish().day(), now.dates().finish()))));
    }

    private String later(LocalDate planned, LocalDate now) {
        long days = now.toEpochDay() - planned.toEpochDay();
        var word = days == 0 ? GanttWords.TOLD_SAME : days > 0 ? GanttWords.TOLD_LATER : GanttWords.TOLD_EARLIER;
        return word.in(language, Math.abs(days));
    }

    /// @return what keeps the step from beginning earlier, or where it is
    String hold(Step step, ScheduledStep now) {
        if (step.isGroup()) return "";
        var at = step.timing().at();
        return switch (now.driver().kind()) {
            case LINK -> link(step, now.driver());
            case PIN -> PlanWords.DRIVEN_BY_PIN.in(language);
            case BOUND -> at == null ? "" : GanttWords.valueOf("HELD_" + step.timing().bound())
                    .in(language, Formats.date(at.day(), language));
            case AS_LATE_AS_POSSIBLE -> GanttWords.HELD_AS_LATE_AS_POSSIBLE.in(language);
            case PLAN_START -> GanttWords.HELD_PLAN_START.in(language,
                    Formats.date(sheet.project().plan().start(), language));
            case LEVELLING -> GanttWords.HELD_LEVELLING.in(language);
            case MONEY -> GanttWords.HELD_MONEY.in(language);
            case PROGRESS -> GanttWords.HELD_BEGUN.in(language, Formats.date(now.dates().start(), language));
        };
    }

    private String link(Step step, Driver driver) {
        var other = sheet.step(driver.step());
        if (other.isEmpty()) return "";
        var link = step.after().stream().filter(each -> each.predecessor().equals(driver.step())).findFirst();
        if (link.isEmpty()) return GanttWords.HELD_GROUP.in(language, other.get().name());
        return GanttWords.HELD_LINK.in(language, name(other.get()), kind(link.get().kind()), lag(link.get()));
    }

    String kind(Link.Kind kind) {
        return GanttWords.valueOf("KIND_" + kind).in(language);
    }

    private String lag(Link link) {
        if (link.lag() == 0) return "";
        var amount = Formats.signed(link.lag(), link.lag() == Math.rint(link.lag()) ? 0 : 2);
        return switch (link.unit()) {
            case WORK -> GanttWords.LAG_WORK.in(language, amount);
            case ELAPSED -> GanttWords.LAG_ELAPSED.in(language, amount);
            case PERCENT -> GanttWords.LAG_PERCENT.in(language, amount);
        };
    }
}
