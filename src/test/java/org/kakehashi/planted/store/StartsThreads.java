package org.kakehashi.planted.store;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Faults: threads belong to app and the background.
final class StartsThreads {

    Thread makesAThread(Runnable work) {
        return new Thread(work);
    }

    Thread startsAVirtualThread(Runnable work) {
        return Thread.ofVirtual().start(work);
    }

    ExecutorService makesAPool() {
        return Executors.newCachedThreadPool();
    }

    Executor usesTheSharedPool() {
        return ForkJoinPool.commonPool();
    }

    void runsLater(Runnable work) {
        Platform.runLater(work);
    }

    Consumer<Runnable> refersToRunLater() {
        return Platform::runLater;
    }
}
