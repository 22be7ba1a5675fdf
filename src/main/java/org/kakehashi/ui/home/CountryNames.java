package org.kakehashi.ui.home;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reference.Countries;
import org.kakehashi.ui.kit.Tongue;

/// Says the names of countries in the language of the moment.
final class CountryNames extends StringConverter<String> {

    @Override
    public String toString(@Nullable String code) {
        return code == null ? "" : Countries.name(code).in(Tongue.now());
    }

    @Override
    public @Nullable String fromString(String text) {
        return Countries.codes().stream().filter(code -> toString(code).equals(text)).findFirst().orElse(null);
    }
}
