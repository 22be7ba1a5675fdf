package org.kakehashi.project;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/// The document being edited: the present project, its history and who follows it.
///
/// Belongs to the thread that made it and refuses any other. [#edit] is the only way to change anything.
public final class Session {
    /// A pause longer than this, in milliseconds, ends a run of equal edits.
    public static final long PAUSE = 1000;

    private final Thread owner = Thread.currentThread();
    private final List<Consumer<Project>> followers = new CopyOnWriteArrayList<>();
    private final LongSupplier millis;
    private History history;
    private long lastEdit;
    private boolean broken = true;

    /// @param millis a clock in milliseconds, to tell a pause between edits
    public Session(Document document, LongSupplier millis) {
        history = History.of(document.states(), document.current());
        this.millis = millis;
    }

    public Project project() {
        check();
        return history.present().project();
    }

    /// @return the document with its history, to be saved
    public Document document() {
        check();
        return new Document(history.states(), history.present().number());
    }

    public Optional<Edit> undoable() {
        return history.undoable();
    }

    public Optional<Edit> redoable() {
        return history.redoable();
    }

    /// @return the kept states in order, the newest last
    public List<History.State> states() {
        return history.states();
    }

    /// Applies `change`; if it throws or changes nothing, nothing is entered.
    public void edit(Edit edit, UnaryOperator<Project> change) {
        check();
        var before = history.present();
        var after = change.apply(before.project());
        if (after.equals(before.project())) return;
        long now = millis.getAsLong();
        var joined = !broken && before.edit().equals(edit) && now - lastEdit <= PAUSE && history.undoable().isPresent();
        history.enter(edit, after, joined);
        lastEdit = now;
        broken = false;
        tell();
    }

    /// Ends a run of equal edits, as when the focus moves on.
    public void pause() {
        broken = true;
    }

    public void undo() {
        check();
        broken = true;
        if (history.undo()) tell();
    }

    /// @return takes back what was edited last, unless something else was edited by then
    public Runnable undoing() {
        var made = project();
        return () -> {
            if (project().equals(made)) undo();
        };
    }

    public void redo() {
        check();
        broken = true;
        if (history.redo()) tell();
    }

    /// Shows the present project to `follower` now and after every change.
    ///
    /// @return ends the following
    public Runnable follow(Consumer<Project> follower) {
        check();
        followers.add(follower);
        follower.accept(project());
        return () -> followers.remove(follower);
    }

    private void tell() {
        var project = project();
        for (var follower : followers) follower.accept(project);
    }

    private void check() {
        if (!Thread.currentThread().equals(owner)) {
            throw new IllegalStateException("session used from " + Thread.currentThread());
        }
    }
}
