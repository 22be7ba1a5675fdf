package org.kakehashi.exchange;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.plan.CostBuildUp;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.Condition;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.StepKind;
import org.kakehashi.reference.Window;

/// A programme and a unit price as rows of a sheet.
///
/// Several values stand in one cell with semicolons between them, several papers on a line each.
final class MoneySheet {
    private MoneySheet() {}

    static Map<SheetColumn, Object> row(Funder funder) {
        var row = new LinkedHashMap<SheetColumn, Object>();
        var terms = funder.terms();
        row.put(SheetColumn.ID, funder.id());
        row.put(SheetColumn.LIBRARY, funder.origin().library());
        LibrarySheet.put(row, SheetColumn.NAME_JA, SheetColumn.NAME_EN, funder.name());
        LibrarySheet.put(row, SheetColumn.PROGRAMME_JA, SheetColumn.PROGRAMME_EN, funder.programme());
        row.put(SheetColumn.FORM, SheetColumn.both(terms.form().names()));
        row.put(SheetColumn.CURRENCY, terms.currency());
        number(row, SheetColumn.CEILING, funder.ceiling());
        number(row, SheetColumn.CEILING_YEAR, funder.ceilingPerYear());
        row.put(SheetColumn.GRANT_RATE, funder.grantRate());
        number(row, SheetColumn.LEAST_RATE, terms.leastRate());
        number(row, SheetColumn.LEAST_AMOUNT, (double) terms.leastAmount());
        number(row, SheetColumn.LONGEST, funder.longestYears());
        window(row, SheetColumn.OPENS, SheetColumn.CLOSES, funder.window());
        number(row, SheetColumn.MONTHS_TO_START, terms.monthsToStart());
        flag(row, SheetColumn.YEAR_BOUND, terms.fiscalYearBound());
        row.put(SheetColumn.YEAR_START, terms.fiscalYearStart());
        window(row, SheetColumn.ACTIVE_FROM, SheetColumn.ACTIVE_UNTIL, terms.activity());
        row.put(SheetColumn.APPLICANTS, several(terms.applicants(), Applicant::names));
        row.put(SheetColumn.COUNTRIES, String.join("; ", terms.countries()));
        row.put(SheetColumn.STEPS, several(terms.steps(), StepKind::names));
        row.put(SheetColumn.ELIGIBLE, several(terms.eligible(), CostBuildUp::name));
        row.put(SheetColumn.EXCLUDED, several(terms.excluded(), CostBuildUp::name));
        row.put(SheetColumn.WANTED, several(terms.conditions(), Condition::names));
        flag(row, SheetColumn.NO_DOUBLE, terms.noDoubleFunding());
        flag(row, SheetColumn.WHOLE_LINES, terms.wholeLines());
        flag(row, SheetColumn.ORDER_AFTER, terms.orderAfterDecision());
        row.put(SheetColumn.PAPERS_JA, terms.papers().stream().map(Names::ja).collect(Collectors.joining("\n")));
        row.put(SheetColumn.PAPERS_EN, terms.papers().stream().map(Names::en).collect(Collectors.joining("\n")));
        LibrarySheet.put(row, SheetColumn.TERMS_JA, SheetColumn.TERMS_EN, funder.conditions());
        row.put(SheetColumn.TERMS_YEAR, funder.conditionsYear());
        row.put(SheetColumn.CHECKED, funder.checked());
        evidence(row, funder.evidence());
        return row;
    }

    static Map<SheetColumn, Object> row(Rate rate) {
        var row = new LinkedHashMap<SheetColumn, Object>();
        var scope = rate.holds();
        row.put(SheetColumn.ID, rate.id());
        row.put(SheetColumn.LIBRARY, rate.origin().library());
        row.put(SheetColumn.CATEGORY, SheetColumn.both(CostBuildUp.name(rate.category())));
        LibrarySheet.put(row, SheetColumn.NAME_JA, SheetColumn.NAME_EN, rate.name());
        row.put(SheetColumn.AMOUNT, rate.amount().value());
        row.put(SheetColumn.CURRENCY, rate.currency());
        LibrarySheet.put(row, SheetColumn.UNIT_JA, SheetColumn.UNIT_EN, rate.unit());
        row.put(SheetColumn.RATE_YEAR, rate.year());
        LibrarySheet.put(row, SheetColumn.CARD_JA, SheetColumn.CARD_EN, scope.card());
        row.put(SheetColumn.SIDE, SheetColumn.both(scope.side().names()));
        row.put(SheetColumn.CITY, scope.city());
        row.put(SheetColumn.ROUTE, scope.route());
        if (scope.grade() != null) row.put(SheetColumn.GRADE, SheetColumn.both(scope.grade().names()));
        day(row, SheetColumn.SINCE, scope.since());
        day(row, SheetColumn.UNTIL, scope.until());
        evidence(row, rate.amount().evidence());
        return row;
    }

    private static void evidence(Map<SheetColumn, Object> row, Evidence evidence) {
        row.put(SheetColumn.STATUS, LibrarySheet.word("status", evidence.status()));
        row.put(SheetColumn.SOURCE, evidence.source());
        LibrarySheet.put(row, SheetColumn.NOTE_JA, SheetColumn.NOTE_EN, evidence.note());
    }

    /// What is not stated stays blank.
    private static void number(Map<SheetColumn, Object> row, SheetColumn column, double number) {
        if (number != 0) row.put(column, number);
    }

    private static void flag(Map<SheetColumn, Object> row, SheetColumn column, boolean on) {
        if (on) row.put(column, SheetColumn.both(LibrarySheet.TEXTS.text("yes")));
    }

    private static void day(Map<SheetColumn, Object> row, SheetColumn column, @Nullable LocalDate day) {
        if (day != null) row.put(column, day.toString());
    }

    private static void window(Map<SheetColumn, Object> row, SheetColumn opens, SheetColumn closes,
            @Nullable Window window) {
        if (window == null) return;
        row.put(opens, written(window.opens()));
        row.put(closes, written(window.closes()));
    }

    private static String written(MonthDay day) {
        return String.format(Locale.ROOT, "%d/%d", day.getMonthValue(), day.getDayOfMonth());
    }

    private static <E> String several(List<E> values, Function<E, Names> names) {
        return values.stream().map(value -> SheetColumn.both(names.apply(value))).collect(Collectors.joining("; "));
    }
}
