package org.kakehashi.allocation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kakehashi.allocation.Payer.Ceilings;
import org.kakehashi.allocation.Payer.Kind;
import org.kakehashi.allocation.Payer.Scope;
import org.kakehashi.allocation.Payer.Terms;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Payment;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.StepKind;

/// Situations as they come, by seed.
final class Situations {
    private static final List<CostCategory> CATEGORIES = List.of(CostCategory.AIRFARE, CostCategory.LODGING,
            CostCategory.HONORARIUM, CostCategory.PERSON_MONTH, CostCategory.EQUIPMENT, CostCategory.OVERHEAD);
    private static final List<StepKind> KINDS = List.of(StepKind.TRAINING, StepKind.EXPERT_DISPATCH,
            StepKind.FEASIBILITY_STUDY, StepKind.PILOT);

    private Situations() {}

    /// Lines that go on over years, and programmes like those of the catalogue.
    static Situation large(long seed, int lines, int years, int programmes) {
        var random = new SplittableRandom(seed);
        var needs = new ArrayList<Need>();
        for (int line = 0; line < lines; line++) {
            var kind = pick(random, KINDS);
            var category = pick(random, CATEGORIES);
            for (int year = 0; year < years; year++) {
                long amount = random.nextLong(50, 8000) * 1000 + (random.nextInt(3) == 0 ? random.nextLong(1000) : 0);
                needs.add(new Need("s" + line / 6, Names.same("Step " + line / 6), kind, "l" + line,
                        Names.same("Line " + line), category, 2027 + year, amount));
            }
        }
        long total = needs.stream().mapToLong(Need::amount).sum();
        var payers = new ArrayList<Payer>();
        payers.add(city("home", Ceilings.NONE));
        payers.add(city("partner", new Ceilings(null, total / years / 12, new TreeMap<>(), new TreeMap<>())));
        for (int p = 0; p < programmes; p++) payers.add(programme(random, "p" + p, total, years, programmes));
        return new Situation(needs, payers, present(random, needs, payers), false);
    }

    private static Payer city(String id, Ceilings ceilings) {
        return new Payer(id, Names.same(id), Kind.CITY, ceilings, Terms.FREE, Scope.ALL, 1000);
    }

    private static Payer programme(SplittableRandom random, String id, long total, int years, int programmes) {
        long share = total / programmes / 1000 * 1000;
        var whole = random.nextInt(4) == 0 ? null : Long.valueOf(random.nextLong(share / 4, share * 2) / 1000 * 1000);
        var perYear = whole != null && random.nextBoolean() ? null
                : Long.valueOf(random.nextLong(share / 4, share * 2) / years / 1000 * 1000);
        double[] rates = {1, 1, 1, 0.5, 2.0 / 3};
        boolean lines = random.nextInt(15) == 0;
        var terms = new Terms(lines ? 1 : rates[random.nextInt(rates.length)],
                !lines && random.nextInt(10) == 0 ? 0.2 : 0, random.nextInt(3) == 0 ? share / 8 : 0,
                random.nextInt(3) == 0 ? random.nextInt(1, 4) : 0, lines, random.nextInt(8) == 0);
        var eligible = EnumSet.noneOf(CostCategory.class);
        if (random.nextInt(3) > 0) while (eligible.size() < 3) eligible.add(pick(random, CATEGORIES));
        var steps = EnumSet.noneOf(StepKind.class);
        if (random.nextBoolean()) while (steps.size() < 2) steps.add(pick(random, KINDS));
        var open = new TreeSet<Integer>();
        for (int year = 0; year < years; year++) if (random.nextInt(4) > 0) open.add(2027 + year);
        var inYear = new TreeMap<Integer, Long>();
        if (random.nextInt(4) == 0) inYear.put(2027, share / years / 2);
        return new Payer(id, Names.same(id), Kind.PROGRAMME, new Ceilings(whole, perYear, inYear, new TreeMap<>()), terms,
                new Scope(steps, eligible, EnumSet.noneOf(CostCategory.class), random.nextBoolean() ? null : open),
                random.nextInt(1, 11) * 100);
    }

