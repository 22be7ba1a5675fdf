package org.kakehashi.ui.cost;

import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kakehashi.cost.Question;
import org.kakehashi.picture.Hit;
import org.kakehashi.ui.kit.PictureTip;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.why.Asking;

/// Cost per year, all scenarios side by side, and household burden; the year under the pointer is lit in all charts.
final class ChartRow extends HBox {
    private final CostsViewModel model;
    private final MoneyViewModel money;
    private final YearsCard years;
    private final BesideCard beside;
    private final BurdenCard burden;
    private final PictureTip tip = new PictureTip();

    ChartRow(CostsViewModel model, MoneyViewModel money, Explainer explainer, Runnable toProfile) {
        this.model = model;
        this.money = money;
        setId("charts");
        getStyleClass().add("charts");
        setViewOrder(-1); // the tip may reach over the table below
        years = new YearsCard(model);
        beside = new BesideCard(model);
        burden = new BurdenCard(model, explainer, toProfile);
        HBox.setHgrow(years.card(), Priority.ALWAYS);
        HBox.setHgrow(beside.card(), Priority.ALWAYS);
        getChildren().addAll(years.card(), beside.card(), burden, tip);
        share(years.view(), hit -> years.tell(hit, tip));
        share(beside.view(), hit -> beside.tell(hit, tip));
        Asking.year(years.view(), year -> explainer.ask(model.charts().get().cumulative()
                ? new Question.Until(Question.ALL, year)
                : new Question.Cost(Question.ALL, Question.Part.NET, OptionalInt.of(year))));
        Asking.year(beside.view(), year -> explainer.ask(asked(model.charts().get().beside(), year)));
        money.sheet().subscribe(_ -> show());
        model.lit().subscribe(_ -> show());
        model.charts().subscribe(_ -> show());
        Tongue.heardBy(this).subscribe(_ -> show());
    }

    private static Question asked(ChartChoice.Beside beside, int year) {
        return switch (beside.kind()) {
            case PEOPLE -> new Question.PerPerson(Question.ALL, OptionalInt.of(year));
            case BURDEN -> new Question.Burden(OptionalInt.of(year));
            case LOAD -> new Question.Unabated(beside.pollutant(), year);
        };
    }

    private void share(PictureView chart, Consumer<Hit> tell) {
        chart.hovered().subscribe(hit -> {
            model.light(hit.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(hit.get().id())));
            hit.ifPresentOrElse(tell, tip::hide);
        });
    }

    private void show() {
        var sheet = money.now();
        var peak = sheet.result().map(result -> result.peakBurdenYear()).orElse(OptionalInt.empty());
        var lit = model.lit().get().isPresent() ? model.lit().get() : peak;
        years.show(sheet, lit);
        beside.show(sheet, lit);
        burden.show(sheet);
    }
}
