package org.kakehashi.funding;

import static java.util.Objects.requireNonNull;

import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// A firm that takes part in studies or business.
///
/// @param product    what it brings
/// @param experience where it has worked before
/// @param city       id of the city it is at home in, empty if neither of the two
public record Company(String id, Names name, Names product, Size size, Names experience, String city) {
    /// How large it is, as programmes ask.
    public enum Size { SMALL_MEDIUM, LARGE }

    public Company {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(name, "name");
        requireNonNull(product, "product");
        requireNonNull(size, "size");
        requireNonNull(experience, "experience");
        requireNonNull(city, "city");
    }
}
