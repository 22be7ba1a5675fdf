package org.kakehashi.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// What must be known before what, as numbered points in order.
///
/// An activity is one point. A group is two: its gate, number `i`, which all its members wait for, and its end, number
/// `size + i`, which waits for all of them. So a tie to a group reaches each member and a tie from a group leaves when
/// its last member is known, however deep they lie.
final class ActivityGraph {
    final int size;
    final boolean[] group;
    /// All points, each after those it waits for.
    final int[] order;
    /// Activities that wait for each other in a circle; ties among them are not followed.
    final List<int[]> circles;
    private final List<Activity> activities;
    private final int[] circle;

    ActivityGraph(List<Activity> activities) {
        this.activities = activities;
        size = activities.size();
        group = new boolean[size];
        for (var activity : activities) if (activity.group() >= 0) group[activity.group()] = true;
        int most = 2 * size;
        for (var activity : activities) most += activity.ties().size();
        int[] from = new int[most], to = new int[most];
        var tied = new boolean[most];
        int count = 0;
        for (int i = 0; i < size; i++) {
            var activity = activities.get(i);
            if (activity.group() >= 0) {
                from[count] = activity.group();
                to[count++] = i;
                from[count] = end(i);
                to[count++] = size + activity.group();
            }
            for (var tie : activity.ties()) {
                tied[count] = true;
                from[count] = end(tie.before());
                to[count++] = i;
            }
        }
        circle = Circles.of(2 * size, from, to, count);
        circles = circles(from, to, tied, count);
        order = order(from, to, tied, count);
    }

    int end(int activity) {
        return group[activity] ? size + activity : activity;
    }

    boolean isEnd(int point) {
        return point >= size;
    }

    /// @return whether a tie counts, which it does not within a circle
    boolean counts(int activity, Activity.Tie tie) {
        return circle[end(tie.before())] != circle[activity];
    }

    private List<int[]> circles(int[] from, int[] to, boolean[] tied, int count) {
        var found = new TreeMap<Integer, TreeSet<Integer>>();
        for (int e = 0; e < count; e++) {
            if (tied[e] && circle[from[e]] == circle[to[e]]) found.putIfAbsent(circle[from[e]], new TreeSet<>());
        }
        if (found.isEmpty()) return List.of();
        for (int point = 0; point < 2 * size; point++) {
            var members = found.get(circle[point]);
            if (members != null) members.add(point % size);
        }
        return found.values().stream().map(each -> each.stream().mapToInt(Integer::intValue).toArray()).toList();
    }

    private int[] order(int[] from, int[] to, boolean[] tied, int count) {
        int points = 2 * size;
        var waits = new int[points];
        var first = new int[points + 1];
        for (int e = 0; e < count; e++) {
            if (tied[e] && circle[from[e]] == circle[to[e]]) continue;
            waits[to[e]]++;
            first[from[e] + 1]++;
        }
        for (int p = 0; p < points; p++) first[p + 1] += first[p];
        var target = new int[first[points]];
        var next = Arrays.copyOf(first, points);
        for (int e = 0; e < count; e++) {
            if (!tied[e] || circle[from[e]] != circle[to[e]]) target[next[from[e]]++] = to[e];
        }
        var sorted = new int[points];
        int ready = 0, done = 0;
        for (int p = 0; p < points; p++) if (waits[p] == 0) sorted[ready++] = p;
        while (done < ready) {
            int point = sorted[done++];
            for (int e = first[point]; e < first[point + 1]; e++) if (--waits[target[e]] == 0) sorted[ready++] = target[e];
        }
        if (ready < points) throw new IllegalArgumentException("groups lie in each other");
        return sorted;
    }

    Activity activity(int number) {
        return activities.get(number);
    }
}
