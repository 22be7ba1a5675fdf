package org.kakehashi.allocation;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.allocation.Payer.Kind;
import org.kakehashi.funding.Payment;

/// The rules of an allocation in the solver's terms.
final class Constraints {
    final CpModel model = new CpModel();
    /// By need and payer, null where nothing can be paid.
    final @Nullable IntVar[][] paid;
    private final Situation situation;
    private final Predicate<Rule> on;
    private final @Nullable Payment[][] present;
    private final long[][] caps;
    /// Whether a payer takes part in a line, null where it does not matter.
    private final @Nullable BoolVar[][] parts;
    private final @Nullable BoolVar[] used;
    private final IntVar[] unfunded;
    private final long large;
    /// How much of a present payment stays, and where.
    private final Map<IntVar, int[]> stays = new LinkedHashMap<>();

    /// @param on      rules that hold
    /// @param counted whether payers are to be counted
    Constraints(Situation situation, Predicate<Rule> on, boolean counted) {
        this.situation = situation;
        this.on = on;
        present = situation.table();
        large = situation.total() + situation.present().stream().mapToLong(Payment::amount).sum();
        int needs = situation.needs().size(), payers = situation.payers().size();
        caps = new long[needs][payers];
        paid = new IntVar[needs][payers];
        parts = new BoolVar[needs][payers];
        used = new BoolVar[payers];
        unfunded = new IntVar[needs];
        for (int n = 0; n < needs; n++) for (int p = 0; p < payers; p++) amount(n, p);
        for (int p = 0; p < payers; p++) payer(p, counted);
        for (int n = 0; n < needs; n++) need(n);
    }

    private Need needAt(int n) {
        return situation.needs().get(n);
    }

    private Payer payerAt(int p) {
        return situation.payers().get(p);
    }

    private boolean holds(Rule.Kind kind, int p) {
        return on.test(Rule.of(kind, p));
    }

    private void amount(int n, int p) {
        caps[n][p] = cap(n, p);
        var payment = present[n][p];
        boolean pinned = payment != null && payment.pinned() && on.test(Rule.at(Rule.Kind.PIN, p, n));
        long pin = pinned && payment != null ? payment.amount() : -1;
        if (pin > caps[n][p]) model.addBoolOr(new Literal[0]);
        else if (pin > 0) paid[n][p] = model.newIntVar(pin, pin, "");
        else if (pin != 0 && caps[n][p] > 0) paid[n][p] = model.newIntVar(0, caps[n][p], "");
    }

    /// @return most that payer can pay of that need
    private long cap(int n, int p) {
        var need = needAt(n);
        var payer = payerAt(p);
        if (!payer.scope().pays(need) && holds(Rule.Kind.SCOPE, p)) return 0;
        if (!payer.scope().open(need.fiscalYear()) && holds(Rule.Kind.YEARS, p)) return 0;
        long cap = on.test(Rule.cost(n)) ? need.amount() : large;
        if (holds(Rule.Kind.RATE, p)) cap = Math.min(cap, payer.most(need.amount()));
        var whole = payer.ceilings().whole();
        if (whole != null && holds(Rule.Kind.CEILING, p)) cap = Math.min(cap, whole);
        if (on.test(Rule.in(Rule.Kind.YEAR_CEILING, p, need.fiscalYear()))) {
            cap = Math.min(cap, payer.ceilings().in(need.fiscalYear()));
        }
        var terms = payer.terms();
        boolean low = terms.leastRate() > 0 && cap < payer.least(need.amount()) && holds(Rule.Kind.LEAST_RATE, p);
        boolean broken = terms.wholeLines() && cap < need.amount() && holds(Rule.Kind.WHOLE, p);
        return low || broken ? 0 : cap;
    }

    private void payer(int p, boolean counted) {
        var payer = payerAt(p);
        var terms = payer.terms();
        boolean whole = terms.wholeLines() && holds(Rule.Kind.WHOLE, p);
        boolean least = terms.leastRate() > 0 && holds(Rule.Kind.LEAST_RATE, p);
        boolean alone = terms.noDoubleFunding() && holds(Rule.Kind.ALONE, p);
        for (int n = 0; n < paid.length; n++) {
            var amount = paid[n][p];
            if (amount == null || (!whole && !least && !alone)) continue;
            var part = model.newBoolVar("");
            parts[n][p] = part;
            if (whole) model.addEquality(amount, LinearExpr.term(part, needAt(n).amount()));
            else model.addLessOrEqual(amount, LinearExpr.term(part, caps[n][p]));
            if (least && !whole) model.addGreaterOrEqual(amount, LinearExpr.term(part, payer.least(needAt(n).amount())));
        }
        boolean leastAmount = terms.leastAmount() > 0 && holds(Rule.Kind.LEAST_AMOUNT, p);
        if (leastAmount || (counted && !payer.isCity())) use(p, leastAmount ? terms.leastAmount() : 0);
        ceilings(p);
        if (terms.longestYears() > 0 && holds(Rule.Kind.SPAN, p)) span(p, terms.longestYears());
    }

