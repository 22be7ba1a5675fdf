package org.kakehashi.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
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
        for (var step : project.plan().steps()) {
            schedule.step(step.id()).ifPresent(dates -> steps.add(json(step, dates, schedule.minutesADay())));
        }
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("steps", steps);
        json.put("finish", schedule.steps().values().stream().map(ScheduledStep::finish).max(LocalDateTime::compareTo)
                .map(LocalDateTime::toString).orElse(null));
        json.put("findings", schedule.findings().stream().map(finding -> CheckCommand.json(desk, finding)).toList());
        return json;
    }

    private static Map<String, Object> json(Step step, ScheduledStep dates, int minutesADay) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", step.id());
        PlanImport.source(step.id()).ifPresent(source -> json.put("sourceId", source));
        json.put("start", dates.start().toString());
        json.put("finish", dates.finish().toString());
        json.put("earlyStart", dates.earlyTime().start().toString());
        json.put("earlyFinish", dates.earlyTime().finish().toString());
        json.put("lateStart", dates.lateTime().start().toString());
        json.put("lateFinish", dates.lateTime().finish().toString());
        json.put("totalSlackMinutes", Math.round(dates.totalSlack() * minutesADay));
        json.put("totalSlackDays", dates.totalSlack());
        json.put("freeSlackMinutes", Math.round(dates.freeSlack() * minutesADay));
        json.put("freeSlackDays", dates.freeSlack());
        json.put("critical", dates.critical());
        return json;
    }

    /// @return whole days without a fraction
    private static String days(double days) {
        return days == Math.rint(days) ? Long.toString((long) days) : Double.toString(days);
    }
}
