package org.kakehashi.ui.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Which rows of the plan are shown and in which order; no part of the document.
///
/// @param sorting empty for the plan's own order
/// @param closed  ids of heads and groups whose rows are hidden
record Arrangement(Grouping grouping, RowFilter filter, Optional<Sorting> sorting, Set<String> closed) {
    static final Arrangement FIRST = new Arrangement(Grouping.STAGE, RowFilter.NONE, Optional.empty(), Set.of());

    Arrangement {
        closed = Set.copyOf(closed);
    }

    Arrangement with(Grouping other) {
        return new Arrangement(other, filter, sorting, closed);
    }

    /// @return with everything open, so that nothing found stays hidden
    Arrangement with(RowFilter other) {
        return new Arrangement(grouping, other, sorting, other.isNone() ? closed : Set.of());
    }

    Arrangement sorted(Optional<Sorting> by) {
        return new Arrangement(grouping, filter, by, closed);
    }

    Arrangement withClosed(Set<String> ids) {
        return new Arrangement(grouping, filter, sorting, ids);
    }

    Arrangement toggled(String id) {
        var changed = new HashSet<>(closed);
        if (!changed.remove(id)) changed.add(id);
        return withClosed(changed);
    }
}
