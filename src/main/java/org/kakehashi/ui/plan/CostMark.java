package org.kakehashi.ui.plan;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kakehashi.base.Evidence;
import org.kakehashi.plan.CostLine;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;

/// How far a cost line can be trusted: an icon that says in words where its rate comes from, or that it was changed.
final class CostMark extends Label {
    /// @param usual  what the rate card gives, where the line was changed; blank if it gives nothing
    /// @param source the title of the source of its rate, blank if there is none
    CostMark(CostLine line, String usual, String source) {
        getStyleClass().add("cost-mark");
        var says = says(line, usual, source);
        setGraphic(icon(line).node(12));
        setTooltip(new Tooltip(says));
        setAccessibleText(says);
        if (line.changed()) getStyleClass().add("changed");
    }

    private static Icons icon(CostLine line) {
        if (line.changed()) return Icons.EDIT;
        return switch (line.evidence().status()) {
            case SOURCED -> Icons.SOURCED;
            case COMPUTED -> Icons.COMPUTED;
            case UNVERIFIED -> Icons.UNVERIFIED;
            case OWN -> Icons.OWN;
            case EXAMPLE -> Icons.EXAMPLE;
        };
    }

    private static String says(CostLine line, String usual, String source) {
        if (line.changed()) return usual.isEmpty() ? KindWords.BY_HAND.now() : KindWords.CHANGED.now(usual);
        var status = KindWords.valueOf("STATUS_" + line.evidence().status()).now();
        var named = source.isEmpty() ? status : KindWords.FROM_SOURCE.now(status, source);
        return withNote(named, line.evidence());
    }

    private static String withNote(String says, Evidence evidence) {
        var note = evidence.note().in(Tongue.now());
        return note.isBlank() ? says : KindWords.WITH_NOTE.now(says, note);
    }
}
