package org.kakehashi.schedule;

import java.util.Arrays;

/// Points that can be reached from each other, found without recursion (Tarjan's strongly connected components).
final class Circles {
    private final int[] first;
    private final int[] target;
    private final int[] part;
    private final int[] entered;
    private final int[] lowest;
    private final int[] stack;
    private final int[] path;
    private final int[] next;
    private int onStack;
    private int time;
    private int parts;

    private Circles(int points, int[] from, int[] to, int edges) {
        first = new int[points + 1];
        for (int e = 0; e < edges; e++) first[from[e] + 1]++;
        for (int p = 0; p < points; p++) first[p + 1] += first[p];
        target = new int[edges];
        next = Arrays.copyOf(first, points);
        for (int e = 0; e < edges; e++) target[next[from[e]]++] = to[e];
        System.arraycopy(first, 0, next, 0, points);
        part = new int[points];
        entered = new int[points];
        lowest = new int[points];
        stack = new int[points];
        path = new int[points];
    }

    /// @param from  the point each edge leaves, one entry an edge
    /// @param to    the point it reaches
    /// @param edges how many entries count
    /// @return a number for each point, equal exactly for points on a common circle
    static int[] of(int points, int[] from, int[] to, int edges) {
        var search = new Circles(points, from, to, edges);
        for (int p = 0; p < points; p++) if (search.entered[p] == 0) search.walk(p);
        return search.part;
    }

    private void walk(int root) {
        int depth = 0;
        path[0] = root;
        enter(root);
        while (depth >= 0) {
            int point = path[depth];
            if (next[point] < first[point + 1]) {
                int to = target[next[point]++];
                if (entered[to] == 0) {
                    path[++depth] = to;
                    enter(to);
                } else if (part[to] == 0) {
                    lowest[point] = Math.min(lowest[point], entered[to]);
                }
                continue;
            }
            if (lowest[point] == entered[point]) close(point);
            depth--;
            if (depth >= 0) lowest[path[depth]] = Math.min(lowest[path[depth]], lowest[point]);
        }
    }

    private void enter(int point) {
        entered[point] = lowest[point] = ++time;
        stack[onStack++] = point;
    }

    private void close(int point) {
        parts++;
        int member;
        do {
            member = stack[--onStack];
            part[member] = parts;
        } while (member != point);
    }
}
