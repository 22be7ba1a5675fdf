package org.kakehashi.ui.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.kakehashi.reference.KnowHow;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.transfer.EntrySearch;
import org.kakehashi.ui.transfer.Proof;
import org.kakehashi.ui.transfer.Said;

/// The laws, tariffs, ways of operation and consents that go with the entries.
final class KnowHowPage implements AutoCloseable {
    private final LibraryViewModel model;
    private final ListPage<Row> page = new ListPage<>(LibraryTab.KNOW_HOW);
    private final Subscription following;

    private record Row(Technology entry, KnowHow knowHow) {}

    /// @param open shows an entry
    KnowHowPage(LibraryViewModel model, Consumer<String> open) {
        this.model = model;
        var table = page.table();
        var kind = Tables.<Row>node("know-kind", LibraryWords.KIND.text(), row -> Chips.of(Chips.Kind.PLAIN,
                Said.of(row.knowHow().kind()).text()));
        kind.setMaxWidth(130);
        var says = Tables.<Row>node("know-says", LibraryWords.SAYS.text(), row -> {
            var text = Labels.of(Words.of(row.knowHow().says()));
            text.setTooltip(Proof.tip(row.knowHow().evidence(), model.shelf()));
            return text;
        });
        says.setPrefWidth(620);
        var entry = Tables.<Row>text("know-entry", LibraryWords.ENTRY.text(),
                row -> row.entry().name().in(Tongue.now()));
        entry.setPrefWidth(280);
        var status = Tables.<Row>node("know-status", LibraryWords.STATUS.text(), row ->
                Proof.mark(row.knowHow().evidence(), model.shelf()));
        status.setMaxWidth(150);
        table.getColumns().setAll(List.of(kind, says, entry, status));
        table.setRowFactory(_ -> {
            var row = new TableRow<Row>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) open.accept(row.getItem().entry().id());
            });
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) open.accept(chosen.entry().id());
        });
        following = Subscription.combine(model.holdings().library().subscribe(_ -> show()),
                page.query().subscribe((_, _) -> show()), Tongue.language().subscribe((_, _) -> table.refresh()));
    }

    ListPage<?> page() {
        return page;
    }

    private void show() {
        page.table().getItems().setAll(model.shelf().technologies().stream().flatMap(entry -> entry.knowHow().stream()
                .map(knowHow -> new Row(entry, knowHow))).filter(row -> EntrySearch.typed(page.query().get(),
                        row.knowHow().says(), row.entry().name(), Said.of(row.knowHow().kind()).names())).toList());
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
