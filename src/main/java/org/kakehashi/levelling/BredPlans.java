package org.kakehashi.levelling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Quick plans bred from each other, where every job can lie anywhere and takes the same time everywhere.
///
/// A plan is an order of its jobs. Two plans have a child that begins in the order of the one, goes on in that of the
/// other and ends as it began; neighbours change places now and then; and each is laid out from its start, pushed to
/// its end and back again. The same seed always breeds the same.
final class BredPlans {
    private static final int POPULATION = 300;
    private static final double MUTATION = 0.05;
    private final SplittableRandom random = new SplittableRandom(7);
    private final int size;
    private final int slots;
    private final int[] lengths;
    private final int[] capacities;
    private final int[][] takes;
    private final int[][] before;
    private final int[][] after;
    private final int[] tails;
    private final int[][] used;
    private final int[] starts;

    /// @param jobs without windows, and whose waits are for finishes
    BredPlans(Jobs jobs, Order order) {
        size = jobs.size();
        slots = jobs.slots();
        lengths = jobs.jobs().stream().mapToInt(job -> job.reach().from(0)).toArray();
        capacities = jobs.resources().stream().mapToInt(Resource::capacity).toArray();
        takes = jobs.jobs().stream().map(job -> IntStream.range(0, capacities.length).map(job::takes).toArray())
                .toArray(int[][]::new);
        before = jobs.jobs().stream().map(job -> job.ties().stream().mapToInt(Job.Tie::before).toArray()).toArray(int[][]::new);
        after = order.next;
        tails = order.tails();
        used = new int[capacities.length][slots + 1];
        starts = new int[size];
    }

    /// @param first    starts of a plan to set out from
    /// @param enough   a finish that cannot be bettered
    /// @param children how many are bred at most
    /// @return the starts of the best plan
    int[] breed(int[] first, int enough, int children, BooleanSupplier goOn) {
        var orders = new int[POPULATION][];
        var finishes = new int[POPULATION];
        int[] best = first;
        int finish = finish(first);
        var seen = new HashSet<Integer>();
        for (int k = 0; k < POPULATION; k++) {
            orders[k] = k == 0 ? byStart(first) : stray();
            finishes[k] = settle(orders[k]);
            if (finishes[k] < finish) {
                finish = finishes[k];
                best = starts.clone();
            }
        }
        for (int child = 0; child < children && finish > enough; child++) {
            if (child % 64 == 0 && !goOn.getAsBoolean()) break;
            int one = pick(finishes, true), other = pick(finishes, true);
            var order = cross(orders[one], orders[other]);
            mutate(order);
            int end = settle(order);
            int place = pick(finishes, false);
            if (end <= finishes[place] && seen.add(Arrays.hashCode(starts))) {
                orders[place] = order;
                finishes[place] = end;
            }
            if (end >= finish) continue;
            finish = end;
            best = starts.clone();
        }
        return best;
    }

    private int pick(int[] finishes, boolean early) {
        int one = random.nextInt(POPULATION), other = random.nextInt(POPULATION);
        return finishes[one] < finishes[other] == early ? one : other;
    }

    private int[] cross(int[] one, int[] other) {
        int from = random.nextInt(size), to = from + random.nextInt(size - from) + 1;
        var child = new int[size];
        var chosen = new BitSet(size);
        int at = 0;
        while (at < from) at = enter(one[at], child, at, chosen);
        for (int k = 0; at < to; k++) at = enter(other[k], child, at, chosen);
        for (int k = 0; at < size; k++) at = enter(one[k], child, at, chosen);
        return child;
    }

    /// Takes a job into the order, unless it is there already.
    ///
    /// @return the next place
    private static int enter(int job, int[] order, int at, BitSet chosen) {
        if (chosen.get(job)) return at;
        chosen.set(job);
        order[at] = job;
        return at + 1;
    }

    private void mutate(int[] order) {
        for (int k = 0; k + 1 < size; k++) {
            if (random.nextDouble() >= MUTATION) continue;
            int one = order[k], next = order[k + 1];
            if (Arrays.stream(before[next]).anyMatch(i -> i == one)) continue;
            order[k] = next;
            order[k + 1] = one;
        }
    }

