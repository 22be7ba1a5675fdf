package org.kakehashi.ui.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Status;
import org.kakehashi.picture.LogScale;
import org.kakehashi.reference.Per;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.transfer.Headline;
import org.kakehashi.ui.transfer.SectorFace;

/// The entries a filter lets through, by sector and unit.
///
/// @param shown   how many entries are listed, folded ones among them
/// @param total   how many entries of the kind there are
/// @param counts  listed entries by the status of their figure
record Listing(List<ListingRow> rows, int shown, int total, Map<Status, Integer> counts) {
    /// A decade has the same width in all groups; more of them would leave none of any use.
    private static final int MOST_DECADES = 7, LEAST_DECADES = 4;
    static final Listing EMPTY = new Listing(List.of(), 0, 0, Map.of());

    private record Key(String sector, Conversion.Part part, Per per) {
        String id() {
            return sector + "/" + part + "/" + per;
        }
    }

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::sector, SectorFace.ORDER)
            .thenComparing(Key::part).thenComparing(Key::per);

    /// @param bands  a cost in the money that is shown
    /// @param folded ids of groups whose entries are not shown
    static Listing of(Shelf shelf, Technology.Kind kind, Filter filter,
            BiFunction<Technology, Headline, Optional<Band>> bands, Set<String> folded) {
        var groups = new TreeMap<Key, List<Technology>>(ORDER);
        var counts = new EnumMap<Status, Integer>(Status.class);
        int total = 0, shown = 0;
        for (var entry : shelf.technologies()) {
            if (entry.kind() != kind) continue;
            total++;
            if (!filter.lets(entry, shelf)) continue;
            shown++;
            var headline = Headline.of(entry);
            counts.merge(headline.cost().evidence().status(), 1, Integer::sum);
            groups.computeIfAbsent(new Key(entry.sector(), headline.part(), entry.per()), _ -> new ArrayList<>())
                    .add(entry);
        }
        return new Listing(rows(groups, bands, folded), shown, total, counts);
    }

    private static List<ListingRow> rows(Map<Key, List<Technology>> groups,
            BiFunction<Technology, Headline, Optional<Band>> bands, Set<String> folded) {
        var found = new HashMap<String, Band>();
        groups.values().forEach(entries -> entries.forEach(entry ->
                bands.apply(entry, Headline.of(entry)).ifPresent(band -> found.put(entry.id(), band))));
        var scales = scales(groups, found);
        var rows = new ArrayList<ListingRow>();
        var before = "";
        for (var group : groups.entrySet()) {
            var key = group.getKey();
            var scale = scales.getOrDefault(key, new LogScale(0, LEAST_DECADES));
            var closed = folded.contains(key.id());
            rows.add(new ListingRow.Group(key.id(), key.sector(), key.part(), key.per(), group.getValue().size(),
                    closed, !key.sector().equals(before), scale));
            before = key.sector();
            if (closed) continue;
            for (var entry : group.getValue()) {
                rows.add(new ListingRow.Entry(entry, Headline.of(entry), Optional.ofNullable(found.get(entry.id())),
                        scale));
            }
        }
        return List.copyOf(rows);
    }

    private static Map<Key, LogScale> scales(Map<Key, List<Technology>> groups, Map<String, Band> bands) {
        var own = new LinkedHashMap<Key, LogScale>();
        groups.forEach((key, entries) -> {
            double least = Double.NaN, most = Double.NaN;
            for (var entry : entries) {
                var band = bands.get(entry.id());
                if (band == null || Double.isNaN(band.least())) continue;
                least = Double.isNaN(least) ? band.least() : Math.min(least, band.least());
                most = Double.isNaN(most) ? band.most() : Math.max(most, band.most());
            }
            if (!Double.isNaN(least)) own.put(key, LogScale.over(least, most));
        });
        int widest = own.values().stream().mapToInt(LogScale::decades).max().orElse(LEAST_DECADES);
        int decades = Math.clamp(widest, LEAST_DECADES, MOST_DECADES);
        own.replaceAll((_, scale) -> scale.spanning(decades));
        return own;
    }

    /// @return the entries that are listed, folded ones not among them
    List<Technology> technologies() {
        return rows.stream().filter(ListingRow.Entry.class::isInstance)
                .map(row -> ((ListingRow.Entry) row).technology())
                .toList();
    }

    Optional<ListingRow.Entry> entry(String id) {
        return rows.stream().filter(row -> row instanceof ListingRow.Entry entry && entry.id().equals(id))
                .map(row -> (ListingRow.Entry) row).findFirst();
    }

    boolean isEmpty() {
        return shown == 0;
    }
}
