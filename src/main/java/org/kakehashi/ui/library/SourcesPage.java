package org.kakehashi.ui.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Source;
import org.kakehashi.reference.Checking;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.transfer.EntrySearch;

/// The documents and pages the library's figures are read from.
final class SourcesPage implements AutoCloseable {
    private final LibraryViewModel model;
    private final ListPage<Source> page = new ListPage<>(LibraryTab.SOURCES);
    private final Subscription following;
    private Map<String, Integer> uses = Map.of();

    /// @param entries lists the entries that rest on a source
    SourcesPage(LibraryViewModel model, Consumer<String> entries) {
        this.model = model;
        var table = page.table();
        var mark = Tables.<Source>text("source-id", LibraryWords.MARK.text(), Source::id);
        mark.setMaxWidth(80);
        var title = Tables.<Source>node("source-title", LibraryWords.TITLE.text(), source -> {
            var text = Labels.of(Words.of(source.title()));
            text.setTooltip(new Tooltip(source.title().in(Tongue.now())));
            return text;
        });
        title.setPrefWidth(520);
        var address = Tables.<Source>node("source-address", LibraryWords.ADDRESS.text(), source -> {
            var text = Labels.of(LibraryWords.SPOKEN_VALUE.text(source.address()), "muted");
            text.setTooltip(new Tooltip(source.address()));
            return text;
        });
        address.setPrefWidth(420);
        var checked = Tables.<Source>text("source-checked", LibraryWords.READ_ON.text(),
                source -> Checking.day(source.checked()).map(Formats::date).orElse(source.checked()));
        checked.setMaxWidth(120);
        var used = Tables.<Source>node("source-used", LibraryWords.ENTRIES_USING.text(), source -> {
            int number = uses.getOrDefault(source.id(), 0);
            return number == 0 ? Labels.of(LibraryWords.SPOKEN_VALUE.text(Formats.brief(0, 0)), "subtle")
                    : Buttons.link("source-entries", LibraryWords.SHOW_ENTRIES.text(number),
                            () -> entries.accept(source.id()));
        });
        used.setMaxWidth(130);
        table.getColumns().setAll(List.of(mark, title, address, checked, used));
        following = Subscription.combine(model.holdings().library().subscribe(_ -> show()),
                page.query().subscribe((_, _) -> show()), Tongue.language().subscribe((_, _) -> table.refresh()));
    }

    ListPage<?> page() {
        return page;
    }

    private void show() {
        var counted = new HashMap<String, Integer>();
        var shelf = model.shelf();
        Stream.of(shelf.technologies().stream().flatMap(entry -> entry.evidence().map(Evidence::source).distinct()),
                shelf.funders().stream().map(funder -> funder.evidence().source()),
                shelf.rates().stream().map(rate -> rate.amount().evidence().source()))
                .flatMap(Function.identity()).forEach(id -> counted.merge(id, 1, Integer::sum));
        uses = counted;
        page.table().getItems().setAll(model.shelf().sources().stream()
                .filter(source -> EntrySearch.typed(page.query().get(), source.title(), Names.same(source.id()),
                        Names.same(source.address()))).toList());
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