    private static List<Payment> present(SplittableRandom random, List<Need> needs, List<Payer> payers) {
        var present = new ArrayList<Payment>();
        for (var need : needs) {
            if (random.nextInt(3) > 0) continue;
            var payer = pick(random, payers);
            long amount = random.nextLong(need.amount() + 1) / 1000 * 1000;
            if (amount > 0) present.add(new Payment(need.step(), need.line(), need.fiscalYear(), payer.id(), amount, false));
        }
        return present;
    }

    /// So few and so small that all allocations can be tried.
    static Situation small(long seed) {
        var random = new SplittableRandom(seed);
        var needs = new ArrayList<Need>();
        int count = random.nextInt(2, 4);
        for (int n = 0; n < count; n++) {
            needs.add(new Need("s" + n % 2, Names.same("Step " + n % 2), pick(random, KINDS.subList(0, 2)), "l" + n / 2,
                    Names.same("Line " + n), pick(random, CATEGORIES.subList(0, 2)), 2027 + random.nextInt(3),
                    random.nextLong(1, count == 2 ? 7 : 5)));
        }
        var payers = new ArrayList<Payer>();
        payers.add(city("home", random.nextInt(3) > 0 ? Ceilings.NONE
                : new Ceilings(null, random.nextLong(4), new TreeMap<>(), new TreeMap<>())));
        int programmes = random.nextInt(2, 4);
        for (int p = 0; p < programmes; p++) payers.add(smallPayer(random, "p" + p));
        var present = new ArrayList<Payment>();
        for (var need : needs) {
            if (random.nextBoolean()) continue;
            present.add(new Payment(need.step(), need.line(), need.fiscalYear(), pick(random, payers).id(),
                    random.nextLong(need.amount() + (random.nextInt(4) == 0 ? 2 : 1)), random.nextInt(3) == 0));
        }
        return new Situation(needs, payers, present, random.nextInt(4) == 0);
    }

    private static Payer smallPayer(SplittableRandom random, String id) {
        var inYear = new TreeMap<Integer, Long>();
        if (random.nextInt(4) == 0) inYear.put(2027 + random.nextInt(3), random.nextLong(4));
        var kept = new TreeMap<Integer, Long>();
        if (random.nextInt(12) == 0) kept.put(2027 + random.nextInt(3), random.nextLong(1, 3));
        var ceilings = new Ceilings(random.nextInt(3) > 0 ? random.nextLong(9) : null,
                random.nextInt(3) == 0 ? random.nextLong(5) : null, inYear, kept);
        double[] rates = {1, 1, 0.5, 2.0 / 3};
        double[] least = {0, 0, 0, 0.3, 0.5};
        var terms = new Terms(rates[random.nextInt(rates.length)], least[random.nextInt(least.length)],
                random.nextInt(4) == 0 ? random.nextLong(1, 5) : 0, random.nextInt(3) == 0 ? random.nextInt(1, 3) : 0,
                random.nextInt(5) == 0, random.nextInt(4) == 0);
        var scope = new Scope(random.nextInt(3) == 0 ? EnumSet.of(pick(random, KINDS.subList(0, 2))) : EnumSet.noneOf(StepKind.class),
                EnumSet.noneOf(CostCategory.class),
                random.nextInt(4) == 0 ? EnumSet.of(pick(random, CATEGORIES.subList(0, 2))) : EnumSet.noneOf(CostCategory.class),
                random.nextInt(4) == 0 ? new TreeSet<>(List.of(2027, 2028)) : null);
        return new Payer(id, Names.same(id), random.nextInt(5) == 0 ? Kind.OTHER : Kind.PROGRAMME, ceilings, terms, scope,
                random.nextInt(11) * 100);
    }

    private static <T> T pick(SplittableRandom random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
