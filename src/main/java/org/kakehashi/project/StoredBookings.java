package org.kakehashi.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kakehashi.people.Booking;

/// Bookings of the projects in a store; each project is read again only after it was saved.
public final class StoredBookings implements OtherBookings {
    private final ProjectStore store;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    /// What was found in a project when it was last read.
    private record Read(long version, List<Booking> bookings) {}

    public StoredBookings(ProjectStore store) {
        this.store = store;
    }

    @Override
    public List<Booking> except(String project) throws StoreException {
        var all = new ArrayList<Booking>();
        for (var entry : store.entries()) {
            if (entry.id().equals(project)) continue;
            var known = read.get(entry.id());
            if (known == null || known.version() != entry.version()) {
                var other = store.load(entry.id()).document().project();
                known = new Read(entry.version(), PeopleRules.bookings(other, Scheduling.of(other)));
                read.put(entry.id(), known);
            }
            all.addAll(known.bookings());
        }
        return all;
    }
}
