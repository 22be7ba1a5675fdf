package org.kakehashi.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kakehashi.allocation.Payer.Kind;

/// A good allocation, found without proof: what is either-or is left open at first, and whatever then breaks a rule is
/// settled one way or the other until nothing does.
final class FirstGuess {
    private static final int ROUNDS = 60;
    /// What has to be paid counts for more than what may be.
    private static final long FIXED = 1000;
    private final Situation situation;
    private final Bounds bounds;
    /// By payer, whether the fiscal years it pays in are settled.
    private final boolean[] spanned;
    private int round;
    /// What takes back the least amounts that were settled last.
    private final List<Runnable> raised = new ArrayList<>();

    private FirstGuess(Bounds bounds) {
        situation = bounds.situation;
        this.bounds = bounds;
        spanned = new boolean[situation.payers().size()];
    }

    /// @return by need and payer; empty if none was found
    static Optional<long[][]> of(Situation situation) {
        return of(new Bounds(situation)).or(() -> plain(situation));
    }

    /// @param bounds with something settled already; settles the rest in it
    static Optional<long[][]> of(Bounds bounds) {
        return new FirstGuess(bounds).search();
    }

    /// Leaves out all who pay either-or, where nothing is fixed.
    private static Optional<long[][]> plain(Situation situation) {
        var bounds = new Bounds(situation);
        for (int p = 0; p < situation.payers().size(); p++) {
            var terms = situation.payers().get(p).terms();
            boolean simple = terms.leastAmount() == 0 && terms.longestYears() == 0 && terms.leastRate() == 0
                    && !terms.wholeLines() && !terms.noDoubleFunding();
            for (int n = 0; n < bounds.most.length && !simple; n++) bounds.most[n][p] = bounds.least[n][p];
        }
        return Flow.of(bounds);
    }

    private Optional<long[][]> search() {
        for (round = 0; round < ROUNDS; round++) {
            var found = Flow.of(bounds);
            if (found.isEmpty() && raised.isEmpty()) return found;
            if (found.isEmpty()) raised.forEach(Runnable::run);
            raised.clear();
            if (found.isPresent() && !settle(found.get())) return found;
        }
        return Optional.empty();
    }

    /// @return whether something had to be settled
    private boolean settle(long[][] paid) {
        boolean changed = false;
        for (int p = 0; p < spanned.length; p++) changed |= span(paid, p);
        for (int n = 0; n < paid.length; n++) changed |= alone(paid, n);
        if (changed) return true;
        for (int n = 0; n < paid.length; n++) for (int p = 0; p < spanned.length; p++) changed |= part(paid[n][p], n, p);
        for (int p = 0; p < spanned.length && !changed; p++) changed = leastAmount(paid, p);
        return changed;
    }

    private long weight(long[][] paid, int n, int p) {
        return paid[n][p] + FIXED * bounds.least[n][p];
    }

    private boolean span(long[][] paid, int p) {
        int longest = situation.payers().get(p).terms().longestYears();
        if (longest == 0 || spanned[p] || paid.length == 0) return false;
        var years = situation.years();
        long best = -1;
        int begin = 0;
        for (int first = years.first(); first <= years.last(); first++) {
            long sum = 0;
            for (int n = 0; n < paid.length; n++) if (bounds.within(n, first, longest)) sum += weight(paid, n, p);
            if (sum <= best) continue;
            best = sum;
            begin = first;
        }
        for (int n = 0; n < paid.length; n++) if (!bounds.within(n, begin, longest)) bounds.drop(n, p);
        spanned[p] = true;
        return true;
    }

    /// Where one who pays alone meets others, those stay who pay more.
    private boolean alone(long[][] paid, int n) {
        long alone = -1, others = 0;
        int best = -1, count = 0;
        for (int p = 0; p < spanned.length; p++) {
            if (paid[n][p] == 0) continue;
            long weight = weight(paid, n, p);
            if (!bounds.isAlone(p)) {
                if (isProgramme(p)) others += weight;
                continue;
            }
            count++;
            if (weight <= alone) continue;
            alone = weight;
            best = p;
        }
        if (count == 0 || (count == 1 && others == 0)) return false;
        for (int p = 0; p < spanned.length; p++) {
            if (alone >= others ? p != best && (isProgramme(p) || bounds.isAlone(p)) : bounds.isAlone(p)) bounds.drop(n, p);
        }
        return true;
    }

    private boolean isProgramme(int p) {
        return situation.payers().get(p).kind() == Kind.PROGRAMME;
    }

    private boolean part(long paid, int n, int p) {
        long lowest = bounds.lowest(n, p);
        if (paid == 0 || paid >= lowest) return false;
        boolean raise = round < ROUNDS / 2 && !situation.payers().get(p).terms().wholeLines() && paid * 2 >= lowest && lowest <= bounds.most[n][p];
        if (raise) {
            bounds.least[n][p] = lowest;
            raised.add(() -> bounds.drop(n, p));
        } else {
            bounds.drop(n, p);
        }
        return true;
    }

    private boolean leastAmount(long[][] paid, int p) {
        long lowest = situation.payers().get(p).terms().leastAmount();
        long sum = Arrays.stream(paid).mapToLong(row -> row[p]).sum();
        if (sum == 0 || sum >= lowest) return false;
        if (bounds.atLeast[p] == 0 && sum * 2 >= lowest) {
            bounds.atLeast[p] = lowest;
            raised.add(() -> bounds.drop(p));
        } else {
            bounds.drop(p);
        }
        return true;
    }
}
