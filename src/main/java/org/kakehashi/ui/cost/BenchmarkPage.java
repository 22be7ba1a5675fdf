package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.ReferenceBars;
import org.kakehashi.reference.Benchmark;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Shelf;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;

/// The scenarios beside Kitakyushu and what other cities and countries spent, in a basis that is chosen.
final class BenchmarkPage extends VBox {
    private static final double BAR = 34, FOOT = 24;
    private final CostsViewModel model;
    private final Supplier<Shelf> shelf;
    private final Supplier<Economies> economies;
    private final SimpleObjectProperty<CompareBasis> basis = new SimpleObjectProperty<>(CompareBasis.NOMINAL);
    private final PictureView picture = Pictures.view("benchmarks");
    private final TableView<CompareRow> table = new TableView<>();
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty says = new SimpleStringProperty("");

    /// @param shelf     of the library; benchmarks of the project go before those of the same id
    /// @param economies the series of countries
    BenchmarkPage(CostsViewModel model, Supplier<Shelf> shelf, Supplier<Economies> economies) {
        this.model = model;
        this.shelf = shelf;
        this.economies = economies;
        setId("benchmark");
        getStyleClass().add("benchmark-page");
        var choice = new Segments<>("benchmark-basis", List.of(CompareBasis.values()), each -> each.word().text(), basis,
                basis::set);
        var body = new VBox(Labels.paragraph(says, "muted", "small"), picture);
        body.setMinHeight(0);
        var card = new Card("card-benchmark", title).actions(choice).offer(picture).content(body);
        card.setMinHeight(USE_PREF_SIZE);
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        var rows = new Card("card-benchmark-table", BenchmarkWords.TABLE_SAID.text()).actions(
                Buttons.flat("benchmark-copy", Icons.COPY, BenchmarkWords.COPY.text(), this::copy)).bare(table);
        VBox.setVgrow(rows, Priority.ALWAYS);
        rows.setMinHeight(160);
        getChildren().addAll(card, rows);
        basis.subscribe(_ -> show());
        model.sheet().subscribe(_ -> show());
        visibleProperty().subscribe(_ -> show());
        Tongue.heardBy(this).subscribe(_ -> show());
    }

    private void columns() {
        table.setId("benchmark-table");
        table.getStyleClass().add("dense");
        table.accessibleTextProperty().bind(BenchmarkWords.TABLE_SAID.text());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label());
        var name = Tables.<CompareRow>text("benchmark-name", BenchmarkWords.NAME.text(), row -> row.name().in(Tongue.now()));
        var years = Tables.<CompareRow>text("benchmark-years", BenchmarkWords.YEARS.text(), CompareRow::years);
        var amount = Tables.<CompareRow>number("benchmark-amount", BenchmarkWords.AMOUNT.text(), CompareRow::value,
                value -> Double.isNaN(value) ? Formats.brief(value, 0) : amount(value));
        var source = Tables.<CompareRow>node("benchmark-source", BenchmarkWords.SOURCE.text(),
                row -> StatusMark.of(row.evidence()));
        var note = Tables.<CompareRow>text("benchmark-note", BenchmarkWords.SOURCE.text(), CompareRow::years);
        note.textProperty().unbind();
        note.setText("");
        note.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().note().in(Tongue.now())));
        name.setPrefWidth(260);
        years.setPrefWidth(90);
        amount.setPrefWidth(120);
        source.setPrefWidth(130);
        note.setPrefWidth(420);
        table.getColumns().setAll(List.of(name, years, amount, source, note));
    }

    private String amount(double value) {
        return basis.get() == CompareBasis.SHARE ? Formats.percent(value, 2)
                : Formats.perPerson(value, comparison().currency());
    }

    private Comparison comparison() {
        return new Comparison(model.now(), economies.get(), basis.get());
    }

    private List<Benchmark> benchmarks() {
        var all = new ArrayList<>(model.now().project().shelf().benchmarks());
        for (var benchmark : shelf.get().benchmarks()) {
            if (all.stream().noneMatch(own -> own.id().equals(benchmark.id()))) all.add(benchmark);
        }
        return all;
    }

    private void show() {
        if (!isVisible()) return;
        boolean share = basis.get() == CompareBasis.SHARE;
        title.set(share ? BenchmarkWords.TITLE_SHARE.now()
                : BenchmarkWords.TITLE_MONEY.now(Formats.unit(comparison().currency(), Tongue.now())));
        says.set(basis.get().says().now());
        var rows = comparison().rows(benchmarks());
        var bars = rows.stream().filter(CompareRow::isKnown).map(this::bar).toList();
        picture.setMinHeight(Math.max(90, bars.size() * BAR * 0.8 + FOOT));
        picture.setPrefHeight(bars.size() * BAR + FOOT);
        picture.show(new ReferenceBars(bars, value -> share ? Formats.brief(value * 100, 2) : Formats.axis(value)));
        picture.setAccessibleText(BenchmarkWords.PICTURE_SAID.now(bars.size()));
        table.getItems().setAll(rows);
    }

    private ReferenceBars.Row bar(CompareRow row) {
        int at = row.isScenario() ? Integer.parseInt(row.id().substring(row.id().indexOf('/') + 1)) : -1;
        var ink = row.isScenario() ? ScenarioLook.of(at, model.now().focus()).ink() : Ink.REFERENCE;
        var source = row.evidence().source();
        return new ReferenceBars.Row(row.id(), ink, row.name().in(Tongue.now()), row.value(), amount(row.value()),
                source.isEmpty() ? row.note().in(Tongue.now()) : source + "\u2002" + row.years(), !row.isScenario(),
                at == model.now().focus() && row.isScenario());
    }

    private void copy() {
        var text = new StringBuilder(String.join("\t", BenchmarkWords.NAME.now(), BenchmarkWords.YEARS.now(), title.get(),
                BenchmarkWords.SOURCE.now())).append('\n');
        for (var row : table.getItems()) {
            text.append(String.join("\t", row.name().in(Tongue.now()), row.years(),
                    row.isKnown() ? Double.toString(row.value()) : "", StatusMark.word(row.evidence()),
                    row.note().in(Tongue.now()))).append('\n');
        }
        var content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
