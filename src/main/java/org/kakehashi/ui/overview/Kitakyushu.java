package org.kakehashi.ui.overview;

import static org.kakehashi.ui.overview.Phrase.both;

import org.kakehashi.base.Names;
import org.kakehashi.ui.kit.Formats;

/// The known case every scenario is held against: pollution control in Kitakyushu, 1972 to 1991.
final class Kitakyushu {
    /// Yen per person and year.
    static final double PER_PERSON = 40_000;

    private Kitakyushu() {}

    static Names perPerson() {
        return both(language -> Formats.perPerson(PER_PERSON, "JPY", language));
    }
}
