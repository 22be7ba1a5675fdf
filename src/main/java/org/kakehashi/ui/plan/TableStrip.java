package org.kakehashi.ui.plan;

import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Pick;
import org.kakehashi.ui.kit.Popovers;

/// Above the heads of the table: how many steps, a search, a filter, the grouping and the choice of columns.
final class TableStrip extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    TableStrip(PlanViewModel model, PlanTable table) {
        setId("plan-strip");
        getStyleClass().add("plan-strip");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(USE_PREF_SIZE);
        var count = Labels.of(model.sheet().flatMap(sheet -> {
            long all = sheet.project().plan().steps().stream().filter(step -> !step.isGroup()).count();
            if (sheet.arrangement().filter().isNone()) return PlanWords.STEPS.text(all);
            long shown = sheet.project().plan().steps().stream().filter(step -> !step.isGroup())
                    .filter(step -> sheet.arrangement().filter().shows(step, sheet.facts(), model.today())).count();
            return TableWords.STEPS_SHOWN.text(shown, all);
        }), "strong", "small");
        count.setId("plan-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var search = search(model);
        HBox.setHgrow(search, Priority.ALWAYS);
        var grouping = new Pick<Grouping>("plan-grouping", grouped -> grouped.word().text(),
                model.arrangement().map(Arrangement::grouping), grouped -> model.arrange(now -> now.with(grouped)))
                .among(Arrays.asList(Grouping.values()));
        grouping.getStyleClass().add("small");
        getChildren().addAll(count, search, filter(model), grouping, columns(table));
    }

    private static TextField search(PlanViewModel model) {
        var search = new TextField();
        search.setId("plan-search");
        search.getStyleClass().addAll("search-field", "dense");
        search.setMinWidth(48);
        search.setPrefWidth(90);
        search.promptTextProperty().bind(TableWords.SEARCH.text());
        search.accessibleTextProperty().bind(TableWords.SEARCH.text());
        model.arrangement().subscribe(now -> {
            if (!search.getText().equals(now.filter().text())) search.setText(now.filter().text());
        });
        search.textProperty().subscribe(text -> model.arrange(now -> now.with(now.filter().withText(text))));
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE || search.getText().isEmpty()) return;
            search.clear();
            event.consume();
        });
        return search;
    }

    private static Button filter(PlanViewModel model) {
        var button = Buttons.icon("plan-filter", Icons.FILTER, TableWords.FILTER.text(), () -> { });
        button.setOnAction(_ -> Popovers.below(button, new FilterForm(model)));
        model.arrangement().subscribe(now -> button.pseudoClassStateChanged(ON, !now.filter().withText("").isNone()));
        return button;
    }

    private static Button columns(PlanTable table) {
        var button = Buttons.icon("plan-columns", Icons.SETTINGS, TableWords.COLUMNS.text(), () -> { });
        button.setOnAction(_ -> Popovers.below(button, new ColumnsForm(table)));
        return button;
    }
}
