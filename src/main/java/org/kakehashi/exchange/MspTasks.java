package org.kakehashi.exchange;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Progress;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Stage;
import org.mpxj.ConstraintType;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TaskMode;

/// The tasks of a plan that MPXJ has read, as our steps.
final class MspTasks {
    private static final double MOST_DAYS = 36_600, MOST_MONEY = 1e15;

    private final ProjectFile plan;
    private final ProjectProperties properties;
    private final MspCalendars calendars;
    private final MspPeople people;
    private final PlanTrouble trouble;
    private final int workDay;
    private final Map<Task, String> ids = new LinkedHashMap<>();
    private final List<PlanImport.Told> told = new ArrayList<>();

    MspTasks(ProjectFile plan, MspCalendars calendars, MspPeople people, PlanTrouble trouble) {
        this.plan = plan;
        this.properties = plan.getProjectProperties();
        this.workDay = MspTime.commonDay(plan.getDefaultCalendar());
        this.calendars = calendars;
        this.people = people;
        this.trouble = trouble;
    }

    /// @return in the order of the file
    List<Step> steps() {
        var used = new HashSet<String>();
        for (var task : plan.getTasks()) {
            if (isWanted(task)) ids.put(task, id(task, used));
        }
        var steps = new ArrayList<Step>();
        ids.forEach((task, id) -> steps.add(step(task, id)));
        return steps;
    }

    /// @return what the file says of the dates of each step
    List<PlanImport.Told> told() {
        return List.copyOf(told);
    }

    /// @return ids of the steps, by task
    Map<Task, String> ids() {
        return ids;
    }

    private boolean isWanted(Task task) {
        if (task.getNull() || task.getUniqueID() == null || isWhole(task)) return false;
        if (task.getExternalTask()) {
            trouble.at(place(task), "external");
            return false;
        }
        if (!task.getActive()) {
            trouble.at(place(task), "inactive");
            return false;
        }
        return true;
    }

    /// @return whether it stands for the plan as a whole
    private static boolean isWhole(Task task) {
        return Objects.equals(task.getUniqueID(), 0) && Objects.requireNonNullElse(task.getOutlineLevel(), 0) == 0;
    }

    private String id(Task task, Set<String> used) {
        var ours = MspFields.ID.of(task);
        if (ours.matches("[\\p{Alnum}_.-]{1,80}") && used.add(ours)) return ours;
        var id = PlanImport.id(String.valueOf(task.getUniqueID()));
        if (used.add(id)) return id;
        trouble.at(place(task), "twice", task.getUniqueID());
        int copy = 2;
        while (!used.add(id + "." + copy)) copy++;
        return id + "." + copy;
    }

    private Step step(Task task, String id) {
        boolean group = task.hasChildTasks() ? task.getChildTasks().stream().anyMatch(ids::containsKey) : MspFields.KIND.of(task).equals("GROUP");
        var span = group ? Span.working(0) : span(task);
        boolean milestone = !group && span.days() == 0;
        var work = group ? new Work.Group() : milestone ? new Work.Milestone() : new Work.Task();
        var name = MspFields.names(task, PlanTrouble.line(task.getName()));
        if (name.isBlank()) name = PlanTrouble.TEXTS.text("nameless", task.getID());
        var progress = group ? Progress.NONE : progress(task);
        told.add(told(task, id, group, progress));
        if (task.getSubprojectFile() != null && !task.getSubprojectFile().isBlank()) {
            trouble.at(place(task), "subproject", PlanTrouble.shortened(task.getSubprojectFile()));
        }
        return Step.of(id, name, stage(task), work, span).inGroup(group(task)).with(timing(task, group))
                .withAfter(links(task, id)).with(progress).withAssigned(group ? List.of() : people.assigned(task, place(task)))
                .withLines(group ? List.of() : costs(task)).withPlace(MspFields.places(task)).withNotes(MspFields.notes(task, PlanTrouble.text(task.getNotes())));
    }

    private List<CostLine> costs(Task task) {
        double cost = task.getFixedCost() == null ? 0 : task.getFixedCost().doubleValue();
        if (cost == 0) return List.of();
        if (!(0 < cost && cost <= MOST_MONEY)) {
            trouble.at(place(task) + " FixedCost", "number", task.getFixedCost());
            return List.of();
        }
        return List.of(new CostLine("fixed-cost", CostCategory.OTHER, PlanTrouble.TEXTS.text("fixedCost"), 1, Names.same(""), cost,
                Evidence.OWN, true));
    }

