package org.kakehashi.ui.cost;

import java.util.stream.DoubleStream;
import org.kakehashi.base.Language;
import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Measure;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;

/// How the figures of a sheet are written.
final class SheetNumbers {
    static final double MILLION = 1e6;

    private SheetNumbers() {}

    /// @return millions with as many places as a scenario of this size needs
    static String millions(double amount, CostsSheet sheet) {
        return Formats.number(amount / MILLION, places(sheet));
    }

    private static int places(CostsSheet sheet) {
        double total = sheet.rows().isEmpty() ? 0 : Math.abs(sheet.rows().getLast().figures().total());
        return total >= 1e9 || total == 0 || Double.isNaN(total) ? 0 : total >= 1e8 ? 1 : 2;
    }

    static String perPerson(double amount) {
        return Formats.number(amount, Math.abs(amount) < 10 ? 1 : 0);
    }

    /// @return what a chart of amounts a year counts in: 10⁶ or 10⁹ in English, 10⁴ or 10⁸ in Japanese
    static double scale(DoubleStream amounts, Language language) {
        boolean large = amounts.map(Math::abs).max().orElse(0) >= 1e9;
        return switch (language) {
            case EN -> large ? 1e9 : 1e6;
            case JA -> large ? 1e8 : 1e4;
        };
    }

    static String scaleUnit(double scale, String currency) {
        boolean city = scale == 1e9 || scale == 1e8;
        return city ? Formats.cityUnit(currency, Tongue.now()) : Formats.projectUnit(currency, Tongue.now());
    }

    /// @return a number of units, large ones in thousands or ten thousands
    static String count(double units) {
        if (Math.abs(units) < 1e5) return Formats.brief(units, 0);
        return CostWords.LARGE_COUNT.now(switch (Tongue.now()) {
            case EN -> Formats.brief(units / 1e3, 0);
            case JA -> Formats.brief(units / 1e4, 1);
        });
    }

    /// @return what a measure counts, as a word after the number; blank for one that counts nothing
    static String unit(Measure measure) {
        return switch (measure) {
            case Measure.Rollout rollout -> switch (rollout.driver()) {
                case Driver.PerPerson(double each) -> (each == 1 ? CostWords.UNIT_PEOPLE : CostWords.UNIT_UNITS).now();
                case Driver.PerHousehold(double each) ->
                    (each == 1 ? CostWords.UNIT_HOUSEHOLDS : CostWords.UNIT_UNITS).now();
                case Driver.Sites _ -> CostWords.UNIT_SITES.now();
            };
            case Measure.Budget _, Measure.Remediation _ -> "";
        };
    }
}
