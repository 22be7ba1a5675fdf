package org.kakehashi.ui.cost;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.TypedField;

/// One driver: its value to be typed, a slider with a tick where it was at first, and the slider's ends.
final class LeverRow extends VBox {
    private final CostsViewModel model;
    private final Lever lever;
    private final SimpleObjectProperty<Number> value = new SimpleObjectProperty<>(Double.NaN);
    private final LeverSlider slider = new LeverSlider();
    private final Label low = new Label();
    private final Label high = new Label();
    private boolean showing;

    LeverRow(CostsViewModel model, Lever lever) {
        this.model = model;
        this.lever = lever;
        var name = lever.name().toLowerCase(Locale.ROOT);
        setId("lever-" + name);
        getStyleClass().add("lever");
        var field = field("lever-" + name + "-value");
        field.getStyleClass().addAll("value", "numeric");
        field.setPrefColumnCount(6);
        var box = Fields.withProblem(field);
        box.setMaxWidth(USE_PREF_SIZE);
        var caption = Labels.caption(lever.word().text(), field);
        caption.getStyleClass().remove("caption");
        caption.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(caption, gap, box);
        head.getStyleClass().add("lever-head");
        var knob = slider.knob();
        knob.setId("lever-" + name + "-slider");
        knob.accessibleTextProperty().bind(lever.word().text());
        knob.setBlockIncrement(lever.step());
        knob.valueProperty().subscribe((_, now) -> {
            if (!showing) model.pull(lever, now.doubleValue());
        });
        knob.valueChangingProperty().subscribe((_, now) -> {
            if (now) return;
            model.pause();
            show(model.now());
        });
        knob.addEventFilter(KeyEvent.KEY_PRESSED, this::far);
        low.getStyleClass().addAll("unit");
        high.getStyleClass().addAll("unit");
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(head, slider, new HBox(low, between, high));
    }

    private TypedField<Number> field(String id) {
        return switch (lever) {
            case HORIZON -> new TypedField<Number>(id, value, years -> CostWords.YEARS.now(years.intValue()),
                    LeverRow::readYears, typed -> commit(typed.doubleValue()));
            case POPULATION, INCOME, SEWER, DISCOUNT, LIMIT ->
                Fields.percent(id, lever.least(), lever.most(), lever.step(), value, this::commit);
        };
    }

    private static Checked<Number> readYears(String text) {
        var digits = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^0-9.\\-]", "");
        if (digits.matches("\\d{1,3}")) {
            int years = Integer.parseInt(digits);
            if (1 <= years && years <= 100) return Checked.good(years);
        }
        return Checked.bad(List.of(
                new Problem("", CostWords.ENTER_YEARS.names())));
    }

    private void commit(double typed) {
        model.pull(lever, typed);
        model.pause();
    }

    /// Shift makes the arrow keys ten times as strong.
    private void far(KeyEvent event) {
        if (!event.isShiftDown()) return;
        boolean more = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.UP;
        if (!more && event.getCode() != KeyCode.LEFT && event.getCode() != KeyCode.DOWN) return;
        Slider knob = slider.knob();
        knob.setValue(Math.clamp(knob.getValue() + (more ? 10 : -10) * lever.step(), knob.getMin(), knob.getMax()));
        event.consume();
    }

    void show(CostsSheet sheet) {
        var present = lever.read(sheet);
        setVisible(present.isPresent());
        setManaged(present.isPresent());
        if (present.isEmpty()) return;
        double now = present.getAsDouble();
        value.set(now);
        if (slider.knob().isValueChanging()) {
            slider.base(baseline(sheet));
            return;
        }
        showing = true;
        slider.range(Math.min(lever.low(), now), Math.max(lever.high(), now));
        slider.knob().setValue(now);
        slider.base(baseline(sheet));
        showing = false;
        low.setText(end(slider.knob().getMin()));
        high.setText(end(slider.knob().getMax()));
    }

    private double baseline(CostsSheet sheet) {
        return model.baseline().map(then -> lever.read(new CostsSheet(sheet.project().with(
                sheet.project().costs().with(then)), sheet.outcomes(), sheet.rows()))).orElse(OptionalDouble.empty())
                .orElse(Double.NaN);
    }

    private String end(double at) {
        return switch (lever) {
            case HORIZON -> CostWords.YEARS.now((int) Math.round(at));
            case POPULATION, INCOME, SEWER, DISCOUNT, LIMIT -> Formats.brief(at * 100, 1) + "\u2009%";
        };
    }
}