    private static Stage stage(Task task) {
        var said = MspFields.STAGE.of(task);
        for (var stage : Stage.values()) {
            if (stage.name().equals(said)) return stage;
        }
        return Stage.EXCHANGE;
    }

    private String group(Task task) {
        for (var parent = task.getParentTask(); parent != null; parent = parent.getParentTask()) {
            var id = ids.get(parent);
            if (id != null) return id;
        }
        return "";
    }

    private Span span(Task task) {
        var duration = task.getDuration();
        if (task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED && task.getManualDuration() != null) duration = task.getManualDuration();
        if (duration == null) {
            if (task.getTaskMode() != TaskMode.MANUALLY_SCHEDULED) trouble.at(place(task), "noDuration");
            return Span.working(task.getMilestone() ? 0 : 1);
        }
        var units = duration.getUnits();
        double days = MspTime.minutes(duration, properties) / (units.isElapsed() ? MspTime.CALENDAR_DAY : workDay);
        if (days < 0 || !(days <= MOST_DAYS)) {
            trouble.at(place(task), days < 0 ? "negative" : "duration", duration.toString());
            return Span.working(days < 0 ? 0 : 1);
        }
        return units.isElapsed() ? Span.elapsed(days) : Span.working(days);
    }

    private Timing timing(Task task, boolean group) {
        var timing = bound(task, group).withDeadline(moment(task, "Deadline", task.getDeadline(), false))
                .withCalendar(group ? "" : calendar(task));
        if (group) return timing;
        if (task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED) {
            var start = moment(task, "Start", task.getStart(), true);
            return start == null ? timing : timing.pinnedTo(start);
        }
        boolean delayed = task.getLevelingDelay() != null && task.getLevelingDelay().getDuration() > 0;
        var kept = MspFields.levelled(task);
        var levelled = kept != null ? kept : delayed && task.getActualStart() == null ? moment(task, "Start", task.getStart(), true) : null;
        return timing.withLevelled(levelled);
    }

    private String calendar(Task task) {
        var own = task.getCalendar();
        if (own == null) return "";
        var id = calendars.of(own);
        return id.isEmpty() ? calendars.own() : id;
    }

    private Timing bound(Task task, boolean group) {
        var type = Objects.requireNonNullElse(task.getConstraintType(), ConstraintType.AS_SOON_AS_POSSIBLE);
        var bound = switch (type) {
            case AS_SOON_AS_POSSIBLE -> Bound.AS_SOON_AS_POSSIBLE;
            case AS_LATE_AS_POSSIBLE -> group ? Bound.AS_SOON_AS_POSSIBLE : Bound.AS_LATE_AS_POSSIBLE;
            case START_NO_EARLIER_THAN -> Bound.START_NOT_BEFORE;
            case START_NO_LATER_THAN -> Bound.START_NOT_AFTER;
            case FINISH_NO_EARLIER_THAN -> Bound.FINISH_NOT_BEFORE;
            case FINISH_NO_LATER_THAN -> Bound.FINISH_NOT_AFTER;
            case MUST_START_ON, START_ON -> Bound.START_ON;
            case MUST_FINISH_ON, FINISH_ON -> Bound.FINISH_ON;
        };
        if (!bound.needsMoment()) return Timing.SOON.with(bound, null);
        var at = moment(task, "ConstraintDate", task.getConstraintDate(), !bound.ofFinish());
        if (at != null) return Timing.SOON.with(bound, at);
        trouble.at(place(task), "constraint");
        return Timing.SOON;
    }

