package org.kakehashi.ui.plan;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kakehashi.picture.PrintPage;
import org.kakehashi.ui.kit.ChartPalette;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Segments;

/// The pages as they will be printed: one large, all of them small beside it.
final class PrintPreview extends BorderPane {
    private static final double THUMB = 132, PAD = 24;
    private final PictureView page = paper("print-page");
    private final StackPane desk = new StackPane(page);
    private final ScrollPane scroll = new ScrollPane(desk);
    private final ListView<PrintPage> thumbs = new ListView<>();
    private final SimpleBooleanProperty whole = new SimpleBooleanProperty(true);

    PrintPreview(PrintViewModel model) {
        getStyleClass().add("print-preview");
        page.accessibleTextProperty().bind(PrintWords.PAGE_PICTURE.text());
        desk.getStyleClass().add("print-desk");
        scroll.getStyleClass().add("print-scroll");
        scroll.setPannable(true);
        scroll.viewportBoundsProperty().subscribe(_ -> size());
        thumbs.setId("print-thumbs");
        thumbs.getStyleClass().add("print-thumbs");
        thumbs.accessibleTextProperty().bind(PrintWords.PAGE_PICTURE.text());
        thumbs.setCellFactory(_ -> new Thumb());
        thumbs.getSelectionModel().selectedItemProperty().subscribe(_ -> size());
        var zoom = new Segments<>("print-zoom", List.of(true, false),
                all -> (all ? PrintWords.WHOLE_PAGE : PrintWords.ACTUAL_SIZE).text(), whole, whole::set);
        whole.subscribe(_ -> size());
        var tools = new HBox(zoom);
        tools.getStyleClass().add("print-tools");
        var pages = new BorderPane(scroll);
        pages.setTop(tools);
        pages.setRight(thumbs);
        var nothing = new EmptyState("print-nothing", Icons.CALENDAR, PrintWords.NO_PAGES.text());
        pages.visibleProperty().bind(model.pages().map(all -> !all.isEmpty()));
        nothing.visibleProperty().bind(model.pages().map(List::isEmpty));
        setCenter(new StackPane(nothing, pages));
        model.pages().subscribe(this::show);
    }

    /// A page stays white in the dark theme, as paper does.
    private static PictureView paper(String id) {
        var view = new PictureView(ink -> ChartPalette.of(false).colour(ink.token()));
        view.setId(id);
        return view;
    }

    private void show(List<PrintPage> pages) {
        int at = Math.clamp(thumbs.getSelectionModel().getSelectedIndex(), 0, Math.max(0, pages.size() - 1));
        thumbs.getItems().setAll(pages);
        if (!pages.isEmpty()) thumbs.getSelectionModel().select(at);
        size();
    }

    /// Shows the chosen page as large as there is room, or as large as on paper.
    private void size() {
        var chosen = thumbs.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            page.clear();
            return;
        }
        double width = chosen.paper().width(), height = chosen.paper().height();
        var room = scroll.getViewportBounds();
        double by = !whole.get() ? 1
                : Math.max(0.1, Math.min((room.getWidth() - PAD) / width, (room.getHeight() - PAD) / height));
        page.setMinSize(width * by, height * by);
        page.setMaxSize(width * by, height * by);
        desk.setMinSize(Math.max(room.getWidth() - 1, width * by + PAD), Math.max(room.getHeight() - 1, height * by + PAD));
        page.show(chosen);
    }

    /// One page, small, with its number.
    private static final class Thumb extends ListCell<PrintPage> {
        private final PictureView picture = paper("print-thumb");

        Thumb() {
            getStyleClass().add("print-thumb");
            setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
        }

        @Override
        protected void updateItem(@Nullable PrintPage shown, boolean empty) {
            super.updateItem(shown, empty);
            if (empty || shown == null) {
                setGraphic(null);
                setText(null);
                return;
            }
            double by = THUMB / Math.max(shown.paper().width(), shown.paper().height());
            picture.setMinSize(shown.paper().width() * by, shown.paper().height() * by);
            picture.setMaxSize(shown.paper().width() * by, shown.paper().height() * by);
            picture.show(shown);
            setGraphic(picture);
            setText(String.valueOf(shown.index() + 1));
        }
    }
}
