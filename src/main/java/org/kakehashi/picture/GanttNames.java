package org.kakehashi.picture;

import java.time.LocalDate;
import java.util.function.Function;

/// How the head of a Gantt chart names its times.
///
/// @param month     of the month a day lies in: Nov
/// @param monthYear of the month and its year: Nov 2026
/// @param week      of a week by its Monday: 23 Nov
/// @param day       of a single day where there is little room: 23
/// @param weekday   of a single day where there is more: Mon 23
public record GanttNames(Function<LocalDate, String> month, Function<LocalDate, String> monthYear,
        Function<LocalDate, String> week, Function<LocalDate, String> day, Function<LocalDate, String> weekday) {}
