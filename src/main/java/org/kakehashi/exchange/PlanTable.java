package org.kakehashi.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Budget;
import org.kakehashi.project.Project;
import org.kakehashi.schedule.Schedule;

/// A plan as a table for spreadsheets: one row a step, in the order of the plan.
final class PlanTable {
    private static final int DEEPEST = 200;
    private final Project project;
    private final Schedule schedule;
    private final Language language;
    private final Budget budget;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, String> people = new HashMap<>();

    /// What stands in a cell.
    sealed interface Cell {
        record Text(String text) implements Cell {}

        record Amount(double number) implements Cell {}

        /// A fraction, shown in per cent.
        record Share(double share) implements Cell {}

        record Day(Moment day) implements Cell {}
    }

    private PlanTable(Project project, Schedule schedule, Language language) {
        this.project = project;
        this.schedule = schedule;
        this.language = language;
        budget = Budget.of(project, schedule);
        for (var person : project.shelf().people()) people.put(person.id(), person.name().in(language));
        for (var step : inOrder(project.plan())) {
            numbers.put(step.id(), numbers.size() + 1);
            steps.put(step.id(), step);
        }
    }

    static List<Map<PlanColumn, Cell>> rows(Project project, Schedule schedule, Language language) {
        var table = new PlanTable(project, schedule, language);
        return table.steps.values().stream().map(table::row).toList();
    }

    /// @return each group with what lies in it right behind it
    static List<Step> inOrder(Plan plan) {
        var ids = plan.steps().stream().map(Step::id).collect(Collectors.toSet());
        var within = plan.steps().stream().collect(Collectors.groupingBy(step -> ids.contains(step.group()) ? step.group() : ""));
        var all = new ArrayList<Step>();
        var open = new ArrayList<Step>(within.getOrDefault("", List.of()).reversed());
        while (!open.isEmpty()) {
            var step = open.removeLast();
            all.add(step);
            open.addAll(within.getOrDefault(step.id(), List.of()).reversed());
        }
        return all;
    }

    private Map<PlanColumn, Cell> row(Step step) {
        var row = new EnumMap<PlanColumn, Cell>(PlanColumn.class);
        row.put(PlanColumn.NUMBER, new Cell.Amount(numbers.getOrDefault(step.id(), 0)));
        row.put(PlanColumn.LEVEL, new Cell.Amount(level(step)));
        put(row, PlanColumn.NAME_JA, step.name().ja());
        put(row, PlanColumn.NAME_EN, step.name().en());
        put(row, PlanColumn.KIND, said("kind." + kind(step.work())));
        put(row, PlanColumn.STAGE, said("stage." + step.stage()));
        schedule.step(step.id()).ifPresent(dates -> {
            row.put(PlanColumn.START, day(dates.dates().start()));
            row.put(PlanColumn.FINISH, day(dates.dates().finish()));
            if (!step.isGroup()) row.put(PlanColumn.SLACK, new Cell.Amount(Math.round(dates.totalSlack() * 100) / 100.0));
            if (dates.critical() && !step.isGroup()) put(row, PlanColumn.CRITICAL, said("yes"));
        });
        if (!step.isGroup()) {
            row.put(PlanColumn.DURATION, new Cell.Amount(step.span().days()));
            put(row, PlanColumn.UNIT, said(step.span().working() ? "unit.WORK" : "unit.ELAPSED"));
        }
        put(row, PlanColumn.AFTER, step.after().stream().filter(link -> numbers.containsKey(link.predecessor()))
                .map(this::link).collect(Collectors.joining(", ")));
        timing(row, step);
        if (step.done() > 0) row.put(PlanColumn.DONE, new Cell.Share(step.done()));
        put(row, PlanColumn.BEGUN, step.progress().begun());
        put(row, PlanColumn.FINISHED, step.progress().finished());
        put(row, PlanColumn.RESUME, step.progress().resume());
        put(row, PlanColumn.PEOPLE, step.assigned().stream().filter(each -> !each.open()).map(this::person)
                .collect(Collectors.joining("; ")));
        put(row, PlanColumn.PLACE_JA, step.place().ja());
        put(row, PlanColumn.PLACE_EN, step.place().en());
        project.plan().calendar(step.timing().calendar()).ifPresent(calendar ->
                put(row, PlanColumn.CALENDAR, calendar.name().in(language)));
        cost(row, step);
        put(row, PlanColumn.NOTES_JA, step.notes().ja());
        put(row, PlanColumn.NOTES_EN, step.notes().en());
        put(row, PlanColumn.ID, step.id());
        return row;
    }

