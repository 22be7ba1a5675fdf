package org.kakehashi.ui.cost;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kakehashi.picture.Hit;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Pick;
import org.kakehashi.ui.kit.PictureTip;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;

/// What the scenario in focus costs each year, by sector, payer or measure, or summed up.
final class YearsCard {
    private final CostsViewModel model;
    private final PictureView bars = Pictures.view("chart-years");
    private final SimpleStringProperty unit = new SimpleStringProperty("");
    private final EmptyState empty = new EmptyState("chart-years-empty", Icons.CHART, ChartWords.NO_COSTS.text());
    private final Card card;

    YearsCard(CostsViewModel model) {
        this.model = model;
        var by = new Pick<ChartChoice.By>("chart-years-by", option -> option.word().text(),
                model.charts().map(ChartChoice::by), option -> model.draw(model.charts().get().with(option)))
                .among(List.of(ChartChoice.By.values()));
        card = new Card("card-years", model.charts().map(ChartChoice::cumulative)
                .flatMap(sum -> (sum ? ChartWords.CUMULATIVE_COST : CostWords.COST_PER_YEAR).text()))
                .unit(unit).actions(by, cumulative()).offer(bars).content(new StackPane(bars, empty));
        card.setPrefWidth(500);
        card.setMinWidth(0);
    }

    private ToggleButton cumulative() {
        var toggle = new ToggleButton();
        toggle.setId("chart-years-cumulative");
        toggle.getStyleClass().addAll("flat", "dense");
        toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
        toggle.textProperty().bind(ChartWords.CUMULATIVE.text());
        toggle.accessibleTextProperty().bind(ChartWords.CUMULATIVE.text());
        var tip = new Tooltip();
        tip.textProperty().bind(ChartWords.CUMULATIVE_TIP.text());
        toggle.setTooltip(tip);
        toggle.setOnAction(_ -> model.draw(model.charts().get().summed(toggle.isSelected())));
        model.charts().subscribe(choice -> toggle.setSelected(choice.cumulative()));
        return toggle;
    }

    Card card() {
        return card;
    }

    PictureView view() {
        return bars;
    }

    void tell(Hit hit, PictureTip tip) {
        tip.show(bars, hit, unit.get());
    }

    void show(CostsSheet sheet, OptionalInt lit) {
        var choice = model.charts().get();
        var layers = sheet.result().map(result -> CostLayers.of(sheet, result, choice)).orElse(List.of());
        bars.setVisible(!layers.isEmpty());
        empty.setVisible(layers.isEmpty() && (sheet.result().isPresent() || sheet.scenario().isEmpty()));
        if (layers.isEmpty()) return;
        var result = sheet.result().orElseThrow();
        double scale = SheetNumbers.scale(DoubleStream.of(CostPictures.most(layers)), Tongue.now());
        bars.show(CostPictures.bars(layers, result.horizon().first(), scale, lit));
        unit.set(sheet.money().unit(SheetNumbers.scaleUnit(scale, sheet.currency())));
        var what = choice.cumulative() ? ChartWords.CUMULATIVE_COST.now() : CostWords.COST_PER_YEAR.now();
        bars.setAccessibleText(ChartWords.YEARS_SAID.now(what, choice.by().word().now(), sheet.letter(),
                Formats.cityTotal(result.total(), sheet.currency())));
    }
}
