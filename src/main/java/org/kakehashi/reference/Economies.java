package org.kakehashi.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Status;

/// What the yearly series say of countries: prices, exchange rates, purchasing power and incomes.
///
/// Nothing is filled in between years and nothing is guessed. The dollar is a dollar in every year.
public final class Economies {
    /// Knows nothing but the dollar.
    public static final Economies NONE = new Economies(Map.of(), Map.of());
    private static final String DOLLAR_COUNTRY = "USA";
    private final Map<Key, Observation> shipped;
    private final Map<Key, Observation> own;

    private record Key(String country, Indicator indicator, int year) {
        static Key of(Observation observation) {
            return new Key(observation.country(), observation.indicator(), observation.year());
        }
    }

    private Economies(Map<Key, Observation> shipped, Map<Key, Observation> own) {
        this.shipped = shipped;
        this.own = own;
    }

    /// @return of two observations of the same the later one
    public static Economies of(List<Observation> observations) {
        return new Economies(keyed(Map.of(), observations), Map.of());
    }

    /// @param csv as `assets/library/country-series.csv`: a line of heads, then one line a country and year
    /// @return the series, or every line that is wrong
    public static Checked<Economies> read(String csv) {
        return switch (SeriesTable.read(csv)) {
            case Checked.Good<List<Observation>>(var observations) -> Checked.good(of(observations));
            case Checked.Bad<List<Observation>>(var problems) -> Checked.bad(problems);
        };
    }

    /// @return with a shelf's observations laid over these: of the same country, indicator and year those hold
    public Economies with(List<Observation> over) {
        return over.isEmpty() ? this : new Economies(shipped, keyed(own, over));
    }

    private static Map<Key, Observation> keyed(Map<Key, Observation> before, List<Observation> observations) {
        var keyed = new HashMap<>(before);
        for (var observation : observations) keyed.put(Key.of(observation), observation);
        return keyed;
    }

    public Optional<Observation> find(String country, Indicator indicator, int year) {
        if (indicator == Indicator.EXCHANGE_RATE && country.equals(DOLLAR_COUNTRY)) {
            return Optional.of(new Observation(country, indicator, year, 1, Status.COMPUTED, ""));
        }
        var key = new Key(country, indicator, year);
        var found = own.get(key);
        return Optional.ofNullable(found != null ? found : shipped.get(key));
    }

    /// @return the market rate of a currency: of the first country using it that has one, as [Countries#using] lists them
    public Optional<Observation> rate(String currency, int year) {
        for (var country : Countries.using(currency)) {
            var rate = find(country, Indicator.EXCHANGE_RATE, year);
            if (rate.isPresent()) return rate;
        }
        return Optional.empty();
    }

    /// @return the last year the series has, empty if it has none; the dollar's rate has no last year
    public OptionalInt latest(String country, Indicator indicator) {
        var last = new ArrayList<Integer>();
        for (var map : List.of(shipped, own)) {
            for (var key : map.keySet()) {
                if (key.country.equals(country) && key.indicator == indicator) last.add(key.year);
            }
        }
        return last.stream().mapToInt(Integer::intValue).max();
    }

    /// @return ISO 3166 codes of the countries something is known of, in alphabetical order
    public Set<String> countries() {
        var countries = new TreeSet<String>();
        for (var map : List.of(shipped, own)) map.keySet().forEach(key -> countries.add(key.country));
        return countries;
    }
}
