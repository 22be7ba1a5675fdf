package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.kakehashi.cost.Load;
import org.kakehashi.ui.cost.ChartChoice.Beside;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Pick;
import org.kakehashi.ui.kit.PictureTip;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.picture.Hit;

/// All scenarios side by side: cost per person, household burden, or the load of a pollutant.
final class BesideCard {
    private final CostsViewModel model;
    private final PictureView lines = Pictures.view("chart-people");
    private final SimpleStringProperty unit = new SimpleStringProperty("");
    private final SimpleStringProperty lacking = new SimpleStringProperty("");
    private final EmptyState empty = new EmptyState("chart-people-empty", Icons.CHART, lacking);
    private final Pick<Beside> pick;
    private final Card card;

    BesideCard(CostsViewModel model) {
        this.model = model;
        ObservableValue<Beside> shown = model.charts().map(ChartChoice::beside);
        pick = new Pick<>("chart-people-kind", this::word, shown,
                option -> model.draw(model.charts().get().with(option)));
        pick.getStyleClass().add("title");
        card = new Card("card-people", shown.flatMap(this::word)).titled(pick).unit(unit).offer(lines)
                .content(new StackPane(lines, empty));
        card.setPrefWidth(340);
        card.setMinWidth(0);
    }

    Card card() {
        return card;
    }

    PictureView view() {
        return lines;
    }

    void tell(Hit hit, PictureTip tip) {
        tip.show(lines, hit, "");
    }

    private ObservableValue<String> word(Beside beside) {
        return switch (beside.kind()) {
            case PEOPLE -> CostWords.COST_PER_PERSON.text();
            case BURDEN -> ChartWords.BURDEN_BY_YEAR.text();
            case LOAD -> model.sheet().flatMap(sheet -> Tongue.language().flatMap(_ -> {
                var load = load(sheet, beside.pollutant());
                return (load.isPresent() ? ChartWords.LOAD_OF : ChartWords.EFFECT_OF)
                        .text(load.map(known -> known.name().in(Tongue.now())).orElse(beside.pollutant()));
            }));
        };
    }

    private static Optional<Load> load(CostsSheet sheet, String pollutant) {
        return sheet.scenarios().stream().flatMap(scenario -> scenario.loads().stream())
                .filter(load -> load.id().equals(pollutant)).findFirst();
    }

    /// @return what can be shown: always the money, and each pollutant that the scenario in focus knows
    private static List<Beside> options(CostsSheet sheet) {
        var options = new ArrayList<>(List.of(Beside.PEOPLE, Beside.BURDEN));
        var pollutants = new LinkedHashSet<String>();
        sheet.scenario().ifPresent(scenario -> scenario.loads().forEach(load -> pollutants.add(load.id())));
        sheet.result().ifPresent(result -> pollutants.addAll(result.effects().keySet()));
        pollutants.forEach(pollutant -> options.add(Beside.load(pollutant)));
        return options;
    }

    void show(CostsSheet sheet, OptionalInt lit) {
        var options = options(sheet);
        var beside = model.charts().get().beside();
        if (!options.contains(beside)) options.add(beside);
        pick.among(options);
        var picture = new BesidePictures(sheet, lit).of(beside);
        lines.setVisible(picture.isPresent());
        empty.setVisible(picture.isEmpty() && (sheet.result().isPresent() || sheet.scenario().isEmpty()));
        lacking.set(lacking(sheet, beside));
        unit.set(unit(sheet, beside));
        picture.ifPresent(lines::show);
        lines.setAccessibleText(said(sheet, beside));
    }

    private String lacking(CostsSheet sheet, Beside beside) {
        boolean costs = sheet.scenario().filter(scenario -> !scenario.measures().isEmpty()).isPresent();
        return switch (beside.kind()) {
            case PEOPLE -> ChartWords.NO_LINES.now();
            case BURDEN -> costs ? BurdenCard.missing(model.now()) : ChartWords.NO_LINES.now();
            case LOAD -> ChartWords.NO_LOADS.now();
        };
    }

    private static String unit(CostsSheet sheet, Beside beside) {
        return switch (beside.kind()) {
            case PEOPLE -> sheet.money().unit(Formats.unit(sheet.currency(), Tongue.now()));
            case BURDEN -> ChartWords.BURDEN_UNIT.now();
            case LOAD -> load(sheet, beside.pollutant()).map(load -> ChartWords.LOAD_UNIT.now(load.unit())).orElse("");
        };
    }

    private static String said(CostsSheet sheet, Beside beside) {
        return sheet.result().map(result -> switch (beside.kind()) {
            case PEOPLE -> ChartWords.PEOPLE_SAID.now(sheet.letter(),
                    Formats.perPerson(result.perPersonYear(), sheet.currency()));
            case BURDEN -> ChartWords.BURDEN_YEARS_SAID.now(sheet.letter(), Formats.percent(result.peakBurden(), 1),
                    Formats.percent(sheet.scenario().orElseThrow().community().limit().value(), 1));
            case LOAD -> {
                var left = result.unabated().get(beside.pollutant());
                yield left == null ? "" : ChartWords.LOAD_SAID.now(sheet.letter(),
                        load(sheet, beside.pollutant()).map(load -> load.name().in(Tongue.now())).orElse(""),
                        Integer.toString(result.horizon().first()), Formats.number(left.at(0), 0),
                        Integer.toString(result.horizon().last()), Formats.number(left.at(left.size() - 1), 0));
            }
        }).orElse("");
    }
}
