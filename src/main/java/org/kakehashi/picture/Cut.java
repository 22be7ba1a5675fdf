package org.kakehashi.picture;

/// Texts cut to the room they have.
final class Cut {
    private static final String REST = "…";

    private Cut() {}

    /// @return `text`, or as much of its beginning as has room; blank if not even two letters have
    static String to(Pen pen, String text, Type type, double width) {
        if (pen.width(text, type) <= width) return text;
        int low = 0, high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (pen.width(text.substring(0, middle) + REST, type) <= width) low = middle;
            else high = middle - 1;
        }
        return low < 2 ? "" : text.substring(0, low).stripTrailing() + REST;
    }
}
