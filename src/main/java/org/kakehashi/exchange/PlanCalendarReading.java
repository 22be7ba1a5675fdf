package org.kakehashi.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Stage;

/// A calendar of another program as a plan: an event is a step that is pinned to its dates, a task to be done is a
/// milestone with a deadline.
///
/// Only ical4j's reader of lines is used: nothing is fetched, no zone is trusted, no event is repeated.
final class PlanCalendarReading implements ContentHandler {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE, TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final Set<String> WANTED = Set.of("UID", "SUMMARY", "DESCRIPTION", "LOCATION", "DTSTART", "DTEND", "DUE", "DURATION",
            "RRULE", "RDATE", "CATEGORIES", "X-WR-CALNAME");
    private static final double MOST_DAYS = 36_600;
    private final PlanTrouble trouble;
    private final BooleanSupplier stopped;
    private final ZoneId here;
    private final List<Step> steps = new ArrayList<>();
    private final List<PlanImport.Told> told = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Moment> deadlines = new HashMap<>();
    private Map<String, String> entry = new HashMap<>();
    private String component = "";
    private String property = "";
    private String title = "";
    private int count;


    /// What stops the reading from within.
    private static final class Halt extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String key;

        Halt(String key) {
            super(key, null, false, false);
            this.key = key;
        }
    }

    private PlanCalendarReading(PlanTrouble trouble, BooleanSupplier stopped, ZoneId here) {
        this.trouble = trouble;
        this.stopped = stopped;
        this.here = here;
    }

    static PlanImport read(Path file, long size, PlanTrouble trouble, BooleanSupplier stopped) throws IOException, PlanTrouble.Refused {
        if (size > PlanFile.LARGEST_CALENDAR) throw trouble.refuse("large", 0);
        var reading = new PlanCalendarReading(trouble, stopped, ZoneId.systemDefault());
        try (var in = new InputStreamReader(new BufferedInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
            new CalendarParserImpl().parse(new UnfoldingReader(in, true), reading);
        } catch (Halt halt) {
            throw trouble.refuse(halt.key, 0);
        } catch (ParserException | IllegalArgumentException broken) {
            throw trouble.refuse("icsBroken", broken instanceof ParserException at ? at.getLineNo() : 0);
        }
        return reading.taken();
    }

    private PlanImport taken() throws PlanTrouble.Refused {
        var all = steps.stream().map(step -> {
            var deadline = deadlines.remove(step.id());
            return deadline == null ? step : step.with(step.timing().withDeadline(deadline));
        }).collect(Collectors.toCollection(ArrayList::new));
        if (all.isEmpty()) throw trouble.refuse("noEvents", 0);
        var start = all.stream().map(step -> Objects.requireNonNull(step.timing().at()).day()).min(LocalDate::compareTo).orElseThrow();
        return new PlanImport(title, new Plan("JPY", start, null, "", List.of(), List.of(), all), List.of(), told, trouble.problems());
    }

    @Override
    public void startCalendar() { }

    @Override
    public void endCalendar() { }

    @Override
    public void startComponent(String name) {
        if (component.isEmpty() && (name.equalsIgnoreCase("VEVENT") || name.equalsIgnoreCase("VTODO"))) {
            component = name.toUpperCase(Locale.ROOT);
            entry = new HashMap<>();
            if (++count > PlanTrouble.MOST_STEPS) throw new Halt("rows");
            if (stopped.getAsBoolean()) throw new Halt("stopped");
        } else if (!component.isEmpty()) {
            component = component + "/" + name;
        } else {
            component = "/" + name;
        }
    }

    @Override
    public void endComponent(String name) {
        int within = component.lastIndexOf('/');
        if (component.equals("VEVENT")) event();
        else if (component.equals("VTODO")) task();
        component = within < 0 ? "" : component.substring(0, within);
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
    }

    @Override
    public void parameter(String name, String value) { }

    @Override
    public void propertyValue(String value) {
        if (!WANTED.contains(property)) return;
        if (component.isEmpty() && property.equals("X-WR-CALNAME")) title = PlanTrouble.line(text(value));
        else if (component.equals("VEVENT") || component.equals("VTODO")) entry.putIfAbsent(property, value);
    }

    @Override
    public void endProperty(String name) {
        property = "";
    }

    private String value(String name) {
        return entry.getOrDefault(name, "");
    }

    private String place(String name) {
        return trouble.file() + " " + component + " " + count + " " + name;
    }

    private Names name() {
        var name = PlanTrouble.line(text(value("SUMMARY")));
        return name.isEmpty() ? PlanTrouble.TEXTS.text("nameless", count) : Names.same(name);
    }

    /// @return a day as a whole, or a moment on the clock here
    private Optional<Moment> moment(String name) {
        var value = entry.get(name);
        if (value == null) return Optional.empty();
        try {
            var moment = at(value);
            if (!MspCalendars.outside(moment.day())) return Optional.of(moment);
        } catch (DateTimeException _) {
            trouble.at(place(name), "date", PlanTrouble.shortened(value));
            return Optional.empty();
        }
        trouble.at(place(name), "date", PlanTrouble.shortened(value));
        return Optional.empty();
    }

    private Moment at(String value) {
        var text = value.strip();
        if (text.matches("\\d{8}")) return Moment.of(LocalDate.parse(text, DAY));
        boolean utc = text.endsWith("Z");
        var local = LocalDateTime.parse(utc ? text.substring(0, text.length() - 1) : text, TIME);
        return Moment.at(utc ? local.atOffset(ZoneOffset.UTC).atZoneSameInstant(here).toLocalDateTime() : local);
    }

    private void event() {
        var start = moment("DTSTART");
        if (start.isEmpty()) {
            if (!entry.containsKey("DTSTART")) trouble.at(place("DTSTART"), "noEventStart", name());
            return;
        }
        if (entry.containsKey("RRULE") || entry.containsKey("RDATE")) trouble.at(place("RRULE"), "repeated", name());
        var at = start.get();
        double days = days(at);
        var span = Span.elapsed(days);
        var step = Step.of(id(), name(), stage(), days == 0 ? new Work.Milestone() : new Work.Task(), span)
                .with(Timing.SOON.with(Bound.START_NOT_BEFORE, at).pinnedTo(at));
        take(step, at, days);
    }

    private double days(Moment start) {
        var end = moment("DTEND");
        var begin = clock(start);
        if (end.isPresent()) {
            double days = ChronoUnit.MINUTES.between(begin, clock(end.get())) / MspTime.CALENDAR_DAY;
            if (0 <= days && days <= MOST_DAYS) return days;
            trouble.at(place("DTEND"), days < 0 ? "negative" : "duration", value("DTEND"));
            return 1;
        }
        var length = value("DURATION").strip();
        if (length.isEmpty()) return start.time() == null ? 1 : 0;
        try {
            double days = length.matches("P\\d{1,5}W") ? 7.0 * Integer.parseInt(length.substring(1, length.length() - 1))
                    : Duration.parse(length).toMinutes() / MspTime.CALENDAR_DAY;
            if (0 <= days && days <= MOST_DAYS) return days;
        } catch (DateTimeException _) {
            trouble.at(place("DURATION"), "duration", PlanTrouble.shortened(length));
            return 1;
        }
        trouble.at(place("DURATION"), length.contains("-") ? "negative" : "duration", PlanTrouble.shortened(length));
        return 1;
    }

    private static LocalDateTime clock(Moment moment) {
        var time = moment.time();
        return time == null ? moment.day().atStartOfDay() : moment.day().atTime(time);
    }

    private void task() {
        var due = moment("DUE");
        if (due.isEmpty()) {
            if (!entry.containsKey("DUE")) trouble.at(place("DUE"), "noDue", name());
            return;
        }
        var uid = value("UID");
        int ours = uid.indexOf("-deadline@");
        if (ours > 0 && uid.endsWith(PlanCalendar.OURS)) {
            if (used.contains(uid.substring(0, ours))) {
                deadlines.put(uid.substring(0, ours), due.get());
                return;
            }
        }
        var step = Step.of(id(), name(), stage(), new Work.Milestone(), Span.working(0))
                .with(Timing.SOON.with(Bound.START_NOT_BEFORE, due.get()).pinnedTo(due.get()).withDeadline(due.get()));
        take(step, due.get(), 0);
    }

    private void take(Step step, Moment at, double days) {
        var place = PlanTrouble.line(text(value("LOCATION")));
        steps.add(step.withPlace(Names.same(place)).withNotes(Names.same(PlanTrouble.text(text(value("DESCRIPTION"))))));
        var end = clock(at).plusMinutes(Math.round(days * MspTime.CALENDAR_DAY));
        var finish = at.time() != null ? Moment.at(end) : Moment.of(days < 1 ? end.toLocalDate() : end.toLocalDate().minusDays(1));
        told.add(new PlanImport.Told(step.id(), String.valueOf(count), at, finish, Set.of(PlanImport.Cause.MANUAL)));
    }

    private String id() {
        var uid = value("UID");
        int at = uid.indexOf('@');
        if (at > 0 && uid.endsWith(PlanCalendar.OURS) && uid.substring(0, at).matches("[\\p{Alnum}_.-]{1,80}") && used.add(uid.substring(0, at))) {
            return uid.substring(0, at);
        }
        var id = PlanImport.id(String.valueOf(count));
        used.add(id);
        return id;
    }

    private Stage stage() {
        return PlanWording.choice("stage", Stage.values(), PlanTrouble.line(text(value("CATEGORIES")))).orElse(Stage.EXCHANGE);
    }

    private static String text(String escaped) {
        return ESCAPED.matcher(escaped).replaceAll(found -> found.group(1).equalsIgnoreCase("n") ? "\n"
                : Matcher.quoteReplacement(found.group(1)));
    }
}
