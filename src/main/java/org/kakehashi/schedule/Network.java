package org.kakehashi.schedule;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kakehashi.plan.Step;

/// The steps as numbered points and what must come before what, as arrays.
///
/// A step is one point. A group with members is two: its gate, number `i`, which all members wait for, and its
/// end, number `size + i`, which waits for all members. So a link to a group reaches each member and a link
/// from a group leaves when its last member has finished, however deep they lie.
final class Network {
    /// An edge that belongs to a group rather than to a link.
    static final int BELONGING = -1;

    final List<Step> steps;
    final int size;
    /// Number of the group a step lies in, -1 at the top.
    final int[] parent;
    final boolean[] group;
    /// Edges by the point they leave: those of point `p` are `first[p]` to `first[p + 1] - 1`.
    final int[] first;
    final int[] target;
    final int[] lag;
    /// Number of the step a link names as its predecessor, or [#BELONGING].
    final int[] link;
    /// Groups of steps that wait for each other, by number; their links among themselves are left out.
    final List<int[]> circles;
    /// All points, each after those it waits for.
    final int[] order;

    private static final class Edges {
        final int[] from;
        final int[] to;
        final int[] lag;
        final int[] link;
        int count;

        Edges(int most) {
            from = new int[most];
            to = new int[most];
            lag = new int[most];
            link = new int[most];
        }

        void add(int point, int reached, int lagDays, int linkOf) {
            from[count] = point;
            to[count] = reached;
            lag[count] = lagDays;
            link[count] = linkOf;
            count++;
        }
    }

    Network(List<Step> steps) {
        this.steps = steps;
        size = steps.size();
        var numbers = new HashMap<String, Integer>(2 * size);
        for (int i = 0; i < size; i++) numbers.put(steps.get(i).id(), i);
        parent = parents(numbers);
        group = new boolean[size];
        for (int p : parent) if (p >= 0) group[p] = true;

        var all = edges(numbers);
        var parts = Circles.of(2 * size, all.from, all.to, all.count);
        circles = circles(all, parts);
        var kept = keep(all, parts);
        first = new int[2 * size + 1];
        for (int e = 0; e < kept.count; e++) first[kept.from[e] + 1]++;
        for (int p = 0; p < 2 * size; p++) first[p + 1] += first[p];
        target = new int[kept.count];
        lag = new int[kept.count];
        link = new int[kept.count];
        var next = Arrays.copyOf(first, 2 * size);
        for (int e = 0; e < kept.count; e++) {
            int at = next[kept.from[e]]++;
            target[at] = kept.to[e];
            lag[at] = kept.lag[e];
            link[at] = kept.link[e];
        }
        order = order(kept);
    }

    /// The point that stands for the finish of a step.
    int end(int step) {
        return group[step] ? size + step : step;
    }

    boolean isEnd(int point) {
        return point >= size;
    }

    /// @return the group of each step; groups that lie in each other, and what is no group, do not count
    private int[] parents(Map<String, Integer> numbers) {
        var found = new int[size];
        for (int i = 0; i < size; i++) {
            int p = numbers.getOrDefault(steps.get(i).group(), -1);
            found[i] = p >= 0 && steps.get(p).isGroup() ? p : -1;
        }
        var seen = new int[size]; // the walk that came by, from 1
        for (int i = 0; i < size; i++) {
            int p = i;
            while (p >= 0 && seen[p] == 0) {
                seen[p] = i + 1;
                int up = found[p];
                if (up >= 0 && seen[up] == i + 1) found[p] = -1;
                p = found[p];
            }
        }
        return found;
    }

    private Edges edges(Map<String, Integer> numbers) {
        int most = 2 * size;
        for (var step : steps) most += step.after().size();
        var edges = new Edges(most);
        for (int i = 0; i < size; i++) {
            if (parent[i] >= 0) {
                edges.add(parent[i], i, 0, BELONGING);
                edges.add(end(i), size + parent[i], 0, BELONGING);
            }
            for (var before : steps.get(i).after()) {
                int p = numbers.getOrDefault(before.predecessor(), -1);
                if (p >= 0) edges.add(end(p), i, before.lagDays(), p);
            }
        }
        return edges;
    }

    private static boolean inCircle(Edges edges, int[] parts, int e) {
        return edges.link[e] != BELONGING && parts[edges.from[e]] == parts[edges.to[e]];
    }

    /// @return for each circle the steps on it, in the plan's order
    private List<int[]> circles(Edges edges, int[] parts) {
        var found = new TreeMap<Integer, TreeSet<Integer>>();
        for (int e = 0; e < edges.count; e++) {
            if (inCircle(edges, parts, e)) found.putIfAbsent(parts[edges.from[e]], new TreeSet<>());
        }
        for (int point = 0; point < 2 * size; point++) {
            var circle = found.get(parts[point]);
            if (circle != null) circle.add(point % size);
        }
        return found.values().stream().map(circle -> circle.stream().mapToInt(Integer::intValue).toArray()).toList();
    }

    private static Edges keep(Edges all, int[] parts) {
        var kept = new Edges(all.count);
        for (int e = 0; e < all.count; e++) {
            if (!inCircle(all, parts, e)) kept.add(all.from[e], all.to[e], all.lag[e], all.link[e]);
        }
        return kept;
    }

    private int[] order(Edges edges) {
        var waits = new int[2 * size];
        for (int e = 0; e < edges.count; e++) waits[edges.to[e]]++;
        var ready = new ArrayDeque<Integer>();
        for (int p = 0; p < 2 * size; p++) if (waits[p] == 0) ready.add(p);
        var sorted = new int[2 * size];
        int count = 0;
        while (!ready.isEmpty()) {
            int point = ready.remove();
            sorted[count++] = point;
            for (int e = first[point]; e < first[point + 1]; e++) if (--waits[target[e]] == 0) ready.add(target[e]);
        }
        if (count != sorted.length) throw new IllegalStateException("circle left among " + (sorted.length - count));
        return sorted;
    }
}
