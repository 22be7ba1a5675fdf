package org.kakehashi.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableNumberValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.base.Status;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.transfer.Said;

/// The row above the entries: what is listed, how it is drawn, and what can be done with all of them.
final class LibraryTools extends HBox {
    private static final double WIDE_FROM = 1380;
    private final LibraryViewModel model;
    private final TextField search = new TextField();

    /// @param room   how wide the screen is, which this row must not widen
    /// @param down   goes on to the table
    /// @param create makes an own entry
    /// @param sheet  does something with XLSX files
    LibraryTools(LibraryViewModel model, ObservableNumberValue room, Runnable down, Runnable create,
            Consumer<SheetAction> sheet) {
        this.model = model;
        setMinWidth(0);
        getStyleClass().add("tool-row");
        search.setId("library-search");
        search.promptTextProperty().bind(LibraryWords.SEARCH.text());
        search.accessibleTextProperty().bind(LibraryWords.FIND.text());
        search.textProperty().subscribe(model::find);
        model.filter().subscribe(filter -> {
            if (!search.getText().equals(filter.query())) search.setText(filter.query());
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ESCAPE -> model.find("");
                case DOWN, ENTER -> down.run();
                default -> {
                    return;
                }
            }
            event.consume();
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        var find = new HBox(Icons.SEARCH.node(14), search);
        find.getStyleClass().addAll("search-field", "library-find");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var money = new Segments<>("library-money", List.of(Shown.values()), Shown::text, model.shown(), model::show);
        money.setMinWidth(Region.USE_PREF_SIZE);
        var own = Buttons.primary("library-own", Icons.ADD, LibraryWords.OWN_ENTRY.text(), create);
        getChildren().addAll(new SectorSegments(model, Bindings.lessThan(room, WIDE_FROM)), find, status(), gap, money,
                sheets("library-sheets", List.of(SheetAction.values()), sheet), own);
    }

    /// @return what can be done with XLSX files of the whole list
    static Button sheets(String id, Consumer<SheetAction> sheet) {
        return sheets(id, List.of(SheetAction.IMPORT, SheetAction.EXPORT_ALL), sheet);
    }

    private static Button sheets(String id, List<SheetAction> actions, Consumer<SheetAction> sheet) {
        var button = Buttons.secondary(id, Icons.DOWNLOAD, LibraryWords.SHEETS.text(), () -> {});
        button.setOnAction(_ -> Popovers.choice(id.substring(0, id.length() - 1), button, actions, SheetAction::text,
                sheet));
        return button;
    }

    private Button status() {
        var button = Buttons.secondary("library-status", Icons.FILTER, model.filter().flatMap(filter -> filter.status()
                .map(status -> LibraryWords.STATUS_IS.text(Said.of(status).text()))
                .orElseGet(LibraryWords.STATUS_ALL::text)), () -> {});
        button.setOnAction(_ -> Popovers.choice("library-status-choice", button, statuses(), LibraryTools::word,
                model::trust));
        return button;
    }

    private static List<Optional<Status>> statuses() {
        var all = new ArrayList<Optional<Status>>();
        all.add(Optional.empty());
        Stream.of(Status.values()).map(Optional::of).forEach(all::add);
        return all;
    }

    private static ObservableValue<String> word(Optional<Status> status) {
        return status.map(known -> Said.of(known).text()).orElseGet(LibraryWords.ANY_STATUS::text);
    }

    /// Puts one more control before those that make and exchange entries.
    void add(Node control) {
        getChildren().add(getChildren().size() - 2, control);
    }

    void find() {
        search.requestFocus();
        search.selectAll();
    }
}
