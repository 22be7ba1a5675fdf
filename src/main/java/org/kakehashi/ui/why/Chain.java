package org.kakehashi.ui.why;

import javafx.scene.control.TreeItem;
import org.kakehashi.base.Assumption;
import org.kakehashi.base.Reason;
import org.kakehashi.ui.kit.Tongue;

/// A tree as indented text, as far as it is open, and all that was entered for it.
final class Chain {
    private Chain() {}

    static String text(Explanation told, TreeItem<Reason> root) {
        var language = Tongue.now();
        var text = new StringBuilder(told.value().in(language)).append("  ").append(told.what().in(language)).append('\n')
                .append(told.sentence().in(language)).append('\n');
        append(text, root, 0);
        var given = told.reason().assumptions();
        if (given.isEmpty()) return text.toString();
        text.append('\n').append(WhyWords.INPUTS.now(given.size())).append('\n');
        for (var assumption : given) text.append("  ").append(line(assumption)).append('\n');
        return text.toString();
    }

    private static void append(StringBuilder text, TreeItem<Reason> item, int depth) {
        var reason = item.getValue();
        var sign = ReasonText.sign(reason.sign());
        text.append("  ".repeat(depth)).append(sign.isEmpty() ? "" : sign + " ")
                .append(reason.label().in(Tongue.now())).append(": ").append(ReasonText.full(reason.value(), reason.unit()));
        reason.given().ifPresent(given -> text.append(mark(given)));
        text.append('\n');
        if (!item.isExpanded()) return;
        for (var part : item.getChildren()) append(text, part, depth + 1);
    }

    private static String line(Assumption given) {
        return WhyWords.INPUT_LINE.now(given.where(), given.what(), ReasonText.full(given.value(), given.unit()))
                + mark(given);
    }

    private static String mark(Assumption given) {
        var word = StatusWords.of(given.status()).now();
        return " [" + (given.evidence().source().isEmpty() ? word : word + ", " + given.evidence().source()) + "]";
    }
}
