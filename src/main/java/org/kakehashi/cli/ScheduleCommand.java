package org.kakehashi.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kakehashi.exchange.PlanImport;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.ScheduledStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// When the steps come.
@Command(name = "schedule", description = "Prints when the steps of the plan come and how far each can slip.")
final class ScheduleCommand implements Callable<Integer> {
    /// Steps are planned in whole days; a day of work is told as from eight to five.
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "A .kakehashi file.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print one JSON object and nothing else.")
    private boolean json;

    ScheduleCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var read = desk.read(file);
        if (read.isEmpty()) return Program.WRONG_INPUT;
        var schedule = Scheduling.of(read.get());
        if (json) desk.json(json(read.get(), schedule));
        else print(read.get(), schedule);
        return Program.DONE;
    }

    private void print(Project project, Schedule schedule) {
        for (var step : project.plan().steps()) {
            schedule.step(step.id()).ifPresentOrElse(dates -> desk.print(desk.text("schedule.step",
                    dates.dates().start().toString(), dates.dates().finish().toString(), days(dates.totalSlack()), dates.critical() ? "*" : " ",
                    step.name())), () -> desk.print(desk.text("schedule.unscheduled", step.name())));
        }
        schedule.finish().ifPresent(day -> desk.print(desk.text("schedule.finish", day.toString())));
        for (var finding : schedule.findings()) desk.complain(desk.say(finding.title()) + ": " + desk.say(finding.reason()));
    }

    private Map<String, @Nullable Object> json(Project project, Schedule schedule) {
        var steps = new ArrayList<Map<String, Object>>();
        for (var step : project.plan().steps()) schedule.step(step.id()).ifPresent(dates -> steps.add(json(step, dates)));
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("steps", steps);
        json.put("finish", schedule.finish().map(ScheduleCommand::finish).orElse(null));
        json.put("findings", schedule.findings().stream().map(finding -> CheckCommand.json(desk, finding)).toList());
        return json;
    }

    private static Map<String, Object> json(Step step, ScheduledStep dates) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", step.id());
        PlanImport.source(step.id()).ifPresent(source -> json.put("sourceId", source));
        json.put("start", dates.start().toString());
        json.put("finish", dates.finish().toString());
        json.put("earlyStart", start(dates.early().start()));
        json.put("earlyFinish", finish(dates.early().finish()));
        json.put("lateStart", start(dates.late().start()));
        json.put("lateFinish", finish(dates.late().finish()));
        json.put("totalSlackDays", dates.totalSlack());
        json.put("freeSlackDays", dates.freeSlack());
        json.put("critical", dates.critical());
        return json;
    }

    /// @return whole days without a fraction
    private static String days(double days) {
        return days == Math.rint(days) ? Long.toString((long) days) : Double.toString(days);
    }

    private static String start(LocalDate day) {
        return day.atTime(MORNING).toString();
    }

    private static String finish(LocalDate day) {
        return day.atTime(EVENING).toString();
    }
}
