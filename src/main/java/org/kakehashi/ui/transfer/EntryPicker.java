package org.kakehashi.ui.transfer;

import java.util.Comparator;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;

/// A short list of the library's entries that is searched by typing.
public final class EntryPicker extends VBox {
    private final TextField search = new TextField();
    private final ListView<Technology> list = new ListView<>();
    private final Ground ground;
    private boolean filling;

    /// @param chosen is told the entry a person points at
    public EntryPicker(Ground ground, Consumer<Technology> chosen) {
        this.ground = ground;
        getStyleClass().add("entry-picker");
        search.setId("picker-search");
        search.promptTextProperty().bind(TransferWords.PICK_SEARCH.text());
        search.accessibleTextProperty().bind(TransferWords.PICK_SEARCH.text());
        HBox.setHgrow(search, Priority.ALWAYS);
        var field = new HBox(Icons.SEARCH.node(14), search);
        field.getStyleClass().add("search-field");
        list.setId("picker-list");
        list.accessibleTextProperty().bind(TransferWords.PICK_LIST.text());
        list.setCellFactory(_ -> new Row());
        var none = new Label();
        none.textProperty().bind(TransferWords.PICK_NONE.text());
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        search.textProperty().subscribe((_, _) -> fill());
        ground.library().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> fill());
        Tongue.heardBy(this).subscribe(_ -> list.refresh());
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !filling) chosen.accept(entry);
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.ENTER) return;
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
            event.consume();
        });
    }

    private void fill() {
        filling = true;
        var before = list.getSelectionModel().getSelectedItem();
        var shelf = ground.library().getValue().shelf();
        list.getItems().setAll(shelf.technologies().stream().filter(entry -> EntrySearch.finds(search.getText(), entry, shelf))
                .sorted(Comparator.comparing(Technology::sector, SectorFace.ORDER)).toList());
        if (before != null) mark(before.id());
        filling = false;
    }

    /// Marks an entry without telling that a person pointed at it.
    public void mark(String id) {
        filling = true;
        for (int i = 0; i < list.getItems().size(); i++) {
            if (!list.getItems().get(i).id().equals(id)) continue;
            list.getSelectionModel().select(i);
            list.scrollTo(Math.max(0, i - 2));
        }
        filling = false;
    }

    public void find() {
        search.requestFocus();
        search.selectAll();
    }

    /// An entry in one line: its sector's colour, name and place, and what was published.
    private static final class Row extends ListCell<Technology> {
        private final Region swatch = new Region();
        private final Label name = new Label();
        private final Label place = new Label();
        private final Label cost = new Label();
        private final HBox line = new HBox(swatch, name, place, cost);

        Row() {
            line.getStyleClass().add("picker-line");
            place.getStyleClass().addAll("muted", "small");
            cost.getStyleClass().add("small");
            name.setMinWidth(0);
            HBox.setHgrow(place, Priority.ALWAYS);
            place.setMaxWidth(Double.MAX_VALUE);
            place.setMinWidth(0);
            cost.setMinWidth(Region.USE_PREF_SIZE);
            line.setMinWidth(0);
            line.setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Technology entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(null);
            if (empty || entry == null) return;
            swatch.getStyleClass().setAll("swatch", SectorFace.of(entry.sector()).style());
            name.setText(entry.name().in(Tongue.now()));
            place.setText(entry.place().in(Tongue.now()));
            cost.setText(TransferWords.MONEY.now(Published.digits(Headline.of(entry).cost()),
                    Formats.unit(entry.currency(), Tongue.now())));
            setGraphic(line);
        }
    }
}
