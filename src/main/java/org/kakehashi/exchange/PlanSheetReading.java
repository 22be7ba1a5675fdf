package org.kakehashi.exchange;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Progress;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Stage;

/// A plan in a sheet: ours, one that another planning tool wrote, or one a person typed.
final class PlanSheetReading {
    static final int MOST_ROWS = 20_000;
    private static final double MOST_DAYS = 36_600;
    private final PlanTrouble trouble;
    private final Map<Integer, String> idByNumber = new HashMap<>();
    private final Map<Integer, String> idByRow = new HashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<PlanImport.Told> told = new ArrayList<>();

    private PlanSheetReading(PlanTrouble trouble) {
        this.trouble = trouble;
    }

    static PlanImport read(Path file, PlanTrouble trouble, BooleanSupplier stopped) throws PlanTrouble.Refused {
        switch (SheetBook.read(file, MOST_ROWS, stopped)) {
            case Checked.Bad<Map<String, List<SheetRows.Row>>>(var problems) -> throw new PlanTrouble.Refused(
                    new Problem(trouble.file(), problems.getFirst().says()));
            case Checked.Good<Map<String, List<SheetRows.Row>>>(var sheets) -> {
                for (var sheet : sheets.entrySet()) {
                    var rows = sheet.getValue();
                    for (int head = 0; head < Math.min(10, rows.size()); head++) {
                        var columns = columns(rows.get(head));
                        if ((!columns.containsKey(PlanColumn.NAME_JA) && !columns.containsKey(PlanColumn.NAME_EN)) || columns.size() < 2) continue;
                        return new PlanSheetReading(trouble).taken(sheet.getKey(), rows.subList(head + 1, rows.size()), columns);
                    }
                }
                throw trouble.refuse("heads", 0);
            }
        }
    }

    private static Map<PlanColumn, Integer> columns(SheetRows.Row head) {
        var columns = new EnumMap<PlanColumn, Integer>(PlanColumn.class);
        head.cells().forEach((at, cell) -> PlanColumn.of(cell.said()).ifPresent(column -> columns.putIfAbsent(column, at)));
        return columns;
    }

    private record Kept(PlanLine line, String id, int level) {}

