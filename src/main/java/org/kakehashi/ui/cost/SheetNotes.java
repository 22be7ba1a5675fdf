package org.kakehashi.ui.cost;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.kakehashi.base.Names;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Words;

/// What the table has to say: a text that cannot be read, a paste that was refused with all its problems, or one that was done.
final class SheetNotes implements SheetGrid.Notes {
    private final Announcer announcer;
    private final Consumer<String> open;
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<CellEdits.Reply> refused = new ReadOnlyObjectWrapper<>(NOTHING);
    private static final CellEdits.Reply NOTHING = new CellEdits.Reply(Names.same(""), List.of(), "");

    /// @param open shows all inputs of a measure
    SheetNotes(Announcer announcer, Consumer<String> open) {
        this.announcer = announcer;
        this.open = open;
    }

    /// @return what is wrong with a typed text, blank if nothing
    ReadOnlyStringProperty complaint() {
        return complaint.getReadOnlyProperty();
    }

    /// @return the last paste or fill that was refused; without problems if there is none
    ReadOnlyObjectProperty<CellEdits.Reply> refused() {
        return refused.getReadOnlyProperty();
    }

    @Override
    public void dismiss() {
        refused.set(NOTHING);
    }

    @Override
    public void complain(String says) {
        complaint.set(says);
    }

    @Override
    public void reply(CellEdits.Reply reply) {
        refused.set(reply.problems().isEmpty() ? NOTHING : reply);
        if (reply.problems().isEmpty()) announcer.say(Words.of(reply.says()));
    }

    @Override
    public void open(String measureId) {
        open.accept(measureId);
    }
}
