package org.kakehashi.ui.library;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.kakehashi.base.Status;
import org.kakehashi.cost.Sector;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.transfer.Ground;
import org.kakehashi.ui.transfer.Published;
import org.kakehashi.ui.transfer.SectorFace;

/// What the Library screen shows and everything a person can do there.
final class LibraryViewModel implements AutoCloseable {
    private final ReadOnlyObjectWrapper<LibraryTab> tab = new ReadOnlyObjectWrapper<>(LibraryTab.TECHNOLOGIES);
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.NONE);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.DOLLARS);
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(Listing.EMPTY);
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private final Set<String> folded = new HashSet<>();
    private final Holdings holdings;
    private final Ground ground;
    private final OwnEntries own;
    private final OwnMoney money;
    private final Subscription following;

    LibraryViewModel(Holdings holdings) {
        this.holdings = holdings;
        own = new OwnEntries(holdings);
        money = new OwnMoney(holdings);
        ground = new Ground(holdings.library(), holdings::keep, holdings.session(), holdings.series());
        following = Subscription.combine(holdings.library().subscribe(_ -> refresh()),
                holdings.series().subscribe(_ -> refresh()));
    }

    ReadOnlyObjectProperty<LibraryTab> tab() {
        return tab.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Filter> filter() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    /// @return id of the selected entry, empty if none
    ReadOnlyStringProperty selected() {
        return selected.getReadOnlyProperty();
    }

    OwnEntries own() {
        return own;
    }

    OwnMoney money() {
        return money;
    }

    /// @return the title of a source, blank if there is none
    String sourceTitle(String id) {
        return shelf().source(id).map(source -> source.title().in(Tongue.now())).orElse(id);
    }

    /// @return id of the source that is called so; a new one is kept with the library
    String sourceId(String title) {
        var source = ground.source(title);
        if (shelf().source(source.id()).isEmpty()) {
            holdings.keep(holdings.library().getValue().with(shelf().with(source)));
        }
        return source.id();
    }

    /// Makes a copy of an entry that may be changed, and selects it.
    void copy(Technology entry) {
        reveal(own.copy(entry));
    }

    /// Makes an entry from nothing in the sector that is listed, and selects it.
    void create() {
        var kind = tab.get() == LibraryTab.MEASURES ? Technology.Kind.MEASURE : Technology.Kind.TECHNOLOGY;
        var sector = filter.get().face().flatMap(face -> Stream.of(Sector.values()).map(Sector::id)
                .filter(id -> SectorFace.of(id) == face).findFirst()).orElse("");
        reveal(own.create(kind, sector));
    }

    Ground ground() {
        return ground;
    }

    /// @return whether the entry is the office's own and may be changed
    boolean isOwn(Technology entry) {
        return OwnEntries.isOwn(entry);
    }

    /// @return a cost as it is read aloud
    String spoken(Band band) {
        var value = band.value().isPresent() ? Published.number(band.value().getAsDouble()) : "";
        if (band.low().isEmpty() || band.high().isEmpty()) return value;
        return (value.isEmpty() ? "" : value + ", ") + LibraryWords.SPOKEN_RANGE.now(
                Published.number(band.low().getAsDouble()), Published.number(band.high().getAsDouble()));
    }

    Holdings holdings() {
        return holdings;
    }

    Shelf shelf() {
        return holdings.library().getValue().shelf();
    }

    Optional<Technology> entry() {
        return shelf().technology(selected.get());
    }

    void show(LibraryTab wanted) {
        tab.set(wanted);
        refresh();
    }

    void show(Shown wanted) {
        shown.set(wanted);
        refresh();
    }

    void show(Optional<SectorFace> face) {
        narrow(filter.get().with(face));
    }

    void trust(Optional<Status> status) {
        narrow(filter.get().withStatus(status));
    }

    void find(String query) {
        narrow(filter.get().withQuery(query));
    }

    void clear() {
        narrow(Filter.NONE);
    }

    private void narrow(Filter wanted) {
        if (wanted.equals(filter.get())) return;
        filter.set(wanted);
        refresh();
    }

    void fold(String group) {
        if (!folded.remove(group)) folded.add(group);
        refresh();
    }

    void select(String id) {
        selected.set(id);
    }

    /// Selects the first entry that is listed if none is.
    void begin() {
        if (selected.get().isEmpty()) listing.get().rows().stream().filter(ListingRow.Entry.class::isInstance)
                .findFirst()
                .ifPresent(row -> select(row.id()));
    }

    /// Shows an entry wherever it is listed.
    void reveal(String id) {
        shelf().technology(id).ifPresent(entry -> {
            tab.set(entry.kind() == Technology.Kind.TECHNOLOGY ? LibraryTab.TECHNOLOGIES : LibraryTab.MEASURES);
            filter.set(Filter.NONE);
            folded.clear();
            select(id);
            refresh();
        });
    }

    /// @return whether an entry on costs has a figure from that source
    boolean restsOn(String source) {
        return shelf().technologies().stream().anyMatch(entry -> rests(entry, source));
    }

    private static boolean rests(Technology entry, String source) {
        return entry.evidence().anyMatch(each -> each.source().equals(source));
    }

    /// Lists the entries whose figures are read from a source, of the kind that has some.
    void listBySource(String source) {
        var kind = shelf().technologies().stream().filter(entry -> rests(entry, source)).map(Technology::kind)
                .findFirst().orElse(Technology.Kind.TECHNOLOGY);
        tab.set(kind == Technology.Kind.TECHNOLOGY ? LibraryTab.TECHNOLOGIES : LibraryTab.MEASURES);
        filter.set(Filter.NONE.withQuery(source));
        refresh();
    }

    private void refresh() {
        var kind = tab.get() == LibraryTab.MEASURES ? Technology.Kind.MEASURE : Technology.Kind.TECHNOLOGY;
        var dollars = new Dollars(ground.economies());
        listing.set(Listing.of(shelf(), kind, filter.get(), shown.get() == Shown.DOLLARS ? dollars::band
                : (entry, headline) -> Optional.of(Band.of(headline.cost(), 1, entry.priceYear() == 0)), folded));
        if (!selected.get().isEmpty() && shelf().technology(selected.get()).isEmpty()) selected.set("");
    }

    @Override
    public void close() {
        following.unsubscribe();
        ground.close();
    }
}
