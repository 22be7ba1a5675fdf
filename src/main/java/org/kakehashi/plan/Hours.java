package org.kakehashi.plan;

import java.util.List;
import java.util.stream.IntStream;

/// Weeks that offices keep, to start a calendar from.
///
/// Hours are the usual ones of public offices; each office has its own, so they are a start to be changed.
public enum Hours {
    /// 8 to 12 and 13 to 17 o'clock, Monday to Friday: eight hours, the days that durations are counted in.
    OFFICE("", 5, 8 * 60, 12 * 60, 13 * 60, 17 * 60),
    /// A Japanese city hall: 8:30 to 12 and 13 to 17:15.
    JAPAN("JPN", 5, 8 * 60 + 30, 12 * 60, 13 * 60, 17 * 60 + 15),
    /// Viet Nam: 7:30 to 11:30 and 13 to 17, as in many provinces and cities.
    VIETNAM("VNM", 5, 7 * 60 + 30, 11 * 60 + 30, 13 * 60, 17 * 60),
    /// Cambodia: 7:30 to 12 and 14 to 17:30.
    CAMBODIA("KHM", 5, 7 * 60 + 30, 12 * 60, 14 * 60, 17 * 60 + 30),
    /// Indonesia: 7:30 to 12 and 13 to 16.
    INDONESIA("IDN", 5, 7 * 60 + 30, 12 * 60, 13 * 60, 16 * 60),
    /// China: 8:30 to 12 and 13:30 to 17:30.
    CHINA("CHN", 5, 8 * 60 + 30, 12 * 60, 13 * 60 + 30, 17 * 60 + 30),
    /// The Philippines: 8 to 12 and 13 to 17.
    PHILIPPINES("PHL", 5, 8 * 60, 12 * 60, 13 * 60, 17 * 60),
    /// Thailand: 8:30 to 12 and 13 to 16:30.
    THAILAND("THA", 5, 8 * 60 + 30, 12 * 60, 13 * 60, 16 * 60 + 30),
    /// Every minute, as plants that never stop.
    ALWAYS("", 7, 0, 1440);

    private final String country;
    @SuppressWarnings("ImmutableEnumChecker") // the lists are never changed
    private final List<List<Shift>> week;

    Hours(String country, int days, int... minutes) {
        this.country = country;
        var day = IntStream.range(0, minutes.length / 2)
                .mapToObj(i -> Shift.of(minutes[2 * i], minutes[2 * i + 1])).toList();
        week = IntStream.range(0, 7).mapToObj(i -> i < days ? day : List.<Shift>of()).toList();
    }

    /// @return three-letter code of the country whose offices keep these hours, empty if of none
    public String country() {
        return country;
    }

    /// @return shifts of the seven days from Monday
    public List<List<Shift>> week() {
        return week;
    }
}
