package org.kakehashi.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Baseline;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.DayException;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Progress;
import org.kakehashi.plan.Shift;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Timing;
import org.kakehashi.plan.Work;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.plan.WorkWeek;
import org.kakehashi.project.Project;
import org.kakehashi.project.Samples;
import org.kakehashi.reference.Leave;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Stage;

/// A random project with a plan that makes use of everything that goes out and comes back.
final class RandomPlan {
    private static final String[] WORDS = {"研修員受入れ", "漏水調査", "専門家派遣", "覚書の見直し", "Kick-off", "F/S 現地調査 <第1次> & 報告",
        "Đào tạo", "水道局 協議 \"2027\"", "𠮷野 — 髙島", "100 % ﾊﾝｶｸ"};
    private static final LocalDate START = LocalDate.of(2027, 4, 5);
    private final SplittableRandom random;

    private RandomPlan(long seed) {
        random = new SplittableRandom(seed);
    }

    static Project of(long seed) {
        return new RandomPlan(seed).project();
    }

    private Project project() {
        var calendars = new ArrayList<WorkCalendar>();
        calendars.add(calendar("calendar-1", ""));
        calendars.add(calendar("calendar-2", coin() ? "calendar-1" : ""));
        var people = IntStream.range(0, 4).mapToObj(i -> person("person-" + i, i)).toList();
        var shelf = Samples.project().shelf();
        for (var person : people) shelf = shelf.with(person);
        int size = random.nextInt(1, 25);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < size; i++) steps.add(step(i, steps));
        var baselines = IntStream.range(0, random.nextInt(3)).mapToObj(i -> baseline(i, steps)).toList();
        var plan = new Plan("JPY", START, coin() ? START.plusDays(30) : null, "calendar-1", calendars, baselines, steps);
        return Samples.project().with(shelf).with(plan);
    }

    private boolean coin() {
        return random.nextBoolean();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String word() {
        return pick(WORDS) + " " + random.nextInt(1000);
    }

    private Names names() {
        return coin() ? Names.same(word()) : new Names(word(), word());
    }

    private WorkCalendar calendar(String id, String base) {
        var week = base.isEmpty() || coin() ? week() : List.<List<Shift>>of();
        var from = START.plusDays(random.nextInt(60));
        var weeks = coin() ? List.of(new WorkWeek(Names.same("短縮週"), from, from.plusDays(random.nextInt(1, 20)), week())) : List.<WorkWeek>of();
        var exceptions = IntStream.range(0, random.nextInt(4)).mapToObj(this::exception).toList();
        return new WorkCalendar(id, Names.same(id + " 市役所"), "", coin() ? "JPN" : "", base, week, weeks, exceptions);
    }

    private DayException exception(int number) {
        var from = START.plusDays(40L * number + random.nextInt(30));
        return new DayException(Names.same("年末年始" + number), from, from.plusDays(random.nextInt(5)),
                coin() ? List.of() : List.of(Shift.of(9 * 60, 12 * 60)));
    }

    private List<List<Shift>> week() {
        var hours = pick(new int[][] {{480, 720, 780, 1020}, {540, 780, 900, 1140}, {510, 720, 780, 1035}});
        var day = List.of(Shift.of(hours[0], hours[1]), Shift.of(hours[2], hours[3]));
        return IntStream.range(0, 7).mapToObj(i -> i < 5 ? day : List.<Shift>of()).toList();
    }

    private Person person(String id, int number) {
        var from = START.plusDays(random.nextInt(100));
        var leave = coin() ? List.of(new Leave(from, from.plusDays(random.nextInt(9)), Names.same("休暇"))) : List.<Leave>of();
        return new Person(id, Origin.PROJECT, names(), Names.same("T" + number), Names.same("上下水道局"), "")
                .withCalendar(coin() ? "" : "calendar-2").withLeave(leave).withUnits(random.nextInt(1, 5) / 2.0);
    }

    private Step step(int number, List<Step> before) {
        var groups = before.stream().filter(Step::isGroup).toList();
        var group = groups.isEmpty() || coin() ? "" : groups.getLast().id();
        boolean isGroup = random.nextInt(5) == 0;
        boolean milestone = !isGroup && random.nextInt(6) == 0;
        var work = isGroup ? new Work.Group() : milestone ? new Work.Milestone() : new Work.Task();
        var span = isGroup || milestone ? Span.working(0) : random.nextInt(4) == 0 ? Span.elapsed(random.nextInt(1, 60))
                : Span.working(random.nextInt(1, 40) / 2.0);
        var step = Step.of("step-" + number, names(), pick(Stage.values()), work, span).inGroup(group).withNotes(names()).withPlace(names());
        if (isGroup) return step;
        return step.with(timing()).withAfter(links(before)).with(progress()).withAssigned(assigned());
    }

    private List<Assignment> assigned() {
        return IntStream.range(0, 4).filter(_ -> random.nextInt(3) == 0)
                .mapToObj(i -> new Assignment("person-" + i, random.nextInt(1, 9) / 4.0, List.of())).toList();
    }

    private List<Link> links(List<Step> before) {
        var links = new ArrayList<Link>();
        for (var step : before) {
            if (step.isGroup() || random.nextInt(before.size()) > 1) continue;
            links.add(new Link(step.id(), pick(Link.Kind.values()), random.nextInt(-4, 9) / 2.0 * (coin() ? 1 : 0),
                    Link.Unit.WORK));
            var last = links.removeLast();
            var unit = last.lag() == 0 ? Link.Unit.WORK : pick(Link.Unit.values());
            links.add(new Link(last.predecessor(), last.kind(), unit == Link.Unit.PERCENT ? last.lag() * 10 : last.lag(), unit));
        }
        return links;
    }

    private Timing timing() {
        var bound = coin() ? Bound.AS_SOON_AS_POSSIBLE : pick(Bound.values());
        var timing = Timing.SOON.with(bound, bound.needsMoment() ? moment() : null);
        if (random.nextInt(6) == 0) timing = Timing.SOON.pinnedTo(moment());
        return timing.withDeadline(coin() ? moment() : null).withCalendar(random.nextInt(4) == 0 ? "calendar-2" : "");
    }

    private Moment moment() {
        var day = START.plusDays(random.nextInt(200));
        return coin() ? Moment.of(day) : Moment.at(LocalDateTime.of(day, LocalTime.of(random.nextInt(8, 18), 35)));
    }

    private Progress progress() {
        var begun = coin() ? Moment.of(START.plusDays(random.nextInt(9))) : null;
        return switch (random.nextInt(4)) {
            case 0 -> new Progress(random.nextInt(1, 100) / 100.0, begun, null, null);
            case 1 -> finished(begun);
            default -> Progress.NONE;
        };
    }

    private Progress finished(@Nullable Moment begun) {
        return new Progress(1, begun, begun == null ? null : begun.plusDays(random.nextInt(1, 30)), null);
    }

    private Baseline baseline(int number, List<Step> steps) {
        return new Baseline(Names.same("当初計画"), START.plusDays(number), steps.stream().filter(step -> !step.isGroup()).map(step -> {
            var start = START.plusDays(random.nextInt(100));
            return new Baseline.Planned(step.id(), Moment.of(start), Moment.of(start.plusDays(random.nextInt(30))), random.nextInt(1000));
        }).toList());
    }
}
