package org.kakehashi.ui.shell;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kakehashi.base.Names;
import org.kakehashi.project.Document;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.Session;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.StoreException.Trouble;
import org.kakehashi.ui.kit.Background;

/// Puts every edit on disk within a second, without being asked.
///
/// The first unsaved edit starts a short wait, then the whole document of that moment is written; edits made meanwhile
/// start the next wait. While one drags, that writes at least every half second. Belongs to the window's thread.
final class Saver implements AutoCloseable {
    static final Duration WAIT = Duration.ofMillis(200);
    static final Duration AGAIN = Duration.ofSeconds(5);

    private final ReadOnlyObjectWrapper<Saving> state;
    private final Session session;
    private final ProjectStore store;
    private final Background background;
    private final Delay delay;
    private final InstantSource clock;
    private final Runnable unfollow;
    private final List<Runnable> waiting = new ArrayList<>();
    private Document written;
    private Saving last;
    private long version;
    private boolean planned;
    private boolean writing;
    private boolean trying;
    private boolean closed;

    /// @param base version the session's document has in the store
    /// @param saved when that was written
    Saver(Session session, ProjectStore.Stored base, Saving saved, ProjectStore store, Background background,
            Delay delay, InstantSource clock) {
        this.session = session;
        this.written = base.document();
        this.version = base.version();
        this.store = store;
        this.background = background;
        this.delay = delay;
        this.clock = clock;
        last = saved;
        state = new ReadOnlyObjectWrapper<>(saved);
        unfollow = session.follow(this::edited);
    }

    ReadOnlyObjectProperty<Saving> state() {
        return state.getReadOnlyProperty();
    }

    /// Tries again after trouble.
    void retry() {
        write();
    }

    /// Writes what is not yet on disk; `then` runs once that has worked or failed.
    void flush(Runnable then) {
        waiting.add(then);
        if (!writing) write();
    }

    @Override
    public void close() {
        closed = true;
        unfollow.run();
    }

    private void edited(Project project) {
        if (clean()) return;
        if (!(state.get() instanceof Saving.Unsaved)) state.set(new Saving.Underway());
        plan();
    }

    private void plan() {
        if (planned || writing || closed) return;
        planned = true;
        delay.after(WAIT, () -> {
            planned = false;
            if (!writing && !closed) write();
        });
    }

    private boolean clean() {
        return same(session.document(), written);
    }

    private static boolean same(Document one, Document other) {
        return one.current() == other.current() && one.states().size() == other.states().size()
                && one.states().getLast().number() == other.states().getLast().number();
    }

    private void write() {
        if (writing) return;
        var document = session.document();
        if (same(document, written)) {
            state.set(last);
            done();
            return;
        }
        writing = true;
        state.set(new Saving.Underway());
        long base = version;
        background.ask(this, _ -> store.save(document, base), saved -> {
            writing = false;
            written = document;
            version = saved;
            last = new Saving.Saved(clock.instant());
            state.set(last);
            if (clean()) done();
            else edited(session.project());
            if (!waiting.isEmpty()) write();
        }, this::failed);
    }

    private void failed(Throwable thrown) {
        writing = false;
        var why = thrown instanceof StoreException known ? known
                : new StoreException(Trouble.OTHER, Names.same(String.valueOf(thrown.getMessage())), thrown);
        state.set(new Saving.Unsaved(why));
        done();
        if (why.trouble() == Trouble.STALE || trying) return;
        trying = true;
        delay.after(AGAIN, this::again);
    }

    private void again() {
        trying = false;
        if (!closed && state.get() instanceof Saving.Unsaved) write();
    }

    private void done() {
        var ready = List.copyOf(waiting);
        waiting.clear();
        ready.forEach(Runnable::run);
    }
}
