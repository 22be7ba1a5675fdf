package org.kakehashi.levelling;

import java.util.List;

/// Why jobs cannot be laid out.
public sealed interface Obstacle {

    /// A job takes more of a resource than there ever is in its window.
    record TooMuch(int job, int resource) implements Obstacle {}

    /// A job is longer than its window, or waits for what ends after it.
    record NoRoom(int job) implements Obstacle {}

    /// Jobs that stay where they are take more of a resource than there is.
    record Clash(List<Integer> jobs, int resource) implements Obstacle {
        public Clash {
            jobs = List.copyOf(jobs);
        }
    }

    /// Jobs wait for each other, or one that stays where it is begins before what it waits for.
    record Circle(List<Integer> jobs) implements Obstacle {
        public Circle {
            jobs = List.copyOf(jobs);
        }
    }

    /// Everything would fit if there were enough of this resource.
    record TooLittle(int resource) implements Obstacle {}

    /// Everything would fit if this job could be finished later.
    record TooEarly(int job) implements Obstacle {}
}