    private List<Link> links(Task task, String id) {
        var links = new ArrayList<Link>();
        for (var relation : task.getPredecessors()) {
            var before = ids.get(relation.getPredecessorTask());
            if (before == null || before.equals(id)) {
                trouble.at(place(task), before == null ? "linkNowhere" : "linkItself", predecessor(relation.getPredecessorTask()));
                continue;
            }
            var kind = switch (Objects.requireNonNullElse(relation.getType(), RelationType.FINISH_START)) {
                case FINISH_START -> Link.Kind.FINISH_START;
                case START_START -> Link.Kind.START_START;
                case FINISH_FINISH -> Link.Kind.FINISH_FINISH;
                case START_FINISH -> Link.Kind.START_FINISH;
            };
            var lag = MspTime.lag(relation.getLag(), properties, workDay);
            if (!(Math.abs(lag.size()) <= MOST_DAYS)) {
                trouble.at(place(task), "lag", String.valueOf(relation.getLag()));
                lag = new MspTime.Lag(0, Link.Unit.WORK);
            }
            if (links.stream().anyMatch(link -> link.predecessor().equals(before))) trouble.at(place(task), "linkTwice", predecessor(relation.getPredecessorTask()));
            else links.add(new Link(before, kind, lag.size(), lag.unit()));
        }
        return links;
    }

    private static String predecessor(@Nullable Task task) {
        return task == null ? "" : PlanTrouble.shortened(task.getID() + " " + PlanTrouble.line(task.getName()));
    }

    private Progress progress(Task task) {
        double percent = task.getPercentageComplete() == null ? 0 : task.getPercentageComplete().doubleValue();
        if (!(0 <= percent && percent <= 100)) {
            trouble.at(place(task), "percent", percent);
            percent = 0;
        }
        var begun = moment(task, "ActualStart", task.getActualStart(), true);
        var finished = moment(task, "ActualFinish", task.getActualFinish(), false);
        if (finished != null && (begun == null || begun.compareTo(finished) > 0)) {
            trouble.at(place(task), "actual", String.valueOf(task.getActualStart()), String.valueOf(task.getActualFinish()));
            finished = null;
        }
        double done = finished != null ? 1 : percent / 100;
        return new Progress(done, begun, finished, done > 0 && done < 1 ? resume(task) : null);
    }

    /// Most files say when work goes on even where it simply goes on.
    private @Nullable Moment resume(Task task) {
        var stop = task.getStop();
        var resume = task.getResume();
        if (resume == null || stop == null || !resume.isAfter(stop)) return null;
        var calendar = task.getEffectiveCalendar();
        if (calendar != null && !resume.isAfter(calendar.getNextWorkStart(stop))) return null;
        return moment(task, "Resume", resume, true);
    }

    private @Nullable Moment moment(Task task, String field, @Nullable LocalDateTime at, boolean opening) {
        if (at == null) return null;
        if (MspCalendars.outside(at)) {
            trouble.at(place(task) + " " + field, "date", at);
            return null;
        }
        var duration = task.getDuration();
        if (duration != null && duration.getUnits().isElapsed()) return Moment.at(at);
        boolean milestone = !task.hasChildTasks() && duration != null && duration.getDuration() == 0;
        var own = plan.getDefaultCalendar();
        return own == null ? Moment.at(at) : MspTime.moment(at, opening && !milestone, own, people.calendars(task));
    }

    private PlanImport.Told told(Task task, String id, boolean group, Progress progress) {
        var causes = EnumSet.noneOf(PlanImport.Cause.class);
        if (task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED) causes.add(PlanImport.Cause.MANUAL);
        if (task.getSplits() != null && task.getSplits().size() > 1) causes.add(PlanImport.Cause.SPLIT);
        if (task.getLevelingDelay() != null && task.getLevelingDelay().getDuration() > 0) causes.add(PlanImport.Cause.LEVELLED);
        if (people.ofOther(task)) causes.add(PlanImport.Cause.PEOPLE);
        if (task.getDuration() != null && task.getDuration().getUnits().isElapsed()) causes.add(PlanImport.Cause.ELAPSED);
        if (progress.done() > 0 || progress.begun() != null) causes.add(PlanImport.Cause.PROGRESS);
        if (task.getSubprojectFile() != null && !task.getSubprojectFile().isBlank()) causes.add(PlanImport.Cause.SUBPROJECT);
        if (group) causes.add(PlanImport.Cause.GROUP);
        return new PlanImport.Told(id, String.valueOf(task.getUniqueID()), told(task.getStart()), told(task.getFinish()), causes);
    }

    private static @Nullable Moment told(@Nullable LocalDateTime date) {
        return date == null || MspCalendars.outside(date) ? null : Moment.at(date);
    }

    private String place(Task task) {
        return trouble.file() + " Task " + task.getUniqueID() + (task.getID() == null ? "" : " (" + task.getID() + ")");
    }
}
