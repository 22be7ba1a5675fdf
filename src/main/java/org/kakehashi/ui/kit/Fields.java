package org.kakehashi.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;

/// Fields for the kinds of values people type; each commits on Enter or on losing focus, and only what is valid.
///
/// Give each a caption with [Labels#caption], which also names it for screen readers, or [TypedField#named].
public final class Fields {
    private Fields() {}

    /// @return a field for any text, also a blank one
    public static TypedField<String> text(String id, ObservableValue<String> value, Consumer<String> commit) {
        return new TypedField<>(id, value, text -> text, text -> Checked.good(text.strip()), commit);
    }

    /// @return a field for a text that must not be blank
    public static TypedField<String> name(String id, ObservableValue<String> value, Consumer<String> commit) {
        return new TypedField<>(id, value, text -> text,
                text -> text.isBlank() ? bad(id, KitWords.NOT_BLANK) : Checked.good(text.strip()), commit);
    }

    /// @param min    the least value, inclusive
    /// @param max    the greatest value, inclusive
    /// @param step   what the up and down keys add, tenfold with Shift; 0 if they do nothing
    /// @param value  what is shown, `NaN` as blank
    public static TypedField<Number> number(String id, double min, double max, double step,
            ObservableValue<? extends @Nullable Number> value, DoubleConsumer commit) {
        return numeric(id, min, max, step, value, commit, number -> Formats.brief(number, 4), Typed::number);
    }

    /// @return a field for an amount of money; it shows all digits and reads 3.8億円, ¥380 m and the like
    public static TypedField<Number> money(String id, double min, double max, String currency,
            ObservableValue<? extends @Nullable Number> value, DoubleConsumer commit) {
        return numeric(id, min, max, 0, value, commit,
                amount -> Formats.money(amount, currency, Tongue.now()), Typed::amount);
    }

    /// @return a field for an amount of money that has no parts of its unit, such as whole yen
    public static TypedField<Number> wholeMoney(String id, long min, long max, String currency,
            ObservableValue<? extends @Nullable Number> value, LongConsumer commit) {
        return numeric(id, (double) min, (double) max, 0, value, typed -> commit.accept(Math.round(typed)),
                amount -> Formats.money(amount, currency, Tongue.now()), Fields::readWhole);
    }

    /// @return a field for a share, a fraction of one, typed in per cent; bounds and step are fractions too
    public static TypedField<Number> percent(String id, double min, double max, double step,
            ObservableValue<? extends @Nullable Number> share, DoubleConsumer commit) {
        return numeric(id, min, max, step, share, commit,
                fraction -> Formats.brief(fraction * 100, 2) + "\u2009%", Typed::percent, Fields::percentLimit);
    }

    /// @return a field for a calendar year, typed as 2027 or R9
    public static TypedField<Number> year(String id, int min, int max, ObservableValue<? extends @Nullable Number> value,
            IntConsumer commit) {
        var field = numeric(id, min, max, 1, value, typed -> commit.accept((int) Math.round(typed)),
                year -> String.valueOf(Math.round(year)), Fields::readYear, limit -> String.valueOf(Math.round(limit)));
        return field;
    }

    public static TypedField<LocalDate> date(String id, ObservableValue<? extends @Nullable LocalDate> value,
            Consumer<LocalDate> commit) {
        return new TypedField<>(id, value, Formats::date, Typed::date, commit);
    }

