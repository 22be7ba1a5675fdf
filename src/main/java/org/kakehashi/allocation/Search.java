package org.kakehashi.allocation;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A search that is under way: tells how far it is, and ends when asked to. May be used from several threads.
final class Search {
    private final Consumer<Standing> follower;
    private final long until;
    private boolean stopped;
    private @Nullable Runnable stopper;

    /// @param seconds  it may take
    /// @param follower told on the thread that searches
    Search(double seconds, Consumer<Standing> follower) {
        this.follower = follower;
        until = System.nanoTime() + Math.round(seconds * 1e9);
    }

    synchronized void stop() {
        stopped = true;
        if (stopper != null) stopper.run();
    }

    synchronized boolean stopped() {
        return stopped;
    }

    /// @param stopper of the solver that is about to begin
    /// @return whether it may
    synchronized boolean begin(Runnable stopper) {
        this.stopper = stopper;
        return !stopped;
    }

    synchronized void end() {
        stopper = null;
    }

    double secondsLeft() {
        return (until - System.nanoTime()) / 1e9;
    }

    void tell(Stage.Kind stage, long best) {
        follower.accept(new Standing(stage, best));
    }
}
