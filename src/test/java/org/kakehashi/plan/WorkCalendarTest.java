package org.kakehashi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.base.Names;

/// What can be said about working hours, and what cannot.
class WorkCalendarTest {

    @Test
    void aShiftThatEndsAtMidnightEndsWithTheDay() {
        var night = new Shift(LocalTime.of(22, 0), LocalTime.MIDNIGHT);

        assertEquals(1440, night.ends());
        assertEquals(120, night.minutes());
        assertEquals(night, Shift.of(1320, 1440));
    }

    @Test
    void aShiftDoesNotEndBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> Shift.of(600, 600));
        assertThrows(IllegalArgumentException.class, () -> Shift.of(600, 540));
        assertThrows(IllegalArgumentException.class,
                () -> new Shift(LocalTime.of(8, 0, 30), LocalTime.of(12, 0)));
    }

    @Test
    void shiftsOfADayFollowEachOther() {
        var day = LocalDate.of(2027, 1, 4);
        var name = Names.same("");
        assertThrows(IllegalArgumentException.class, () -> new DayException(name, day, day,
                List.of(Shift.of(780, 1020), Shift.of(480, 720))));
        assertThrows(IllegalArgumentException.class, () -> DayException.off(name, day, day.minusDays(1)));
    }

    @Test
    void aWeekHasSevenDaysOrIsTakenFromElsewhere() {
        assertEquals(List.of(), WorkCalendar.of("c", Names.same("c"), List.of()).week());
        assertThrows(IllegalArgumentException.class,
                () -> WorkCalendar.of("c", Names.same("c"), List.of(List.of(Shift.of(480, 720)))));
    }

    @ParameterizedTest
    @EnumSource
    void everyReadyMadeWeekMakesACalendar(Hours hours) {
        assertEquals(hours.week(), WorkCalendar.of("c", Names.same("c"), hours.week()).week());
    }
}
