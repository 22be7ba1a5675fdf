package org.kakehashi.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kakehashi.allocation.Need;
import org.kakehashi.allocation.Payer;
import org.kakehashi.allocation.Payer.Ceilings;
import org.kakehashi.allocation.Payer.Scope;
import org.kakehashi.allocation.Payer.Terms;
import org.kakehashi.allocation.Situation;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Payment;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.StepKind;
import org.kakehashi.store.ShippedLibrary;

/// Lines to pay and who can pay them, drawn by seed: 60 lines over 6 years, two cities and 15 programmes.
final class DrawnMoney {
    private static final int LINES = 60, YEARS = 6, PROGRAMMES = 15, FIRST = 2027;
    private static final List<StepKind> KINDS = List.of(StepKind.MISSION, StepKind.TRAINING, StepKind.EXPERT_DISPATCH,
            StepKind.FEASIBILITY_STUDY, StepKind.PILOT);
    private static final List<CostCategory> CATEGORIES = List.of(CostCategory.AIRFARE, CostCategory.LODGING,
            CostCategory.HONORARIUM, CostCategory.PERSON_MONTH, CostCategory.EQUIPMENT, CostCategory.OVERHEAD);
    private final SplittableRandom random;
    private final List<Need> needs = new ArrayList<>();
    private final List<Payer> payers = new ArrayList<>();

    private DrawnMoney(long seed) {
        random = new SplittableRandom(seed);
        for (int line = 0; line < LINES; line++) line(line);
        long total = needs.stream().mapToLong(Need::amount).sum();
        payers.add(city("home", Ceilings.NONE));
        payers.add(city("partner", new Ceilings(null, total / YEARS / 12, new TreeMap<>(), new TreeMap<>())));
    }

    /// Programmes of the library, of those that can pay such lines, with their own conditions.
    static Situation ofLibrary(long seed) {
        var drawn = new DrawnMoney(seed);
        var funders = new ArrayList<>(ShippedLibrary.read().shelf().latestFunders());
        while (drawn.payers.size() < PROGRAMMES + 2) {
            var funder = funders.remove(drawn.random.nextInt(funders.size()));
            if (funder.terms().steps().isEmpty() || funder.terms().steps().stream().anyMatch(KINDS::contains)) drawn.programme(funder);
        }
        return drawn.situation();
    }

    /// Programmes of which many pay lines alone, whole or from a smallest share on.
    static Situation intricate(long seed) {
        var drawn = new DrawnMoney(seed);
        while (drawn.payers.size() < PROGRAMMES + 2) drawn.intricate("p" + drawn.payers.size());
        return drawn.situation();
    }

    private void line(int line) {
        var kind = pick(KINDS);
        var category = pick(CATEGORIES);
        for (int year = 0; year < YEARS; year++) {
            long amount = random.nextLong(50, 8000) * 1000 + (random.nextInt(3) == 0 ? random.nextLong(1000) : 0);
            needs.add(new Need("s" + line / 6, Names.same("s" + line / 6), kind, "l" + line, Names.same("l" + line), category,
                    FIRST + year, amount));
        }
    }

    private static Payer city(String id, Ceilings ceilings) {
        return new Payer(id, Names.same(id), Payer.Kind.CITY, ceilings, Terms.FREE, Scope.ALL, 1000);
    }

    private void programme(Funder funder) {
        var terms = funder.terms();
        var whole = stated(funder.ceiling());
        var perYear = stated(funder.ceilingPerYear());
        // what states no ceiling gives what was pledged: some millions a year
        if (whole == null && perYear == null) perYear = random.nextLong(3, 31) * 1_000_000;
        int longest = funder.longestYears() == 0 ? 0 : funder.longestYears() + (terms.fiscalYearBound() ? 0 : 1);
        payers.add(new Payer(funder.id(), funder.name(), Payer.Kind.PROGRAMME,
                new Ceilings(whole, perYear, new TreeMap<>(), new TreeMap<>()), new Terms(funder.grantRate(), terms.leastRate(),
                        terms.leastAmount(), longest, terms.wholeLines(), terms.noDoubleFunding()),
                new Scope(Set.copyOf(terms.steps()), Set.copyOf(terms.eligible()), Set.copyOf(terms.excluded()), years()), 1000));
    }

    private static @Nullable Long stated(double ceiling) {
        return ceiling == 0 ? null : Long.valueOf(Math.round(ceiling));
    }

    private void intricate(String id) {
        long share = needs.stream().mapToLong(Need::amount).sum() / PROGRAMMES / 1000 * 1000;
        Long whole = random.nextInt(4) == 0 ? null : Long.valueOf(random.nextLong(share / 4, share * 2) / 1000 * 1000);
        Long perYear = whole != null && random.nextBoolean() ? null
                : Long.valueOf(random.nextLong(share / 4, share * 2) / YEARS / 1000 * 1000);
        boolean lines = random.nextInt(15) == 0;
        var terms = new Terms(lines ? 1 : pick(List.of(1.0, 1.0, 1.0, 0.5, 2.0 / 3)), !lines && random.nextInt(10) == 0 ? 0.2 : 0,
                random.nextInt(3) == 0 ? share / 8 : 0, random.nextInt(3) == 0 ? random.nextInt(1, 4) : 0, lines,
                random.nextInt(8) == 0);
        var eligible = EnumSet.noneOf(CostCategory.class);
        if (random.nextInt(3) > 0) while (eligible.size() < 3) eligible.add(pick(CATEGORIES));
        var steps = EnumSet.noneOf(StepKind.class);
        if (random.nextBoolean()) while (steps.size() < 2) steps.add(pick(KINDS));
        payers.add(new Payer(id, Names.same(id), Payer.Kind.PROGRAMME, new Ceilings(whole, perYear, new TreeMap<>(), new TreeMap<>()),
                terms, new Scope(steps, eligible, Set.of(), random.nextBoolean() ? null : years()), 1000));
    }

    private Set<Integer> years() {
        var years = new TreeSet<Integer>();
        while (years.isEmpty()) for (int year = 0; year < YEARS; year++) if (random.nextInt(4) > 0) years.add(FIRST + year);
        return years;
    }

    private Situation situation() {
        var present = new ArrayList<Payment>();
        for (var need : needs) {
            long amount = random.nextLong(need.amount() + 1) / 1000 * 1000;
            if (random.nextInt(3) > 0 || amount == 0) continue;
            present.add(new Payment(need.step(), need.line(), need.fiscalYear(), pick(payers).id(), amount, false));
        }
        return new Situation(needs, payers, present, false);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
