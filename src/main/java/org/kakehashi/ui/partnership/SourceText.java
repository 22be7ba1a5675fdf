package org.kakehashi.ui.partnership;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.StringJoiner;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Source;
import org.kakehashi.reference.Shelf;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;

/// Says where a value comes from, a line for each thing to know.
final class SourceText {
    private SourceText() {}

    /// @return title, page or address, date read and note, in the language of the moment
    static String of(Shelf shelf, Evidence evidence) {
        var lines = new StringJoiner("\n");
        fill(lines, shelf, evidence);
        return lines.toString();
    }

    /// @return the same with the status before it
    static String withStatus(Shelf shelf, Evidence evidence) {
        var lines = new StringJoiner("\n");
        lines.add(PartnershipWords.of(evidence.status()).now());
        fill(lines, shelf, evidence);
        return lines.toString();
    }

    private static void fill(StringJoiner lines, Shelf shelf, Evidence evidence) {
        shelf.source(evidence.source()).ifPresent(source -> {
            lines.add(title(source));
            if (!source.address().isBlank()) lines.add(source.address());
            if (!source.checked().isBlank()) lines.add(PartnershipWords.SOURCE_READ.now(read(source.checked())));
        });
        if (!evidence.note().isBlank()) lines.add(evidence.note().in(Tongue.now()));
    }

    static String title(Source source) {
        return PartnershipWords.SOURCE_TITLE.now(source.id(), source.title());
    }

    private static String read(String checked) {
        try {
            return Formats.date(LocalDate.parse(checked));
        } catch (DateTimeParseException _) {
            return checked;
        }
    }
}
