package org.kakehashi.ui.cost;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Language;
import org.kakehashi.base.Problem;
import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.MeasureCost;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Trend;
import org.kakehashi.reference.City;
import org.kakehashi.ui.kit.Typed;
import org.kakehashi.ui.kit.Words;

/// What the cells of a measure hold as text, and what a typed text makes of the measure.
///
/// Amounts over the whole horizon are not inputs of a rollout: typing one sets the unit price that gives it.
record CellInput(Scenario scenario, City city, Language language) {
    private static final int FIRST_YEAR = 1, LAST_YEAR = 9899, LONGEST = 1000;
    private static final Pattern YEARS = Pattern.compile("(.+?)(?:-|\u2010|\u2013|\u2014|\u301c|~|"
            + TableWords.BETWEEN_YEARS.in(Language.EN) + "|" + TableWords.BETWEEN_YEARS.in(Language.JA) + ")(.+)");

    /// @param figures the row's figures, as last computed
    /// @return the cell with all its digits, as it is typed and as spreadsheets read it
    String text(SheetColumn column, Measure measure, Figures figures) {
        var currency = scenario.basis().currency();
        return switch (column) {
            case SECTOR -> SectorNames.name(measure.sector()).in(language);
            case NAME -> measure.name().in(language);
            case FROM -> Integer.toString(MeasureEdits.from(measure));
            case TO -> Integer.toString(MeasureEdits.to(measure));
            case PERIOD -> MeasureEdits.from(measure) + "-" + MeasureEdits.to(measure);
            case LIFE -> measure instanceof Measure.Rollout rollout ? Integer.toString(rollout.life()) : "";
            case COVERAGE -> measure instanceof Measure.Rollout rollout
                    ? Millions.plain(Goal.tidy(rollout.coverage().target() * 100)) + "%" : "";
            case QUANTITY -> Millions.plain(Goal.tidy(figures.units()));
            case UNIT_COST -> measure instanceof Measure.Budget ? "" : Millions.plain(InputFields.main(measure).value());
            case CAPITAL, OPERATING, TOTAL -> Millions.write(amount(column, measure, figures), currency);
            case EACH -> Millions.plain(Goal.tidy(figures.perPerson()));
            case SOURCE -> StatusMark.word(InputFields.main(measure).evidence());
            case PROFILE -> "";
        };
    }

    /// @return the money in a cell of a column that counts in millions: what is typed there, else what is computed
    double amount(SheetColumn column, Measure measure, Figures figures) {
        if (measure instanceof Measure.Budget budget && column != SheetColumn.OPERATING && column.input(measure)) {
            return budget.total().value();
        }
        return Goal.tidy(column == SheetColumn.CAPITAL ? figures.capital()
                : column == SheetColumn.OPERATING ? figures.operating() : figures.total());
    }

    /// @param whole whether plain numbers are whole money in the columns that else count millions
    /// @return whether the text says what the cell holds already
    boolean same(SheetColumn column, Measure measure, Figures figures, String text, boolean whole) {
        if (text.equals(text(column, measure, figures))) return true;
        if (!column.millions()) return false;
        double holds = amount(column, measure, figures);
        return (whole ? Millions.readWhole(text) : Millions.read(text, scenario.basis().currency()))
                instanceof Checked.Good<Double>(Double amount) && Math.abs(amount - holds) <= 1e-9 * Math.abs(holds);
    }

    /// @param text what was typed over the cell
    /// @return the measure with it, or what is wrong with the text
    Checked<Measure> read(SheetColumn column, Measure measure, String text) {
        if (!column.input(measure)) return bad(column.computed() ? TableWords.COMPUTED : TableWords.NOT_HERE);
        return switch (column) {
            case SECTOR -> text.isBlank() ? bad(TableWords.ENTER_SOMETHING)
                    : Checked.good(measure.withSector(SectorNames.id(text)));
            case NAME -> text.isBlank() ? bad(TableWords.ENTER_SOMETHING)
                    : Checked.good(measure.withName(measure.name().with(language, text.strip())));
            case FROM -> then(year(text), year -> between(measure, year, Math.max(year, MeasureEdits.to(measure))));
            case TO -> then(year(text), year -> between(measure, Math.min(year, MeasureEdits.from(measure)), year));
            case PERIOD -> period(measure, text);
            case LIFE -> then(life(text), years -> measure instanceof Measure.Rollout rollout
                    ? Checked.good(rollout.withLife(years, rollout.renewExisting())) : Checked.good(measure));
            case COVERAGE -> then(Typed.percent(text), share -> coverage((Measure.Rollout) measure, share));
            case QUANTITY -> then(quantity(text), units -> quantity((Measure.Rollout) measure, units));
            case UNIT_COST -> then(Millions.readWhole(text), price -> Checked.good(MeasureEdits.withPrice(measure, price)));
            case CAPITAL -> then(Millions.read(text, scenario.basis().currency()), amount -> capital(measure, amount));
            case OPERATING -> then(Millions.read(text, scenario.basis().currency()), amount -> operating(measure, amount));
            case TOTAL -> then(Millions.read(text, scenario.basis().currency()), amount -> total(measure, amount));
            case EACH, SOURCE, PROFILE -> bad(TableWords.COMPUTED);
        };
    }

    /// @param amount capital cost over the horizon of a rollout, or the total of a budget
    Checked<Measure> capital(Measure measure, double amount) {
        return switch (measure) {
            case Measure.Budget _ -> total(measure, amount);
            case Measure.Rollout rollout -> met(amount, price -> rollout.withPrices(rollout.capital().typed(price),
                    rollout.operating(), rollout.saving()), cost -> cost.capital().sum());
            case Measure.Remediation _ -> bad(TableWords.COMPUTED);
        };
    }

