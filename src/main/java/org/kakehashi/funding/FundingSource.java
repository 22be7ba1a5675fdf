package org.kakehashi.funding;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// Where money of the project comes from.
///
/// @param funder   id of a funder on the project's shelf, empty for the cities and others without a programme
/// @param contract when its money can be worked with, null if nothing is settled
/// @param perYear  most money it gives in one fiscal year, whole units of the plan's currency, null for what its
///                 programme allows
public record FundingSource(String id, Names name, Kind kind, String funder, @Nullable Contract contract,
        @Nullable Long perYear) {
    /// Whose money it is.
    public enum Kind { HOME_CITY, PARTNER_CITY, PROGRAMME, COMPANY, CITIZENS, OTHER }

    public FundingSource {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(funder, "funder");
        Require.that(perYear == null || perYear >= 0, "perYear", String.valueOf(perYear));
    }

    /// Without anything settled about its contract.
    public FundingSource(String id, Names name, Kind kind, String funder) {
        this(id, name, kind, funder, null, null);
    }

    public FundingSource with(Names newName) {
        return new FundingSource(id, newName, kind, funder, contract, perYear);
    }

    public FundingSource with(@Nullable Contract newContract) {
        return new FundingSource(id, name, kind, funder, newContract, perYear);
    }

    public FundingSource withPerYear(@Nullable Long newPerYear) {
        return new FundingSource(id, name, kind, funder, contract, newPerYear);
    }

    /// @return whether it is the money of one of the two cities
    public boolean isOfCity() {
        return kind == Kind.HOME_CITY || kind == Kind.PARTNER_CITY;
    }
}