    /// @return an order by how much comes after each job, with some chance
    private int[] stray() {
        var urgency = new double[size];
        for (int i = 0; i < size; i++) urgency[i] = tails[i] * (1 + 0.8 * (random.nextDouble() - 0.5));
        var waits = Arrays.stream(before).mapToInt(own -> own.length).toArray();
        var order = new int[size];
        var taken = new BitSet(size);
        for (int k = 0; k < size; k++) {
            int most = -1;
            for (int i = 0; i < size; i++) {
                if (!taken.get(i) && waits[i] == 0 && (most < 0 || urgency[i] > urgency[most])) most = i;
            }
            order[k] = most;
            taken.set(most);
            for (int next : after[most]) waits[next]--;
        }
        return order;
    }

    private int[] byStart(int[] of) {
        return sorted(Comparator.comparingInt((Integer i) -> of[i]).thenComparingInt(i -> of[i] + lengths[i])
                .thenComparingInt(i -> -tails[i]));
    }

    private int[] sorted(Comparator<Integer> by) {
        return IntStream.range(0, size).boxed().sorted(by).mapToInt(Integer::intValue).toArray();
    }

    private int finish(int[] of) {
        return IntStream.range(0, size).map(i -> of[i] + lengths[i]).max().orElse(0);
    }

    /// Lays an order out, pushes it to its end and back; leaves the starts behind, and in `order` their order.
    ///
    /// @return the finish
    private int settle(int[] order) {
        clear();
        for (int i : order) early(i);
        int end = finish(starts);
        var late = keys(order, true);
        clear();
        for (int i : late) late(i, end);
        var soon = keys(late, false);
        clear();
        for (int i : soon) early(i);
        System.arraycopy(keys(soon, false), 0, order, 0, size);
        return finish(starts);
    }

    /// @return the jobs by their finish, the last first; or by their start, the first first
    private int[] keys(int[] order, boolean late) {
        var keys = new long[size];
        for (int k = 0; k < size; k++) {
            int i = order[k];
            long rank = late ? -(long) (starts[i] + lengths[i]) * size * 2 - k : (long) starts[i] * size * 2 + k;
            keys[k] = rank * size * 2 + i;
        }
        Arrays.sort(keys);
        var sorted = new int[size];
        for (int k = 0; k < size; k++) sorted[k] = (int) Math.floorMod(keys[k], 2L * size);
        return sorted;
    }

    private void clear() {
        for (var each : used) Arrays.fill(each, 0);
    }

    private void early(int i) {
        int at = 0;
        for (int other : before[i]) at = Math.max(at, starts[other] + lengths[other]);
        for (int blocked = blocked(i, at, true); blocked >= 0; blocked = blocked(i, at, true)) at = blocked + 1;
        take(i, at);
    }

    private void late(int i, int end) {
        int at = end - lengths[i];
        for (int other : after[i]) at = Math.min(at, starts[other] - lengths[i]);
        for (int blocked = blocked(i, at, false); blocked >= 0; blocked = blocked(i, at, false)) at = blocked - lengths[i];
        take(i, at);
    }

    /// @return the last (or the first) slot at which there is not enough, −1 if there is none
    private int blocked(int i, int at, boolean last) {
        int found = -1;
        for (int r = 0; r < capacities.length; r++) {
            int most = capacities[r] - takes[i][r];
            if (takes[i][r] == 0) continue;
            var own = used[r];
            if (last) {
                for (int t = at + lengths[i] - 1; t >= at && t > found; t--) if (own[t] > most) found = t;
            } else {
                int to = found < 0 ? at + lengths[i] : found;
                for (int t = at; t < to; t++) {
                    if (own[t] > most) {
                        found = t;
                        break;
                    }
                }
            }
        }
        return found;
    }

    private void take(int i, int at) {
        starts[i] = at;
        for (int r = 0; r < capacities.length; r++) {
            if (takes[i][r] == 0) continue;
            for (int t = at; t < at + lengths[i]; t++) used[r][t] += takes[i][r];
        }
    }
}
