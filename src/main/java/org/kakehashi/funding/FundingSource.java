package org.kakehashi.funding;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// Where money of the project comes from.
///
/// @param funder   id of a funder on the project's shelf, empty for the cities and others without a programme
/// @param contract when its money can be worked with, null if nothing is settled
public record FundingSource(String id, Names name, Kind kind, String funder, @Nullable Contract contract) {
    /// Whose money it is.
    public enum Kind { HOME_CITY, PARTNER_CITY, PROGRAMME, COMPANY, CITIZENS, OTHER }

    public FundingSource {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(funder, "funder");
    }

    /// Without anything settled about its contract.
    public FundingSource(String id, Names name, Kind kind, String funder) {
        this(id, name, kind, funder, null);
    }

    public FundingSource with(Names newName) {
        return new FundingSource(id, newName, kind, funder, contract);
    }

    public FundingSource with(@Nullable Contract newContract) {
        return new FundingSource(id, name, kind, funder, newContract);
    }
}
