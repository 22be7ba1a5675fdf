package org.kakehashi.ui.kit;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Problem;

/// Reads what people type: numbers, money, percentages, years and dates, in either language and with wide digits.
public final class Typed {
    private static final Pattern DIGITS = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)(\\D*)");
    private static final Pattern DATE = Pattern.compile("(\\D*)(\\d+)\\D(\\d{1,2})\\D(\\d{1,2})\\D?");
    private static final DateTimeFormatter ENGLISH = new DateTimeFormatterBuilder()
            .parseCaseInsensitive().appendPattern("d[ ]MMM[ ]uuuu").toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    /// What multiplying by a unit can add to a whole amount.
    private static final double ROUNDING = 0.001;
    private static final List<Unit> UNITS = units(KitWords.TYPED_UNITS);
    private static final List<Unit> ERAS = units(KitWords.TYPED_ERAS);
    private static final List<String> CURRENCIES = list(KitWords.TYPED_CURRENCIES);
    private static final List<String> YEAR_MARKS = list(KitWords.TYPED_YEAR_MARKS);

    private record Unit(String word, double size) {}

    private Typed() {}

    /// @return a plain number, also with words of scale: 240 k
    public static Checked<Double> number(String text) {
        return checked(read(plain(text)), KitWords.NOT_A_NUMBER);
    }

    /// @return an amount of money: 3.8億円, ¥380 m, 380,000,000, 1,200万
    public static Checked<Double> amount(String text) {
        var plain = plain(text);
        for (var currency : CURRENCIES) plain = plain.replace(currency, "");
        return checked(read(plain), KitWords.NOT_AN_AMOUNT);
    }

    /// @return an amount of money without parts of its unit, as [#amount] reads it
    public static Checked<Long> wholeAmount(String text) {
        return switch (amount(text)) {
            case Checked.Good<Double>(Double typed) when Math.abs(typed - Math.rint(typed)) > ROUNDING -> bad(KitWords.NOT_WHOLE);
            case Checked.Good<Double>(Double typed) -> Checked.good(Math.round(typed));
            case Checked.Bad<Double>(var problems) -> Checked.bad(problems);
        };
    }

    /// @return a fraction of one from a percentage, with or without its sign: 35 % and 35 are 0.35
    public static Checked<Double> percent(String text) {
        var plain = plain(text);
        var typed = read(plain.endsWith("%") ? plain.substring(0, plain.length() - 1) : plain);
        return checked(typed.isPresent() ? OptionalDouble.of(typed.getAsDouble() / 100) : typed,
                KitWords.NOT_A_PERCENTAGE);
    }

    /// @return a calendar or fiscal year: 2027, FY2027, 2027年度, R9, 令和9
    public static Checked<Integer> year(String text) {
        var plain = plain(text).replaceAll("\\(.*\\)$", "");
        for (var mark : YEAR_MARKS) plain = plain.replace(mark, "");
        if (plain.matches("\\d{4}")) return Checked.good(Integer.parseInt(plain));
        int year = eraYear(plain);
        return year > 0 ? Checked.good(year) : bad(KitWords.NOT_A_YEAR);
    }

    /// @return a day: 2026/11/30, 2026-11-30, 30 Nov 2026, R8.11.30, 令和8年11月30日
    public static Checked<LocalDate> date(String text) {
        var plain = plain(text).replace(KitWords.FIRST_YEAR_OF_ERA.in(Language.JA), "1");
        var match = DATE.matcher(plain);
        try {
            if (!match.matches()) return Checked.good(LocalDate.parse(plain, ENGLISH));
            var era = match.group(1) + match.group(2);
            int year = era.matches("\\d{4}") ? Integer.parseInt(era) : eraYear(era);
            return year <= 0 ? bad(KitWords.NOT_A_DATE)
                    : Checked.good(LocalDate.of(year, Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4))));
        } catch (DateTimeException _) {
            return bad(KitWords.NOT_A_DATE);
        }
    }

    private static int eraYear(String plain) {
        for (var era : ERAS) {
            if (!plain.startsWith(era.word())) continue;
            var rest = plain.substring(era.word().length());
            if (rest.matches("\\d{1,2}") && Integer.parseInt(rest) > 0) return (int) era.size() + Integer.parseInt(rest);
            if (rest.equals(KitWords.FIRST_YEAR_OF_ERA.in(Language.JA))) return (int) era.size() + 1;
        }
        return 0;
    }

    private static OptionalDouble read(String plain) {
        var negative = plain.startsWith("-");
        var rest = negative || plain.startsWith("+") ? plain.substring(1) : plain;
        var match = DIGITS.matcher(rest);
        double sum = 0;
        double last = Double.MAX_VALUE;
        int end = 0;
        while (match.find() && match.start() == end) {
            double scale = scale(match.group(2));
            if (Double.isNaN(scale) || scale >= last) return OptionalDouble.empty();
            sum += Double.parseDouble(match.group(1).replace(",", "")) * scale;
            last = scale;
            end = match.end();
        }
        return end == 0 || end < rest.length() ? OptionalDouble.empty() : OptionalDouble.of(negative ? -sum : sum);
    }

    private static double scale(String word) {
        if (word.isEmpty()) return 1;
        return UNITS.stream().filter(unit -> unit.word().equals(word)).mapToDouble(Unit::size).findFirst().orElse(Double.NaN);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u27e6\\u27e7]", "").replace('\u2212', '-').replace('\u2013', '-');
    }

    private static Checked<Double> checked(OptionalDouble value, KitWords otherwise) {
        return value.isPresent() ? Checked.good(value.getAsDouble()) : bad(otherwise);
    }

    private static <T> Checked<T> bad(KitWords word) {
        return Checked.bad(List.of(new Problem("", word.names())));
    }

    private static List<Unit> units(KitWords word) {
        return list(word).stream().map(entry -> entry.split("=", 2))
                .map(pair -> new Unit(pair[0], Double.parseDouble(pair[1]))).toList();
    }

    private static List<String> list(KitWords word) {
        var all = new ArrayList<String>();
        for (var language : Language.values()) all.addAll(List.of(word.in(language).split(",", -1)));
        return List.copyOf(all);
    }
}
