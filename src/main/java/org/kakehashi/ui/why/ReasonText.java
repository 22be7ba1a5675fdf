package org.kakehashi.ui.why;

import org.kakehashi.base.Language;
import org.kakehashi.base.Reason;
import org.kakehashi.base.Unit;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;

/// The numbers of a tree in writing, with so many digits that they can be reckoned after.
public final class ReasonText {
    private static final int DIGITS = 7;
    private static final double MILLION = 1e6;
    private static final double IN_MILLIONS_FROM = 1e8;

    private ReasonText() {}

    /// @return the number without its unit
    public static String number(double value, Unit unit) {
        return switch (unit.kind()) {
            case MONEY -> digits(millions(value) ? value / MILLION : value);
            case SHARE -> digits(value * 100);
            case COUNT, FACTOR -> digits(value);
            case YEAR -> Long.toString(Math.round(value));
            case YEARS -> Formats.brief(value, 0);
        };
    }

    private static boolean millions(double value) {
        return Math.abs(value) >= IN_MILLIONS_FROM;
    }

    private static String digits(double value) {
        if (value == 0) return "0";
        int whole = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        return Formats.brief(value, Math.clamp(DIGITS - whole, 0, 9));
    }

    /// @return the unit that stands behind the number, short enough for a column
    public static String unit(double value, Unit unit) {
        return unit(value, unit, Tongue.now());
    }

    private static String unit(double value, Unit unit, Language language) {
        return switch (unit.kind()) {
            case MONEY -> millions(value) ? WhyWords.MILLIONS.in(language, Formats.unit(unit.currency(), language))
                    : Formats.unit(unit.currency(), language);
            case SHARE -> "%";
            case COUNT -> unit.word().in(language);
            case FACTOR, YEAR -> "";
            case YEARS -> WhyWords.YEARS.in(language);
        };
    }

    /// @return number and unit with all there is to say
    public static String full(double value, Unit unit) {
        return full(value, unit, Tongue.now());
    }

    public static String full(double value, Unit unit, Language language) {
        var counted = unit(value, unit, language);
        var said = number(value, unit) + (counted.isEmpty() ? "" : "\u2009" + counted);
        var per = unit.word().in(language);
        return switch (unit.kind()) {
            case MONEY, SHARE -> per.isEmpty() ? said : WhyWords.PER.in(language, said, per);
            case COUNT, FACTOR, YEAR, YEARS -> said;
        };
    }

    /// @return the sign a part is read with, blank where it goes without saying
    static String sign(Reason.Sign sign) {
        return switch (sign) {
            case IS, SUM, TOLD -> "";
            case PLUS -> "+";
            case MINUS -> "\u2212";
            case TIMES -> "\u00d7";
            case OVER -> "\u00f7";
            case POWER -> "^";
            case AT_LEAST -> "\u2265";
        };
    }
}
