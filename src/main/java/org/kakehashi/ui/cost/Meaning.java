package org.kakehashi.ui.cost;

import java.util.stream.IntStream;
import org.kakehashi.cost.CostResult;
import org.kakehashi.ui.kit.Formats;

/// What a result means, in sentences computed from it.
final class Meaning {
    private Meaning() {}

    static String cost(CostsSheet sheet) {
        if (sheet.result().isEmpty()) return "";
        var currency = sheet.currency();
        double each = sheet.result().get().perPersonYear();
        var amount = Formats.perPerson(each, currency);
        if (!Kitakyushu.comparable(sheet)) return CostWords.MEANS_COST.now(sheet.letter(), amount);
        return CostWords.MEANS_COST_COMPARED.now(sheet.letter(), amount,
                Formats.percent(each / Kitakyushu.PER_PERSON, 0), Formats.perPerson(Kitakyushu.PER_PERSON, currency));
    }

    static String burden(CostsSheet sheet) {
        if (sheet.result().isEmpty()) return "";
        var result = sheet.result().get();
        double limit = sheet.scenario().orElseThrow().community().limit().value();
        var said = Formats.percent(limit, 1);
        if (result.householdBurden().isEmpty()) return CostWords.MEANS_UNKNOWN.now();
        var over = over(result, limit);
        if (over.length == 0) {
            return CostWords.MEANS_UNDER.now(Formats.percent(result.peakBurden(), 1), said);
        }
        int first = over[0], last = over[over.length - 1];
        if (over.length == 1) return CostWords.MEANS_OVER_ONE.now(said, Integer.toString(first));
        return (last - first + 1 == over.length ? CostWords.MEANS_OVER_YEARS : CostWords.MEANS_OVER_SOME)
                .now(said, Integer.toString(first), Integer.toString(last), over.length);
    }

    private static int[] over(CostResult result, double limit) {
        return IntStream.range(0, result.householdBurden().size())
                .filter(t -> result.householdBurden().at(t) > limit).map(t -> result.horizon().first() + t).toArray();
    }
}
