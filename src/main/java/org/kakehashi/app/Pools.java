package org.kakehashi.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// The threads of the program: as many for engines as the machine has, and one for the stores, so that writes keep order.
record Pools(ExecutorService engines, ExecutorService stores) implements AutoCloseable {
    private static final long PATIENCE = 10;

    static Pools open() {
        return new Pools(Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()),
                named("engine")), Executors.newSingleThreadExecutor(named("store")));
    }

    private static ThreadFactory named(String name) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /// Runs `ear` beside everything else, as long as the program runs.
    void listen(Runnable ear) {
        named("bell").newThread(ear).start();
    }

    /// Lets the stores finish what they began.
    @Override
    public void close() {
        engines.shutdownNow();
        stores.shutdown();
        try {
            if (!stores.awaitTermination(PATIENCE, TimeUnit.SECONDS)) stores.shutdownNow();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
