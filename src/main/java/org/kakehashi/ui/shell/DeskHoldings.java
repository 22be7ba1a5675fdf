package org.kakehashi.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Library;
import org.kakehashi.ui.library.Holdings;

/// The desk as the Library screen sees it.
record DeskHoldings(Desk desk, ObservableValue<Economies> series) implements Holdings {
    @Override
    public ObservableValue<Library> library() {
        return desk.library();
    }

    @Override
    public void keep(Library library) {
        desk.keep(library);
    }

    @Override
    public ObservableValue<Optional<Session>> session() {
        return desk.inHand().map(open -> open.map(InHand::session));
    }

    @Override
    public String newId() {
        return desk.newId();
    }

    @Override
    public void say(ObservableValue<String> text) {
        desk.notices().say(text);
    }

    @Override
    public void undoable(ObservableValue<String> text, Runnable undo) {
        desk.notices().undoable(text, undo);
    }

    @Override
    public void trouble(Throwable thrown, Runnable retry) {
        desk.trouble(thrown, retry);
    }
}
