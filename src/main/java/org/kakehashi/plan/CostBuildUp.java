package org.kakehashi.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.reference.CostCategory;

/// What a step costs, line by line: the need of its kind times the rate that holds for it, with the user's changes.
///
/// Built-up lines come first in a fixed order, then those written by hand. Then come the shares, each of all money
/// above it: overhead, price rise, contingency, tax. What is given in kind bears no share.
public final class CostBuildUp {
    private static final Texts TEXTS = Texts.beside(CostBuildUp.class);
    /// Names are looked up for every line of every step, so they are kept.
    private static final Map<CostCategory, Names> CATEGORIES = categories();
    private static final Names ALLOWANCE_BY_NIGHT = TEXTS.text("category.DAILY_ALLOWANCE.night");
    private static final Map<String, Names> UNITS = new ConcurrentHashMap<>();
    private static final Change NO_CHANGE = new Change(null, null);

    /// To which part of one a rise of prices is told.
    private static final double DECIMALS = 1e6;

    private final Step step;
    private final RateBook book;
    private final @Nullable PriceDay when;
    private final List<CostLine> lines = new ArrayList<>();
    private final List<CostLine> missing = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private CostBuildUp(Step step, RateBook book, @Nullable PriceDay when) {
        this.step = step;
        this.book = book;
        this.when = when;
    }

    /// @param when null if the step has no dates
    public static BuildUp of(Step step, RateBook book, @Nullable PriceDay when) {
        return new CostBuildUp(step, book, when).built();
    }

    private BuildUp built() {
        boolean overhead = false;
        var needs = Need.of(step);
        for (var need : needs) {
            if (need.category() == CostCategory.OVERHEAD) overhead = true;
            else line(need.category() == CostCategory.DAILY_ALLOWANCE ? allowance(need, needs) : need);
        }
        for (var line : step.lines()) byHand(line);
        if (overhead || step.changes().containsKey(CostCategory.OVERHEAD)) overhead();
        share(CostCategory.PRICE_RISE, priceRise());
        share(CostCategory.CONTINGENCY, book.terms().contingency());
        share(CostCategory.TAX, book.terms().tax());
        return new BuildUp(lines.stream().filter(line -> line.quantity() > 0).toList(), missing, findings);
    }

    /// @return what people call that category
    public static Names name(CostCategory category) {
        return CATEGORIES.getOrDefault(category, Names.same(category.name()));
    }

    /// An allowance by night has the name the travel law gives it.
    private static Names name(Need need) {
        boolean byNight = need.category() == CostCategory.DAILY_ALLOWANCE && need.unit().equals("night");
        return byNight ? ALLOWANCE_BY_NIGHT : name(need.category());
    }

    private static Map<CostCategory, Names> categories() {
        var names = new EnumMap<CostCategory, Names>(CostCategory.class);
        for (var category : CostCategory.values()) names.put(category, TEXTS.text("category." + category.name()));
        return names;
    }

    /// @return the unit as it follows that number
    private static Names unit(String key, double number) {
        return UNITS.computeIfAbsent((number == 1 ? "unit." : "units.") + key, TEXTS::text);
    }

    /// An allowance paid by night, as that of the travel law of 2025, counts the nights of its lodging.
    private Need allowance(Need byDay, List<Need> needs) {
        if (!isByNight()) return byDay;
        return needs.stream().filter(need -> need.category() == CostCategory.LODGING).findFirst()
                .map(lodging -> new Need(byDay.category(), lodging.quantity(), lodging.unit())).orElse(byDay);
    }

    private boolean isByNight() {
        return book.answer(CostCategory.DAILY_ALLOWANCE, step, when) instanceof RateBook.Answer.Found(var rate, var _) && rate.isByNight();
    }

