package org.kakehashi.ui.cost;

import javafx.scene.control.ContextMenu;

/// What can be done with a sector the user added.
final class SectorMenu extends ContextMenu {
    SectorMenu(SheetGrid grid) {
        getItems().add(MeasureMenu.item("rename-sector", TableWords.RENAME_SECTOR, grid::rename));
    }
}
