package org.kakehashi.exchange;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What single values in the XML of Microsoft Project have to look like.
final class PlanValue {
    /// Dates that plans are made of; everything else is a slip of some program.
    static final int FIRST_YEAR = 1900, LAST_YEAR = 2200;
    private static final Set<String> DATES = Set.of("StartDate", "FinishDate", "StatusDate", "CurrentDate", "Start", "Finish",
            "ManualStart", "ManualFinish", "EarlyStart", "EarlyFinish", "LateStart", "LateFinish", "ActualStart",
            "ActualFinish", "ConstraintDate", "Deadline", "Stop", "Resume", "PreLeveledStart", "PreLeveledFinish",
            "CreateDate", "CreationDate", "LastSaved", "ExtendedCreationDate", "FromDate", "ToDate", "BaselineStart",
            "BaselineFinish");
    /// Ranges of availability are open at programs' own ends of time.
    private static final Set<String> DURATIONS = Set.of("Duration", "ManualDuration", "ActualDuration", "RemainingDuration",
            "Work", "ActualWork", "RemainingWork", "RegularWork", "BaselineDuration", "BaselineWork");
    private static final Set<String> WHOLE = Set.of("UID", "ID", "OutlineLevel", "ConstraintType", "PredecessorUID", "Type",
            "LinkLag", "LagFormat", "TaskUID", "ResourceUID", "CalendarUID", "BaseCalendarUID", "DayType", "Occurrences",
            "DurationFormat", "LevelingDelay", "MinutesPerDay", "MinutesPerWeek", "DaysPerMonth", "Number");
    private static final Set<String> AMOUNTS = Set.of("Units", "MaxUnits", "Cost", "FixedCost", "PercentComplete",
            "PercentWorkComplete", "ActualCost", "RemainingCost");
    private static final Set<String> TIMES = Set.of("FromTime", "ToTime", "DefaultStartTime", "DefaultFinishTime");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DURATION = Pattern.compile("PT(\\d{1,9})H(\\d{1,9})M(\\d{1,9})(\\.\\d{1,9})?S");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.0+)?");
    private static final long LONGEST_HOURS = 36_600L * 24;

    private PlanValue() {}

    /// @return the key of what is wrong with the value of an element
    static Optional<String> wrong(String element, String value) {
        if (value.isEmpty()) return Optional.empty();
        if (DATES.contains(element)) return isDate(value) ? Optional.empty() : Optional.of("date");
        if (DURATIONS.contains(element)) return duration(value);
        if (WHOLE.contains(element)) return whole(element, value);
        if (TIMES.contains(element)) return TIME.matcher(value).matches() ? Optional.empty() : Optional.of("time");
        if (AMOUNTS.contains(element)) return amount(element, value);
        return Optional.empty();
    }

    private static boolean isDate(String value) {
        try {
            int year = LocalDateTime.parse(value, DATE).getYear();
            return FIRST_YEAR <= year && year <= LAST_YEAR;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static Optional<String> duration(String value) {
        if (value.startsWith("-")) return Optional.of("negative");
        var parts = DURATION.matcher(value);
        if (!parts.matches()) return Optional.of("duration");
        long hours = Long.parseLong(parts.group(1)) + Long.parseLong(parts.group(2)) / 60 + Long.parseLong(parts.group(3)) / 3600;
        return hours > LONGEST_HOURS ? Optional.of("duration") : Optional.empty();
    }

    private static Optional<String> whole(String element, String value) {
        if (!value.matches("-?\\d{1,9}")) return Optional.of("number");
        int number = Integer.parseInt(value);
        boolean good = switch (element) {
            case "OutlineLevel" -> 0 <= number && number <= 200;
            case "Occurrences" -> 0 <= number && number <= 5_000;
            case "MinutesPerDay" -> 1 <= number && number <= 24 * 60;
            case "MinutesPerWeek" -> 1 <= number && number <= 7 * 24 * 60;
            case "DaysPerMonth" -> 1 <= number && number <= 31;
            default -> true;
        };
        return good ? Optional.empty() : Optional.of("number");
    }

    private static Optional<String> amount(String element, String value) {
        if (!value.matches("-?\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d{1,2})?")) return Optional.of("number");
        double number = Double.parseDouble(value);
        double most = element.startsWith("Percent") ? 100 : element.endsWith("Units") ? 10_000 : 1e15;
        return 0 <= number && number <= most ? Optional.empty() : Optional.of("number");
    }
}
