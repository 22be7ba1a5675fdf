package org.kakehashi.ui.funding;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Contribution;
import org.kakehashi.picture.Fill;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Lines;
import org.kakehashi.picture.StackedBars;
import org.kakehashi.project.CashFlow;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;

/// The charts of money by month, and of what organisations gave in earlier years.
final class CashPictures {
    private static final int MONTHS = 12;
    private static final double MILLION = 1e6;
    private static final List<Ink> INKS = List.of(Ink.SECTOR_SEWERAGE, Ink.SECTOR_WATER, Ink.SECTOR_WASTE, Ink.SECTOR_AIR,
            Ink.SECTOR_CLEANER_PRODUCTION, Ink.SECTOR_GREEN);

    private CashPictures() {}

    /// What comes stands up, what goes hangs down.
    static StackedBars bars(CashFlow flow, OptionalInt lit) {
        double unit = Amounts.unit(Tongue.now());
        var in = new ArrayList<Double>();
        var out = new ArrayList<Double>();
        for (var month : flow.months()) {
            in.add(month.in() / unit);
            out.add(-month.out() / unit);
        }
        var layers = List.of(new StackedBars.Layer(Ink.FUNDING_SECURED, CashWords.COMES.now(), in),
                new StackedBars.Layer(Ink.FUNDING_APPLIED, CashWords.GOES.now(), out));
        return new StackedBars(first(flow), layers, lit, CashPictures::axis, CashPictures::axis, CashPictures::month, true);
    }

    /// What has come so far less what has gone.
    static Lines balance(CashFlow flow, OptionalInt lit) {
        double unit = Amounts.unit(Tongue.now());
        var values = flow.months().stream().map(month -> month.balance() / unit).toList();
        var line = new Lines.Line(Ink.ACCENT, "", CashWords.BALANCE.now(), values, true);
        return new Lines(first(flow), List.of(line), Optional.of(new Lines.Level(Ink.LIMIT, 0, "")), lit, CashPictures::axis,
                CashPictures::axis, CashPictures::month);
    }

    private static int first(CashFlow flow) {
        return flow.months().isEmpty() ? 0 : number(flow.months().getFirst().month());
    }

    /// @return a number that counts months as the charts count years
    static int number(YearMonth month) {
        return month.getYear() * MONTHS + month.getMonthValue() - 1;
    }

    private static String month(int number) {
        return Formats.monthYear(YearMonth.of(Math.floorDiv(number, MONTHS), Math.floorMod(number, MONTHS) + 1).atDay(1));
    }

    private static String axis(double value) {
        return Formats.brief(value, 1);
    }

    /// What each organisation gave a year, in millions.
    static StackedBars contributions(List<Contribution> contributions, String currency) {
        int first = contributions.stream().mapToInt(Contribution::year).min().orElse(0);
        int last = contributions.stream().mapToInt(Contribution::year).max().orElse(0);
        var values = new LinkedHashMap<Names, double[]>();
        for (var each : contributions) {
            if (!each.currency().equals(currency)) continue;
            values.computeIfAbsent(each.organisation(), _ -> new double[last - first + 1])[each.year() - first] += each.amount() / MILLION;
        }
        var layers = new ArrayList<StackedBars.Layer>();
        values.forEach((organisation, amounts) -> {
            int at = layers.size();
            var fill = at < INKS.size() ? Fill.of(INKS.get(at)) : Fill.of(Ink.MUTED, 0.5);
            layers.add(new StackedBars.Layer(fill, organisation.in(Tongue.now()), Arrays.stream(amounts).boxed().toList()));
        });
        return new StackedBars(first, layers, OptionalInt.empty(), CashPictures::axis, value -> Formats.number(value, 2),
                Integer::toString, true);
    }
}
