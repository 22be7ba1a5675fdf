package org.kakehashi.ui.library;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.SaveAs;
import org.kakehashi.ui.kit.Words;

/// Takes entries out to XLSX files and in from them; nothing is taken in before the person has seen what it is.
final class SheetExchange {
    private static final int LISTED = 200;
    private final LibraryViewModel model;
    private final StackPane root;
    private final Background background;
    private final Sheets sheets;
    private final StackPane veil = new StackPane();

    /// @param root what the questions lie over
    SheetExchange(LibraryViewModel model, StackPane root, Background background, Sheets sheets) {
        this.model = model;
        this.root = root;
        this.background = background;
        this.sheets = sheets;
        veil.setId("sheet-veil");
        veil.getStyleClass().add("sheet-veil");
    }

    void run(SheetAction action) {
        switch (action) {
            case IMPORT -> {
                var chooser = new FileChooser();
                chooser.setTitle(LibraryWords.IMPORT.now());
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(LibraryWords.XLSX_FILES.now(), "*.xlsx"));
                var chosen = chooser.showOpenDialog(root.getScene().getWindow());
                if (chosen != null) read(chosen.toPath());
            }
            case EXPORT_LISTED -> export(entries(model.listing().get().technologies()));
            case EXPORT_ALL -> export(entries(model.shelf().technologies()));
        }
    }

    /// The same for programmes and unit prices, which go into one file.
    void runMoney(SheetAction action) {
        switch (action) {
            case IMPORT -> run(action);
            case EXPORT_LISTED, EXPORT_ALL -> export(Shelf.EMPTY.with(model.shelf().rates(), model.shelf().funders()));
        }
    }

    private static Shelf entries(List<Technology> entries) {
        var shelf = Shelf.EMPTY;
        return new Shelf(shelf.sources(), shelf.cities(), shelf.rates(), shelf.funders(), shelf.people(), entries,
                shelf.observations(), shelf.loans(), shelf.thresholds(), shelf.benchmarks());
    }

    private void export(Shelf wanted) {
        new SaveAs(LibraryWords.EXPORT_ALL.now(), LibraryWords.XLSX_FILES.now(), ".xlsx")
                .ask(root, LibraryWords.FILE_NAME.now()).ifPresent(place -> write(wanted, place));
    }

    void write(Shelf wanted, Path file) {
        var shelf = model.ground().shelf();
        int count = wanted.technologies().size() + wanted.funders().size() + wanted.rates().size();
        background.ask("library-export", _ -> {
            sheets.write(wanted, shelf, file);
            return file;
        }, _ -> model.holdings().say(LibraryWords.WRITTEN.text(count, file.getFileName())),
                thrown -> model.holdings().trouble(thrown, () -> write(wanted, file)));
    }

    void read(Path file) {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        ask(LibraryWords.READING.text(file.getFileName()), bar, Buttons.secondary("import-cancel", null,
                LibraryWords.CANCEL.text(), () -> {
                    background.forget(this);
                    close();
                }));
        background.ask(this, stale -> sheets.read(file, stale), found -> {
            switch (found) {
                case Checked.Bad<Sheets.Found>(var problems) -> ask(LibraryWords.NOT_READ.text(), list(problems),
                        done());
                case Checked.Good<Sheets.Found>(var good) -> offer(good);
            }
        }, thrown -> {
            close();
            model.holdings().trouble(thrown, () -> read(file));
        });
    }

    private void offer(Sheets.Found found) {
        var content = new VBox(Labels.paragraph(LibraryWords.FOUND.text(found.count(), found.shipped(),
                found.problems().size())));
        content.getStyleClass().add("form");
        if (!found.problems().isEmpty()) content.getChildren().add(list(found.problems()));
        if (found.count() == 0) {
            ask(LibraryWords.IMPORT.text(), content, done());
            return;
        }
        ask(LibraryWords.IMPORT.text(), content,
                Buttons.secondary("import-cancel", null, LibraryWords.CANCEL.text(), this::close),
                Buttons.primary("import-take", null, LibraryWords.TAKE.text(found.count()), () -> {
                    close();
                    var before = model.holdings().library().getValue();
                    model.own().take(found.entries(), found.sources());
                    model.money().take(found.funders(), found.rates());
                    var holdings = model.holdings();
                    holdings.undoable(LibraryWords.TAKEN.text(found.count()),
                            new Restoring(before, holdings.library(), holdings::keep, holdings));
                }));
    }

    private Node done() {
        return Buttons.primary("import-close", null, LibraryWords.CLOSE_ENTRY.text(), this::close);
    }

    private static Node list(List<Problem> problems) {
        var rows = new VBox();
        rows.getStyleClass().add("problem-list");
        for (var problem : problems.subList(0, Math.min(LISTED, problems.size()))) {
            var row = new VBox(Labels.paragraph(Words.of(problem.says())));
            if (!problem.place().isBlank()) row.getChildren()
                    .add(Labels.of(LibraryWords.AT.text(problem.place()), "muted", "small"));
            rows.getChildren().add(row);
        }
        var list = new ScrollPane(rows);
        list.setId("import-problems");
        list.setFitToWidth(true);
        list.setMaxHeight(320);
        return list;
    }

    private void ask(ObservableValue<String> title, Node content, Node... buttons) {
        var row = new HBox(buttons);
        row.getStyleClass().add("dialog-buttons");
        var box = new VBox(Labels.of(title, "dialog-title"), content, row);
        box.setId("import-box");
        box.getStyleClass().add("dialog-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        veil.getChildren().setAll(box);
        if (!root.getChildren().contains(veil)) root.getChildren().add(veil);
        buttons[buttons.length - 1].requestFocus();
    }

    private void close() {
        root.getChildren().remove(veil);
    }
}
