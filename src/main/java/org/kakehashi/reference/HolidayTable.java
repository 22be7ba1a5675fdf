package org.kakehashi.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// Holidays by country and year, from a table with a line a holiday: `country,kind,ja,en,days`.
///
/// The kind is `off` or `work`. Days are `2027-01-01`, or `2015..2050-01-01` for the same day of several years; `~`
/// behind one says that it is reckoned and not announced.
final class HolidayTable {
    private static final String HEADS = "country,kind,ja,en,days";
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:\\.\\.(\\d{4}))?-(\\d{2})-(\\d{2})(~?)");
    private final Map<String, Map<Integer, List<Holiday>>> countries = new HashMap<>();

    private HolidayTable() {}

    /// @throws IllegalArgumentException naming the cell that is not of this form
    static HolidayTable read(String csv) {
        var table = new HolidayTable();
        var lines = csv.lines().toList();
        Require.that(!lines.isEmpty() && lines.getFirst().equals(HEADS), "heads", lines);
        for (var line : lines.subList(1, lines.size())) table.row(line);
        table.countries.values().forEach(years -> years.values()
                .forEach(days -> days.sort(Comparator.comparing(Holiday::day))));
        return table;
    }

    /// @return the first and last year of a country; empty for one that is not in the table
    Optional<HolidayYears> years(String country) {
        var years = countries.get(country);
        return years == null ? Optional.empty() : Optional.of(new HolidayYears(
                years.keySet().stream().mapToInt(y -> y).min().orElseThrow(),
                years.keySet().stream().mapToInt(y -> y).max().orElseThrow()));
    }

    List<Holiday> in(String country, int year) {
        return List.copyOf(countries.getOrDefault(country, Map.of()).getOrDefault(year, List.of()));
    }

    private void row(String line) {
        var cells = line.split(",", -1);
        Require.that(cells.length == 5 && cells[0].matches("[A-Z]{3}"), "line", line);
        boolean worked = cells[1].equals("work");
        Require.that(worked || cells[1].equals("off"), "kind", line);
        var name = new Names(cells[2], cells[3]);
        for (var days : cells[4].split(" ", -1)) days(cells[0], name, worked, days);
    }

    private void days(String country, Names name, boolean worked, String written) {
        var found = DAY.matcher(written);
        Require.that(found.matches(), "day", written);
        int first = Integer.parseInt(found.group(1));
        int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
        for (int year = first; year <= last; year++) {
            var day = LocalDate.of(year, Integer.parseInt(found.group(3)), Integer.parseInt(found.group(4)));
            countries.computeIfAbsent(country, _ -> new HashMap<>()).computeIfAbsent(year, _ -> new ArrayList<>())
                    .add(new Holiday(day, name, worked, !found.group(5).isEmpty()));
        }
    }
}
