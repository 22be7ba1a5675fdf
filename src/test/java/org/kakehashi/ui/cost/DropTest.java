package org.kakehashi.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Horizon;

/// Where a dragged measure lands.
class DropTest {
    private static final List<SheetRow> ROWS = List.of(group("sewerage", false), line("a", "sewerage"),
            line("b", "sewerage"), group("water", true), new SheetRow.Total("A", 2, 2, Figures.UNKNOWN));

    @Test
    void theUpperHalfOfAMeasureIsBeforeItAndTheLowerBehind() {
        assertEquals(new Drop("sewerage", "a", 1, false), Drop.of(ROWS, 1, false));
        assertEquals(new Drop("sewerage", "b", 1, true), Drop.of(ROWS, 1, true));
        assertEquals(new Drop("sewerage", "", 2, true), Drop.of(ROWS, 2, true));
    }

    @Test
    void theHeadOfASectorIsItsFirstPlaceOrItsLastWhenFolded() {
        assertEquals(new Drop("sewerage", "a", 0, true), Drop.of(ROWS, 0, false));
        assertEquals(new Drop("water", "", 3, true), Drop.of(ROWS, 3, true));
    }

    @Test
    void belowAllIsTheEndOfTheLastSectorAndOutsideIsNowhere() {
        assertEquals(new Drop("water", "", 3, true), Drop.of(ROWS, 4, false));
        assertNull(Drop.of(ROWS, -1, false));
        assertNull(Drop.of(ROWS, 5, false));
    }

    private static SheetRow group(String sector, boolean folded) {
        return new SheetRow.Group(sector, 1, folded, Figures.UNKNOWN);
    }

    private static SheetRow line(String id, String sector) {
        return new SheetRow.Line(MeasureEdits.budget(id, sector, Names.same(id), new Horizon(2027, 20), true), Figures.UNKNOWN);
    }
}