    /// @return a drop-down list; `words` says each option in both languages
    public static <T> ComboBox<T> choice(String id, List<T> options, Function<T, ObservableValue<String>> words,
            ObservableValue<? extends @Nullable T> value, Consumer<T> commit) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getStyleClass().add("choice");
        box.getItems().setAll(options);
        box.setConverter(converter(options, words));
        box.setCellFactory(_ -> new ChoiceCell<>(words));
        box.setButtonCell(new ChoiceCell<>(words));
        box.setValue(value.getValue());
        value.subscribe(box::setValue);
        box.setOnAction(_ -> {
            var chosen = box.getValue();
            if (chosen != null && !chosen.equals(value.getValue())) commit.accept(chosen);
        });
        return box;
    }

    /// @return `field` with room for its problem below
    public static VBox withProblem(TypedField<?> field) {
        var problem = new Label();
        problem.setId(field.getId() + "-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(field.problem());
        problem.managedProperty().bind(field.problem().isNotEmpty());
        problem.visibleProperty().bind(field.problem().isNotEmpty());
        var box = new VBox(field, problem);
        box.getStyleClass().add("field-box");
        return box;
    }

    /// Takes back in all fields of `root` what was typed and not kept, as when they come to show another thing.
    public static void giveUp(Parent root) {
        for (var child : root.getChildrenUnmodifiable()) {
            if (child instanceof TypedField<?> field) field.giveUp();
            else if (child instanceof Parent inner) giveUp(inner);
        }
    }

    /// @return a form row: caption at the left, field at the right, its problem below it
    public static FormRow row(ObservableValue<String> caption, Node field) {
        return new FormRow(caption, field);
    }

    private static TypedField<Number> numeric(String id, double min, double max, double step,
            ObservableValue<? extends @Nullable Number> value, DoubleConsumer commit, Function<Double, String> written,
            Function<String, Checked<Double>> read) {
        return numeric(id, min, max, step, value, commit, written, read, written);
    }

    private static TypedField<Number> numeric(String id, double min, double max, double step,
            ObservableValue<? extends @Nullable Number> value, DoubleConsumer commit, Function<Double, String> written,
            Function<String, Checked<Double>> read, Function<Double, String> limit) {
        Function<Number, String> shown = number -> Double.isNaN(number.doubleValue()) ? "" : written.apply(number.doubleValue());
        Function<String, Checked<Number>> within = text -> switch (read.apply(text)) {
            case Checked.Good<Double>(Double typed) when min <= typed && typed <= max -> Checked.good(typed);
            case Checked.Good<Double>(Double _) -> bad(id, KitWords.OUT_OF_RANGE, limit.apply(min), limit.apply(max));
            case Checked.Bad<Double>(var problems) -> Checked.bad(problems);
        };
        var field = new TypedField<>(id, value, shown, within, typed -> commit.accept(typed.doubleValue()));
        field.getStyleClass().add("numeric");
        if (step > 0) field.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(event, min, max, step, value, commit));
        return field;
    }

    private static void step(KeyEvent event, double min, double max, double step,
            ObservableValue<? extends @Nullable Number> value, DoubleConsumer commit) {
        if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) return;
        var present = value.getValue();
        if (present == null || Double.isNaN(present.doubleValue())) return;
        double by = (event.getCode() == KeyCode.UP ? step : -step) * (event.isShiftDown() ? 10 : 1);
        double rounded = Math.round((present.doubleValue() + by) * 1e9) / 1e9;
        commit.accept(Math.clamp(rounded, min, max));
        event.consume();
    }

    private static String percentLimit(double share) {
        return Formats.brief(share * 100, 2) + "\u2009%";
    }

    private static Checked<Double> readYear(String text) {
        return switch (Typed.year(text)) {
            case Checked.Good<Integer>(Integer year) -> Checked.good((double) year);
            case Checked.Bad<Integer>(var problems) -> Checked.bad(problems);
        };
    }

    private static Checked<Double> readWhole(String text) {
        return switch (Typed.wholeAmount(text)) {
            case Checked.Good<Long>(Long amount) -> Checked.good((double) amount);
            case Checked.Bad<Long>(var problems) -> Checked.bad(problems);
        };
    }

    private static <T> Checked<T> bad(String id, KitWords word, Object... values) {
        return Checked.bad(List.of(new Problem(id, word.names(values))));
    }

    private static <T> StringConverter<T> converter(List<T> options, Function<T, ObservableValue<String>> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T option) {
                return option == null ? "" : words.apply(option).getValue();
            }

            @Override
            public @Nullable T fromString(String text) {
                return options.stream().filter(option -> toString(option).equals(text)).findFirst().orElse(null);
            }
        };
    }
}
