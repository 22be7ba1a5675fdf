package org.kakehashi.ui.partnership;

import java.time.LocalDate;
import java.util.List;
import org.kakehashi.base.Require;
import org.kakehashi.partnership.Event;

/// The years shown, first and last inclusive.
record Years(int first, int last) {
    private static final int FEWEST = 3, MOST = 400;

    Years {
        Require.that(1 <= first && first <= last && last <= 9999, "last", last);
    }

    /// @return the years from the first event to the last or to today
    static Years all(List<Event> events, LocalDate today) {
        int first = events.stream().mapToInt(event -> event.date().year()).min().orElse(today.getYear() - 9);
        int last = events.stream().map(Event::date).mapToInt(date -> date.year()).max().orElse(today.getYear());
        last = Math.max(last, today.getYear());
        return around(first, Math.max(FEWEST, last - first + 1));
    }

    int count() {
        return last - first + 1;
    }

    Years moved(int years) {
        return around(first + years, count());
    }

    /// @param factor below 1 to see fewer years
    /// @param fixed  the year that keeps its place
    Years zoomed(double factor, int fixed) {
        int wanted = (int) Math.round(count() * factor);
        if (wanted == count()) wanted += factor < 1 ? -1 : 1;
        wanted = Math.clamp(wanted, FEWEST, MOST);
        double share = (fixed - first + 0.5) / count();
        return around((int) Math.round(fixed + 0.5 - share * wanted), wanted);
    }

    /// @return the same number of years, moved as little as needed to show `year`
    Years showing(int year) {
        if (year < first) return around(year, count());
        return year > last ? around(year - count() + 1, count()) : this;
    }

    private static Years around(int first, int count) {
        int from = Math.clamp(first, 1, 9999 - count + 1);
        return new Years(from, from + count - 1);
    }
}