    private void line(Need need) {
        var category = need.category();
        var change = change(category);
        double quantity = change.quantity() == null ? need.quantity() : change.quantity();
        var unit = unit(need.unit(), quantity);
        var own = change.rate() == null ? stated(step.work(), category) : change.rate();
        boolean changed = change.quantity() != null || change.rate() != null;
        var line = new CostLine(category.name(), category, name(need), quantity, unit, 0, Evidence.OWN, changed,
                change.spread(), change.inKind(), null);
        if (own != null) {
            lines.add(line.withRate(own, Evidence.OWN));
            return;
        }
        switch (book.answer(category, step, when)) {
            case RateBook.Answer.Found(var rate, var exchange) ->
                lines.add(line.withRate(rate.amount().value(), rate.amount().evidence()).in(exchange));
            case RateBook.Answer.Missing _ -> missing(line, "rate-missing", "");
            case RateBook.Answer.NotThen _ -> missing(line, "rate-year", when == null ? "" : String.valueOf(when.fiscalYear()));
            case RateBook.Answer.Foreign(var currency) -> missing(line, "rate-currency", currency);
        }
    }

    private void missing(CostLine line, String rule, String why) {
        if (line.quantity() == 0) return;
        missing.add(line);
        find(rule, Finding.Severity.WARNING, line.name(), line.unit(), why);
    }

    private void find(String rule, Finding.Severity severity, Names line, Names unit, String why) {
        findings.add(new Finding(rule, severity, step.id(), TEXTS.text(rule + ".title", step.name(), line, why),
                TEXTS.text(rule + ".reason", line, unit, why, book.currency()), ""));
    }

    /// Its money is worth what the plan says now; what the plan says nothing about keeps the rate it was entered with.
    private void byHand(CostLine line) {
        if (line.exchange() == null) {
            lines.add(line);
            return;
        }
        var other = line.exchange().currency();
        if (other.equals(book.currency())) {
            lines.add(line.in(null));
            return;
        }
        var now = book.exchange(other);
        if (now.isEmpty()) find("exchange-missing", Finding.Severity.NOTE, line.name(), line.unit(), other);
        lines.add(line.in(now.orElse(line.exchange())));
    }

    /// @return the amount that a step states itself, null if the rate card is asked
    private static @Nullable Double stated(Work work, CostCategory category) {
        return switch (work) {
            case Work.Pilot pilot when category == CostCategory.EQUIPMENT -> pilot.equipment();
            case Work.Pilot pilot when category == CostCategory.LOCAL_TRANSPORT -> pilot.shipping();
            case Work.FeasibilityStudy study when category == CostCategory.SUBCONTRACT -> study.subcontract();
            case Work _ -> null;
        };
    }

    private Change change(CostCategory category) {
        return step.changes().getOrDefault(category, NO_CHANGE);
    }

    /// A step without a rate for it has none.
    private void overhead() {
        var change = change(CostCategory.OVERHEAD);
        double base = change.rate() == null ? money() : change.rate();
        if (base == 0) return;
        if (change.quantity() != null) add(CostCategory.OVERHEAD, change.quantity(), base, Evidence.OWN, change);
        else if (book.answer(CostCategory.OVERHEAD, step, when) instanceof RateBook.Answer.Found(var rate, var _)) {
            add(CostCategory.OVERHEAD, rate.amount().value(), base, rate.amount().evidence(), change);
        }
    }

    private void share(CostCategory category, double share) {
        var change = change(category);
        double base = change.rate() == null ? money() : change.rate();
        double taken = change.quantity() == null ? share : change.quantity();
        if (base > 0 && taken > 0) add(category, taken, base, Evidence.OWN, change);
    }

    private void add(CostCategory category, double share, double base, Evidence evidence, Change change) {
        lines.add(new CostLine(category.name(), category, name(category), share, unit("share", 1), base, evidence,
                change.quantity() != null || change.rate() != null, change.spread(), change.inKind(), null));
    }

    /// @return by what part prices have risen since the year the rates are of
    private double priceRise() {
        var terms = book.terms();
        if (when == null || terms.priceYear() == 0 || when.fiscalYear() <= terms.priceYear()) return 0;
        double rise = Math.pow(1 + terms.priceRise(), when.fiscalYear() - terms.priceYear()) - 1;
        return Math.rint(rise * DECIMALS) / DECIMALS;
    }

    private long money() {
        return lines.stream().filter(line -> !line.inKind()).mapToLong(CostLine::amount).sum();
    }
}
