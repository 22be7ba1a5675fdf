package org.kakehashi.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kakehashi.base.Conversion.Destination;
import org.kakehashi.base.Conversion.Factor;
import org.kakehashi.base.Conversion.Published;
import org.kakehashi.base.Conversion.Step;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Names;
import org.kakehashi.base.Observation;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Economies;

/// The factors of one method, and everything that is missing for them.
///
/// A ratio of a number to itself is one and asks for no number; a term of weight nought is not asked for either.
final class Chain {
    final Set<Lacking> lacking = new LinkedHashSet<>();
    private final Names entry;
    private final Published from;
    private final Destination to;
    private final Economies economies;
    private Set<Observation> used = new LinkedHashSet<>();

    Chain(Names entry, Published from, Destination to, Economies economies) {
        this.entry = entry;
        this.from = from;
        this.to = to;
        this.economies = economies;
    }

    /// @return the factors in their order; of no use if anything is [#lacking]
    List<Factor> factors(Choice choice) {
        var ownMoney = currency(from.country());
        if (ownMoney.isEmpty()) return List.of();
        var own = ownMoney.get();
        var index = switch (choice.method()) {
            case MARKET_CONSUMER_PRICES -> Indicator.CONSUMER_PRICES;
            case MARKET, MIXED, PURCHASING_POWER, INCOME -> Indicator.GDP_DEFLATOR;
        };
        double traded = switch (choice.method()) {
            case MARKET_CONSUMER_PRICES, MARKET, INCOME -> 1;
            case MIXED -> choice.traded();
            case PURCHASING_POWER -> 0;
        };
        var factors = new ArrayList<Factor>();
        boolean foreign = !from.currency().equals(own);
        double exchanged = foreign ? ownMoney(own) : 1;
        if (foreign) add(factors, Step.OWN_MONEY, exchanged);
        add(factors, Step.PRICES, foreign && years() > 1 ? exchangedPrices(own, index) / exchanged : prices(index));
        add(factors, Step.MONEY, money(own, traded));
        switch (choice.method()) {
            case INCOME -> add(factors, Step.INCOME, ratio(Indicator.GDP_PER_HEAD));
            case MARKET_CONSUMER_PRICES, MARKET, MIXED, PURCHASING_POWER -> { }
        }
        add(factors, Step.ADAPTATION, choice.adaptation());
        if (lacking.isEmpty() && !isUsable(factors)) lacking.add(new Lacking.Size(entry));
        return lacking.isEmpty() ? factors : List.of();
    }

    /// Adds the step with the numbers used since the last one; one that did not come out stands as nought, which is
    /// never usable.
    private void add(List<Factor> factors, Step step, double value) {
        factors.add(new Factor(step, Double.isFinite(value) ? value : 0, List.copyOf(used)));
        used = new LinkedHashSet<>();
    }

    private boolean isUsable(List<Factor> factors) {
        double product = 1;
        for (var factor : factors) product *= factor.value();
        return product > 0 && Double.isFinite(product) && Double.isFinite(from.low() * product)
                && Double.isFinite(from.high() * product);
    }

    /// @return the mean rate over the years of the price, into the money of the place
    private double ownMoney(String own) {
        double sum = 0;
        for (int year = from.priceFrom(); year <= from.priceYear(); year++) sum += rate(from.currency(), own, year);
        return sum / years();
    }

    /// @return what one unit of own money, spent evenly over the years of the price, is in that of the wanted year
    private double prices(Indicator index) {
        double sum = 0;
        for (int year = from.priceFrom(); year <= from.priceYear(); year++) sum += change(index, year);
        return sum / years();
    }

    /// @return the same for one unit of the published money, changed into own money in each of the years
    private double exchangedPrices(String own, Indicator index) {
        double sum = 0;
        for (int year = from.priceFrom(); year <= from.priceYear(); year++) {
            sum += rate(from.currency(), own, year) * change(index, year);
        }
        return sum / years();
    }

    private double change(Indicator index, int year) {
        return year == to.priceYear() ? 1
                : value(from.country(), index, to.priceYear()) / value(from.country(), index, year);
    }

    private int years() {
        return from.priceYear() - from.priceFrom() + 1;
    }

    private double money(String own, double traded) {
        double money = 0;
        if (traded > 0) money += traded * rate(own, to.currency(), to.priceYear());
        if (traded < 1) {
            money += (1 - traded) * ratio(Indicator.PURCHASING_POWER)
                    * currency(to.country()).map(there -> rate(there, to.currency(), to.priceYear())).orElse(Double.NaN);
        }
        return money;
    }

    /// @return the indicator of the wanted place over that of the place it is from, in the wanted year
    private double ratio(Indicator indicator) {
        return from.country().equals(to.country()) ? 1
                : value(to.country(), indicator, to.priceYear()) / value(from.country(), indicator, to.priceYear());
    }

    private Optional<String> currency(String country) {
        var currency = Countries.currency(country);
        if (currency.isEmpty()) lacking.add(new Lacking.Money(country));
        return currency;
    }

    /// @return units of the one currency for a unit of the other, by way of the dollar
    private double rate(String of, String in, int year) {
        return of.equals(in) ? 1 : dollars(in, year) / dollars(of, year);
    }

    private double dollars(String currency, int year) {
        var country = user(currency);
        var rate = country.flatMap(code -> economies.find(code, Indicator.EXCHANGE_RATE, year))
                .or(() -> economies.rate(currency, year));
        if (rate.isPresent()) return use(rate.get());
        country.or(() -> Countries.using(currency).stream().findFirst()).ifPresentOrElse(
                code -> lacking.add(new Lacking.Value(code, Indicator.EXCHANGE_RATE, year)),
                () -> lacking.add(new Lacking.Currency(currency)));
        return Double.NaN;
    }

    /// @return which of the two places uses the currency
    private Optional<String> user(String currency) {
        if (Countries.currency(from.country()).filter(currency::equals).isPresent()) return Optional.of(from.country());
        if (Countries.currency(to.country()).filter(currency::equals).isPresent()) return Optional.of(to.country());
        return Optional.empty();
    }

    private double value(String country, Indicator indicator, int year) {
        var found = economies.find(country, indicator, year);
        if (found.isPresent()) return use(found.get());
        lacking.add(new Lacking.Value(country, indicator, year));
        return Double.NaN;
    }

    private double use(Observation observation) {
        used.add(observation);
        return observation.value();
    }
}
