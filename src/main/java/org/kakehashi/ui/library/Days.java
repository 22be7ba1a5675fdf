package org.kakehashi.ui.library;

import java.time.LocalDate;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.ui.kit.Formats;

/// Days as each language writes them, for sentences that follow the language.
final class Days {
    private Days() {}

    static Names in(LocalDate day) {
        return new Names(Formats.date(day, Language.JA), Formats.date(day, Language.EN));
    }
}
