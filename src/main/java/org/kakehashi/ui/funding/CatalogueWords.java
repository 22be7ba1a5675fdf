package org.kakehashi.ui.funding;

import org.kakehashi.ui.kit.Words;

/// What the catalogue of programmes says about a project.
enum CatalogueWords implements Words {
    FITS_COUNT, FITS_TIP, MORE, FEWER, WINDOWS, APPLICANTS, APPLICANTS_HINT, CITY_APPLIES, EDIT_APPLICANTS, DRAFT, MISSING,
    ALL_READY, MORE_PAPERS, START, CONTINUE, OPEN, NO_APPLICATION, PAPERS_UNKNOWN, HANDED_IN, AWARDED, NOT_WON, APPLIED, SECURED,
    ALWAYS_OPEN, CARD_SAYS, MORE_REASONS
}
