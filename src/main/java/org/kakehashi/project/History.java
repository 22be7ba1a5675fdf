package org.kakehashi.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The states a document went through: those behind the present one and those that were undone.
///
/// States share all they have in common, so that two hundred of them are cheap. No inverse commands.
public final class History {
    /// How many earlier states are kept.
    public static final int LIMIT = 200;

    /// A state of the document and the edit that led to it.
    ///
    /// @param number grows with every edit of the document, never used twice
    public record State(long number, Edit edit, Project project) {}

    private final Deque<State> past = new ArrayDeque<>();
    private final Deque<State> future = new ArrayDeque<>();
    private State present;
    private long newest;

    /// @param opened the first state, with the edit that made the document
    public History(State opened) {
        present = opened;
        newest = opened.number();
    }

    /// @param states  all kept states in order of their numbers, at least one
    /// @param current number of the present one
    public static History of(List<State> states, long current) {
        var history = new History(states.stream().filter(state -> state.number() == current).findFirst().orElseThrow());
        for (var state : states) {
            if (state.number() < current) history.past.addLast(state);
            if (state.number() > current) history.future.addLast(state);
            history.newest = Math.max(history.newest, state.number());
        }
        return history;
    }

    public State present() {
        return present;
    }

    /// Enters a new state; what was undone is gone.
    ///
    /// @param joined whether it replaces the present state, being the same edit going on
    void enter(Edit edit, Project project, boolean joined) {
        future.clear();
        if (!joined) {
            past.addLast(present);
            if (past.size() > LIMIT) past.removeFirst();
        }
        present = new State(++newest, edit, project);
    }

    boolean undo() {
        if (past.isEmpty()) return false;
        future.addFirst(present);
        present = past.removeLast();
        return true;
    }

    boolean redo() {
        if (future.isEmpty()) return false;
        past.addLast(present);
        present = future.removeFirst();
        return true;
    }

    /// @return what undo would take back
    public Optional<Edit> undoable() {
        return past.isEmpty() ? Optional.empty() : Optional.of(present.edit());
    }

    /// @return what redo would do again
    public Optional<Edit> redoable() {
        return future.isEmpty() ? Optional.empty() : Optional.of(future.getFirst().edit());
    }

    /// @return all kept states in order of their numbers
    public List<State> states() {
        var states = new ArrayList<State>(past);
        states.add(present);
        states.addAll(future);
        return List.copyOf(states);
    }
}
