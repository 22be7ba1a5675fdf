package org.kakehashi.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Waits only as far as a test lets time pass.
final class HeldDelay implements Delay {
    private final List<Wait> waits = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Wait(Duration due, Runnable run) {}

    @Override
    public void after(Duration pause, Runnable run) {
        waits.add(new Wait(now.plus(pause), run));
    }

    Duration now() {
        return now;
    }

    /// @return how long each wait still takes, the shortest first
    List<Duration> left() {
        return waits.stream().map(wait -> wait.due().minus(now)).sorted().toList();
    }

    /// Lets time pass; what is due runs at its time.
    void pass(Duration time) {
        var until = now.plus(time);
        var next = next(until);
        while (next != null) {
            waits.remove(next);
            now = next.due();
            next.run().run();
            next = next(until);
        }
        now = until;
    }

    private Wait next(Duration until) {
        return waits.stream().filter(wait -> wait.due().compareTo(until) <= 0).min(Comparator.comparing(Wait::due))
                .orElse(null);
    }
}
