package org.kakehashi.exchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.plan.CostBuildUp;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.Condition;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.FunderTerms;
import org.kakehashi.reference.Grade;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.RateScope;
import org.kakehashi.reference.Side;
import org.kakehashi.reference.StepKind;
import org.kakehashi.reference.Window;

/// Collects programmes and unit prices from rows of a sheet; a row with something wrong is left out.
final class MoneyLines {
    private static final double MOST = 1e15;
    private static final Pattern ID = Pattern.compile("[\\p{Alnum}_.@-]{1,80}");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private final Map<String, Funder> funders = new LinkedHashMap<>();
    private final Map<String, Rate> rates = new LinkedHashMap<>();
    private final Origin origin;
    private int made;

    /// @param origin of what is read
    MoneyLines(Origin origin) {
        this.origin = origin;
    }

    List<Funder> funders() {
        return List.copyOf(funders.values());
    }

    List<Rate> rates() {
        return List.copyOf(rates.values());
    }

    void funder(SheetLine line) {
        var id = id(line, funders);
        var name = name(line);
        double ceiling = amount(line, SheetColumn.CEILING, MOST);
        double perYear = amount(line, SheetColumn.CEILING_YEAR, MOST);
        double rate = line.number(SheetColumn.GRANT_RATE).orElse(1);
        if (!(0 < rate && rate <= 1)) line.complain(SheetColumn.GRANT_RATE, "fraction");
        double least = amount(line, SheetColumn.LEAST_AMOUNT, MOST);
        if (least != Math.rint(least)) line.complain(SheetColumn.LEAST_AMOUNT, "whole");
        if (ceiling > 0 && least > ceiling) line.complain(SheetColumn.LEAST_AMOUNT, "least");
        var call = window(line, SheetColumn.OPENS, SheetColumn.CLOSES);
        var terms = terms(line, Math.round(least));
        int longest = line.whole(SheetColumn.LONGEST, 0, 100, "years").orElse(0);
        int year = line.whole(SheetColumn.TERMS_YEAR, 1, 9999, "year").orElse(0);
        if (year == 0 && !line.isWrong()) line.complain(SheetColumn.TERMS_YEAR, "year");
        var checked = day(line, SheetColumn.CHECKED);
        var evidence = line.evidence(SheetColumn.STATUS, SheetColumn.SOURCE, SheetColumn.NOTE_JA, SheetColumn.NOTE_EN);
        var programme = line.names(SheetColumn.PROGRAMME_JA, SheetColumn.PROGRAMME_EN);
        var conditions = line.names(SheetColumn.TERMS_JA, SheetColumn.TERMS_EN);
        if (line.isWrong() || terms == null) return;
        funders.put(id, new Funder(id, origin, name, programme, ceiling, perYear, rate, longest, call, conditions, year,
                checked == null ? "" : checked.toString(), evidence, terms));
    }

    private static @Nullable FunderTerms terms(SheetLine line, long least) {
        var form = called(line, SheetColumn.FORM, line.text(SheetColumn.FORM), List.of(FunderTerms.Form.values()),
                FunderTerms.Form::names, "form", FunderTerms.Form.GRANT);
        var currency = currency(line);
        double leastRate = amount(line, SheetColumn.LEAST_RATE, 1);
        var applicants = several(line, SheetColumn.APPLICANTS, List.of(Applicant.values()), Applicant::names,
                "several");
        var countries = countries(line);
        var steps = several(line, SheetColumn.STEPS, List.of(StepKind.values()), StepKind::names, "several");
        var eligible = several(line, SheetColumn.ELIGIBLE, List.of(CostCategory.values()), CostBuildUp::name,
                "several");
        var excluded = several(line, SheetColumn.EXCLUDED, List.of(CostCategory.values()), CostBuildUp::name,
                "several");
        var wanted = several(line, SheetColumn.WANTED, List.of(Condition.values()), Condition::names, "several");
        int months = line.whole(SheetColumn.MONTHS_TO_START, 0, 120, "months").orElse(0);
        int start = line.whole(SheetColumn.YEAR_START, 1, 12, "month").orElse(4);
        boolean bound = flag(line, SheetColumn.YEAR_BOUND);
        boolean noDouble = flag(line, SheetColumn.NO_DOUBLE);
        boolean whole = flag(line, SheetColumn.WHOLE_LINES);
        boolean order = flag(line, SheetColumn.ORDER_AFTER);
        var activity = window(line, SheetColumn.ACTIVE_FROM, SheetColumn.ACTIVE_UNTIL);
        var papers = papers(line);
        return line.isWrong() ? null : new FunderTerms(form, currency, leastRate, least, applicants, countries, steps,
                eligible, excluded, wanted, months, bound, start, noDouble, whole, order, activity, papers);
    }

