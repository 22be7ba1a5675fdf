package org.kakehashi.allocation;

import java.util.TreeMap;
import org.kakehashi.allocation.Payer.Kind;

/// Whether an allocation keeps all rules.
final class Faults {
    private final Situation situation;
    private final long[][] paid;

    private Faults(Situation situation, long[][] paid) {
        this.situation = situation;
        this.paid = paid;
    }

    static boolean none(Situation situation, long[][] paid) {
        var faults = new Faults(situation, paid);
        for (int p = 0; p < situation.payers().size(); p++) if (!faults.fair(p)) return false;
        for (int n = 0; n < paid.length; n++) if (!faults.fairLine(n)) return false;
        return faults.pinsKept();
    }

    private boolean fair(int p) {
        var payer = situation.payers().get(p);
        long sum = 0;
        var years = new TreeMap<Integer, Long>();
        for (int n = 0; n < paid.length; n++) {
            sum += paid[n][p];
            if (paid[n][p] > 0) years.merge(situation.needs().get(n).fiscalYear(), paid[n][p], Long::sum);
        }
        var ceilings = payer.ceilings();
        if (ceilings.whole() != null && sum > ceilings.whole()) return false;
        if (sum > 0 && sum < payer.terms().leastAmount()) return false;
        if (years.entrySet().stream().anyMatch(year -> year.getValue() > ceilings.in(year.getKey()))) return false;
        if (ceilings.kept().entrySet().stream()
                .anyMatch(kept -> !years.getOrDefault(kept.getKey(), 0L).equals(kept.getValue()))) return false;
        int longest = payer.terms().longestYears();
        return longest == 0 || years.isEmpty() || years.lastKey() - years.firstKey() < longest;
    }

    private boolean fairLine(int n) {
        var need = situation.needs().get(n);
        long sum = 0;
        int programmes = 0;
        for (int p = 0; p < paid[n].length; p++) {
            if (paid[n][p] > 0 && situation.payers().get(p).kind() == Kind.PROGRAMME) programmes++;
        }
        for (int p = 0; p < paid[n].length; p++) {
            long amount = paid[n][p];
            var payer = situation.payers().get(p);
            var terms = payer.terms();
            sum += amount;
            if (amount < 0) return false;
            if (amount == 0) continue;
            if (!payer.reaches(need) || amount > payer.most(need.amount()) || amount < payer.least(need.amount())) return false;
            if (terms.wholeLines() && amount < need.amount()) return false;
            int others = payer.kind() == Kind.PROGRAMME ? programmes - 1 : programmes;
            if (terms.noDoubleFunding() && others > 0) return false;
        }
        return sum <= need.amount();
    }

    private boolean pinsKept() {
        var present = situation.table();
        for (int n = 0; n < paid.length; n++) {
            for (int p = 0; p < paid[n].length; p++) {
                var payment = present[n][p];
                if (payment != null && payment.pinned() && payment.amount() != paid[n][p]) return false;
            }
        }
        return true;
    }
}
