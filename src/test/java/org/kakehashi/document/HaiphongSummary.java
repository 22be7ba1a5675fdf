package org.kakehashi.document;

import java.util.Locale;
import org.kakehashi.base.Names;
import org.kakehashi.cost.CostResult;
import org.kakehashi.project.Project;

/// What the comparison comes to, in words, with the engine's numbers.
final class HaiphongSummary {
    private HaiphongSummary() {}

    static Names of(Project project) {
        var a = ShippedFiles.result(project, "A");
        var b = ShippedFiles.result(project, "B");
        var c = ShippedFiles.result(project, "C");
        var sewers = HaiphongComparison.conversions(project.costs().scenarios().getFirst()).findFirst().orElseThrow();
        return new Names(
                """
                30年間の1人当たり年間費用は、A 事後対策型%s円(北九州市の水準の下水道を後から整備)、B 段階整備・CP先行型%s円(ベトナムの計画の水準)、\
                C 低コスト分散型%s円(地域分散型処理)。合計は%s億円、%s億円、%s億円、家計負担率の最大は%s、%s、%sです。\
                単価はすべてライブラリの値を2020年の円に換算したもので、Aの下水道は換算方法により1人%s万〜%s万円の幅があります。\
                時期、普及率、負担割合、被害額は例示です。"""
                        .formatted(yen(a), yen(b), yen(c), oku(a), oku(b), oku(c), peak(a), peak(b), peak(c),
                                man(sewers.least()), man(sewers.most())),
                """
                Over 30 years a person costs %s yen a year in A (clean up later, sewers as in Kitakyushu), %s in B (staged at the \
                cost of Viet Nam's programme, cleaner production first) and %s in C (low-cost, community systems); in all %s, %s \
                and %s billion yen. The largest share of household income is %s, %s and %s. Every unit cost is a figure of the \
                library brought to yen of 2020; that of A's sewers ranges from %s to %s yen a person between methods. Timing, \
                reach, payers and damage are examples."""
                        .formatted(yen(a), yen(b), yen(c), billion(a), billion(b), billion(c), peak(a), peak(b), peak(c),
                                thousands(sewers.least()), thousands(sewers.most())));
    }

    private static String yen(CostResult result) {
        return "%,d".formatted(Math.round(result.perPersonYear() / 10) * 10);
    }

    private static String oku(CostResult result) {
        return "%,d".formatted(Math.round(result.total() / 1e8));
    }

    private static String billion(CostResult result) {
        return "%,d".formatted(Math.round(result.total() / 1e9));
    }

    private static String peak(CostResult result) {
        return String.format(Locale.ROOT, "%.1f %%", result.peakBurden() * 100);
    }

    private static String man(double money) {
        return String.format(Locale.ROOT, "%.1f", money / 1e4);
    }

    private static String thousands(double money) {
        return "%,d".formatted(Math.round(money / 100) * 100);
    }
}
