package org.kakehashi.ui.why;

import org.kakehashi.ui.kit.Words;

/// Texts of the panel that explains numbers.
enum WhyWords implements Words {
    TITLE, PINNED, COPY, PIN, UNPIN, CLOSE, COLUMN_LABEL, COLUMN_VALUE, COLUMN_STATUS, COLUMN_FROM, MILLIONS, YEARS, PER,
    INPUTS, INPUT_LINE, STEPS, REPLACE, SOURCED, COMPUTED, UNVERIFIED, OWN, EXAMPLE, WEAKEST, TREE
}
