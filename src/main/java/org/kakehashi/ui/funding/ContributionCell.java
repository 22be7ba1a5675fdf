package org.kakehashi.ui.funding;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.funding.Contribution;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.GridCell;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;

/// A part of a contribution, typed in where it stands.
final class ContributionCell extends GridCell<ContributionRow> {
    private static final int FIRST = 1900, LAST = 2200;
    private static final double MOST = 1e13;
    private final ContributionTable table;
    private final Part part;
    private boolean chosen;

    /// What can be typed of a contribution.
    enum Part { YEAR, ORGANISATION, AMOUNT, CURRENCY }

    ContributionCell(ContributionTable table, Part part) {
        this.table = table;
        this.part = part;
        if (part == Part.YEAR || part == Part.AMOUNT) getStyleClass().add("number");
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> chosen = table.isFocusWithin() && isSelected());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && (chosen || event.getClickCount() == 2)) type(null);
        });
    }

    Part part() {
        return part;
    }

    @Override
    protected String id(ContributionRow row) {
        return String.valueOf(row.at());
    }

    @Override
    protected void draw(@Nullable ContributionRow row) {
        setGraphic(null);
        setText(row == null ? null : text(row.given()));
    }

    private String text(Contribution given) {
        return switch (part) {
            case YEAR -> String.valueOf(given.year());
            case ORGANISATION -> given.organisation().in(Tongue.now());
            case AMOUNT -> Formats.brief(given.amount(), 2);
            case CURRENCY -> given.currency();
        };
    }

    @Override
    public void mark() {
        super.mark();
        setId(rowId().isEmpty() ? null : table.idOf(rowId(), part));
    }

    @Override
    protected TypedField<?> field(ContributionRow row) {
        var given = row.given();
        var field = switch (part) {
            case YEAR -> Fields.year("contribution-cell", FIRST, LAST, new SimpleObjectProperty<>(given.year()),
                    typed -> table.change(row, now -> now.in(typed)));
            case ORGANISATION -> Fields.name("contribution-cell", new SimpleObjectProperty<>(given.organisation().in(Tongue.now())),
                    typed -> table.change(row, now -> now.with(now.organisation().with(Tongue.now(), typed))));
            case AMOUNT -> Fields.money("contribution-cell", 0, MOST, given.currency(), new SimpleObjectProperty<>(given.amount()),
                    typed -> table.change(row, now -> now.of(typed, now.currency())));
            case CURRENCY -> new TypedField<>("contribution-cell", new SimpleObjectProperty<>(given.currency()), code -> code,
                    ContributionCell::currency, code -> table.change(row, now -> now.of(now.amount(), code)));
        };
        field.getStyleClass().add("cell-field");
        field.setAccessibleText(table.head(part).now());
        return field;
    }

    private static Checked<String> currency(String typed) {
        return Currencies.read(typed);
    }

    @Override
    protected void complain(String problem) {
        table.complain(problem);
    }

    @Override
    protected void go(int down, int right) {
        table.go(this, down, right);
    }
}
