package org.kakehashi.ui.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.kakehashi.reference.Funder;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.transfer.EntrySearch;
import org.kakehashi.ui.transfer.Proof;

/// The programmes that give money, each with all its conditions beside the list.
final class FundersPage implements AutoCloseable {
    private final LibraryViewModel model;
    private final OwnMoney own;
    private final LocalDate today;
    private final ListPage<Funder> page;
    private final MoneyPanel panel = new MoneyPanel("funder-panel");
    private final SimpleObjectProperty<Funder> shown = new SimpleObjectProperty<>();
    private final Subscription following;
    private String selected = "";

    FundersPage(LibraryViewModel model, OwnMoney own, LocalDate today, Node sheets) {
        this.model = model;
        this.own = own;
        this.today = today;
        page = new ListPage<>(LibraryTab.FUNDERS, sheets, Buttons.primary("funder-add", Icons.ADD, LibraryWords.ADD_FUNDER.text(),
                () -> choose(own.createFunder(today))));
        var table = page.table();
        var name = Tables.<Funder>text("funder-col-name", LibraryWords.NAME.text(), funder -> funder.name().in(Tongue.now()));
        name.setPrefWidth(190);
        var programme = Tables.<Funder>text("funder-col-programme", LibraryWords.PROGRAMME.text(), funder -> funder.programme().in(Tongue.now()));
        programme.setPrefWidth(250);
        var year = Tables.<Funder>number("funder-col-year", LibraryWords.CONDITIONS_YEAR.text(), Funder::conditionsYear,
                number -> Formats.fiscalYear((int) number));
        year.setMinWidth(118);
        var form = Tables.<Funder>text("funder-col-form", LibraryWords.FORM.text(), funder -> funder.terms().form().names().in(Tongue.now()));
        var ceiling = Tables.<Funder>text("funder-col-ceiling", LibraryWords.CEILING.text(), FundersPage::ceiling);
        ceiling.setPrefWidth(120);
        var status = Tables.<Funder>node("funder-col-status", LibraryWords.STATUS.text(), this::status);
        status.setPrefWidth(130);
        table.getColumns().setAll(List.of(name, programme, year, form, ceiling, status));
        table.getSelectionModel().selectedItemProperty().subscribe(funder -> {
            if (funder != null && !funder.id().equals(selected)) choose(funder.id());
        });
        page.beside(panel);
        following = Subscription.combine(model.holdings().library().subscribe(_ -> show()),
                page.query().subscribe((_, _) -> show()), Tongue.language().subscribe((_, _) -> table.refresh()));
    }

    ListPage<?> page() {
        return page;
    }

    private static String ceiling(Funder funder) {
        var currency = funder.terms().currency();
        if (funder.ceiling() > 0) return Formats.projectMoney(funder.ceiling(), currency);
        return funder.ceilingPerYear() > 0 ? LibraryWords.A_YEAR.now(Formats.projectMoney(funder.ceilingPerYear(), currency)) : "";
    }

    private Node status(Funder funder) {
        var mark = Proof.mark(funder.evidence(), model.shelf());
        Age.warning(funder.checked(), today).ifPresent(_ -> Chips.turn(mark, Chips.Kind.WARNING));
        return mark;
    }

    private void show() {
        var table = page.table();
        table.getItems().setAll(model.shelf().funders().stream().filter(funder -> EntrySearch.typed(page.query().get(),
                funder.name(), funder.programme(), funder.terms().form().names(), funder.conditions()))
                .sorted(Comparator.comparingInt((Funder funder) -> place(funder.family()))
                        .thenComparingInt(funder -> -funder.conditionsYear())).toList());
        var now = model.shelf().funder(selected);
        now.ifPresentOrElse(this::shown, this::nothing);
    }

    /// Years of one programme stand together, where its first entry stands.
    private int place(String family) {
        var funders = model.shelf().funders();
        for (int i = 0; i < funders.size(); i++) if (funders.get(i).family().equals(family)) return i;
        return funders.size();
    }

    private void nothing() {
        selected = "";
        panel.clear();
    }

    /// Selects a programme.
    ///
    /// @return whether there is one of that id
    boolean reveal(String id) {
        boolean there = model.shelf().funder(id).isPresent();
        if (there) choose(id);
        return there;
    }

    private void choose(String id) {
        selected = id;
        model.shelf().funder(id).ifPresent(funder -> {
            shown.set(funder);
            var isOwn = OwnMoney.isOwn(funder.origin());
            panel.show(Tongue.language().flatMap(language -> shown.map(now -> now.name().in(language))),
                    new FunderForm(model, own, shown), isOwn, actions(funder, isOwn));
            shown(funder);
        });
    }

    private void shown(Funder funder) {
        shown.set(funder);
        panel.note(notes(funder));
        select(funder);
    }

    private void select(Funder funder) {
        var table = page.table();
        if (!table.getItems().contains(funder)) return;
        table.getSelectionModel().select(funder);
    }

    private List<Node> notes(Funder funder) {
        var notes = new ArrayList<Node>();
        if (!OwnMoney.isOwn(funder.origin())) notes.add(Labels.paragraph(LibraryWords.SHIPPED_ENTRY.text(), "muted", "small"));
        Age.warning(funder.checked(), today).ifPresent(text -> notes.add(warning(text)));
        if (!funder.evidence().note().isBlank()) notes.add(Labels.paragraph(Words.of(funder.evidence().note()), "small"));
        return notes;
    }

    static Label warning(ObservableValue<String> text) {
        var label = Chips.of(Chips.Kind.WARNING, text);
        label.setWrapText(true);
        return label;
    }

    private List<? extends Node> actions(Funder funder, boolean isOwn) {
        var copy = Buttons.secondary("funder-next-year", Icons.COPY, LibraryWords.NEXT_YEAR.text(), () ->
                choose(own.copyToNextYear(funder)));
        if (!isOwn) return List.of(copy);
        return List.of(copy, Buttons.icon("funder-delete", Icons.DELETE, LibraryWords.DELETE_ENTRY.text(), () ->
                model.shelf().funder(funder.id()).ifPresent(own::delete)));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
