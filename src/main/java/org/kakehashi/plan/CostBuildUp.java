package org.kakehashi.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Rate;

/// What a step costs, line by line: the need of its kind times the rate card, with the user's changes.
///
/// Built-up lines come first in a fixed order, then those written by hand, overhead last. The rates are to be in
/// the plan's currency; [#ratesIn] leaves out the others. Where a category has several rates the first one whose
/// id ends in `-home` or `-abroad`, as the step needs it, is taken, else the first of the category.
public final class CostBuildUp {
    private static final Texts TEXTS = Texts.beside(CostBuildUp.class);
    /// Names are looked up for every line of every step, so they are kept.
    private static final Map<CostCategory, Names> CATEGORIES = categories();
    private static final Map<String, Names> UNITS = new ConcurrentHashMap<>();
    private static final Change NO_CHANGE = new Change(null, null);

    private CostBuildUp() {}

    /// @return the rates in that currency, and those for overhead, which are fractions
    public static List<Rate> ratesIn(String currency, List<Rate> rates) {
        return rates.stream().filter(rate -> rate.currency().equals(currency)
                || rate.category() == CostCategory.OVERHEAD).toList();
    }

    public static BuildUp of(Step step, List<Rate> rates) {
        var lines = new ArrayList<CostLine>();
        var findings = new ArrayList<Finding>();
        var place = place(step.work());
        boolean overhead = false;
        for (var need : Need.of(step)) {
            if (need.category() == CostCategory.OVERHEAD) {
                overhead = true;
                continue;
            }
            line(step, need, rate(need.category(), place, rates)).ifPresentOrElse(lines::add,
                    () -> missing(step, need).ifPresent(findings::add));
        }
        lines.addAll(step.lines());
        if (overhead || step.changes().containsKey(CostCategory.OVERHEAD)) {
            overhead(step, lines, rate(CostCategory.OVERHEAD, place, rates)).ifPresent(lines::add);
        }
        return new BuildUp(lines.stream().filter(line -> line.quantity() > 0).toList(), findings);
    }

    public static List<CostLine> lines(Step step, List<Rate> rates) {
        return of(step, rates).lines();
    }

    /// @return lines of a step that have no rate, with a rate of 0; they are in no sum
    public static List<CostLine> missing(Step step, List<Rate> rates) {
        var place = place(step.work());
        return Need.of(step).stream().filter(need -> need.category() != CostCategory.OVERHEAD)
                .filter(need -> quantity(change(step, need.category()), need) > 0)
                .filter(need -> line(step, need, rate(need.category(), place, rates)).isEmpty())
                .map(need -> new CostLine(need.category().name(), need.category(), name(need.category()),
                        quantity(change(step, need.category()), need),
                        unit(need.unit(), quantity(change(step, need.category()), need)), 0, Evidence.OWN, false))
                .toList();
    }

    /// @return whole units of the plan's currency
    public static long total(Step step, List<Rate> rates) {
        return of(step, rates).total();
    }

    /// @return what people call that category
    public static Names name(CostCategory category) {
        return CATEGORIES.getOrDefault(category, Names.same(category.name()));
    }

    private static Map<CostCategory, Names> categories() {
        var names = new EnumMap<CostCategory, Names>(CostCategory.class);
        for (var category : CostCategory.values()) names.put(category, TEXTS.text("category." + category.name()));
        return names;
    }

    private static Names unit(String key) {
        return unit(key, 1);
    }

    /// @return the unit as it follows that number
    private static Names unit(String key, double number) {
        return UNITS.computeIfAbsent((number == 1 ? "unit." : "units.") + key, TEXTS::text);
    }

    private static Optional<CostLine> line(Step step, Need need, Optional<Rate> rate) {
        var change = change(step, need.category());
        var stated = stated(step.work(), need.category());
        double price;
        Evidence evidence;
        if (change.rate() != null) {
            price = change.rate();
            evidence = Evidence.OWN;
        } else if (stated != null) {
            price = stated;
            evidence = Evidence.OWN;
        } else if (rate.isPresent()) {
            price = rate.get().amount().value();
            evidence = rate.get().amount().evidence();
        } else {
            return Optional.empty();
        }
        return Optional.of(new CostLine(need.category().name(), need.category(), name(need.category()),
                quantity(change, need), unit(need.unit(), quantity(change, need)), price, evidence, !change.equals(NO_CHANGE)));
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

    private static Change change(Step step, CostCategory category) {
        return step.changes().getOrDefault(category, NO_CHANGE);
    }

    private static double quantity(Change change, Need need) {
        return change.quantity() == null ? need.quantity() : change.quantity();
    }

    private static Optional<Finding> missing(Step step, Need need) {
        if (quantity(change(step, need.category()), need) == 0) return Optional.empty();
        return Optional.of(new Finding("rate-missing", Finding.Severity.WARNING, step.id(),
                TEXTS.text("rate-missing.title", step.name(), name(need.category())),
                TEXTS.text("rate-missing.reason", name(need.category()), unit(need.unit())), ""));
    }

    /// A fraction of all other lines; a step without a rate for it has none.
    private static Optional<CostLine> overhead(Step step, List<CostLine> others, Optional<Rate> rate) {
        var change = change(step, CostCategory.OVERHEAD);
        double base = change.rate() == null ? others.stream().mapToLong(CostLine::amount).sum() : change.rate();
        if (base == 0) return Optional.empty();
        if (change.quantity() != null) return Optional.of(overhead(change.quantity(), base, Evidence.OWN, true));
        return rate.map(Rate::amount)
                .map(share -> overhead(share.value(), base, share.evidence(), change.rate() != null));
    }

    private static CostLine overhead(double share, double base, Evidence evidence, boolean changed) {
        return new CostLine(CostCategory.OVERHEAD.name(), CostCategory.OVERHEAD, name(CostCategory.OVERHEAD), share,
                unit("share"), base, evidence, changed);
    }

    private static Optional<Rate> rate(CostCategory category, String place, List<Rate> rates) {
        var fitting = rates.stream().filter(rate -> rate.category() == category).toList();
        return fitting.stream().filter(rate -> rate.id().endsWith(place)).findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    /// @return ending of the ids of rates for where the work is done
    private static String place(Work work) {
        return switch (work) {
            case Work.Training(_, var mode, _, _, _, _, _) -> switch (mode) {
                case INBOUND, ONLINE -> "-home";
                case AT_PARTNER, THIRD_COUNTRY -> "-abroad";
            };
            case Work.Agreement _, Work.Mission _, Work.ExpertDispatch _, Work.FeasibilityStudy _, Work.Pilot _,
                    Work.Business _, Work.Milestone _, Work.Task _, Work.Group _ -> "-abroad";
        };
    }
}
