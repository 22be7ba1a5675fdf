package org.kakehashi.funding;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// Where money of the project comes from.
///
/// @param funder id of a funder on the project's shelf, empty for the cities and others without a programme
public record FundingSource(String id, Names name, Kind kind, String funder) {
    /// Whose money it is.
    public enum Kind { HOME_CITY, PARTNER_CITY, PROGRAMME, COMPANY, CITIZENS, OTHER }

    public FundingSource {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(funder, "funder");
    }

    public FundingSource with(Names newName) {
        return new FundingSource(id, newName, kind, funder);
    }
}
