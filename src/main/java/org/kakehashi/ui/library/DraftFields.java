package org.kakehashi.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Countries;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Typed;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.transfer.Said;

/// Form rows for the parts of an entry; each is kept as soon as it is valid.
///
/// @param <T> the entry that is shown
/// @param <D> its draft
final class DraftFields<T, D> {
    private static final double MOST = 1e13;
    private final String prefix;
    private final LibraryViewModel model;
    private final ObservableValue<T> entry;
    private final ObservableValue<Boolean> open;
    private final Consumer<Consumer<D>> change;

    /// Puts a value into a draft.
    interface Put<D, V> {
        void into(D draft, V value);
    }

    /// @param prefix of the ids of the fields
    /// @param open   until when the fields are there; they follow nothing afterwards
    /// @param change keeps what a change makes of the entry
    DraftFields(String prefix, LibraryViewModel model, ObservableValue<T> entry, ObservableValue<Boolean> open,
            Consumer<Consumer<D>> change) {
        this.prefix = prefix;
        this.model = model;
        this.open = open;
        this.entry = entry.when(open);
        this.change = change;
    }

    private <V> Consumer<V> putting(Put<D, V> put) {
        return value -> change.accept(draft -> put.into(draft, value));
    }

    Node names(LibraryWords caption, String field, Function<T, Names> part, Put<D, Names> put, boolean needed) {
        var text = Tongue.language().when(open).flatMap(language -> entry.map(now -> part.apply(now).in(language)));
        Consumer<String> commit = typed -> putting(put).accept(part.apply(entry.getValue()).with(Tongue.now(), typed));
        return Fields.row(caption.text(), needed ? Fields.name(prefix + field, text, commit)
                : Fields.text(prefix + field, text, commit));
    }

    <V> Node typed(LibraryWords caption, String field, Function<T, @Nullable V> part, Function<V, String> written,
            Function<String, Checked<V>> read, Put<D, V> put) {
        return Fields.row(caption.text(), new TypedField<>(prefix + field, entry.map(part), written, read,
                putting(put)));
    }

    /// The same, set flush right as numbers are.
    <V> Node figure(LibraryWords caption, String field, Function<T, @Nullable V> part, Function<V, String> written,
            Function<String, Checked<V>> read, Put<D, V> put) {
        var typed = new TypedField<>(prefix + field, entry.map(part), written, read, putting(put));
        typed.getStyleClass().add("numeric");
        return Fields.row(caption.text(), typed);
    }

    /// An amount, blank for 0, in the money the entry states at that moment.
    ///
    /// @param checked says whether an amount that is not negative will do
    Node amount(LibraryWords caption, String field, ToDoubleFunction<T> part, Function<T, String> currency,
            Function<Double, Checked<Double>> checked, Put<D, Double> put) {
        return figure(caption, field, part::applyAsDouble,
                amount -> amount == 0 ? "" : Formats.money(amount, currency.apply(entry.getValue()), Tongue.now()),
                text -> text.isBlank() ? Checked.good(0.0) : amount(text, checked), put);
    }

    private static Checked<Double> amount(String text, Function<Double, Checked<Double>> checked) {
        return switch (Typed.amount(text)) {
            case Checked.Bad<Double>(var problems) -> Checked.bad(problems);
            case Checked.Good<Double>(Double amount) -> 0 <= amount && amount <= MOST ? checked.apply(amount)
                    : bad(LibraryWords.NOT_A_PRICE);
        };
    }

    Node percent(LibraryWords caption, String field, double least, ToDoubleFunction<T> part, Put<D, Number> put) {
        return Fields.row(caption.text(), Fields.percent(prefix + field, least, 1, 0.05,
                entry.map(now -> blank(part.applyAsDouble(now))), putting(put)::accept));
    }

    /// A whole number, blank for 0.
    Node whole(LibraryWords caption, String field, int least, int most, ToDoubleFunction<T> part, Put<D, Integer> put) {
        return Fields.row(caption.text(), Fields.number(prefix + field, least, most, 1,
                entry.map(now -> blank(part.applyAsDouble(now))),
                number -> putting(put).accept((int) Math.round(number))));
    }

    Node year(LibraryWords caption, String field, ToDoubleFunction<T> part, Put<D, Integer> put) {
        return Fields.row(caption.text(), Fields.year(prefix + field, 1900, 2200, entry.map(part::applyAsDouble),
                year -> putting(put).accept(year)));
    }

    private static double blank(double number) {
        return number == 0 ? Double.NaN : number;
    }

    <V> Node choice(LibraryWords caption, String field, List<V> options, Function<V, ObservableValue<String>> words,
            Function<T, V> part, Put<D, V> put) {
        var box = Fields.choice(prefix + field, options, words, entry.map(part), putting(put));
        box.setMaxWidth(Double.MAX_VALUE);
        return Fields.row(caption.text(), box);
    }

    Node flag(LibraryWords caption, String field, Function<T, Boolean> part, Put<D, Boolean> put) {
        var box = new CheckBox();
        box.setId(prefix + field);
        box.textProperty().bind(caption.text());
        box.setSelected(part.apply(entry.getValue()));
        entry.subscribe(now -> box.setSelected(part.apply(now)));
        box.setOnAction(_ -> putting(put).accept(box.isSelected()));
        return box;
    }

    /// Any of several values.
    <V extends Enum<V>> Node several(LibraryWords caption, String field, List<V> options,
            Function<V, ObservableValue<String>> words, Function<T, List<V>> part, Put<D, List<V>> put) {
        var boxes = new FlowPane();
        boxes.getStyleClass().add("several");
        boxes.accessibleTextProperty().bind(caption.text());
        for (var option : options) {
            var box = new CheckBox();
            box.setId(prefix + field + "-" + option.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            box.textProperty().bind(words.apply(option));
            entry.subscribe(now -> box.setSelected(part.apply(now).contains(option)));
            box.setOnAction(_ -> {
                var chosen = new ArrayList<>(part.apply(entry.getValue()));
                chosen.remove(option);
                if (box.isSelected()) chosen.add(option);
                putting(put).accept(chosen);
            });
            boxes.getChildren().add(box);
        }
        return Fields.row(caption.text(), boxes);
    }

    List<Node> evidence(Function<T, Evidence> part, Put<D, Evidence> put) {
        return List.of(
                choice(LibraryWords.STATUS_OF, "status", List.of(Status.values()), status -> Said.of(status).text(),
                        now -> part.apply(now).status(), (draft, status) ->
                                put.into(draft, new Evidence(status, now(part).source(), now(part).note()))),
                typed(LibraryWords.SOURCE, "source", now -> model.sourceTitle(part.apply(now).source()), text -> text,
                        text -> Checked.good(text.strip()), (draft, title) ->
                                put.into(draft, new Evidence(now(part).status(), source(title), now(part).note()))),
                names(LibraryWords.NOTE, "note", now -> part.apply(now).note(), (draft, note) ->
                        put.into(draft, new Evidence(now(part).status(), now(part).source(), note)), false));
    }

    private String source(String title) {
        return title.isBlank() ? "" : model.sourceId(title);
    }

    private Evidence now(Function<T, Evidence> part) {
        return part.apply(entry.getValue());
    }

    static Checked<String> currency(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        return Countries.isCurrency(code) ? Checked.good(code) : bad(LibraryWords.NOT_A_CURRENCY);
    }

    static <V> Checked<V> bad(LibraryWords word) {
        return Checked.bad(List.of(new Problem("", word.names())));
    }
}
