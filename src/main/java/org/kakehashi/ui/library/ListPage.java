package org.kakehashi.ui.library;

import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Icons;

/// A plain list of the library with a search field above it.
final class ListPage<R> extends VBox {
    private final StringProperty query = new SimpleStringProperty("");
    private final TableView<R> table = new TableView<>();
    private final TextField search = new TextField();
    private final HBox body;

    /// @param tools more controls behind the search field
    ListPage(LibraryTab tab, Node... tools) {
        var id = "library-" + tab.name().toLowerCase(Locale.ROOT).replace('_', '-');
        search.setId(id + "-search");
        search.promptTextProperty().bind(LibraryWords.SEARCH_LIST.text());
        search.accessibleTextProperty().bind(LibraryWords.SEARCH_LIST.text());
        search.textProperty().bindBidirectional(query);
        HBox.setHgrow(search, Priority.ALWAYS);
        var find = new HBox(Icons.SEARCH.node(14), search);
        find.getStyleClass().addAll("search-field", "library-find");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(find, gap);
        row.getChildren().addAll(tools);
        row.getStyleClass().add("tool-row");
        table.setId(id + "-table");
        table.getStyleClass().addAll("roomy", "library-list");
        table.accessibleTextProperty().bind(tab.text());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new EmptyState(id + "-empty", Icons.FILTER, LibraryWords.NO_ENTRY.text(),
                Buttons.secondary(id + "-clear", Icons.CLOSE, LibraryWords.CLEAR_FILTERS.text(), () -> query.set(""))));
        var card = new VBox(table);
        card.getStyleClass().addAll("card", "library-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        body = new HBox(card);
        body.getStyleClass().add("library-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().addAll(row, body);
    }

    TableView<R> table() {
        return table;
    }

    StringProperty query() {
        return query;
    }

    void find() {
        search.requestFocus();
        search.selectAll();
    }

    /// Puts a panel at the right of the list.
    void beside(Node panel) {
        body.getChildren().add(panel);
    }
}
