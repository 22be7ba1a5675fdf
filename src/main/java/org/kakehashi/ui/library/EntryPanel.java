package org.kakehashi.ui.library;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.transfer.Drawer;
import org.kakehashi.ui.transfer.Headline;
import org.kakehashi.ui.transfer.Proof;
import org.kakehashi.ui.transfer.Said;
import org.kakehashi.ui.transfer.SectorFace;
import org.kakehashi.ui.transfer.TransferPanel;
import org.kakehashi.ui.transfer.TransferViewModel;

/// One entry in full: its figure brought to a city, its know-how, its effects and its sources.
final class EntryPanel extends VBox implements AutoCloseable {
    private final LibraryViewModel model;
    private final TransferViewModel transfer;
    private final TransferPanel panel;
    private final HBox head = new HBox();
    private final HBox foot = new HBox();
    private final ScrollPane scroll;
    private final StackPane empty;
    private final Subscription following;
    private final HBox owned = new HBox();
    private final Button close = Buttons.icon("library-entry-close", Icons.CLOSE, LibraryWords.CLOSE_ENTRY.text(),
            () -> {});
    private String editing = "";

    EntryPanel(LibraryViewModel model, Runnable add) {
        this.model = model;
        transfer = new TransferViewModel(model.ground(), false);
        panel = new TransferPanel(transfer);
        setId("library-entry");
        getStyleClass().addAll("card", "entry-panel");
        head.getStyleClass().add("entry-head");
        foot.getStyleClass().add("entry-foot");
        scroll = new ScrollPane(panel);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var says = Labels.paragraph(LibraryWords.CHOOSE_ENTRY.text(), "muted");
        empty = new StackPane(says);
        empty.getStyleClass().add("entry-none");
        VBox.setVgrow(empty, Priority.ALWAYS);
        var button = Buttons.primary("library-add", Icons.ADD, model.ground().project().flatMap(open -> open
                .map(project -> LibraryWords.ADD_TO.text(project.partner().name()))
                .orElseGet(LibraryWords.ADD_NOWHERE::text)), add);
        button.disableProperty().bind(model.ground().project().map(Optional::isEmpty));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        foot.getChildren().addAll(owned, gap, button);
        owned.getStyleClass().add("entry-foot-own");
        following = Subscription.combine(model.selected().subscribe(_ -> show()),
                model.listing().subscribe(_ -> show()));
    }

    /// Where the panel lies over the page it has a button that closes it, and so does Esc.
    void in(Drawer drawer) {
        close.setOnAction(_ -> drawer.toggle());
        close.visibleProperty().bind(drawer.over());
        close.managedProperty().bind(drawer.over());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE || !drawer.over().get()) return;
            drawer.shown().set(false);
            event.consume();
        });
    }

    private void show() {
        var entry = model.entry();
        entry.ifPresentOrElse(transfer::open, transfer::leave);
        entry.ifPresent(shown -> {
            head(shown);
            foot(shown);
            if (!editing.equals(shown.id()) && scroll.getContent() != panel) transferred();
        });
        if (entry.isEmpty()) getChildren().setAll(empty);
        else if (!getChildren().contains(scroll)) getChildren().setAll(head, scroll, foot);
    }

    private void transferred() {
        editing = "";
        scroll.setContent(panel);
        model.entry().ifPresent(this::foot);
    }

    /// Opens the fields of an own entry.
    void edit() {
        model.entry().filter(model::isOwn).ifPresent(entry -> {
            editing = entry.id();
            scroll.setContent(new EntryForm(model, entry));
            scroll.setVvalue(0);
            foot(entry);
        });
    }

    private void foot(Technology entry) {
        if (!model.isOwn(entry)) {
            owned.getChildren().setAll(Buttons.secondary("entry-own", Icons.COPY, LibraryWords.OWN_VALUE.text(), () -> {
                model.copy(entry);
                edit();
            }));
            return;
        }
        var forms = editing.equals(entry.id());
        owned.getChildren().setAll(forms ? Buttons.secondary("entry-done", Icons.CHECK, LibraryWords.DONE.text(),
                this::transferred)
                : Buttons.secondary("entry-edit", Icons.EDIT, LibraryWords.EDIT.text(), this::edit),
                Buttons.icon("entry-delete", Icons.DELETE, LibraryWords.DELETE_ENTRY.text(),
                        () -> model.own().delete(entry.id())));
    }

    private void head(Technology entry) {
        var face = SectorFace.of(entry.sector());
        var badge = new Label();
        badge.setGraphic(face.icon().node(14));
        badge.getStyleClass().addAll("badge", face.style(), "sector-badge");
        var name = Labels.paragraph(Words.of(entry.name()), "section-title");
        name.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var evidence = Headline.of(entry).cost().evidence();
        var chip = Chips.status(evidence.status(), Said.of(evidence.status()).text());
        chip.setTooltip(Proof.tip(evidence, model.shelf()));
        head.getChildren().setAll(badge, name, gap, chip, close);
    }

    TransferViewModel transfer() {
        return transfer;
    }

    @Override
    public void close() {
        following.unsubscribe();
        panel.close();
        transfer.close();
    }
}