    void rate(SheetLine line) {
        var id = id(line, rates);
        var name = name(line);
        var written = line.text(SheetColumn.CATEGORY);
        if (written.isBlank()) line.complain(SheetColumn.CATEGORY, "blank");
        var category = called(line, SheetColumn.CATEGORY, written, List.of(CostCategory.values()), CostBuildUp::name,
                "category", CostCategory.OTHER);
        var amount = line.number(SheetColumn.AMOUNT);
        if (amount.isEmpty() && !line.isWrong()) line.complain(SheetColumn.AMOUNT, "number");
        double most = category == CostCategory.OVERHEAD ? 1 : MOST;
        if (amount.isPresent() && !(0 <= amount.getAsDouble() && amount.getAsDouble() <= most)) {
            line.complain(SheetColumn.AMOUNT, most == 1 ? "fraction" : "amount");
        }
        var currency = currency(line);
        int year = line.whole(SheetColumn.RATE_YEAR, 1, 9999, "year").orElse(0);
        if (year == 0 && !line.isWrong()) line.complain(SheetColumn.RATE_YEAR, "year");
        var side = called(line, SheetColumn.SIDE, line.text(SheetColumn.SIDE), List.of(Side.values()), Side::names,
                "side", Side.ANY);
        var graded = line.text(SheetColumn.GRADE);
        var grade = graded.isBlank() ? null : called(line, SheetColumn.GRADE, graded, List.of(Grade.values()),
                Grade::names, "grade", Grade.UNSPECIFIED);
        var since = day(line, SheetColumn.SINCE);
        var until = day(line, SheetColumn.UNTIL);
        if (since != null && until != null && until.isBefore(since)) line.complain(SheetColumn.UNTIL, "until");
        var card = line.names(SheetColumn.CARD_JA, SheetColumn.CARD_EN);
        var unit = line.names(SheetColumn.UNIT_JA, SheetColumn.UNIT_EN);
        var evidence = line.evidence(SheetColumn.STATUS, SheetColumn.SOURCE, SheetColumn.NOTE_JA, SheetColumn.NOTE_EN);
        var city = line.text(SheetColumn.CITY);
        var route = line.text(SheetColumn.ROUTE);
        if (line.isWrong()) return;
        var scope = new RateScope(card, side, city, route, grade, since, until);
        rates.put(id, new Rate(id, origin, category, name, new Figure(amount.orElse(0), evidence), currency, unit, year,
                scope.equals(RateScope.ALL) ? null : scope));
    }

    private String id(SheetLine line, Map<String, ?> known) {
        var id = line.text(SheetColumn.ID);
        if (id.isBlank()) return "sheet-" + ++made;
        if (!ID.matcher(id).matches()) line.complain(SheetColumn.ID, "id");
        else if (known.containsKey(id)) line.complain(SheetColumn.ID, "twice");
        return id;
    }

    private static Names name(SheetLine line) {
        var name = line.names(SheetColumn.NAME_JA, SheetColumn.NAME_EN);
        if (name.isBlank()) line.complainBlank(SheetColumn.NAME_JA, SheetColumn.NAME_EN);
        return name;
    }

