package org.kakehashi.ui.funding;

import org.kakehashi.funding.FundingSource;

/// What the catalogue asks of the board of applications.
interface Applying {
    /// Begins an application to `source`, which becomes one of the project's if it is none yet.
    void begin(FundingSource source);

    /// Opens the application of that id.
    void open(String application);
}
