package org.kakehashi.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.funding.Payment;

/// The rules once more, written from what they say in words and without anything of the engine; and the best of all
/// allocations by trying every one.
final class Oracle {
    private final Situation situation;
    private final List<long[]> lines = new ArrayList<>();
    private long @Nullable [] best;

    private Oracle(Situation situation) {
        this.situation = situation;
    }

    /// @return unfunded, own, payers and change of the best allocation; null if none keeps the rules
    static long @Nullable [] best(Situation situation) {
        var oracle = new Oracle(situation);
        oracle.tryLine(0);
        return oracle.best;
    }

    private void tryLine(int n) {
        if (n == situation.needs().size()) {
            var payments = payments();
            if (!faults(situation, payments).isEmpty()) return;
            var score = score(situation, payments);
            if (best == null || Arrays.compare(score, best) < 0) best = score;
            return;
        }
        lines.add(new long[situation.payers().size()]);
        tryPayer(n, 0, situation.needs().get(n).amount());
        lines.removeLast();
    }

    private void tryPayer(int n, int p, long left) {
        if (p == situation.payers().size()) {
            tryLine(n + 1);
            return;
        }
        for (long amount = 0; amount <= left; amount++) {
            lines.get(n)[p] = amount;
            tryPayer(n, p + 1, left - amount);
        }
        lines.get(n)[p] = 0;
    }

    private List<Payment> payments() {
        var payments = new ArrayList<Payment>();
        for (int n = 0; n < lines.size(); n++) {
            var need = situation.needs().get(n);
            for (int p = 0; p < lines.get(n).length; p++) {
                if (lines.get(n)[p] == 0) continue;
                payments.add(new Payment(need.step(), need.line(), need.fiscalYear(), situation.payers().get(p).id(),
                        lines.get(n)[p], false));
            }
        }
        return payments;
    }

    private static String key(Payment payment) {
        return payment.step() + "/" + payment.line() + "/" + payment.fiscalYear() + "/" + payment.source();
    }

    static long[] score(Situation situation, List<Payment> payments) {
        long needed = 0, given = 0, own = 0, change = 0;
        for (var need : situation.needs()) needed += need.amount();
        var others = new HashSet<String>();
        var amounts = new HashMap<String, Long>();
        for (var payment : payments) {
            given += payment.amount();
            amounts.merge(key(payment), payment.amount(), Long::sum);
            var payer = situation.payers().stream().filter(each -> each.id().equals(payment.source())).findFirst().orElseThrow();
            boolean city = payer.kind() == Payer.Kind.CITY;
            if (situation.expected()) own += payment.amount() * (city ? 1000 : 1000 - payer.perMille());
            else if (city) own += payment.amount();
            if (!city && payment.amount() > 0) others.add(payer.id());
        }
        var before = new HashMap<String, Long>();
        for (var payment : situation.present()) before.put(key(payment), payment.amount());
        var keys = new HashSet<>(amounts.keySet());
        keys.addAll(before.keySet());
        for (var key : keys) change += Math.abs(amounts.getOrDefault(key, 0L) - before.getOrDefault(key, 0L));
        return new long[]{needed - given, own, others.size(), change};
    }

    /// @return each rule that is broken, in words
    static List<String> faults(Situation situation, List<Payment> payments) {
        var faults = new ArrayList<String>();
        for (var need : situation.needs()) line(situation, need, payments, faults);
        for (var payer : situation.payers()) payer(situation, payer, payments, faults);
        var amounts = new HashMap<String, Long>();
        for (var payment : payments) amounts.merge(key(payment), payment.amount(), Long::sum);
        for (var pin : situation.present()) {
            if (pin.pinned() && amounts.getOrDefault(key(pin), 0L) != pin.amount()) faults.add("pin " + pin);
        }
        return faults;
    }

    private static void line(Situation situation, Need need, List<Payment> payments, List<String> faults) {
        Map<String, Long> of = new HashMap<>();
        for (var payment : payments) {
            if (payment.step().equals(need.step()) && payment.line().equals(need.line())
                    && payment.fiscalYear() == need.fiscalYear() && payment.amount() != 0) {
                of.merge(payment.source(), payment.amount(), Long::sum);
            }
        }
        long sum = of.values().stream().mapToLong(Long::longValue).sum();
        if (sum > need.amount()) faults.add("paid too much: " + need);
        for (var payer : situation.payers()) {
            Long amount = of.get(payer.id());
            if (amount == null) continue;
            var terms = payer.terms();
            var scope = payer.scope();
            if (amount < 0) faults.add("negative");
            if (!scope.steps().isEmpty() && !scope.steps().contains(need.kind())) faults.add("step");
            if (!scope.eligible().isEmpty() && !scope.eligible().contains(need.category())) faults.add("category");
            if (scope.excluded().contains(need.category())) faults.add("excluded");
            if (scope.years() != null && !scope.years().contains(need.fiscalYear())) faults.add("year");
            if (amount > terms.grantRate() * need.amount() + 1e-4) faults.add("rate " + payer.id());
            if (amount < terms.leastRate() * need.amount() - 1e-4) faults.add("least rate " + payer.id());
            if (terms.wholeLines() && (amount != need.amount() || of.size() > 1)) faults.add("whole " + payer.id());
            if (!terms.noDoubleFunding()) continue;
            for (var other : situation.payers()) {
                if (other.kind() == Payer.Kind.PROGRAMME && !other.id().equals(payer.id()) && of.containsKey(other.id())) {
                    faults.add("double " + payer.id() + " " + other.id());
                }
            }
        }
    }

    private static void payer(Situation situation, Payer payer, List<Payment> payments, List<String> faults) {
        long sum = 0;
        int first = Integer.MAX_VALUE, last = 0;
        var years = new HashMap<Integer, Long>();
        for (var payment : payments) {
            if (!payment.source().equals(payer.id()) || payment.amount() == 0) continue;
            sum += payment.amount();
            years.merge(payment.fiscalYear(), payment.amount(), Long::sum);
            first = Math.min(first, payment.fiscalYear());
            last = Math.max(last, payment.fiscalYear());
        }
        var ceilings = payer.ceilings();
        if (ceilings.whole() != null && sum > ceilings.whole()) faults.add("ceiling " + payer.id());
        for (var year : years.entrySet()) {
            if (ceilings.perYear() != null && year.getValue() > ceilings.perYear()) faults.add("ceiling of a year " + payer.id());
            Long single = ceilings.inYear().get(year.getKey());
            if (single != null && year.getValue() > single) faults.add("ceiling of that year " + payer.id());
        }
        for (var kept : ceilings.kept().entrySet()) {
            if (years.getOrDefault(kept.getKey(), 0L) != kept.getValue().longValue()) faults.add("kept " + payer.id());
        }
        if (sum > 0 && sum < payer.terms().leastAmount()) faults.add("least amount " + payer.id());
        int longest = payer.terms().longestYears();
        if (longest > 0 && sum > 0 && last - first + 1 > longest) faults.add("span " + payer.id());
    }
}
