package org.kakehashi.project;

import java.util.List;
import org.kakehashi.people.Booking;

/// What people are booked for in other projects. Reads them from where projects are kept: never asked on the window's
/// thread.
@FunctionalInterface
public interface OtherBookings {
    OtherBookings NONE = _ -> List.of();

    /// @return the bookings of all projects but the one with that id
    List<Booking> except(String project) throws StoreException;
}
