package org.kakehashi.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kakehashi.reference.Person;
import org.kakehashi.schedule.WorkHours;

/// How busy someone is, week by week, over all projects.
///
/// @param bookings by their start
/// @param weeks    without holes, from the first week with a booking to the last; empty without bookings
public record Load(Person person, List<Booking> bookings, List<Week> weeks) {
    /// Longest stretch that is counted, in weeks.
    private static final int MOST = 52 * 60;
    /// What is over by less than this part of a day is not over.
    private static final double SLIGHT = 0.05;

    /// @param monday   its first day
    /// @param booked   days of work that are booked
    /// @param capacity days of work there are, holidays and leave taken off
    public record Week(LocalDate monday, double booked, double capacity) {
        public boolean over() {
            return booked > capacity + SLIGHT;
        }

        public LocalDate sunday() {
            return monday.plusDays(6);
        }
    }

    public Load {
        bookings = List.copyOf(bookings);
        weeks = List.copyOf(weeks);
    }

    /// @param hours    when the person works; empty if never
    /// @param bookings of anyone; those of others are left out
    public static Load of(Person person, Optional<WorkHours> hours, List<Booking> bookings) {
        var own = bookings.stream().filter(each -> each.person().equals(person.id()) && each.city().equals(person.city()))
                .sorted(Comparator.comparing(Booking::start)).toList();
        if (own.isEmpty()) return new Load(person, own, List.of());
        var first = own.stream().map(each -> each.dates().start()).min(LocalDate::compareTo).orElseThrow();
        var last = own.stream().map(each -> each.dates().finish()).max(LocalDate::compareTo).orElseThrow();
        var weeks = new ArrayList<Week>();
        for (var monday = monday(first); !monday.isAfter(last) && weeks.size() < MOST; monday = monday.plusWeeks(1)) {
            var sunday = monday.plusDays(6);
            double booked = 0;
            for (var booking : own) {
                if (booking.touches(monday, sunday)) booked += booking.days(monday, sunday);
            }
            var from = monday.atStartOfDay();
            weeks.add(new Week(monday, booked,
                    person.units() * hours.map(each -> each.days(from, from.plusWeeks(1))).orElse(0.0)));
        }
        return new Load(person, own, weeks);
    }

    /// @return the Monday of that day's week
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// @return weeks with more work than there is time, from that day on
    public List<Week> over(LocalDate from) {
        return weeks.stream().filter(week -> week.over() && !week.sunday().isBefore(from)).toList();
    }

    /// @return bookings that fall into that week
    public List<Booking> in(Week week) {
        return bookings.stream().filter(each -> each.touches(week.monday(), week.sunday())
                && each.days(week.monday(), week.sunday()) > 0).toList();
    }
}