    private void use(int p, long leastAmount) {
        var use = model.newBoolVar("");
        used[p] = use;
        var sum = LinearExpr.newBuilder();
        for (int n = 0; n < paid.length; n++) {
            var amount = paid[n][p];
            if (amount == null) continue;
            sum.add(amount);
            var part = parts[n][p];
            if (part == null) model.addLessOrEqual(amount, LinearExpr.term(use, caps[n][p]));
            else model.addLessOrEqual(part, use);
        }
        if (leastAmount > 0) model.addGreaterOrEqual(sum, LinearExpr.term(use, leastAmount));
    }

    private void ceilings(int p) {
        var payer = payerAt(p);
        var all = LinearExpr.newBuilder();
        var years = new TreeMap<Integer, LinearExprBuilder>();
        var most = new TreeMap<Integer, Long>();
        for (int n = 0; n < paid.length; n++) {
            var amount = paid[n][p];
            int year = needAt(n).fiscalYear();
            var sum = years.computeIfAbsent(year, _ -> LinearExpr.newBuilder());
            if (amount == null) continue;
            all.add(amount);
            sum.add(amount);
            most.merge(year, caps[n][p], Long::sum);
        }
        years.forEach((year, sum) -> {
            long reach = most.getOrDefault(year, 0L);
            long ceiling = payer.ceilings().in(year);
            var kept = payer.ceilings().kept().get(year);
            if (ceiling < reach && on.test(Rule.in(Rule.Kind.YEAR_CEILING, p, year))) atMost(sum, ceiling, used[p]);
            if (kept != null && on.test(Rule.in(Rule.Kind.KEPT, p, year))) model.addEquality(sum, kept);
        });
        for (var entry : payer.ceilings().kept().entrySet()) {
            boolean nothing = !years.containsKey(entry.getKey()) && entry.getValue() > 0;
            if (nothing && on.test(Rule.in(Rule.Kind.KEPT, p, entry.getKey()))) model.addBoolOr(new Literal[0]);
        }
        var whole = payer.ceilings().whole();
        long reach = most.values().stream().mapToLong(Long::longValue).sum();
        if (whole != null && whole < reach && holds(Rule.Kind.CEILING, p)) atMost(all, whole, used[p]);
    }

    private void atMost(LinearExprBuilder sum, long ceiling, @Nullable BoolVar use) {
        if (use == null) model.addLessOrEqual(sum, ceiling);
        else model.addLessOrEqual(sum, LinearExpr.term(use, ceiling));
    }

    /// One stretch of years is chosen; nothing is paid outside of it.
    private void span(int p, int longest) {
        var years = List.copyOf(situation.years());
        if (years.isEmpty() || years.getLast() - years.getFirst() < longest) return;
        var begins = new TreeMap<Integer, BoolVar>();
        for (int first = years.getFirst(); first <= years.getLast() - longest + 1; first++) {
            begins.put(first, model.newBoolVar(""));
        }
        model.addExactlyOne(begins.values().toArray(Literal[]::new));
        var most = new TreeMap<Integer, Long>();
        var all = LinearExpr.newBuilder();
        for (int year : years) {
            var chosen = begins.subMap(year - longest + 1, true, year, true).values();
            long reach = 0;
            var sum = LinearExpr.newBuilder();
            for (int n = 0; n < paid.length; n++) {
                var amount = paid[n][p];
                if (amount == null || needAt(n).fiscalYear() != year) continue;
                model.addLessOrEqual(amount, times(caps[n][p], chosen));
                sum.add(amount);
                reach += caps[n][p];
            }
            var limit = on.test(Rule.in(Rule.Kind.YEAR_CEILING, p, year)) ? payerAt(p).ceilings().in(year) : Long.MAX_VALUE;
            most.put(year, Math.min(reach, limit));
            model.addLessOrEqual(sum, times(most.getOrDefault(year, 0L), chosen)); // follows, but tells the solver more
            all.add(sum);
        }
        var ceiling = payerAt(p).ceilings().whole();
        var within = LinearExpr.newBuilder();
        begins.forEach((first, begin) -> {
            long reach = most.subMap(first, true, first + longest - 1, true).values().stream().mapToLong(Long::longValue).sum();
            within.addTerm(begin, ceiling != null && holds(Rule.Kind.CEILING, p) ? Math.min(reach, ceiling) : reach);
        });
        model.addLessOrEqual(all, within);
    }

