package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.cost.BenchmarkLevel;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Scenario;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.Benchmark;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Gap;
import org.kakehashi.ui.kit.Formats;

/// The scenarios of a project beside what other cities and countries spent, in one basis.
final class Comparison {
    private static final String DOLLAR = "USD";
    private static final Evidence COMPUTED = new Evidence(Status.COMPUTED, "", Names.same(""));
    private final CostsSheet sheet;
    private final Economies economies;
    private final CompareBasis basis;
    private final String currency;

    Comparison(CostsSheet sheet, Economies economies, CompareBasis basis) {
        this.sheet = sheet;
        this.economies = economies;
        this.basis = basis;
        currency = basis == CompareBasis.DOLLARS ? DOLLAR : sheet.currency();
    }

    /// @return the money the amounts are in, in a basis that has money
    String currency() {
        return currency;
    }

    List<CompareRow> rows(List<Benchmark> benchmarks) {
        var rows = new ArrayList<CompareRow>();
        for (int i = 0; i < sheet.scenarios().size(); i++) {
            var scenario = sheet.scenarios().get(i);
            int at = i;
            sheet.result(scenario).ifPresent(result -> rows.add(scenario(at, scenario, result)));
        }
        for (var benchmark : benchmarks) rows.add(row(benchmark));
        return rows;
    }

    private CompareRow scenario(int at, Scenario scenario, CostResult result) {
        var name = BenchmarkWords.SCENARIO.names(CostsSheet.letter(at), scenario.name());
        var years = years(result.horizon().first(), result.horizon().last());
        var id = "scenario/" + at;
        double each = result.perPersonYear();
        var own = scenario.basis().currency();
        int year = scenario.basis().priceYear();
        var prices = BenchmarkWords.AT_PRICES.names(Integer.toString(year));
        return switch (basis) {
            case NOMINAL, DEFLATED, CONSUMER_PRICES -> own.equals(currency)
                    ? new CompareRow(id, name, years, each, each, own, COMPUTED, prices)
                    : lacking(id, name, years, COMPUTED, BenchmarkWords.OTHER_MONEY.names(own));
            case DOLLARS -> {
                double dollars = each / rate(own, year);
                yield Double.isNaN(dollars) ? lacking(id, name, years, COMPUTED, gap(own, year))
                        : new CompareRow(id, name, years, dollars, dollars, DOLLAR, COMPUTED, prices);
            }
            case SHARE -> share(id, name, years, each, own, sheet.project().cityOf(scenario), year);
        };
    }

    private double rate(String own, int year) {
        return own.equals(DOLLAR) ? 1 : economies.rate(own, year).map(found -> found.value()).orElse(Double.NaN);
    }

    private static Names gap(String currency, int year) {
        var country = Countries.using(currency).stream().findFirst();
        return country.map(code -> new Gap(code, Indicator.EXCHANGE_RATE, year).says())
                .orElse(BenchmarkWords.OTHER_MONEY.names(currency));
    }

    /// The city's own figure of the product per head goes before the country's.
    private CompareRow share(String id, Names name, String years, double each, String own, City city, int year) {
        var fact = city.fact(Attribute.GDP_PER_HEAD);
        int of = fact.map(known -> known.year()).orElse(year);
        double product = fact.map(known -> known.value()).or(() -> economies
                .find(city.country(), Indicator.GDP_PER_HEAD, year).map(found -> found.value())).orElse(Double.NaN);
        if (Double.isNaN(product)) {
            return lacking(id, name, years, COMPUTED, BenchmarkWords.NO_PRODUCT.names(city.name(), Integer.toString(year)));
        }
        double rate = Double.isNaN(rate(own, year)) ? rate(own, of) : rate(own, year);
        if (Double.isNaN(rate)) return lacking(id, name, years, COMPUTED, gap(own, year));
        double share = each / rate / product;
        return new CompareRow(id, name, years, share, share, "", COMPUTED,
                BenchmarkWords.REALLY.names(Telling.both(language -> Formats.money(product, DOLLAR, language)),
                        Integer.toString(of)));
    }

    private CompareRow row(Benchmark benchmark) {
        var years = years(benchmark.from(), benchmark.to());
        var evidence = benchmark.evidence();
        return switch (BenchmarkLevel.of(benchmark, basis.basis(), economies)) {
            case BenchmarkLevel.Money(_, var each, var money) when each.isEmpty() ->
                lacking(benchmark, years, BenchmarkWords.NOT_PER_PERSON.names(money));
            case BenchmarkLevel.Money(_, var each, var money) when money.equals(currency) ->
                new CompareRow(benchmark.id(), benchmark.name(), years, each.getAsDouble(), each.getAsDouble(), money,
                        evidence, evidence.note());
            case BenchmarkLevel.Money(_, var each, var money) -> lacking(benchmark, years, BenchmarkWords.OTHER_MONEY
                    .names(Telling.both(language -> Formats.perPerson(each.getAsDouble(), money, language))));
            case BenchmarkLevel.Share(double low, double high) -> new CompareRow(benchmark.id(), benchmark.name(), years,
                    (low + high) / 2, high, "", evidence, low == high ? evidence.note() : BenchmarkWords.RANGE.names(
                            Formats.percent(low, 2), Formats.percent(high, 2), evidence.note()));
            case BenchmarkLevel.Untold _ -> lacking(benchmark, years, BenchmarkWords.UNTOLD.names());
            case BenchmarkLevel.Lacks(var gaps) -> lacking(benchmark, years, said(gaps));
        };
    }

    private static Names said(List<Gap> gaps) {
        var first = gaps.getFirst();
        if (gaps.size() == 1) return first.says();
        var last = gaps.stream().filter(gap -> gap.country().equals(first.country())
                && gap.indicator() == first.indicator()).mapToInt(Gap::year).max().orElse(first.year());
        return Telling.both(language -> gaps.stream().filter(gap -> gap.indicator() != first.indicator()
                || gap.year() == first.year() || gap.year() == last).map(gap -> gap.says().in(language))
                .distinct().limit(3).collect(Collectors.joining(language == Language.JA ? "" : " ")));
    }

    private static CompareRow lacking(Benchmark benchmark, String years, Names why) {
        return lacking(benchmark.id(), benchmark.name(), years, benchmark.evidence(), why);
    }

    private static CompareRow lacking(String id, Names name, String years, Evidence evidence, Names why) {
        return new CompareRow(id, name, years, Double.NaN, Double.NaN, "", evidence, why);
    }

    private static String years(int first, int last) {
        return first + "\u2013" + last;
    }
}
