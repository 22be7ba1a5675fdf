package org.kakehashi.ui.cost;

import java.util.OptionalInt;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;

/// Cost per year, cost per person, and household burden; the year under the pointer is lit in both charts.
final class ChartRow extends HBox {
    private final CostsViewModel model;
    private final PictureView bars = Pictures.view("chart-years");
    private final PictureView lines = Pictures.view("chart-people");
    private final SimpleStringProperty barUnit = new SimpleStringProperty("");
    private final SimpleStringProperty lineUnit = new SimpleStringProperty("");
    private final BurdenCard burden;

    ChartRow(CostsViewModel model, Runnable toProfile) {
        this.model = model;
        setId("charts");
        getStyleClass().add("charts");
        burden = new BurdenCard(toProfile);
        var years = new Card("card-years", CostWords.COST_PER_YEAR.text()).unit(barUnit).offer(bars).content(new StackPane(bars));
        var people = new Card("card-people", CostWords.COST_PER_PERSON.text()).unit(lineUnit).offer(lines).content(new StackPane(lines));
        years.setPrefWidth(500);
        people.setPrefWidth(340);
        years.setMinWidth(0);
        people.setMinWidth(0);
        HBox.setHgrow(years, Priority.ALWAYS);
        HBox.setHgrow(people, Priority.ALWAYS);
        getChildren().addAll(years, people, burden);
        share(bars);
        share(lines);
        model.sheet().subscribe(_ -> show());
        model.lit().subscribe(_ -> show());
        Tongue.language().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> show());
    }

    private void share(PictureView chart) {
        chart.hovered().subscribe(hit -> model.light(hit.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(hit.get().id()))));
    }

    private void show() {
        var sheet = model.now();
        sheet.result().ifPresent(result -> {
            var lit = model.lit().get().isPresent() ? model.lit().get() : result.peakBurdenYear();
            bars.show(CostPictures.bars(sheet, result, lit));
            lines.show(CostPictures.lines(sheet, lit));
            double scale = SheetNumbers.scale(result.cost().stream(), Tongue.now());
            barUnit.set(SheetNumbers.scaleUnit(scale, sheet.currency()));
            lineUnit.set(Formats.unit(sheet.currency(), Tongue.now()));
            bars.setAccessibleText(CostWords.COST_PER_YEAR_SAID.now(sheet.letter(),
                    Formats.cityTotal(result.total(), sheet.currency())));
            lines.setAccessibleText(CostWords.COST_PER_PERSON_SAID.now(sheet.letter(),
                    Formats.perPerson(result.perPersonYear(), sheet.currency())));
        });
        burden.show(sheet);
    }
}
