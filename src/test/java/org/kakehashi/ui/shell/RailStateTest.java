package org.kakehashi.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.beans.property.SimpleDoubleProperty;
import org.junit.jupiter.api.Test;
import org.kakehashi.project.StoreException;

class RailStateTest {
    private final Workroom room = new Workroom();
    private final SimpleDoubleProperty width = new SimpleDoubleProperty(1400);
    private final RailState rail = new RailState(room.desk, width);

    @Test
    void itIsOpenWhereThereIsRoomAndNoProject() throws StoreException {
        room.begin(Workroom.project("a"));
        assertTrue(rail.open().get());
        room.open("a");
        assertFalse(rail.open().get());
    }

    @Test
    void itIsClosedInANarrowWindow() {
        width.set(1280);
        assertFalse(rail.open().get());
    }

    @Test
    void whatThePersonChoseHoldsEverywhere() throws StoreException {
        room.begin(Workroom.project("a"));
        room.open("a");
        rail.toggle();
        width.set(1280);
        assertTrue(rail.open().get());
        assertEquals(Optional.of(true), room.preferences.rail().get());
        rail.toggle();
        assertFalse(rail.open().get());
    }
}