    /// @param amount operating cost less savings, the mean a year over the horizon
    Checked<Measure> operating(Measure measure, double amount) {
        int years = scenario.horizon().years();
        ToDoubleFunction<MeasureCost> mean = cost -> (cost.operating().sum() - cost.saving().sum()) / years;
        return switch (measure) {
            case Measure.Budget budget -> met(amount, total -> budget.withTotal(budget.total().typed(total)), mean);
            case Measure.Rollout rollout -> met(amount, price -> rollout.withPrices(rollout.capital(),
                    rollout.operating().typed(price), rollout.saving()), mean);
            case Measure.Remediation _ -> met(amount, price -> MeasureEdits.withPrice(measure, price), mean);
        };
    }

    Checked<Measure> total(Measure measure, double amount) {
        return measure instanceof Measure.Budget budget ? Checked.good(budget.withTotal(budget.total().typed(amount)))
                : bad(TableWords.COMPUTED);
    }

    /// @param units in use in the last year
    ///
    /// Sites become more or fewer; of people or households more or fewer are served; of what they have several or a part
    /// of, each has more or less.
    Checked<Measure> quantity(Measure.Rollout rollout, double units) {
        if (units < 0) return bad(TableWords.NOT_NEGATIVE);
        ToDoubleFunction<MeasureCost> last = cost -> cost.units().at(cost.units().size() - 1);
        return switch (rollout.driver()) {
            case Driver.Sites(var number) -> met(units, sites -> rollout.withDriver(new Driver.Sites(sites(number, sites))),
                    last);
            case Driver.PerPerson(double each) when each != 1 ->
                met(units, n -> rollout.withDriver(new Driver.PerPerson(n)), last);
            case Driver.PerHousehold(double each) when each != 1 ->
                met(units, n -> rollout.withDriver(new Driver.PerHousehold(n)), last);
            case Driver.PerPerson _, Driver.PerHousehold _ -> then(new Goal(scenario, city).meet(units,
                    share -> rollout.withCoverage(rollout.coverage().withTarget(share)), last), share ->
                    0 <= share && share <= 1 ? coverage(rollout, share) : bad(TableWords.BEYOND_ALL));
        };
    }

    private static Trend sites(Trend number, double value) {
        return switch (number) {
            case Trend.Growth(_, double rate) -> new Trend.Growth(value, rate);
            case Trend.Points(var points) -> new Trend.Points(points.stream().map(point ->
                    new Fact(point.value() * value, point.year(), point.evidence())).toList());
            case Trend.Profile _, Trend.ProfileGrowth _ -> number;
        };
    }

    private Checked<Measure> met(double wanted, DoubleFunction<? extends Measure> with, ToDoubleFunction<MeasureCost> figure) {
        return then(new Goal(scenario, city).meet(wanted, with, figure), value -> Math.abs(value) > InputFields.MOST_MONEY
                ? bad(CostWords.TOO_LARGE) : Checked.good(with.apply(value)));
    }

    private static Checked<Measure> coverage(Measure.Rollout rollout, double share) {
        return 0 <= share && share <= 1 ? Checked.good(rollout.withCoverage(rollout.coverage().withTarget(share)))
                : bad(TableWords.BETWEEN, "0\u2009%", "100\u2009%");
    }

    private static Checked<Measure> period(Measure measure, String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        var both = YEARS.matcher(plain);
        if (!both.matches()) return then(year(plain), year -> between(measure, year, year));
        return then(year(both.group(1)), from -> {
            var last = both.group(2).matches("\\d{2}") ? from / 100 + both.group(2) : both.group(2);
            return then(year(last), to -> from > to ? bad(TableWords.YEARS_BACKWARDS) : between(measure, from, to));
        });
    }

    private static Checked<Measure> between(Measure measure, int from, int to) {
        return to - from < LONGEST ? Checked.good(MeasureEdits.between(measure, from, to)) : bad(TableWords.YEARS_BACKWARDS);
    }

    private static Checked<Integer> year(String text) {
        return then(Typed.year(text), year -> FIRST_YEAR <= year && year <= LAST_YEAR ? Checked.good(year)
                : bad(TableWords.BETWEEN, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
    }

    private static Checked<Integer> life(String text) {
        return then(Typed.number(without(text, TableWords.BEHIND_YEARS)), years ->
                1 <= years && years <= LONGEST && years == Math.rint(years) ? Checked.good((int) Math.round(years))
                        : bad(CostWords.ENTER_YEARS));
    }

    /// Reads a number of units, also with what they are called behind it.
    private static Checked<Double> quantity(String text) {
        var number = Typed.number(text);
        if (number instanceof Checked.Good<Double>) return number;
        for (var unit : List.of(CostWords.UNIT_PEOPLE, CostWords.UNIT_HOUSEHOLDS, CostWords.UNIT_UNITS, CostWords.UNIT_SITES)) {
            if (Typed.number(without(text, unit)) instanceof Checked.Good<Double>(Double units)) return Checked.good(units);
        }
        return number;
    }

    /// @return the text without one of the words at its end, in either language
    private static String without(String text, Words words) {
        for (var spoken : Language.values()) {
            for (var word : words.in(spoken).split(",", -1)) {
                if (text.strip().endsWith(word)) return text.strip().substring(0, text.strip().length() - word.length());
            }
        }
        return text;
    }

    private static <A, B> Checked<B> then(Checked<A> read, Function<A, Checked<B>> next) {
        return switch (read) {
            case Checked.Good<A>(A value) -> next.apply(value);
            case Checked.Bad<A>(var problems) -> Checked.bad(problems);
        };
    }

    private static <T> Checked<T> bad(Words word, Object... values) {
        return Checked.bad(List.of(new Problem("", word.names(values))));
    }
}