    private void timing(Map<PlanColumn, Cell> row, Step step) {
        var timing = step.timing();
        if (timing.pinned()) put(row, PlanColumn.BOUND, said("pinned"));
        else if (!step.isGroup()) put(row, PlanColumn.BOUND, said("bound." + timing.bound()));
        put(row, PlanColumn.BOUND_DATE, timing.at());
        put(row, PlanColumn.DEADLINE, timing.deadline());
        put(row, PlanColumn.LEVELLED, timing.levelled());
    }

    private void cost(Map<PlanColumn, Cell> row, Step step) {
        if (step.isGroup()) return;
        long total = budget.buildUp(step.id()).total();
        if (total != 0) row.put(PlanColumn.COST, new Cell.Amount(total));
    }

    private int level(Step step) {
        int level = 1;
        for (var at = steps.get(step.group()); at != null && level < DEEPEST; at = steps.get(at.group())) level++;
        return level;
    }

    private String link(Link link) {
        var number = numbers.get(link.predecessor());
        var kind = switch (link.kind()) {
            case FINISH_START -> "FS";
            case START_START -> "SS";
            case FINISH_FINISH -> "FF";
            case START_FINISH -> "SF";
        };
        if (link.lag() == 0) return number + kind;
        var unit = switch (link.unit()) {
            case WORK -> "d";
            case ELAPSED -> "ed";
            case PERCENT -> "%";
        };
        return number + kind + (link.lag() > 0 ? "+" : "") + plain(link.lag()) + unit;
    }

    private String person(Assignment assignment) {
        var name = people.getOrDefault(assignment.person(), assignment.person()).replace(';', ',');
        return assignment.units() == 1 ? name : name + "[" + plain(assignment.units() * 100) + "%]";
    }

    /// @return without an exponent, exact
    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.format(Locale.ROOT, "%d", (long) number)
                : new BigDecimal(Double.toString(number)).toPlainString();
    }

    static String kind(Work work) {
        return switch (work) {
            case Work.Agreement _ -> "AGREEMENT";
            case Work.Mission _ -> "MISSION";
            case Work.Training _ -> "TRAINING";
            case Work.ExpertDispatch _ -> "DISPATCH";
            case Work.FeasibilityStudy _ -> "STUDY";
            case Work.Pilot _ -> "PILOT";
            case Work.Business _ -> "BUSINESS";
            case Work.Milestone _ -> "MILESTONE";
            case Work.Task _ -> "TASK";
            case Work.Group _ -> "GROUP";
        };
    }

    private String said(String key) {
        return PlanTrouble.TEXTS.text(key).in(language);
    }

    private static Cell day(LocalDate day) {
        return new Cell.Day(Moment.of(day));
    }

    private static void put(Map<PlanColumn, Cell> row, PlanColumn column, @Nullable Moment moment) {
        if (moment != null) row.put(column, new Cell.Day(moment));
    }

    private static void put(Map<PlanColumn, Cell> row, PlanColumn column, String text) {
        if (!text.isBlank()) row.put(column, new Cell.Text(text));
    }

    /// @return columns with something in them, in the order of that language
    static List<PlanColumn> used(List<Map<PlanColumn, Cell>> rows, Language language) {
        var columns = new ArrayList<PlanColumn>();
        for (var column : PlanColumn.in(language)) {
            if (rows.stream().anyMatch(row -> row.containsKey(column))) columns.add(column);
        }
        return columns;
    }
}
