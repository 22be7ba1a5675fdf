package org.kakehashi.ui.funding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.kit.Tongue;

/// What the selected cell holds to the yen, its state to choose, and what is wrong with what is typed there.
final class CellBar extends HBox {
    private final FundingViewModel model;
    private final StringProperty problem = new SimpleStringProperty("");
    private final Label where = new Label();
    private final Label what = new Label();

    CellBar(FundingViewModel model) {
        this.model = model;
        setId("cell-bar");
        getStyleClass().add("cell-bar");
        where.getStyleClass().add("strong");
        what.setId("cell-amount");
        what.getStyleClass().add("muted");
        what.setMinWidth(0);
        var wrong = Labels.of(problem, "text-danger");
        wrong.setId("cell-problem");
        wrong.visibleProperty().bind(problem.isNotEmpty());
        wrong.managedProperty().bind(problem.isNotEmpty());
        what.managedProperty().bind(problem.isEmpty());
        what.visibleProperty().bind(problem.isEmpty());
        var state = model.cell().flatMap(_ -> model.sheet())
                .map(sheet -> shown(sheet).map(FundingTable.Cell::state).orElse(MoneyState.PLANNED)).orElse(MoneyState.PLANNED);
        var states = new Segments<>("cell-state", List.of(MoneyState.values()), each -> FundingText.word(each).text(),
                state, chosen -> act(place -> model.setState(place, chosen)));
        states.setMinWidth(Region.USE_PREF_SIZE);
        var clear = Buttons.flat("cell-clear", null, FundingWords.CLEAR.text(), () -> act(model::clear));
        clear.getStyleClass().add("dense");
        ObservableValue<Boolean> money = model.cell().flatMap(_ -> model.sheet()).map(sheet -> shown(sheet).isPresent())
                .orElse(false);
        ObservableValue<Boolean> pledged = model.cell().flatMap(_ -> model.sheet())
                .map(sheet -> shown(sheet).filter(cell -> !cell.assigned()).isPresent()).orElse(false);
        shownWhen(states, money);
        shownWhen(clear, pledged);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        where.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(where, what, wrong, gap, states, clear);
        model.cell().subscribe(_ -> say());
        model.sheet().subscribe(_ -> say());
        Tongue.language().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> say());
    }

    /// Says what is wrong with a typed amount, nothing if it is blank.
    void complain(String says) {
        problem.set(says);
    }

    private static void shownWhen(Region node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private void act(Consumer<CellPlace> verb) {
        var place = model.cell().get();
        if (place != null) verb.accept(place);
    }

    private Optional<FundingTable.Cell> shown(FundingSheet sheet) {
        return Optional.ofNullable(model.cell().get()).flatMap(place -> sheet.cell(place.source(), place.year()));
    }

    private void say() {
        var sheet = model.sheet().get();
        var place = model.cell().get();
        where.setManaged(place != null);
        if (place == null) {
            where.setText("");
            what.setText(FundingWords.BAR_HINT.now());
            return;
        }
        where.setText(FundingWords.CELL_PLACE.now(model.name(place.source()), FundingText.year(place.year())));
        what.setText(shown(sheet).map(cell -> said(sheet, cell)).orElseGet(FundingWords.BAR_EMPTY::now));
    }

    private static String said(FundingSheet sheet, FundingTable.Cell cell) {
        var money = Formats.money((double) cell.amount(), sheet.currency());
        return cell.assigned() ? FundingWords.TIP_PLEDGED.now(money, FundingWords.ASSIGNED) : money;
    }
}
