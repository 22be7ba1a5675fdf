package org.kakehashi.ui.cost;

import java.util.function.BiConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Assumption;
import org.kakehashi.base.Unit;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.why.ReasonText;

/// The value of an assumption; a click opens it for typing where it stands alone.
final class AssumptionCell extends TableCell<Assumption, Assumption> {
    private final BiConsumer<Assumption, Double> commit;
    private final Label number = new Label();
    private final Label unit = new Label();
    private final HBox both = new HBox(number, unit);
    private @Nullable TypedField<?> field;

    AssumptionCell(BiConsumer<Assumption, Double> commit) {
        this.commit = commit;
        getStyleClass().add("number");
        unit.getStyleClass().add("unit");
        unit.setMinWidth(0);
        number.setMinWidth(Label.USE_PREF_SIZE);
        both.getStyleClass().add("quantity");
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) type();
        });
    }

    /// Opens the value for typing.
    void type() {
        var shown = getItem();
        if (shown == null || isEmpty() || field != null || shown.least() == shown.most()) return;
        var opened = field(shown);
        field = opened;
        opened.accessibleTextProperty().set(shown.what().in(Tongue.now()));
        opened.focusedProperty().subscribe((_, focused) -> {
            if (!focused && opened.problem().get().isEmpty()) end(opened);
        });
        opened.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                opened.giveUp();
                end(opened);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                opened.offer();
                if (opened.problem().get().isEmpty()) end(opened);
                event.consume();
            }
        });
        opened.problem().subscribe(says -> opened.setTooltip(says.isEmpty() ? null : new Tooltip(says)));
        setGraphic(opened);
        opened.applyCss();
        opened.requestFocus();
        opened.selectAll();
    }

    private TypedField<?> field(Assumption shown) {
        var value = new SimpleObjectProperty<Number>(shown.value());
        var id = "assumption-value";
        return switch (shown.unit().kind()) {
            case MONEY -> Fields.money(id, shown.least(), shown.most(), shown.unit().currency(), value, typed ->
                    commit.accept(shown, typed));
            case SHARE -> Fields.percent(id, shown.least(), shown.most(), 0.01, value, typed -> commit.accept(shown, typed));
            case YEAR -> Fields.year(id, (int) shown.least(), (int) shown.most(), value,
                    typed -> commit.accept(shown, (double) typed));
            case YEARS -> Fields.number(id, shown.least(), shown.most(), 1, value,
                    typed -> commit.accept(shown, Math.rint(typed)));
            case COUNT, FACTOR -> Fields.number(id, shown.least(), shown.most(), 0, value,
                    typed -> commit.accept(shown, typed));
        };
    }

    private void end(TypedField<?> ended) {
        if (field != ended) return;
        field = null;
        var had = ended.isFocused();
        draw(isEmpty() ? null : getItem());
        if (had) getTableView().requestFocus();
    }

    private void draw(@Nullable Assumption shown) {
        setText(null);
        if (shown == null) {
            setGraphic(null);
            return;
        }
        number.setText(ReasonText.number(shown.value(), shown.unit()));
        unit.setText(unit(shown));
        setGraphic(both);
    }

    private static String unit(Assumption shown) {
        var plain = ReasonText.unit(shown.value(), shown.unit());
        var per = shown.unit().word().in(Tongue.now());
        return shown.unit().kind() == Unit.Kind.COUNT || per.isEmpty() ? plain : AssumptionWords.UNIT_PER.now(plain, per);
    }

    @Override
    protected void updateItem(@Nullable Assumption item, boolean empty) {
        super.updateItem(item, empty);
        field = null;
        draw(empty ? null : item);
    }
}
