package org.kakehashi.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The one door to other threads: ask on the window's thread, and the answer comes back there.
///
/// Of several questions with the same key only the newest is answered. Hand over immutable values only.
public final class Background {
    private final Executor work;
    private final Executor window;
    private final Map<Object, Question> open = new HashMap<>();
    private boolean closed;

    /// Work that may fail and that looks at `stale` now and then if it is long.
    @FunctionalInterface
    public interface Work<T> {
        T apply(Stale stale) throws Exception;
    }

    private static final class Question implements Stale {
        private volatile boolean stale;

        @Override
        public boolean stale() {
            return stale;
        }
    }

    /// @param work   where questions are worked on
    /// @param window runs on the window's thread, later or at once
    public Background(Executor work, Executor window) {
        this.work = work;
        this.window = window;
    }

    /// Asks a question; an open one with the same key becomes stale and is never answered, and after `close` none is.
    ///
    /// @param answer  gets what `work` gave, on the window's thread
    /// @param trouble gets what `work` threw, on the window's thread
    public <T> void ask(Object key, Work<T> work, Consumer<? super T> answer, Consumer<? super Throwable> trouble) {
        if (closed) return;
        var question = new Question();
        var before = open.put(key, question);
        if (before != null) before.stale = true;
        this.work.execute(() -> {
            if (question.stale) return;
            Runnable reply = reply(question, work, answer, trouble);
            window.execute(() -> {
                if (question.stale) return;
                open.remove(key, question);
                reply.run();
            });
        });
    }

    /// Asks for what follows from valid values alone: a failure is a bug of ours.
    public <T> void ask(Object key, Supplier<T> work, Consumer<? super T> answer) {
        ask(key, _ -> work.get(), answer, thrown -> {
            throw new IllegalStateException(thrown);
        });
    }

    /// Takes back the open question with this key, if any.
    public void forget(Object key) {
        var before = open.remove(key);
        if (before != null) before.stale = true;
    }

    /// Takes back every open question and hears no more of them: the window is gone.
    public void close() {
        closed = true;
        open.values().forEach(question -> question.stale = true);
        open.clear();
    }

    private static <T> Runnable reply(Question question, Work<T> work, Consumer<? super T> answer,
            Consumer<? super Throwable> trouble) {
        try {
            T result = work.apply(question);
            return () -> answer.accept(result);
        } catch (Exception | Error thrown) {
            return () -> trouble.accept(thrown);
        }
    }
}
