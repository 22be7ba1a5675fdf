package org.kakehashi.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.document.RecordCodec;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.History.State;
import org.kakehashi.project.Project;
import org.kakehashi.project.StoreException;

/// The rows of a document's states: what is new is added, what the history dropped is removed.
final class States {
    private States() {}

    /// @param known the document as it is known to lie there; of its states those that are the same are not written
    static void write(Connection db, String id, List<State> states, @Nullable Document known) throws SQLException {
        var there = new HashSet<>(Sql.list(db, "select state_number from project_state where project_id = ?",
                row -> row.getLong(1), id));
        var same = new HashSet<Long>();
        for (var state : states) {
            if (there.contains(state.number()) && known != null && lies(state, known)) same.add(state.number());
        }
        for (var number : there) {
            if (same.contains(number)) continue;
            Sql.run(db, "delete from project_state where project_id = ? and state_number = ?", id, number);
        }
        for (var state : states) {
            if (same.contains(state.number())) continue;
            Sql.run(db, "insert into project_state (project_id, state_number, edit) values (?, ?, ?)", id,
                    state.number(), RecordCodec.write(state.edit()));
            var parts = Packed.parts(ProjectCodec.write(state.project()));
            for (int part = 0; part < parts.size(); part++) {
                Sql.run(db, "insert into state_part (project_id, state_number, part, bytes) values (?, ?, ?, ?)", id,
                        state.number(), part, parts.get(part));
            }
        }
    }

    private static boolean lies(State state, Document known) {
        return known.states().stream().anyMatch(one -> one.number() == state.number()
                && isSame(one.project(), state.project()) && one.edit().equals(state.edit()));
    }

    /// Comparing whole projects would take longer than writing them.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Project one, Project other) {
        return one == other;
    }

    /// Reads the document; an earlier or undone state that is damaged is left out, the present one must be whole.
    static Document read(Connection db, String id, long current) throws SQLException, StoreException {
        var parts = new TreeMap<Long, List<byte[]>>();
        Sql.list(db, "select state_number, bytes from state_part where project_id = ? order by state_number, part",
                row -> parts.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>()).add(row.getBytes(2)), id);
        var edits = Sql.list(db, "select state_number, edit from project_state where project_id = ?"
                + " order by state_number", row -> Map.entry(row.getLong(1), row.getString(2)), id);
        var reading = ProjectCodec.states();
        var states = new ArrayList<State>();
        for (var edit : edits) {
            var state = state(edit.getKey(), edit.getValue(), parts.getOrDefault(edit.getKey(), List.of()), reading);
            state.ifPresent(states::add);
        }
        if (states.stream().noneMatch(state -> state.number() == current)) {
            throw Failure.damaged("damagedProject", id, null);
        }
        return new Document(states, current);
    }

    private static Optional<State> state(long number, String edit, List<byte[]> parts, ProjectCodec.States reading) {
        try {
            if (RecordCodec.read(edit, Edit.class) instanceof Checked.Good<Edit>(var made)
                    && reading.read(Packed.document(parts)) instanceof Checked.Good<Project>(var project)) {
                return Optional.of(new State(number, made, project));
            }
        } catch (IOException _) {
            // its bytes are damaged: it counts as not there
        }
        return Optional.empty();
    }
}