    private static LinearArgument times(long amount, Iterable<BoolVar> parts) {
        var sum = LinearExpr.newBuilder();
        for (var part : parts) sum.addTerm(part, amount);
        return sum;
    }

    private void need(int n) {
        var sum = LinearExpr.newBuilder();
        for (var amount : paid[n]) if (amount != null) sum.add(amount);
        long amount = needAt(n).amount();
        unfunded[n] = model.newIntVar(0, amount, "");
        sum.add(unfunded[n]);
        if (on.test(Rule.cost(n))) model.addEquality(sum, amount);
        alone(n);
    }

    private void alone(int n) {
        var exclusive = new ArrayList<BoolVar>();
        var others = new ArrayList<BoolVar>();
        for (int p = 0; p < parts[n].length; p++) {
            var part = parts[n][p];
            if (part == null || !isAlone(p)) continue;
            (payerAt(p).kind() == Kind.PROGRAMME ? exclusive : others).add(part);
        }
        if (exclusive.size() > 1) model.addAtMostOne(exclusive.toArray(Literal[]::new));
        for (var other : others) for (var one : exclusive) model.addAtMostOne(new Literal[]{other, one});
        for (int p = 0; p < paid[n].length; p++) {
            var amount = paid[n][p];
            if (amount == null || payerAt(p).kind() != Kind.PROGRAMME || isAlone(p)) continue;
            if (!exclusive.isEmpty()) model.addLessOrEqual(amount, rest(caps[n][p], exclusive));
            for (var other : others) model.addLessOrEqual(amount, rest(caps[n][p], List.of(other)));
        }
    }

    private boolean isAlone(int p) {
        return payerAt(p).terms().noDoubleFunding() && holds(Rule.Kind.ALONE, p);
    }

    private static LinearArgument rest(long cap, List<BoolVar> taken) {
        var rest = LinearExpr.newBuilder().add(cap);
        for (var one : taken) rest.addTerm(one, -cap);
        return rest;
    }

    /// @return what is to be least at that stage
    LinearExpr measure(Stage.Kind kind) {
        return switch (kind) {
            case UNFUNDED -> LinearExpr.sum(unfunded);
            case OWN -> own();
            case PAYERS -> {
                var sum = LinearExpr.newBuilder();
                for (var use : used) if (use != null) sum.add(use);
                yield sum.build();
            }
            case CHANGE -> change();
        };
    }

    private LinearExpr own() {
        var sum = LinearExpr.newBuilder();
        for (var row : paid) {
            for (int p = 0; p < row.length; p++) {
                var amount = row[p];
                long weight = situation.weight(payerAt(p));
                if (amount != null && weight > 0) sum.addTerm(amount, weight);
            }
        }
        return sum.build();
    }

    /// Counts how much stays, as all else changes once it is settled what is paid in all.
    private LinearExpr change() {
        var sum = LinearExpr.newBuilder().add(situation.total());
        for (var rest : unfunded) sum.addTerm(rest, -1);
        for (int n = 0; n < paid.length; n++) {
            for (int p = 0; p < paid[n].length; p++) {
                var payment = present[n][p];
                if (payment == null) continue;
                sum.add(payment.amount());
                var amount = paid[n][p];
                if (amount == null || payment.amount() == 0) continue;
                var same = model.newIntVar(0, Math.min(payment.amount(), caps[n][p]), "");
                model.addLessOrEqual(same, amount);
                sum.addTerm(same, -2);
                stays.put(same, new int[]{n, p});
            }
        }
        return sum.build();
    }

    void hint(long[][] amounts) {
        for (int n = 0; n < paid.length; n++) {
            long left = needAt(n).amount();
            for (int p = 0; p < paid[n].length; p++) {
                var amount = paid[n][p];
                if (amount == null) continue;
                model.addHint(amount, amounts[n][p]);
                left -= amounts[n][p];
                var part = parts[n][p];
                if (part != null) model.addHint(part, amounts[n][p] > 0);
            }
            model.addHint(unfunded[n], Math.max(0, left));
        }
        stays.forEach((same, at) -> {
            var payment = present[at[0]][at[1]];
            if (payment != null) model.addHint(same, Math.min(payment.amount(), amounts[at[0]][at[1]]));
        });
        for (int p = 0; p < used.length; p++) {
            var use = used[p];
            if (use == null) continue;
            long sum = 0;
            for (var row : amounts) sum += row[p];
            model.addHint(use, sum > 0);
        }
    }
}