    private PlanImport taken(String sheet, List<SheetRows.Row> rows, Map<PlanColumn, Integer> columns) {
        var kept = new ArrayList<Kept>();
        var used = new HashSet<String>();
        for (var row : rows) {
            var line = new PlanLine(sheet, row, columns, trouble);
            if (line.names(PlanColumn.NAME_JA, PlanColumn.NAME_EN).isBlank()) {
                line.complain(columns.containsKey(PlanColumn.NAME_JA) ? PlanColumn.NAME_JA : PlanColumn.NAME_EN, "nameless");
                continue;
            }
            var id = id(line, used);
            line.number(PlanColumn.NUMBER).ifPresent(number -> {
                if (idByNumber.putIfAbsent((int) number, id) != null) line.complain(PlanColumn.NUMBER, "numberTwice");
            });
            idByRow.put(kept.size() + 1, id);
            kept.add(new Kept(line, id, level(line)));
        }
        var groups = groups(kept);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < kept.size(); i++) {
            boolean group = (i + 1 < kept.size() && kept.get(i + 1).level() > kept.get(i).level())
                    || PlanWording.isCalled(kept.get(i).line().text(PlanColumn.KIND), PlanTrouble.TEXTS.text("kind.GROUP"));
            steps.add(step(kept.get(i), groups.get(i), group));
        }
        var start = told.stream().filter(each -> each.start() != null).map(each -> each.start().day()).min(LocalDate::compareTo)
                .orElseGet(() -> steps.stream().map(step -> step.timing().at()).filter(at -> at != null).map(Moment::day)
                        .min(LocalDate::compareTo).orElse(LocalDate.of(2000, 1, 1)));
        var plan = new Plan("JPY", start, null, "", List.of(), List.of(), steps);
        return new PlanImport("", plan, List.copyOf(people.values()), told, trouble.problems());
    }

    private static String id(PlanLine line, Set<String> used) {
        var ours = line.text(PlanColumn.ID);
        if (ours.matches("[\\p{Alnum}_.-]{1,80}") && !ours.matches("\\d+") && used.add(ours)) return ours;
        var id = PlanImport.id(ours.matches("\\d{1,9}") ? ours : "row" + line.number());
        while (!used.add(id)) id = PlanImport.id("row" + line.number() + "." + used.size());
        return id;
    }

    private static int level(PlanLine line) {
        var level = line.number(PlanColumn.LEVEL);
        if (level.isEmpty()) return 1;
        double said = level.getAsDouble();
        if (0 <= said && said <= 200 && said == Math.rint(said)) return (int) said;
        line.complain(PlanColumn.LEVEL, "level");
        return 1;
    }

    /// @return the group of each row: the last row above it that is less deep
    private static List<String> groups(List<Kept> rows) {
        var groups = new ArrayList<String>();
        Deque<Kept> open = new ArrayDeque<>();
        for (var row : rows) {
            while (!open.isEmpty() && open.element().level() >= row.level()) open.pop();
            groups.add(open.isEmpty() ? "" : open.element().id());
            open.push(row);
        }
        return groups;
    }

    private Step step(Kept row, String within, boolean group) {
        var line = row.line();
        var start = line.moment(PlanColumn.START);
        var finish = line.moment(PlanColumn.FINISH);
        var span = group ? Span.working(0) : span(line, start, finish);
        var work = group ? new Work.Group() : span.days() == 0 ? new Work.Milestone() : new Work.Task();
        var links = links(line, row.id());
        told.add(new PlanImport.Told(row.id(), String.valueOf(line.number()), start, finish, causes(line, group)));
        return Step.of(row.id(), line.names(PlanColumn.NAME_JA, PlanColumn.NAME_EN), stage(line), work, span).inGroup(within)
                .with(timing(line, group, start, links.isEmpty())).withAfter(links).with(group ? Progress.NONE : progress(line))
                .withAssigned(group ? List.of() : assigned(line)).withPlace(line.names(PlanColumn.PLACE_JA, PlanColumn.PLACE_EN))
                .withNotes(notes(line));
    }

    private static Set<PlanImport.Cause> causes(PlanLine line, boolean group) {
        if (group) return Set.of(PlanImport.Cause.GROUP);
        var bound = line.text(PlanColumn.BOUND);
        return PlanWording.isCalled(bound, PlanTrouble.TEXTS.text("pinned")) ? Set.of(PlanImport.Cause.MANUAL) : Set.of();
    }

    private static Names notes(PlanLine line) {
        if (line.has(PlanColumn.NOTES_JA) != line.has(PlanColumn.NOTES_EN)) {
            return Names.same(line.longText(line.has(PlanColumn.NOTES_JA) ? PlanColumn.NOTES_JA : PlanColumn.NOTES_EN));
        }
        return new Names(line.longText(PlanColumn.NOTES_JA), line.longText(PlanColumn.NOTES_EN));
    }

    private static Stage stage(PlanLine line) {
        var text = line.text(PlanColumn.STAGE);
        if (text.isEmpty()) return Stage.EXCHANGE;
        return PlanWording.choice("stage", Stage.values(), text).orElseGet(() -> {
            line.complain(PlanColumn.STAGE, "stage");
            return Stage.EXCHANGE;
        });
    }

    private static Span span(PlanLine line, @Nullable Moment start, @Nullable Moment finish) {
        var text = line.text(PlanColumn.DURATION);
        if (text.isEmpty()) return between(line, start, finish);
        var length = line.amount(PlanColumn.DURATION).map(days -> new PlanWording.Length(days, true)).filter(known -> known.days() >= 0)
                .or(() -> PlanWording.length(text));
        if (length.isEmpty() || length.get().days() > MOST_DAYS) {
            line.complain(PlanColumn.DURATION, text.startsWith("-") ? "negative" : "duration");
            return between(line, start, finish);
        }
        var unit = line.text(PlanColumn.UNIT);
        boolean elapsed = PlanWording.isCalled(unit, PlanTrouble.TEXTS.text("unit.ELAPSED"));
        return elapsed || !length.get().working() ? Span.elapsed(length.get().days()) : Span.working(length.get().days());
    }

    /// @return the weekdays from start to finish, both inclusive; a day if one of them is not known
    private static Span between(PlanLine line, @Nullable Moment start, @Nullable Moment finish) {
        if (start == null || finish == null) return Span.working(1);
        if (finish.day().isBefore(start.day())) {
            line.complain(PlanColumn.FINISH, "backwards");
            return Span.working(1);
        }
        int days = 0;
        for (var day = start.day(); !day.isAfter(finish.day()) && days < MOST_DAYS; day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) days++;
        }
        return Span.working(Math.max(1, days));
    }

    private Timing timing(PlanLine line, boolean group, @Nullable Moment start, boolean free) {
        var deadline = line.moment(PlanColumn.DEADLINE);
        if (!line.text(PlanColumn.CALENDAR).isEmpty()) line.complain(PlanColumn.CALENDAR, "calendar");
        var timing = bound(line, group, start, free).withDeadline(deadline);
        return group ? timing : timing.withLevelled(line.moment(PlanColumn.LEVELLED));
    }

    private static Timing bound(PlanLine line, boolean group, @Nullable Moment start, boolean free) {
        var said = line.text(PlanColumn.BOUND);
        var at = line.moment(PlanColumn.BOUND_DATE);
        if (PlanWording.isCalled(said, PlanTrouble.TEXTS.text("pinned"))) {
            var pin = at == null ? start : at;
            if (pin != null) return Timing.SOON.pinnedTo(pin);
            line.complain(PlanColumn.BOUND, "boundDate");
            return Timing.SOON;
        }
        if (said.isEmpty()) {
            boolean asked = line.has(PlanColumn.BOUND);
            return !asked && !group && free && start != null ? Timing.SOON.with(Bound.START_NOT_BEFORE, start) : Timing.SOON;
        }
        var bound = PlanWording.choice("bound", Bound.values(), said);
        if (bound.isEmpty()) {
            line.complain(PlanColumn.BOUND, "bound");
            return Timing.SOON;
        }
        if (!bound.get().needsMoment()) return Timing.SOON.with(bound.get(), null);
        if (at != null) return Timing.SOON.with(bound.get(), at);
        line.complain(PlanColumn.BOUND, "boundDate");
        return Timing.SOON;
    }

    private List<Link> links(PlanLine line, String id) {
        var written = PlanWording.links(line.text(PlanColumn.AFTER));
        if (written.isEmpty()) {
            line.complain(PlanColumn.AFTER, "links");
            return List.of();
        }
        var links = new ArrayList<Link>();
        for (var each : written.get()) {
            var before = line.has(PlanColumn.NUMBER) ? idByNumber.get(each.row()) : idByRow.get(each.row());
            boolean again = links.stream().anyMatch(link -> link.predecessor().equals(before));
            if (before == null || before.equals(id) || again || Math.abs(each.lag()) > MOST_DAYS) {
                line.complain(PlanColumn.AFTER, "link", each.row());
                continue;
            }
            links.add(new Link(before, each.kind(), each.lag(), each.unit()));
        }
        return links;
    }

    private Progress progress(PlanLine line) {
        double done = 0;
        if (!line.text(PlanColumn.DONE).isEmpty()) {
            var share = PlanWording.share(line.text(PlanColumn.DONE), true);
            if (share.isEmpty()) line.complain(PlanColumn.DONE, "share");
            done = share.orElse(0);
        }
        var begun = line.moment(PlanColumn.BEGUN);
        var finished = line.moment(PlanColumn.FINISHED);
        if (finished != null && (begun == null || begun.compareTo(finished) > 0)) {
            line.complain(PlanColumn.FINISHED, "finished");
            finished = null;
        }
        return new Progress(finished == null ? done : 1, begun, finished, line.moment(PlanColumn.RESUME));
    }

    private List<Assignment> assigned(PlanLine line) {
        var assigned = new LinkedHashMap<String, Assignment>();
        for (var part : line.text(PlanColumn.PEOPLE).split("[;；、]", -1)) {
            var name = part.strip();
            if (name.isEmpty()) continue;
            double units = 1;
            int open = name.lastIndexOf('[');
            if (open > 0 && name.endsWith("]")) {
                var share = name.substring(open + 1, name.length() - 1).replace("%", "").strip();
                if (share.matches("\\d{1,6}(\\.\\d{1,17})?") && Double.parseDouble(share) > 0) units = Double.parseDouble(share) / 100;
                else line.complain(PlanColumn.PEOPLE, "units");
                name = name.substring(0, open).strip();
            }
            var person = people.computeIfAbsent(name, called -> PlanImport.person("person-sheet-" + (people.size() + 1), called));
            assigned.putIfAbsent(person.id(), new Assignment(person.id(), Math.min(units, 1000), List.of()));
        }
        return List.copyOf(assigned.values());
    }
}
