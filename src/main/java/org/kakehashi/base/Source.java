package org.kakehashi.base;

import static java.util.Objects.requireNonNull;

/// A document or page that figures are read from.
///
/// @param id      short mark shown beside a figure, as `S1`
/// @param title   what it is called
/// @param address page, chapter or address where a reader finds it, empty if unknown
/// @param checked day it was last read, as ISO text, empty if unknown
public record Source(String id, Names title, String address, String checked) {
    public Source {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(title, "title");
        requireNonNull(address, "address");
        requireNonNull(checked, "checked");
    }
}