    private static double amount(SheetLine line, SheetColumn column, double most) {
        double amount = line.number(column).orElse(0);
        if (0 <= amount && amount <= most) return amount;
        line.complain(column, most == 1 ? "fraction" : "amount");
        return 0;
    }

    private static String currency(SheetLine line) {
        var text = line.text(SheetColumn.CURRENCY).toUpperCase(Locale.ROOT);
        if (text.isBlank()) return "JPY";
        if (!Countries.isCurrency(text)) line.complain(SheetColumn.CURRENCY, "currency");
        return text;
    }

    private static boolean flag(SheetLine line, SheetColumn column) {
        var text = line.text(column);
        if (text.isBlank() || SheetColumn.isCalled(text, LibrarySheet.TEXTS.text("no"))) return false;
        if (!SheetColumn.isCalled(text, LibrarySheet.TEXTS.text("yes"))) line.complain(column, "flag");
        return true;
    }

    private static <E extends Enum<E>> E called(SheetLine line, SheetColumn column, String text, List<E> values,
            Function<E, Names> names, String rule, E otherwise) {
        if (text.isBlank()) return otherwise;
        for (var value : values) {
            if (value.name().equalsIgnoreCase(text) || SheetColumn.isCalled(text, names.apply(value))) return value;
        }
        line.complain(column, rule);
        return otherwise;
    }

    private static <E extends Enum<E>> List<E> several(SheetLine line, SheetColumn column, List<E> values,
            Function<E, Names> names, String rule) {
        var found = new ArrayList<E>();
        for (var part : line.text(column).split("[;;\n]", -1)) {
            if (part.isBlank()) continue;
            found.add(called(line, column, part.strip(), values, names, rule, values.getFirst()));
        }
        return found;
    }

    private static List<String> countries(SheetLine line) {
        var found = new ArrayList<String>();
        for (var part : line.text(SheetColumn.COUNTRIES).toUpperCase(Locale.ROOT).split("[;;,\\s]+", -1)) {
            if (part.isBlank()) continue;
            if (!Countries.codes().contains(part)) line.complain(SheetColumn.COUNTRIES, "country");
            found.add(part);
        }
        return found;
    }

    /// As many as there are lines in either language.
    private static List<Names> papers(SheetLine line) {
        var ja = line.text(SheetColumn.PAPERS_JA).split("\n", -1);
        var en = line.text(SheetColumn.PAPERS_EN).split("\n", -1);
        var papers = new ArrayList<Names>();
        for (int i = 0; i < Math.max(ja.length, en.length); i++) {
            var names = new Names(i < ja.length ? ja[i].strip() : "", i < en.length ? en[i].strip() : "");
            if (!names.isBlank()) papers.add(names);
        }
        return papers;
    }

    private static @Nullable Window window(SheetLine line, SheetColumn first, SheetColumn last) {
        var opens = monthDay(line, first);
        var closes = monthDay(line, last);
        if (opens == null && closes == null) return null;
        if (opens != null && closes != null && !opens.equals(closes)) return new Window(opens, closes);
        if (!line.isWrong()) line.complain(closes == null ? last : opens == null ? first : last, "window");
        return null;
    }

    private static @Nullable MonthDay monthDay(SheetLine line, SheetColumn column) {
        var day = line.shownDay(column);
        if (day != null) return MonthDay.from(day);
        var text = line.text(column);
        if (text.isBlank()) return null;
        var read = Window.day(text);
        if (read.isEmpty()) line.complain(column, "monthDay");
        return read.orElse(null);
    }

    private static @Nullable LocalDate day(SheetLine line, SheetColumn column) {
        var shown = line.shownDay(column);
        if (shown != null) return shown;
        var text = Normalizer.normalize(line.text(column), Normalizer.Form.NFKC);
        if (text.isBlank()) return null;
        var parts = DAY.matcher(text);
        try {
            if (parts.matches()) {
                return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            }
        } catch (DateTimeException _) {
            // told below, like anything else that is not a day
        }
        line.complain(column, "date");
        return null;
    }
}
