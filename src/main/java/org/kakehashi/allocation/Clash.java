package org.kakehashi.allocation;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A smallest set of rules that cannot hold together.
///
/// Sets of rules that hit everything known to have to give way are tried, the smallest first; one that can hold is
/// enlarged as far as it can, and what is left out of it is one more thing to hit. What cannot be answered in time is
/// never taken for an answer: then no set is named.
final class Clash {
    /// For each question, and for all of them.
    private static final double SECONDS = 2, ALL_SECONDS = 20;
    private final List<Rule> rules;
    private final Function<Set<Rule>, Answer> asked;
    private final List<BitSet> toHit = new ArrayList<>();

    /// Whether rules can hold together.
    enum Answer { HOLD, CLASH, UNKNOWN }

    private Clash(List<Rule> rules, Function<Set<Rule>, Answer> asked) {
        this.rules = rules;
        this.asked = asked;
    }

    /// @param stopped whether nobody waits for it any more
    /// @return empty if all rules can hold together, or if time was up
    static List<Rule> smallest(Situation situation, BooleanSupplier stopped) {
        return smallest(rules(situation), on -> ask(situation, on), stopped);
    }

    /// @param asked whether only those rules can hold together
    static List<Rule> smallest(List<Rule> rules, Function<Set<Rule>, Answer> asked, BooleanSupplier stopped) {
        return new Clash(rules, asked).search(stopped);
    }

    /// @return rules that could take part: what is fixed, and all that binds those whose payments are fixed
    static List<Rule> rules(Situation situation) {
        var rules = new TreeSet<Rule>(Comparator.comparing(Rule::kind).reversed().thenComparingInt(Rule::payer)
                .thenComparingInt(Rule::need).thenComparingInt(Rule::fiscalYear));
        var present = situation.table();
        var bound = new TreeSet<Integer>();
        for (int p = 0; p < situation.payers().size(); p++) {
            for (int year : situation.payers().get(p).ceilings().kept().keySet()) {
                rules.add(Rule.in(Rule.Kind.KEPT, p, year));
                bound.add(p);
            }
            for (int n = 0; n < present.length; n++) {
                var payment = present[n][p];
                if (payment == null || !payment.pinned()) continue;
                rules.add(Rule.at(Rule.Kind.PIN, p, n));
                bound.add(p);
            }
        }
        for (int p : bound) {
            rules.addAll(of(situation, p));
            for (int n = 0; n < present.length; n++) rules.add(Rule.cost(n));
        }
        return List.copyOf(rules);
    }

    private static List<Rule> of(Situation situation, int p) {
        var payer = situation.payers().get(p);
        var terms = payer.terms();
        var rules = new ArrayList<Rule>();
        if (situation.needs().stream().anyMatch(need -> !payer.scope().pays(need))) rules.add(Rule.of(Rule.Kind.SCOPE, p));
        if (payer.scope().years() != null) rules.add(Rule.of(Rule.Kind.YEARS, p));
        if (terms.grantRate() < 1) rules.add(Rule.of(Rule.Kind.RATE, p));
        if (terms.leastRate() > 0) rules.add(Rule.of(Rule.Kind.LEAST_RATE, p));
        if (terms.leastAmount() > 0) rules.add(Rule.of(Rule.Kind.LEAST_AMOUNT, p));
        if (terms.longestYears() > 0) rules.add(Rule.of(Rule.Kind.SPAN, p));
        if (terms.wholeLines()) rules.add(Rule.of(Rule.Kind.WHOLE, p));
        if (terms.noDoubleFunding()) rules.add(Rule.of(Rule.Kind.ALONE, p));
        if (payer.ceilings().whole() != null) rules.add(Rule.of(Rule.Kind.CEILING, p));
        for (int year : situation.years()) {
            if (payer.ceilings().in(year) < Long.MAX_VALUE) rules.add(Rule.in(Rule.Kind.YEAR_CEILING, p, year));
        }
        return rules;
    }

    private List<Rule> search(BooleanSupplier stopped) {
        long until = System.nanoTime() + Math.round(ALL_SECONDS * 1e9);
        while (!stopped.getAsBoolean() && System.nanoTime() < until) {
            var tried = smallestHitting();
            if (tried == null) return List.of();
            switch (ask(tried)) {
                case CLASH -> {
                    return tried.stream().mapToObj(rules::get).toList();
                }
                case UNKNOWN -> {
                    return List.of();
                }
                case HOLD -> { }
            }
            if (tried.cardinality() == rules.size()) return List.of();
            for (var kind : Rule.Kind.values()) enlarge(tried, kind);
            if (tried.cardinality() == rules.size()) return List.of();
            tried.flip(0, rules.size());
            toHit.add(tried);
        }
        return List.of();
    }

    private void enlarge(BitSet tried, Rule.Kind kind) {
        var added = new ArrayList<Integer>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (rules.get(rule).kind() == kind && !tried.get(rule)) added.add(rule);
        }
        enlarge(tried, added);
    }

    /// Adds rules at once if it is known that they can be, half by half if not.
    private void enlarge(BitSet tried, List<Integer> added) {
        if (added.isEmpty()) return;
        added.forEach(tried::set);
        if (ask(tried) == Answer.HOLD) return;
        added.forEach(tried::clear);
        if (added.size() == 1) return;
        enlarge(tried, added.subList(0, added.size() / 2));
        enlarge(tried, added.subList(added.size() / 2, added.size()));
    }

    /// @return a smallest set that shares a rule with each of those to hit, null if time was up
    private @Nullable BitSet smallestHitting() {
        var model = new CpModel();
        var chosen = new BoolVar[rules.size()];
        for (int rule = 0; rule < chosen.length; rule++) chosen[rule] = model.newBoolVar("");
        for (var set : toHit) {
            model.addBoolOr(set.stream().mapToObj(rule -> chosen[rule]).toArray(Literal[]::new));
        }
        model.minimize(LinearExpr.sum(chosen));
        var solver = solver();
        if (solver.solve(model) != CpSolverStatus.OPTIMAL) return null;
        var hitting = new BitSet();
        for (int rule = 0; rule < chosen.length; rule++) if (solver.booleanValue(chosen[rule])) hitting.set(rule);
        return hitting;
    }

    private Answer ask(BitSet set) {
        return asked.apply(set.stream().mapToObj(rules::get).collect(Collectors.toSet()));
    }

    private static Answer ask(Situation situation, Set<Rule> on) {
        var status = solver().solve(new Constraints(situation, on::contains, false).model);
        return switch (status) {
            case OPTIMAL, FEASIBLE -> Answer.HOLD;
            case INFEASIBLE -> Answer.CLASH;
            case UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> Answer.UNKNOWN;
        };
    }

    private static CpSolver solver() {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxTimeInSeconds(SECONDS);
        return solver;
    }
}
