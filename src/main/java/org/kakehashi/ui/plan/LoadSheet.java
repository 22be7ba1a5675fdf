package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kakehashi.base.Language;
import org.kakehashi.people.Booking;
import org.kakehashi.people.Bookings;
import org.kakehashi.people.Commitment;
import org.kakehashi.people.Load;
import org.kakehashi.plan.Dates;
import org.kakehashi.project.Project;
import org.kakehashi.project.Scheduling;
import org.kakehashi.reference.Person;
import org.kakehashi.schedule.PlanHours;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.WorkHours;

/// How much of its people's time a plan takes, month by month and week by week, and who is booked twice.
///
/// Work counts in weeks of a person: five of their days.
record LoadSheet(List<Bin> months, List<Bin> weeks, List<Clash> clashes) {
    private static final double WEEK = 5;
    private static final List<Group> GROUPS = List.of(Group.values());
    /// Longest plan that is counted, in years.
    private static final int MOST_YEARS = 60;

    /// Whose staff someone is.
    enum Group { HOME, EXPERTS, PARTNER }

    /// @param end     the day after its last
    /// @param amounts by group
    record Bin(LocalDate first, LocalDate end, List<Double> amounts, double capacity) {
        double total() {
            return amounts.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /// Someone has more to do in a week than there is time.
    ///
    /// @param steps ids of what falls into it
    record Clash(Person person, LocalDate monday, double booked, double capacity, List<String> steps) {}

    private record Worker(Person person, Group group, Optional<WorkHours> hours, Load load) {}

    static LoadSheet of(Project project, Schedule schedule) {
        var hours = PlanHours.of(project.plan(), Scheduling.circumstances(project, project.plan()).holidays());
        var bookings = Bookings.of(new Commitment(project.id(), project.title(), project.home().id(), project.partner().id(),
                project.plan(), schedule, project.shelf().people()));
        var booked = bookings.stream().map(Booking::person).distinct().toList();
        var workers = project.shelf().people().stream().filter(person -> booked.contains(person.id()))
                .map(person -> new Worker(person, group(project, person), hours.of(person),
                        Load.of(person, hours.of(person), bookings))).toList();
        var span = span(bookings);
        if (span.isEmpty()) return new LoadSheet(List.of(), List.of(), List.of());
        LocalDate first = span.get().start(), last = span.get().finish();
        if (last.getYear() - first.getYear() > MOST_YEARS) last = first.plusYears(MOST_YEARS);
        return new LoadSheet(bins(workers, first.withDayOfMonth(1), last, true),
                bins(workers, Load.monday(first), last, false), clashes(workers));
    }

    private static Optional<Dates> span(List<Booking> bookings) {
        var first = bookings.stream().map(each -> each.dates().start()).min(LocalDate::compareTo);
        var last = bookings.stream().map(each -> each.dates().finish()).max(LocalDate::compareTo);
        return first.isEmpty() || last.isEmpty() ? Optional.empty() : Optional.of(new Dates(first.get(), last.get()));
    }

    /// Who lives in the partner city is of it; at home, whose organisation bears the city's name.
    private static Group group(Project project, Person person) {
        if (person.city().equals(project.partner().id())) return Group.PARTNER;
        var organisation = person.organisation().in(Language.EN).toLowerCase(Locale.ROOT);
        var city = project.home().name().in(Language.EN).toLowerCase(Locale.ROOT);
        return person.city().equals(project.home().id()) && organisation.contains(city) ? Group.HOME : Group.EXPERTS;
    }

    private static List<Bin> bins(List<Worker> workers, LocalDate first, LocalDate last, boolean months) {
        var starts = new ArrayList<LocalDate>();
        for (var at = first; !at.isAfter(last); at = next(at, months)) starts.add(at);
        var amounts = new double[starts.size()][GROUPS.size()];
        var capacity = new double[starts.size()];
        for (var worker : workers) {
            for (int i = 0; i < starts.size(); i++) {
                LocalDate from = starts.get(i), to = next(from, months);
                capacity[i] += worker.hours.map(own -> worker.person.units()
                        * own.days(from.atStartOfDay(), to.atStartOfDay()) / WEEK).orElse(0.0);
            }
            for (var booking : worker.load.bookings()) {
                for (int i = index(starts, booking.dates().start()); i < starts.size()
                        && !starts.get(i).isAfter(booking.dates().finish()); i++) {
                    amounts[i][GROUPS.indexOf(worker.group)] +=
                            booking.days(starts.get(i), next(starts.get(i), months).minusDays(1)) / WEEK;
                }
            }
        }
        var bins = new ArrayList<Bin>();
        for (int i = 0; i < starts.size(); i++) {
            bins.add(new Bin(starts.get(i), next(starts.get(i), months),
                    Arrays.stream(amounts[i]).boxed().toList(), capacity[i]));
        }
        return List.copyOf(bins);
    }

    /// @return the number of the last start that is not after `day`
    private static int index(List<LocalDate> starts, LocalDate day) {
        int at = Collections.binarySearch(starts, day);
        return Math.max(0, at >= 0 ? at : -at - 2);
    }

    private static LocalDate next(LocalDate start, boolean months) {
        return months ? start.plusMonths(1) : start.plusWeeks(1);
    }

    private static List<Clash> clashes(List<Worker> workers) {
        var found = new ArrayList<Clash>();
        for (var worker : workers) {
            for (var week : worker.load.weeks()) {
                if (!week.over()) continue;
                found.add(new Clash(worker.person, week.monday(), week.booked(), week.capacity(),
                        worker.load.in(week).stream().map(Booking::step).distinct().toList()));
            }
        }
        found.sort(Comparator.comparing(Clash::monday));
        return List.copyOf(found);
    }

    /// @return who is booked twice between two days, the last exclusive; one entry for each person and what meets
    List<Clash> clashes(LocalDate first, LocalDate end) {
        var told = new ArrayList<Clash>();
        for (var clash : clashes) {
            if (clash.monday.plusDays(6).isBefore(first) || !clash.monday.isBefore(end)) continue;
            boolean known = told.stream().anyMatch(other -> other.person.equals(clash.person)
                    && other.steps.equals(clash.steps));
            if (!known) told.add(clash);
        }
        return told;
    }

    /// @return the month in which the most is over what there is
    Optional<Bin> worst(List<Bin> bins) {
        return bins.stream().filter(bin -> bin.total() > bin.capacity + 0.01)
                .max(Comparator.comparingDouble(bin -> bin.total() - bin.capacity));
    }
}
