package org.kakehashi.ui.cost;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Question;
import org.kakehashi.cost.Sector;
import org.kakehashi.picture.Gauge;
import org.kakehashi.reference.Attribute;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.why.Asking;

/// The gauge of the peak household burden, what a household pays, and what Kitakyushu's paid.
final class BurdenCard extends StackPane {
    private final PictureView gauge = Pictures.view("gauge");
    private final VBox missing = new VBox();
    private final SimpleStringProperty missingText = new SimpleStringProperty("");
    private final Line household = new Line("household-year");
    private final Line sewerage = new Line("household-sewerage");
    private final Line kitakyushu = new Line("household-kitakyushu");

    private final CostsViewModel model;
    private final EmptyState empty = new EmptyState("gauge-empty", Icons.CHART, ChartWords.NO_BURDEN.text());
    /// The gauge under the pressed mouse as it was when the limit was taken hold of.
    private @Nullable Gauge held;

    BurdenCard(CostsViewModel model, Explainer explainer, Runnable toProfile) {
        this.model = model;
        missing.getStyleClass().add("burden-missing");
        missing.getChildren().addAll(Labels.paragraph(missingText, "muted", "small"),
                Buttons.link("to-profile", CostWords.ENTER_IN_PROFILE.text(), toProfile));
        var tip = new Tooltip();
        tip.textProperty().bind(CostWords.KITAKYUSHU_SEWERAGE_TIP.text(
                Formats.number(Kitakyushu.SEWERAGE_PER_HOUSEHOLD, 0), Formats.number(Kitakyushu.SEWERAGE_QUOTED, 0)));
        Tooltip.install(kitakyushu, tip);
        draggable();
        Asking.on(gauge, () -> explainer.ask(new Question.Burden(OptionalInt.empty())));
        Asking.on(household.value, () -> explainer.ask(new Question.PerHousehold(Question.ALL)));
        Asking.on(sewerage.value, () -> explainer.ask(
                new Question.PerHousehold(new Question.OfSector(Sector.SEWERAGE.id()))));
        var ring = new StackPane(gauge, missing, empty);
        ring.setMinHeight(0);
        VBox.setVgrow(ring, Priority.ALWAYS);
        var body = new VBox(ring, household, sewerage, kitakyushu);
        body.getStyleClass().add("burden-body");
        body.setMinHeight(0);
        setId("burden");
        getStyleClass().add("burden");
        setMinWidth(USE_PREF_SIZE);
        getChildren().add(new Card("card-burden", CostWords.HOUSEHOLD_BURDEN.text()).offer(gauge).content(body));
    }

    /// The limit's tick can be dragged: what it would be is shown at once, and taken when the mouse is released.
    private void draggable() {
        gauge.addEventHandler(MouseEvent.MOUSE_MOVED, event ->
                gauge.setCursor(gauge.hitAt(event.getX(), event.getY()).isPresent() ? Cursor.H_RESIZE : Cursor.HAND));
        gauge.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() != MouseButton.PRIMARY || gauge.hitAt(event.getX(), event.getY()).isEmpty()) return;
            held = known().map(result -> CostPictures.gauge(result, limit())).orElse(null);
        });
        gauge.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            var now = held;
            if (now == null) return;
            known().ifPresent(result -> gauge.show(CostPictures.gauge(result, at(now, event), now.most())));
        });
        gauge.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            var now = held;
            if (now == null) return;
            held = null;
            model.pause();
            model.pull(Lever.LIMIT, at(now, event));
            model.pause();
            show(model.now());
        });
    }

    private double at(Gauge now, MouseEvent event) {
        return Lever.LIMIT.snapped(now.valueAt(event.getX(), event.getY(), gauge.getWidth(), gauge.getHeight()));
    }

    private Optional<CostResult> known() {
        return model.now().result().filter(result -> !Double.isNaN(result.peakBurden()));
    }

    private double limit() {
        return model.now().scenario().orElseThrow().community().limit().value();
    }

    void show(CostsSheet sheet) {
        if (held != null) return;
        var currency = sheet.currency();
        double size = sheet.householdSize();
        boolean none = sheet.scenario().map(scenario -> scenario.measures().isEmpty()).orElse(true);
        empty.setVisible(none);
        var result = sheet.result().filter(_ -> !none);
        double peak = result.map(CostResult::peakBurden).orElse(Double.NaN);
        gauge.setVisible(!Double.isNaN(peak));
        missing.setVisible(result.isPresent() && Double.isNaN(peak));
        missingText.set(missing(model.now()));
        result.filter(_ -> !Double.isNaN(peak)).ifPresent(known -> {
            double limit = sheet.scenario().orElseThrow().community().limit().value();
            gauge.show(CostPictures.gauge(known, limit));
            gauge.setAccessibleText(CostWords.BURDEN_SAID.now(Formats.percent(peak, 1), Formats.percent(limit, 1)));
        });
        household.show(CostWords.HOUSEHOLD_OF.now(Formats.brief(size, 1)),
                result.map(known -> yearly(known.perHouseholdYear(), currency)).orElse(""));
        household.there(!Double.isNaN(size));
        double sewers = result.map(known -> known.bySector().get(Sector.SEWERAGE.id()))
                .map(series -> series.sum() / result.orElseThrow().people().sum() * size).orElse(Double.NaN);
        sewerage.show(CostWords.SEWERAGE_ONLY.now(), yearly(sewers, currency));
        sewerage.there(!Double.isNaN(sewers));
        kitakyushu.show(CostWords.KITAKYUSHU_SEWERAGE.now(),
                CostWords.ABOUT.now(Formats.perPerson(Kitakyushu.SEWERAGE_QUOTED, "JPY")));
        kitakyushu.there(Kitakyushu.comparable(sheet));
    }

    static String missing(CostsSheet sheet) {
        var city = sheet.city();
        if (city.flatMap(known -> known.fact(Attribute.INCOME_PER_PERSON)).isPresent()) {
            return CostWords.EXCHANGE_MISSING.now(city.orElseThrow().currency(), sheet.currency());
        }
        return CostWords.INCOME_MISSING.now(city.map(known -> known.name().in(Tongue.now())).orElse(""));
    }

    private static String yearly(double amount, String currency) {
        return CostWords.A_YEAR.now(Formats.perPerson(amount, currency));
    }

    /// A caption and a value at the right.
    private static final class Line extends HBox {
        private final Label caption = new Label();
        private final Label value = new Label();

        Line(String id) {
            value.setId(id);
            getStyleClass().add("figure-line");
            caption.getStyleClass().addAll("muted", "small");
            value.getStyleClass().addAll("strong", "small");
            value.setMinWidth(USE_PREF_SIZE);
            caption.setMinWidth(0);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            getChildren().addAll(caption, gap, value);
        }

        void show(String captionText, String valueText) {
            caption.setText(captionText);
            value.setText(valueText);
        }

        void there(boolean there) {
            setVisible(there);
            setManaged(there);
        }
    }
}
