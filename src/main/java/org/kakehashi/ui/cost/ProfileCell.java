package org.kakehashi.ui.cost;

import org.jspecify.annotations.Nullable;
import org.kakehashi.picture.Ink;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.transfer.SectorFace;

/// The course of a row's cost over the years.
final class ProfileCell extends SheetCell {
    private final PictureView view = Pictures.view("profile");
    private final CostsViewModel model;

    ProfileCell(SheetGrid grid, CostsViewModel model) {
        super(grid, SheetColumn.PROFILE);
        this.model = model;
        getStyleClass().add("profile-cell");
        view.setPrefSize(92, 18);
    }

    @Override
    protected void draw(@Nullable SheetRow row) {
        if (row == null || row.figures().profile().isEmpty()) {
            setGraphic(null);
            return;
        }
        view.show(CostPictures.spark(row.figures().profile(), switch (row) {
            case SheetRow.Group group -> SectorFace.of(group.sector()).ink();
            case SheetRow.Line line -> SectorFace.of(line.measure().sector()).ink();
            case SheetRow.Total _ -> Ink.TEXT;
        }));
        view.setAccessibleText(CostWords.PROFILE_SAID.now(model.now().scenario()
                .map(scenario -> scenario.horizon().years()).orElse(0)));
        setGraphic(view);
    }
}
