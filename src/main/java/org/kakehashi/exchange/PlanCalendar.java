package org.kakehashi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.PercentComplete;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Project;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.ScheduledStep;

/// A plan's dates for calendars: an event a step, a task to be done for each deadline.
///
/// Times are as the clocks on the spot show them, without a zone.
final class PlanCalendar {
    static final String OURS = ".kakehashi";
    /// Letters a line; three bytes each stay below what calendars take.
    private static final int FOLD = 24;
    private final Project project;
    private final Language language;
    private final DtStamp stamp;
    private final Map<String, String> people = new HashMap<>();

    private PlanCalendar(Project project, Language language, LocalDate today) {
        this.project = project;
        this.language = language;
        stamp = new DtStamp(today.atStartOfDay().toInstant(ZoneOffset.UTC));
        for (var person : project.shelf().people()) people.put(person.id(), person.name().in(language));
    }

    /// @param today the day the file says it was made
    static byte[] bytes(Project project, Schedule schedule, Language language, LocalDate today) throws IOException {
        var maker = new PlanCalendar(project, language, today);
        var calendar = begun("Plan", project, language);
        for (var step : project.plan().steps()) {
            if (!step.isGroup()) schedule.step(step.id()).ifPresent(dates -> calendar.add(maker.event(step, dates)));
            var deadline = step.timing().deadline();
            if (deadline != null) calendar.add(maker.deadline(step, deadline));
        }
        return written(calendar);
    }

    /// @param of what it is a calendar of, in English
    static Calendar begun(String of, Project project, Language language) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Kakehashi//" + of + "//" + language.locale().getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", line(project.title().in(language))));
        return calendar;
    }

    /// @return on one line, without signs that would break it
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
    }

    static byte[] written(Calendar calendar) throws IOException {
        var out = new ByteArrayOutputStream();
        new CalendarOutputter(false, FOLD).output(calendar, out);
        return out.toByteArray();
    }

    private VEvent event(Step step, ScheduledStep dates) {
        var event = new VEvent(false);
        if (step.isMilestone()) {
            days(event, dates.dates().finish(), dates.dates().finish());
        } else if (step.span().days() < 1 && dates.start().toLocalDate().equals(dates.finish().toLocalDate())) {
            event.add(new DtStart<Temporal>(dates.start()));
            event.add(new DtEnd<Temporal>(dates.finish()));
        } else {
            days(event, dates.dates().start(), dates.dates().finish());
        }
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        describe(event, step, step.name().in(language), "");
        return event;
    }

    private VToDo deadline(Step step, Moment deadline) {
        var task = new VToDo(false);
        var time = deadline.time();
        task.add(time == null ? new Due<LocalDate>(deadline.day()) : new Due<LocalDateTime>(deadline.day().atTime(time)));
        describe(task, step, PlanTrouble.TEXTS.text("deadline", step.name()).in(language), "-deadline");
        if (step.done() > 0) task.add(new PercentComplete((int) Math.round(step.done() * 100)));
        return task;
    }

    /// A calendar's day off ends with the beginning of the next.
    static void days(VEvent event, LocalDate first, LocalDate last) {
        event.add(new DtStart<Temporal>(first));
        event.add(new DtEnd<Temporal>(last.plusDays(1)));
    }

    private void describe(PropertyContainer entry, Step step, String summary, String ending) {
        entry.add(new Uid(step.id() + ending + "@" + project.id() + OURS));
        entry.add(stamp);
        entry.add(new Summary(line(summary)));
        entry.add(new Categories(new TextList(List.of(PlanTrouble.TEXTS.text("stage." + step.stage()).in(language)))));
        if (!step.place().isBlank()) entry.add(new Location(step.place().in(language)));
        var lines = Stream.of(groups(step), people(step), step.notes().in(language)).filter(line -> !line.isBlank()).toList();
        if (!lines.isEmpty()) entry.add(new Description(String.join("\n", lines)));
    }

    private String groups(Step step) {
        return project.plan().step(step.group()).map(Step::name).map(this::said).orElse("");
    }

    private String said(Names names) {
        return names.in(language);
    }

    private String people(Step step) {
        return step.people().stream().map(id -> people.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }
}
