package org.kakehashi.cost;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.kakehashi.base.Indicator;
import org.kakehashi.reference.Benchmark;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Gap;

/// One benchmark while it is computed, with the gaps met on the way.
final class Benchmarking {
    private static final String DOLLAR = "USD";
    private final Benchmark benchmark;
    private final Economies economies;
    private final Set<Gap> gaps = new LinkedHashSet<>();
    private final String own;

    Benchmarking(Benchmark benchmark, Economies economies) {
        this.benchmark = benchmark;
        this.economies = economies;
        own = Countries.currency(benchmark.country()).orElse(benchmark.currency());
    }

    BenchmarkLevel level(BenchmarkBasis basis) {
        var level = switch (basis) {
            case BenchmarkBasis.Nominal _ -> money(_ -> 1, benchmark.currency());
            case BenchmarkBasis.Deflated(int year) -> money(paid -> prices(Indicator.GDP_DEFLATOR, paid, year), own);
            case BenchmarkBasis.ConsumerPrices(int year) ->
                money(paid -> prices(Indicator.CONSUMER_PRICES, paid, year), own);
            case BenchmarkBasis.Dollars _ -> money(year -> rate(benchmark.currency(), DOLLAR, year), DOLLAR);
            case BenchmarkBasis.ShareOfProduct _ -> share();
        };
        return gaps.isEmpty() ? level : new BenchmarkLevel.Lacks(List.copyOf(gaps));
    }

    /// @param factor what the money of a year is multiplied with
    private BenchmarkLevel money(IntToDoubleFunction factor, String currency) {
        if (benchmark.total().isEmpty()) return new BenchmarkLevel.Untold();
        double each = benchmark.total().getAsDouble() / benchmark.years();
        double sum = 0;
        for (int year = benchmark.from(); year <= benchmark.to(); year++) sum += each * factor.applyAsDouble(year);
        double perPersonYear = sum / benchmark.years() / benchmark.people().orElse(1);
        if (!Double.isFinite(sum) || !Double.isFinite(perPersonYear)) return new BenchmarkLevel.Untold();
        return new BenchmarkLevel.Money(sum, benchmark.people().isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(perPersonYear), currency);
    }

    private double prices(Indicator index, int paid, int year) {
        double change = paid == year ? 1
                : value(benchmark.country(), index, year) / value(benchmark.country(), index, paid);
        return rate(benchmark.currency(), own, paid) * change;
    }

    /// @return as the source gives it, else computed
    private BenchmarkLevel share() {
        var low = benchmark.shareLow();
        var high = benchmark.shareHigh();
        if (low.isPresent() || high.isPresent()) {
            return new BenchmarkLevel.Share(low.orElseGet(high::getAsDouble), high.orElseGet(low::getAsDouble));
        }
        if (benchmark.total().isEmpty() || benchmark.people().isEmpty()) return new BenchmarkLevel.Untold();
        double product = 0;
        for (int year = benchmark.from(); year <= benchmark.to(); year++) {
            product += value(benchmark.country(), Indicator.GDP_PER_HEAD, year)
                    * rate(DOLLAR, benchmark.currency(), year);
        }
        double share = benchmark.total().getAsDouble() / benchmark.people().getAsDouble() / product;
        return Double.isFinite(share) ? new BenchmarkLevel.Share(share, share) : new BenchmarkLevel.Untold();
    }

    private double rate(String of, String in, int year) {
        return of.equals(in) ? 1 : dollars(in, year) / dollars(of, year);
    }

    /// @return units of the currency for one dollar
    private double dollars(String currency, int year) {
        if (currency.equals(own)) return value(benchmark.country(), Indicator.EXCHANGE_RATE, year);
        var rate = economies.rate(currency, year);
        if (rate.isPresent()) return rate.get().value();
        var country = Countries.using(currency).stream().findFirst().orElse(benchmark.country());
        gaps.add(new Gap(country, Indicator.EXCHANGE_RATE, year));
        return Double.NaN;
    }

    private double value(String country, Indicator indicator, int year) {
        var found = economies.find(country, indicator, year);
        if (found.isPresent()) return found.get().value();
        gaps.add(new Gap(country, indicator, year));
        return Double.NaN;
    }
}
