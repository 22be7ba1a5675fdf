package org.kakehashi.picture;

import java.util.List;

/// What stands around a printed plan.
///
/// @param title   of the project
/// @param subject what is printed and of whom: both cities
/// @param printed when it was printed
/// @param page    the numbers of pages as `3 / 8`, the first blank the page, the second how many there are
/// @param next    on the edge, that the plan goes on on that page
/// @param key     what the colours stand for
public record PrintFrame(String title, String subject, String printed, Numbered page, Numbered next,
        List<Told.Part> key) {
    public PrintFrame {
        key = List.copyOf(key);
    }

    /// A text with the number of a page in it.
    @FunctionalInterface
    public interface Numbered {
        String of(int number, int all);
    }
}
