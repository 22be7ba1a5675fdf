package org.kakehashi.ui.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.project.Said;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Origin;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.transfer.EntrySearch;

/// The programmes that give money, each with the conditions of one year.
record FunderKind(LibraryViewModel model, OwnMoney own) implements MoneyKind<Funder> {
    @Override
    public String prefix() {
        return "funder";
    }

    @Override
    public String id(Funder funder) {
        return funder.id();
    }

    @Override
    public Names name(Funder funder) {
        return funder.name();
    }

    @Override
    public Origin origin(Funder funder) {
        return funder.origin();
    }

    @Override
    public Evidence evidence(Funder funder) {
        return funder.evidence();
    }

    @Override
    public List<Funder> listed(String query) {
        return model.shelf().funders().stream().filter(funder -> EntrySearch.typed(query, funder.name(),
                        funder.programme(), funder.terms().form().names(), funder.conditions(),
                        Names.same(funder.evidence().source())))
                .sorted(Comparator.comparingInt((Funder funder) -> place(funder.family()))
                        .thenComparingInt(funder -> -funder.conditionsYear())).toList();
    }

    /// Years of one programme stand together, where its first entry stands.
    private int place(String family) {
        var funders = model.shelf().funders();
        for (int i = 0; i < funders.size(); i++) if (funders.get(i).family().equals(family)) return i;
        return funders.size();
    }

    @Override
    public Optional<Funder> find(String id) {
        return model.shelf().funder(id);
    }

    @Override
    public List<TableColumn<Funder, ?>> columns() {
        var name = Tables.<Funder>text("funder-col-name", LibraryWords.NAME.text(),
                funder -> funder.name().in(Tongue.now()));
        name.setPrefWidth(180);
        var programme = Tables.<Funder>text("funder-col-programme", LibraryWords.PROGRAMME.text(),
                funder -> funder.programme().in(Tongue.now()));
        programme.setPrefWidth(280);
        var year = Tables.<Funder>number("funder-col-year", LibraryWords.CONDITIONS_YEAR.text(), Funder::conditionsYear,
                number -> Formats.fiscalYear((int) number));
        year.setMinWidth(118);
        var form = Tables.<Funder>text("funder-col-form", LibraryWords.FORM.text(),
                funder -> funder.terms().form().names().in(Tongue.now()));
        var ceiling = Tables.<Funder>text("funder-col-ceiling", LibraryWords.CEILING.text(), FunderKind::ceiling);
        ceiling.getStyleClass().add("number");
        ceiling.setMinWidth(124);
        ceiling.setSortable(false);
        form.setPrefWidth(110);
        return List.of(name, programme, year, form, ceiling);
    }

    private static String ceiling(Funder funder) {
        var currency = funder.terms().currency();
        if (funder.ceiling() > 0) return Formats.projectMoney(funder.ceiling(), currency);
        return funder.ceilingPerYear() > 0
                ? LibraryWords.A_YEAR.now(Formats.projectMoney(funder.ceilingPerYear(), currency)) : "";
    }

    @Override
    public Node form(ObservableValue<Funder> entry, ObservableValue<Boolean> open) {
        return new FunderForm(model, own, entry, open);
    }

    /// An earlier year of a programme is kept to look back on, not to count on.
    @Override
    public Optional<ObservableValue<String>> doubt(Funder funder, LocalDate today) {
        var latest = model.shelf().latestFunder(funder.id()).orElse(funder);
        if (latest.conditionsYear() > funder.conditionsYear()) {
            return Optional.of(LibraryWords.LATER_YEAR.text(Said.fiscalYear(latest.conditionsYear())));
        }
        if (!funder.isOutdated(today)) return Optional.empty();
        return Optional.of(funder.lastChecked().map(day -> LibraryWords.CONDITIONS_AGED.text(
                        Said.fiscalYear(funder.conditionsYear()), Days.in(day)))
                .orElseGet(LibraryWords.NEVER_CHECKED::text));
    }

    @Override
    public LibraryWords adding() {
        return LibraryWords.ADD_FUNDER;
    }

    @Override
    public String create(LocalDate today) {
        return own.createFunder(today);
    }

    @Override
    public Button copy(Funder funder, LocalDate today, Chosen chosen) {
        return Buttons.secondary("funder-next-year", Icons.COPY, LibraryWords.NEXT_YEAR.text(),
                () -> chosen.show(own.copyToNextYear(find(funder.id()).orElse(funder))));
    }

    @Override
    public void delete(Funder funder) {
        own.delete(funder);
    }
}
