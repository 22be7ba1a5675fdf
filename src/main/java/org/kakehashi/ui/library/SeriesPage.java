package org.kakehashi.ui.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Names;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Countries;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.transfer.EntrySearch;
import org.kakehashi.ui.transfer.Proof;
import org.kakehashi.ui.transfer.Said;

/// Country figures beyond the series that ship with the program: the office's own can be added, changed and deleted.
final class SeriesPage implements AutoCloseable {
    private static final int FIRST_YEAR = 1950, LAST_YEAR = 2100;
    private static final double MOST = 1e15;
    private final LibraryViewModel model;
    private final ListPage<Observation> page = new ListPage<>(LibraryTab.SERIES);
    private final SimpleObjectProperty<Optional<Observation>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final SimpleStringProperty country = new SimpleStringProperty("VNM");
    private final SimpleObjectProperty<Indicator> indicator = new SimpleObjectProperty<>(Indicator.EXCHANGE_RATE);
    private final SimpleObjectProperty<Number> year = new SimpleObjectProperty<>(Double.NaN);
    private final SimpleObjectProperty<Number> value = new SimpleObjectProperty<>(Double.NaN);
    private final SimpleStringProperty source = new SimpleStringProperty("");
    private final Subscription following;

    SeriesPage(LibraryViewModel model) {
        this.model = model;
        var table = page.table();
        var place = Tables.<Observation>text("series-country", LibraryWords.COUNTRY.text(),
                seen -> Countries.name(seen.country()).in(Tongue.now()));
        var what = Tables.<Observation>text("series-indicator", LibraryWords.INDICATOR.text(),
                seen -> Said.of(seen.indicator()).now());
        what.setPrefWidth(280);
        var when = Tables.<Observation>number("series-year", LibraryWords.YEAR.text(), Observation::year,
                number -> Long.toString(Math.round(number)));
        var number = Tables.<Observation>number("series-value", LibraryWords.VALUE_HEAD.text(), Observation::value,
                amount -> amount >= 100 ? Formats.number(amount, 2) : Formats.brief(amount, 4));
        var status = Tables.<Observation>node("series-status", LibraryWords.STATUS.text(), seen -> Proof.mark(
                new Evidence(seen.status(), seen.source(), Names.same("")), model.shelf()));
        table.getColumns().setAll(List.of(place, what, when, number, status));
        table.getSelectionModel().selectedItemProperty().subscribe(seen -> {
            if (seen != null) choose(seen);
        });
        page.beside(form());
        following = Subscription.combine(model.holdings().library().subscribe(_ -> show()),
                page.query().subscribe((_, _) -> show()), Tongue.language().subscribe((_, _) -> table.refresh()));
    }

    ListPage<?> page() {
        return page;
    }

    private void show() {
        page.table().getItems().setAll(model.shelf().observations().stream()
                .filter(seen -> EntrySearch.typed(page.query().get(), Countries.name(seen.country()),
                        Said.of(seen.indicator()).names(), Names.same(Integer.toString(seen.year())),
                Names.same(seen.source()))).sorted(Comparator.comparing((Observation seen) ->
                        seen.status() != Status.OWN)
                        .thenComparing(seen -> Countries.name(seen.country()).en())
                                .thenComparing(Observation::indicator)
                        .thenComparingInt(Observation::year)).toList());
    }

    private void choose(Observation seen) {
        chosen.set(seen.status() == Status.OWN ? Optional.of(seen) : Optional.empty());
        country.set(seen.country());
        indicator.set(seen.indicator());
        year.set(seen.year());
        value.set(seen.value());
        source.set(model.sourceTitle(seen.source()));
    }

    private Node form() {
        var countries = Countries.codes().stream().sorted(Comparator.comparing(code -> Countries.name(code).en()))
                .toList();
        var place = Fields.choice("series-form-country", countries, code -> Words.of(Countries.name(code)), country,
                country::set);
        var what = Fields.choice("series-form-indicator", List.of(Indicator.values()), each -> Said.of(each).text(),
                indicator, indicator::set);
        place.setMaxWidth(Double.MAX_VALUE);
        what.setMaxWidth(Double.MAX_VALUE);
        var when = Fields.year("series-form-year", FIRST_YEAR, LAST_YEAR, year, year::set);
        var number = Fields.number("series-form-value", 1e-12, MOST, 0, value, value::set);
        var from = new TypedField<String>("series-form-source", source, text -> text,
                text -> Checked.good(text.strip()), source::set);
        var keep = Buttons.primary("series-keep", Icons.CHECK,
                chosen.flatMap(now -> (now.isPresent() ? LibraryWords.KEEP_CHANGES
                : LibraryWords.ADD_FIGURE).text()), () -> {
                    when.offer();
                    number.offer();
                    from.offer();
                    keep();
                });
        keep.disableProperty().bind(Bindings.createBooleanBinding(() -> when.getText().isBlank()
                || number.getText().isBlank()
                || from.getText().isBlank() || !when.problem().get().isEmpty() || !number.problem().get().isEmpty(),
                when.textProperty(), number.textProperty(), from.textProperty(), when.problem(), number.problem()));
        var buttons = new HBox(keep, fresh(), delete());
        buttons.getStyleClass().add("entry-foot-own");
        var form = new VBox(Labels.of(chosen.flatMap(now -> (now.isPresent() ? LibraryWords.CHANGE_FIGURE
                : LibraryWords.NEW_FIGURE).text()), "section-title"),
                Fields.row(LibraryWords.COUNTRY.text(), place), Fields.row(LibraryWords.INDICATOR.text(), what),
                Fields.row(LibraryWords.YEAR.text(), when), Fields.row(LibraryWords.VALUE_HEAD.text(), number),
                Fields.row(LibraryWords.SOURCE.text(), from), buttons,
                Labels.paragraph(LibraryWords.SERIES_NOTE.text(), "muted", "small"));
        form.setId("series-form");
        form.getStyleClass().addAll("card", "form", "series-form");
        form.setMaxHeight(Region.USE_PREF_SIZE);
        return form;
    }

    private Button fresh() {
        var button = Buttons.secondary("series-new", Icons.ADD, LibraryWords.ANOTHER.text(), this::blank);
        button.visibleProperty().bind(chosen.map(Optional::isPresent));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Button delete() {
        var button = Buttons.icon("series-delete", Icons.DELETE, LibraryWords.DELETE_FIGURE.text(), () ->
                chosen.get().ifPresent(seen -> {
                    blank();
                    model.own().delete(seen);
                }));
        button.visibleProperty().bind(chosen.map(Optional::isPresent));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void blank() {
        chosen.set(Optional.empty());
        page.table().getSelectionModel().clearSelection();
        year.set(Double.NaN);
        value.set(Double.NaN);
    }

    private void keep() {
        if (Double.isNaN(year.get().doubleValue()) || Double.isNaN(value.get().doubleValue())
                || source.get().isBlank()) return;
        var read = model.ground().source(source.get());
        var now = new Observation(country.get(), indicator.get(), year.get().intValue(), value.get().doubleValue(),
                Status.OWN, read.id());
        var before = chosen.get();
        blank();
        model.own().keep(before, now, read);
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
