package org.kakehashi.levelling;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Step;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.WorkHours;

/// Finds where people are wanted twice, to the minute.
public final class Overbookings {
    private static final double SLIGHT = 1e-6;

    private Overbookings() {}

    private record Booked(String step, Names what, long from, long to, double units, WorkHours hours) {}

    /// @return by person and time; nothing that is over by today, and only where the plan takes part
    public static List<Overbooking> in(Situation situation, Schedule schedule) {
        var people = situation.circumstances().people();
        var bookings = new LinkedHashMap<String, List<Booked>>();
        long today = Axis.moment(situation.today().atStartOfDay());
        for (var step : situation.plan().steps()) {
            if (step.isGroup() || step.done() >= 1) continue;
            var dates = schedule.step(step.id()).orElseThrow();
            for (var person : step.people()) {
                if (!people.containsKey(person)) continue;
                bookings.computeIfAbsent(person, _ -> new ArrayList<>()).add(new Booked(step.id(), step.name(),
                        Axis.moment(dates.start()), Axis.moment(dates.finish()), units(step, person), dates.hours()));
            }
        }
        for (var busy : situation.elsewhere()) {
            var own = bookings.get(busy.person());
            if (own != null) own.add(new Booked("", busy.what(), Axis.moment(busy.from()), Axis.moment(busy.to()),
                    busy.units(), WorkHours.ALWAYS));
        }
        var overbookings = new ArrayList<Overbooking>();
        bookings.forEach((id, own) -> find(id, requireNonNull(people.get(id)).units(), own, today, overbookings));
        return overbookings;
    }

    /// @return how much of the person's time a step takes
    static double units(Step step, String person) {
        return step.assigned().stream().filter(each -> each.person().equals(person)).mapToDouble(Assignment::units).sum();
    }

    private static void find(String person, double capacity, List<Booked> own, long today, List<Overbooking> overbookings) {
        var ends = new TreeSet<Long>();
        for (var each : own) {
            ends.add(each.from());
            ends.add(each.to());
        }
        var moments = ends.stream().filter(end -> end >= today).toList();
        var byStart = own.stream().sorted(Comparator.comparingLong(Booked::from)).toList();
        var open = new ArrayList<Booked>();
        int next = 0;
        for (int k = 0; k + 1 < moments.size(); k++) {
            long from = moments.get(k), to = moments.get(k + 1);
            while (next < byStart.size() && byStart.get(next).from() <= from) open.add(byStart.get(next++));
            open.removeIf(each -> each.to() <= from);
            var here = open.stream().filter(each -> each.hours().between(from, to) > 0).toList();
            if (here.stream().mapToDouble(Booked::units).sum() <= capacity + SLIGHT) continue;
            if (here.stream().allMatch(each -> each.step().isEmpty()) || !together(here, from, to)) continue;
            join(overbookings, new Overbooking(person, Axis.time(from), Axis.time(to),
                    here.stream().map(Booked::step).filter(step -> !step.isEmpty()).toList(),
                    here.stream().filter(each -> each.step().isEmpty()).map(Booked::what).toList()));
        }
    }

    /// Whether there is a minute in which all of them are worked at.
    private static boolean together(List<Booked> here, long from, long to) {
        long at = from;
        for (int tries = 0; tries < 1000 && at < to; tries++) {
            long latest = at;
            for (var each : here) latest = Math.max(latest, each.hours().onOrAfter(latest));
            if (latest == at) return true;
            at = latest;
        }
        return false;
    }

    private static void join(List<Overbooking> overbookings, Overbooking next) {
        if (!overbookings.isEmpty()) {
            var last = overbookings.getLast();
            boolean same = last.person().equals(next.person()) && last.to().equals(next.from())
                    && last.steps().equals(next.steps()) && last.elsewhere().equals(next.elsewhere());
            if (same) {
                overbookings.set(overbookings.size() - 1, new Overbooking(last.person(), last.from(), next.to(), last.steps(), last.elsewhere()));
                return;
            }
        }
        overbookings.add(next);
    }

    /// @return whether a step is wanted together with others, by id of the step
    static Map<String, Overbooking> byStep(List<Overbooking> overbookings) {
        var found = new LinkedHashMap<String, Overbooking>();
        for (var overbooking : overbookings) for (var step : overbooking.steps()) found.putIfAbsent(step, overbooking);
        return found;
    }
}
