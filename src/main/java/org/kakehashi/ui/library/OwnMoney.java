package org.kakehashi.ui.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Names;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Shelf;

/// The office's own programmes and unit prices: made, changed and taken away; what ships stays as it is.
final class OwnMoney {
    private final Holdings holdings;

    OwnMoney(Holdings holdings) {
        this.holdings = holdings;
    }

    static boolean isOwn(Origin origin) {
        return origin.library().equals(OwnEntries.OFFICE);
    }

    private Shelf shelf() {
        return holdings.library().getValue().shelf();
    }

    private void keep(Shelf shelf) {
        holdings.keep(holdings.library().getValue().with(shelf));
    }

    /// @return id of a programme with nothing stated, as of that day
    String createFunder(LocalDate today) {
        var made = new Funder(holdings.newId(), new Origin(OwnEntries.OFFICE, 1), LibraryWords.NEW_FUNDER.names(),
                Names.same(""), 0, 0, 1, 0, null, Names.same(""), today.getYear(), today.toString(), Evidence.OWN);
        keep(shelf().with(new FunderDraft(made).built()));
        return made.id();
    }

    /// @return id of a copy that may be changed, of the first free year after the latest one of that programme
    String copyToNextYear(Funder funder) {
        var draft = new FunderDraft(funder);
        draft.conditionsYear = shelf().latestFunder(funder.id()).orElse(funder).conditionsYear();
        do {
            draft.conditionsYear++;
            draft.id = funder.family() + "@" + draft.conditionsYear;
        } while (shelf().funder(draft.id).isPresent());
        draft.origin = new Origin(OwnEntries.OFFICE, 1);
        draft.checked = ""; // nobody has read the conditions of that year yet
        draft.evidence = new Evidence(Evidence.OWN.status(), funder.evidence().source(), funder.evidence().note());
        keep(shelf().with(draft.built()));
        return draft.id;
    }

    /// Changes an own programme; a shipped one stays.
    void change(String id, Consumer<FunderDraft> change) {
        shelf().funder(id).filter(funder -> isOwn(funder.origin())).ifPresent(funder -> {
            var draft = new FunderDraft(funder);
            change.accept(draft);
            if (draft.built().equals(funder)) return;
            draft.origin = funder.origin().next();
            keep(shelf().with(draft.built()));
        });
    }

    void delete(Funder funder) {
        if (!isOwn(funder.origin())) return;
        int at = shelf().funders().indexOf(funder);
        keep(shelf().with(shelf().rates(), without(shelf().funders(), funder, Funder::id)));
        holdings.undoable(LibraryWords.DELETED.text(funder.name()), () -> keep(shelf().with(shelf().rates(),
                placed(without(shelf().funders(), funder, Funder::id), funder, at))));
    }

    /// @return id of a price of one unit of anything
    String createRate(LocalDate today) {
        var made = new Rate(holdings.newId(), new Origin(OwnEntries.OFFICE, 1), CostCategory.OTHER,
                LibraryWords.NEW_RATE.names(), new Figure(0, Evidence.OWN),
                holdings.library().getValue().office().currency(), Names.same(""), today.getYear());
        keep(shelf().with(made));
        return made.id();
    }

    /// @return id of a copy that may be changed, of this year if the price is of an earlier one
    String copy(Rate rate, LocalDate today) {
        var draft = new RateDraft(rate);
        draft.id = holdings.newId();
        draft.origin = new Origin(OwnEntries.OFFICE, 1);
        draft.name = LibraryWords.OWN_COPY.names(rate.name());
        draft.year = Math.max(rate.year(), today.getYear());
        draft.evidence = new Evidence(Evidence.OWN.status(), rate.amount().evidence().source(),
                rate.amount().evidence().note());
        keep(shelf().with(draft.built()));
        return draft.id;
    }

    /// Changes an own price; a shipped one stays.
    void changeRate(String id, Consumer<RateDraft> change) {
        shelf().rate(id).filter(rate -> isOwn(rate.origin())).ifPresent(rate -> {
            var draft = new RateDraft(rate);
            change.accept(draft);
            if (draft.built().equals(rate)) return;
            draft.origin = rate.origin().next();
            keep(shelf().with(draft.built()));
        });
    }

    void delete(Rate rate) {
        if (!isOwn(rate.origin())) return;
        int at = shelf().rates().indexOf(rate);
        keep(shelf().with(without(shelf().rates(), rate, Rate::id), shelf().funders()));
        holdings.undoable(LibraryWords.DELETED.text(rate.name()), () -> keep(shelf().with(
                placed(without(shelf().rates(), rate, Rate::id), rate, at), shelf().funders())));
    }

    /// Takes over programmes and prices from a sheet; shipped ones stay, and so do those that are as they were.
    void take(List<Funder> funders, List<Rate> rates) {
        var shelf = shelf();
        for (var funder : funders) {
            var known = shelf.funder(funder.id());
            if (known.isPresent() && !isOwn(known.get().origin())) continue;
            var draft = new FunderDraft(funder);
            if (known.isPresent() && known.get().equals(draft.builtAs(known.get().origin()))) continue;
            draft.origin = known.map(old -> old.origin().next()).orElse(funder.origin());
            if (isUnnamed(funder.id()) && known.isEmpty()) draft.id = holdings.newId();
            shelf = shelf.with(draft.built());
        }
        for (var rate : rates) {
            var known = shelf.rate(rate.id());
            if (known.isPresent() && !isOwn(known.get().origin())) continue;
            var draft = new RateDraft(rate);
            if (known.isPresent() && known.get().equals(draft.builtAs(known.get().origin()))) continue;
            draft.origin = known.map(old -> old.origin().next()).orElse(rate.origin());
            if (isUnnamed(rate.id()) && known.isEmpty()) draft.id = holdings.newId();
            shelf = shelf.with(draft.built());
        }
        keep(shelf);
    }

    /// A row without an id of its own gets one here.
    private static boolean isUnnamed(String id) {
        return id.startsWith("sheet-");
    }

    private static <T> List<T> without(List<T> all, T entry, Function<T, String> id) {
        return all.stream().filter(other -> !Objects.equals(id.apply(other), id.apply(entry))).toList();
    }

    private static <T> List<T> placed(List<T> all, T entry, int at) {
        var placed = new ArrayList<>(all);
        placed.add(Math.max(0, Math.min(at, placed.size())), entry);
        return placed;
    }
}
