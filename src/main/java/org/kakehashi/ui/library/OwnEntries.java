package org.kakehashi.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Source;
import org.kakehashi.base.Status;
import org.kakehashi.cost.Sector;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Per;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.reference.UnitCost;

/// The office's own entries and country figures: made, changed and taken away; what ships stays as it is.
final class OwnEntries {
    static final String OFFICE = "office";
    private final Holdings holdings;

    OwnEntries(Holdings holdings) {
        this.holdings = holdings;
    }

    static boolean isOwn(Technology entry) {
        return entry.origin().library().equals(OFFICE);
    }

    private Library library() {
        return holdings.library().getValue();
    }

    private void keep(Shelf shelf) {
        holdings.keep(library().with(shelf));
    }

    /// @return id of a copy that may be changed
    String copy(Technology entry) {
        var draft = new EntryDraft(entry);
        draft.id = holdings.newId();
        draft.origin = new Origin(OFFICE, 1);
        draft.name = LibraryWords.OWN_COPY.names(entry.name());
        keep(library().shelf().with(draft.built()));
        return draft.id;
    }

    /// @return id of a new entry with nothing but what the office would use
    String create(Technology.Kind kind, String sector) {
        var office = library().office();
        var country = library().shelf().city(office.homeCity()).map(City::country).orElse("JPN");
        var made = new Technology(holdings.newId(), new Origin(OFFICE, 1), kind, LibraryWords.NEW_ENTRY.names(),
                sector.isBlank() ? Sector.SEWERAGE.id() : sector, Names.same(""), country, Per.PERSON,
                office.currency(), office.priceYear(), office.priceYear(), Names.same(""), UnitCost.of(0, Evidence.OWN),
                null, null, 0, Names.same(""), List.of(), List.of());
        keep(library().shelf().with(made));
        return made.id();
    }

    /// Changes an own entry; a shipped one stays.
    void change(String id, Consumer<EntryDraft> change) {
        library().shelf().technology(id).filter(OwnEntries::isOwn).ifPresent(entry -> {
            var draft = new EntryDraft(entry);
            change.accept(draft);
            if (draft.built().equals(entry)) return;
            draft.origin = entry.origin().next();
            keep(library().shelf().with(draft.built()));
        });
    }

    void delete(String id) {
        library().shelf().technology(id).filter(OwnEntries::isOwn).ifPresent(entry -> {
            var before = library().shelf().technologies();
            keep(library().shelf().without(entry));
            holdings.undoable(LibraryWords.DELETED.text(entry.name()),
                    () -> keep(placed(entry, before.indexOf(entry))));
        });
    }

    private Shelf placed(Technology entry, int at) {
        var shelf = library().shelf().without(entry);
        var all = new ArrayList<>(shelf.technologies());
        all.add(Math.min(at, all.size()), entry);
        return new Shelf(shelf.sources(), shelf.cities(), shelf.rates(), shelf.funders(), shelf.people(), all,
                shelf.observations(), shelf.loans(), shelf.thresholds(), shelf.benchmarks());
    }

    /// Takes over entries from a sheet and the sources they name; shipped entries and known sources stay.
    void take(List<Technology> entries, List<Source> sources) {
        var shelf = library().shelf();
        for (var source : sources) {
            if (shelf.source(source.id()).isEmpty()) shelf = shelf.with(source);
        }
        for (var entry : entries) {
            var known = shelf.technology(entry.id());
            if (known.isPresent() && !isOwn(known.get())) continue;
            var draft = new EntryDraft(entry);
            draft.origin = known.map(old -> old.origin().next()).orElse(entry.origin());
            if (entry.id().startsWith("sheet-") && known.isEmpty()) draft.id = holdings.newId();
            shelf = shelf.with(draft.built());
        }
        keep(shelf);
    }

    /// Keeps a country figure in the place of `before` if that was another one.
    void keep(Optional<Observation> before, Observation now, Source source) {
        var shelf = library().shelf();
        if (before.isPresent()) shelf = shelf.without(before.get());
        keep(shelf.with(source).with(now));
    }

    void delete(Observation observation) {
        if (observation.status() != Status.OWN) return;
        keep(library().shelf().without(observation));
        holdings.undoable(LibraryWords.FIGURE_DELETED.text(), () -> keep(library().shelf().with(observation)));
    }
}
