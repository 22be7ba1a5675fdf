package org.kakehashi.ui.plan;

/// What the rows of the table stand under.
enum Grouping {
    STAGE, OUTLINE, PERSON, FUNDER, CITY;

    TableWords word() {
        return TableWords.valueOf("GROUPED_" + name());
    }
}
