package org.kakehashi.ui.transfer;

import java.util.ArrayList;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kakehashi.base.Evidence;
import org.kakehashi.reference.Shelf;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Tongue;

/// The mark of a figure and what stands behind it: source, address, day it was read, note.
public final class Proof {
    private static final double WIDEST = 360;

    private Proof() {}

    /// @return icon and short word in the language of the moment, with the source as its tooltip
    public static Label mark(Evidence evidence, Shelf shelf) {
        var word = evidence.source().isEmpty() ? Said.of(evidence.status()).text() : TransferWords.PLAIN.text(evidence.source());
        var mark = Chips.mark(evidence.status(), word);
        mark.setTooltip(tip(evidence, shelf));
        return mark;
    }

    public static Tooltip tip(Evidence evidence, Shelf shelf) {
        var tip = new Tooltip(text(evidence, shelf));
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        return tip;
    }

    /// @return what a reader must know of the figure, a line each
    static String text(Evidence evidence, Shelf shelf) {
        var lines = new ArrayList<String>();
        lines.add(Said.of(evidence.status()).now());
        shelf.source(evidence.source()).ifPresent(source -> {
            lines.add(source.title().in(Tongue.now()));
            if (!source.address().isBlank()) lines.add(source.address());
            if (!source.checked().isBlank()) lines.add(TransferWords.READ_ON.now(source.checked()));
        });
        if (!evidence.note().isBlank()) lines.add(evidence.note().in(Tongue.now()));
        return String.join("\n", lines);
    }
}
