package org.kakehashi.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.project.Edit;
import org.kakehashi.reference.Newer;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.library.Restoring;

/// Lists what is offered; nothing is taken unasked, what was taken is told, and it can be taken back.
final class NewerFigures {
    /// More entries than these scroll.
    private static final int MOST = 9;
    private final Desk desk;

    NewerFigures(Desk desk) {
        this.desk = desk;
    }

    /// Lists the entries by kind above `owner`, each to be taken alone or all together.
    void show(Button owner, Offer offer) {
        var rows = new VBox();
        rows.setId("newer-rows");
        rows.getStyleClass().add("newer-rows");
        var list = new VBox(Labels.paragraph(offer.about(), "muted"), offer.newer().size() > MOST ? scrolling(rows) : rows);
        list.setId("newer-list");
        list.getStyleClass().add("newer-list");
        offer.newer().stream().collect(Collectors.groupingBy(NewerFigures::kind, LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, entries) -> {
                    rows.getChildren().add(Labels.of(kind.text(entries.size()), "group-title"));
                    for (var entry : entries) {
                        rows.getChildren().add(row(entry, () -> {
                            list.getScene().getWindow().hide();
                            take(offer, List.of(entry));
                        }));
                    }
                });
        if (offer.newer().size() > 1) {
            list.getChildren().add(Buttons.primary("newer-all", null, ShellWords.NEWER_ALL.text(), () -> {
                list.getScene().getWindow().hide();
                take(offer, offer.newer());
            }));
        }
        Popovers.above(owner, list);
    }

    private static ScrollPane scrolling(VBox rows) {
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("newer-scroll");
        return scroll;
    }

    private static ShellWords kind(Newer entry) {
        return switch (entry) {
            case Newer.OfCity _ -> ShellWords.NEWER_CITIES;
            case Newer.OfRate _ -> ShellWords.NEWER_RATES;
            case Newer.OfFunder _ -> ShellWords.NEWER_FUNDERS;
            case Newer.OfPerson _ -> ShellWords.NEWER_PEOPLE;
            case Newer.OfTechnology _ -> ShellWords.NEWER_TECHNOLOGIES;
        };
    }

    private static Node row(Newer entry, Runnable take) {
        var name = Labels.paragraph(Words.of(entry.name()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var state = Labels.of((entry.isNew() ? ShellWords.NEWER_ADDED : ShellWords.NEWER_UPDATED).text(), "muted", "small");
        state.setMinWidth(Region.USE_PREF_SIZE);
        var button = Buttons.secondary("newer-take", null, ShellWords.NEWER_TAKE.text(), take);
        button.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(name, gap, state, button);
        row.getStyleClass().add("newer-row");
        return row;
    }

    private void take(Offer offer, List<Newer> newer) {
        var library = desk.library().getValue();
        switch (offer.from()) {
            case Offer.From.TheLibrary() -> desk.inHand().get().ifPresent(open -> {
                open.session().edit(new Edit(ShellWords.EDIT_NEWER.names(), "newer"),
                        project -> Offer.taken(project, newer, library));
                desk.undoable(taken(newer), open.session().undoing());
            });
            case Offer.From.TheProgram(var shipped) -> {
                desk.keep(library.with(Offer.taken(library.shelf(), newer, shipped)));
                desk.undoable(taken(newer), new Restoring(library, desk.library(), desk::keep, desk.notices()));
            }
        }
    }

    private static ObservableValue<String> taken(List<Newer> newer) {
        if (newer.size() == 1) return ShellWords.NEWER_TOOK_ONE.text(newer.getFirst().name());
        long added = newer.stream().filter(Newer::isNew).count();
        return ShellWords.NEWER_TOOK.text(added, newer.size() - added);
    }
}
