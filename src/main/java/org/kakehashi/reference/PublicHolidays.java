package org.kakehashi.reference;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kakehashi.base.Names;

/// The public holidays that come with the program: a list of its own for Japan and its partners, a library's rules
/// for other countries.
///
/// The library has no rules for most of the partners, and those for Japan and India lack much, so the list goes before it.
public final class PublicHolidays implements Holidays {
    private static final String PLACE = "/assets/library/holidays.csv";
    private static final Map<String, String> CODES = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(code -> Locale.of("", code).getISO3Country(), code -> code));
    private final HolidayTable table;
    private final Set<String> ruled = HolidayManager.getSupportedCalendarCodes();
    private final Map<String, HolidayManager> rules = new HashMap<>();
    private final Map<String, List<Holiday>> asked = new ConcurrentHashMap<>();

    private PublicHolidays(HolidayTable table) {
        this.table = table;
    }

    /// @return the holidays that come with the program, read once
    public static PublicHolidays shipped() {
        return Shipped.HOLIDAYS;
    }

    @Override
    public List<Holiday> in(String country, int year) {
        return known(country) ? asked.computeIfAbsent(country + year, _ -> find(country, year)) : List.of();
    }

    /// @return the years of a country's list; empty if it has none here
    public Optional<HolidayYears> listed(String country) {
        return table.years(country);
    }

    /// @return whether anything is known of the holidays of that country
    public boolean known(String country) {
        return listed(country).isPresent() || rule(country).isPresent();
    }

    /// @return the first day of the lunar year in Viet Nam
    public Optional<LocalDate> tet(int year) {
        return in("VNM", year).stream().filter(day -> day.name().en().equals("Lunar New Year")).map(Holiday::day).findFirst();
    }

    private Optional<String> rule(String country) {
        return Optional.ofNullable(CODES.get(country)).filter(ruled::contains);
    }

    private List<Holiday> find(String country, int year) {
        if (listed(country).isPresent()) return table.in(country, year);
        return rule(country).map(code -> reckoned(code, year)).orElse(List.of());
    }

    private List<Holiday> reckoned(String code, int year) {
        synchronized (rules) {
            return rules.computeIfAbsent(code, c -> HolidayManager.getInstance(ManagerParameters.create(c.toLowerCase(Locale.ROOT))))
                    .getHolidays(Year.of(year)).stream()
                    .filter(day -> day.getType() != HolidayType.OBSERVANCE)
                    .map(day -> new Holiday(day.getDate(), Names.same(day.getDescription(Locale.ENGLISH)), false, true))
                    .sorted(Comparator.comparing(Holiday::day)).toList();
        }
    }

    private static final class Shipped {
        static final PublicHolidays HOLIDAYS = read();

        private static PublicHolidays read() {
            try (var in = PublicHolidays.class.getResourceAsStream(PLACE)) {
                if (in == null) throw new IllegalStateException("not shipped: " + PLACE);
                return new PublicHolidays(HolidayTable.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(PLACE, e);
            }
        }
    }
}
