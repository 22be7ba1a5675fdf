package org.kakehashi.ui.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.kakehashi.base.Source;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.transfer.Proof;

/// Entries about money as a list, each with all its fields beside it.
///
/// @param <T> the entry
final class MoneyPage<T> implements AutoCloseable {
    /// As many rows stay in sight above an entry that is scrolled to.
    private static final int ABOVE = 3;
    private final LibraryViewModel model;
    private final MoneyKind<T> kind;
    private final LocalDate today;
    private final ListPage<T> page;
    private final MoneyPanel panel;
    private final SimpleObjectProperty<T> shown = new SimpleObjectProperty<>();
    private final Subscription following;
    private SimpleBooleanProperty open = new SimpleBooleanProperty();
    private String selected = "";
    /// Id of the entry that was shown when it was taken away, which may be undone.
    private String lost = "";

    /// @param sheets the button for XLSX files
    MoneyPage(LibraryTab tab, LibraryViewModel model, MoneyKind<T> kind, LocalDate today, Node sheets) {
        this.model = model;
        this.kind = kind;
        this.today = today;
        panel = new MoneyPanel(kind.prefix() + "-panel");
        page = new ListPage<>(tab, sheets, Buttons.primary(kind.prefix() + "-add", Icons.ADD, kind.adding().text(),
                () -> reveal(kind.create(today))));
        var table = page.table();
        table.getColumns().setAll(kind.columns());
        var status = Tables.<T>node(kind.prefix() + "-col-status", LibraryWords.STATUS.text(), this::status);
        status.setPrefWidth(120);
        table.getColumns().add(status);
        table.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !kind.id(entry).equals(selected)) choose(kind.id(entry));
        });
        page.beside(panel);
        following = Subscription.combine(model.holdings().library().subscribe(_ -> show()),
                page.query().subscribe((_, _) -> show()), Tongue.language().subscribe((_, _) -> table.refresh()));
    }

    ListPage<?> page() {
        return page;
    }

    /// Selects an entry.
    ///
    /// @return whether there is one of that id
    boolean reveal(String id) {
        boolean there = kind.find(id).isPresent();
        if (there) bring(id);
        return there;
    }

    /// Chooses an entry and scrolls to it, whatever is searched for.
    private void bring(String id) {
        choose(id);
        var table = page.table();
        if (table.getItems().stream().noneMatch(entry -> kind.id(entry).equals(id))) page.query().set("");
        int at = table.getSelectionModel().getSelectedIndex();
        if (at >= 0) table.scrollTo(Math.max(0, at - ABOVE));
    }

    /// Selects the first entry of the list if none is.
    void begin() {
        if (selected.isEmpty()) page.table().getItems().stream().findFirst().map(kind::id).ifPresent(this::choose);
    }

    /// Lists the entries whose figures are read from a source.
    ///
    /// @return whether there is one
    boolean listBySource(String source) {
        page.query().set(source);
        if (!page.table().getItems().isEmpty()) return true;
        page.query().set("");
        return false;
    }

    private Node status(T entry) {
        var mark = Proof.mark(kind.evidence(entry), model.shelf());
        if (kind.doubt(entry, today).isPresent()) Chips.turn(mark, Chips.Kind.WARNING);
        return mark;
    }

    private void show() {
        page.table().getItems().setAll(kind.listed(page.query().get()));
        if (selected.isEmpty() && kind.find(lost).isPresent()) bring(lost);
        else kind.find(selected).ifPresentOrElse(this::shown, this::nothing);
    }

    private void nothing() {
        if (!selected.isEmpty()) lost = selected;
        selected = "";
        open.set(false);
        panel.clear();
    }

    private void choose(String id) {
        selected = id;
        kind.find(id).ifPresent(entry -> {
            open.set(false);
            open = new SimpleBooleanProperty(true);
            shown.set(entry);
            panel.show(Tongue.language().flatMap(language -> shown.map(now -> kind.name(now).in(language))).when(open),
                    kind.form(shown, open), isOwn(entry), actions(entry));
            shown(entry);
        });
    }

    private void shown(T entry) {
        shown.set(entry);
        panel.note(notes(entry));
        var table = page.table();
        if (!table.getItems().contains(entry)) return;
        table.getSelectionModel().select(entry);
    }

    private boolean isOwn(T entry) {
        return OwnMoney.isOwn(kind.origin(entry));
    }

    private List<Node> notes(T entry) {
        var notes = new ArrayList<Node>();
        if (!isOwn(entry)) notes.add(Labels.paragraph(LibraryWords.SHIPPED_ENTRY.text(), "muted", "small"));
        kind.doubt(entry, today).ifPresent(text -> notes.add(warning(text)));
        var evidence = kind.evidence(entry);
        if (!evidence.note().isBlank()) notes.add(Labels.paragraph(Words.of(evidence.note()), "small"));
        model.shelf().source(evidence.source()).map(Source::title).ifPresent(title -> notes.add(
                Labels.paragraph(LibraryWords.READ_IN.text(title), "muted", "small")));
        return notes;
    }

    private static Label warning(ObservableValue<String> text) {
        var label = Labels.paragraph(text, "small", "warning");
        label.setGraphic(Icons.WARNING.node(14));
        return label;
    }

    private List<Node> actions(T entry) {
        var copy = kind.copy(entry, today, this::bring);
        if (!isOwn(entry)) return List.of(copy);
        return List.of(copy, Buttons.icon(kind.prefix() + "-delete", Icons.DELETE, LibraryWords.DELETE_ENTRY.text(),
                () -> kind.find(kind.id(entry)).ifPresent(kind::delete)));
    }

    @Override
    public void close() {
        open.set(false);
        following.unsubscribe();
    }
}
