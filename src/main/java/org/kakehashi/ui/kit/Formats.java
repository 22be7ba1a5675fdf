package org.kakehashi.ui.kit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import org.kakehashi.base.Language;
import org.kakehashi.base.PartialDate;

/// How numbers, money and dates are written in each language; what people type is read by [Typed].
///
/// Every method takes the language last; those without it speak the language of the moment. A number that is not known
/// (`NaN`) is an en dash. Minus is U+2212, and a thin space stands before the per cent sign.
public final class Formats {
    static final String UNKNOWN = "\u2013";
    private static final String MINUS = "\u2212";
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private Formats() {}

    /// @return grouped digits with exactly `decimals` places
    public static String number(double value, int decimals) {
        return format(value, decimals, decimals);
    }

    /// @return grouped digits with as many places as needed, at most `decimals`
    public static String brief(double value, int decimals) {
        return format(value, 0, decimals);
    }

    /// @return `value` with a plus or minus sign, none if it rounds to nought
    public static String signed(double value, int decimals) {
        var text = number(value, decimals);
        return value > 0 && !text.equals(number(0, decimals)) ? "+" + text : text;
    }

    /// @param share a fraction of one
    public static String percent(double share, int decimals) {
        return Double.isNaN(share) ? UNKNOWN : number(share * 100, decimals) + "\u2009%";
    }

    /// @return all digits with the currency, as in the totals of tables
    public static String money(double amount, String currency, Language language) {
        return MoneyText.full(amount, currency, language);
    }

    public static String money(double amount, String currency) {
        return money(amount, currency, Tongue.now());
    }

    /// @return an amount per person, rounded to three figures
    public static String perPerson(double amount, String currency, Language language) {
        return MoneyText.perPerson(amount, currency, language);
    }

    public static String perPerson(double amount, String currency) {
        return perPerson(amount, currency, Tongue.now());
    }

    /// @return the cost of a city-wide programme, rounded to about three figures in English
    public static String cityTotal(double amount, String currency, Language language) {
        return MoneyText.cityTotal(amount, currency, language, false);
    }

    public static String cityTotal(double amount, String currency) {
        return cityTotal(amount, currency, Tongue.now());
    }

    /// @return the cost of a city-wide programme, one figure more exact than [#cityTotal]
    public static String cityTotalExact(double amount, String currency, Language language) {
        return MoneyText.cityTotal(amount, currency, language, true);
    }

    /// @return money of a cooperation project
    public static String projectMoney(double amount, String currency, Language language) {
        return MoneyText.project(amount, currency, language);
    }

    public static String projectMoney(double amount, String currency) {
        return projectMoney(amount, currency, Tongue.now());
    }

    /// @return a number beside an axis: 10k, 1万
    public static String axis(double value, Language language) {
        return MoneyText.axis(value, language);
    }

    public static String axis(double value) {
        return axis(value, Tongue.now());
    }

    /// @return the name of the currency as a unit in table heads: ¥ or 円
    public static String unit(String currency, Language language) {
        return MoneyText.unit(currency, language);
    }

    /// @return the unit in which project money stands in table heads: ¥ m or 万円
    public static String projectUnit(String currency, Language language) {
        return MoneyText.unit(currency, MoneyText.PROJECT, language);
    }

    /// @return the unit in which city totals stand in table heads: ¥ bn or 億円
    public static String cityUnit(String currency, Language language) {
        return MoneyText.unit(currency, MoneyText.CITY, language);
    }

    /// A formatted amount in two parts, the second to be set smaller.
    public record Parted(String number, String unit) {}

    /// @return the text up to its last digit, and the rest without the space between
    public static Parted parted(String formatted) {
        int end = formatted.length();
        while (end > 0 && !Character.isDigit(formatted.charAt(end - 1))) end--;
        return new Parted(formatted.substring(0, end), formatted.substring(end).strip());
    }

    public static String date(LocalDate day, Language language) {
        return DateText.of(KitWords.DATE_PATTERN, day, language);
    }

    public static String date(LocalDate day) {
        return date(day, Tongue.now());
    }

    /// @return a date as exactly as it is known
    public static String date(PartialDate date, Language language) {
        return DateText.partial(date, language);
    }

    public static String date(PartialDate date) {
        return date(date, Tongue.now());
    }

    /// @return a date with the Japanese era
    public static String eraDate(LocalDate day, Language language) {
        return DateText.eraDate(day, language);
    }

    public static String eraDate(LocalDate day) {
        return eraDate(day, Tongue.now());
    }

    /// @return day and month without the year
    public static String dayMonth(LocalDate day, Language language) {
        return DateText.of(KitWords.DAY_MONTH_PATTERN, day, language);
    }

    public static String dayMonth(LocalDate day) {
        return dayMonth(day, Tongue.now());
    }

    public static String monthYear(LocalDate day, Language language) {
        return DateText.of(KitWords.MONTH_YEAR_PATTERN, day, language);
    }

    public static String monthYear(LocalDate day) {
        return monthYear(day, Tongue.now());
    }

    /// @return the month's name alone: Nov, 11月
    public static String month(LocalDate day, Language language) {
        return DateText.of(KitWords.MONTH_PATTERN, day, language);
    }

    /// @param last the last day, inclusive
    /// @return both days with years of two digits, the year once if it is the same
    public static String shortRange(LocalDate first, LocalDate last, Language language) {
        return DateText.shortRange(first, last, language);
    }

    public static String shortRange(LocalDate first, LocalDate last) {
        return shortRange(first, last, Tongue.now());
    }

    public static String monthRange(LocalDate first, LocalDate last, Language language) {
        return DateText.monthRange(first, last, language);
    }

    public static String monthRange(LocalDate first, LocalDate last) {
        return monthRange(first, last, Tongue.now());
    }

    /// @param year the calendar year in which the Japanese fiscal year begins
    /// @return FY2027, 2027年度(令和9)
    public static String fiscalYear(int year, Language language) {
        return DateText.fiscalYear(year, language);
    }

    public static String fiscalYear(int year) {
        return fiscalYear(year, Tongue.now());
    }

    /// @return FY2027, 2027年度
    public static String fiscalYearPlain(int year, Language language) {
        return KitWords.FISCAL_YEAR_PLAIN.in(language, year);
    }

    /// @param last the last fiscal year, inclusive
    /// @return FY2033–35, 2033〜35年度
    public static String fiscalYears(int first, int last, Language language) {
        return DateText.fiscalYears(first, last, language);
    }

    /// @return the era of a fiscal year: Reiwa 9, 令和9
    public static String eraYear(int fiscalYear, Language language) {
        return DateText.eraYear(fiscalYear, language);
    }

    static double figures(double value, int figures) {
        return new BigDecimal(value).round(new MathContext(figures, RoundingMode.HALF_UP)).doubleValue();
    }

    private static String format(double value, int least, int most) {
        if (!Double.isFinite(value)) return UNKNOWN;
        var format = new DecimalFormat("#,##0", SYMBOLS);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var digits = format.format(BigDecimal.valueOf(Math.abs(value)));
        return value < 0 && !digits.equals(format.format(0)) ? MINUS + digits : digits;
    }
}
