package org.kakehashi.ui.library;

import java.util.Optional;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Conversion.Destination;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Technology;
import org.kakehashi.transfer.Choice;
import org.kakehashi.transfer.Transfer;
import org.kakehashi.ui.transfer.Headline;

/// Published costs in US dollars of 2020, so that they can be drawn beside each other.
///
/// The deflator of the country brings them to prices of 2020, the market rate of 2020 into dollars. Where the country's
/// series lack a year, dollars go by the deflator of the dollar's country; what has no price year, or no series at all,
/// keeps its prices and is drawn hollow.
final class Dollars {
    private static final Destination DOLLARS = new Destination("USD", 2020, "USA");
    private final Economies economies;

    Dollars(Economies economies) {
        this.economies = economies;
    }

    /// @return empty if even the market rate is not known
    Optional<Band> band(Technology entry, Headline headline) {
        return (entry.priceYear() == 0 ? Optional.<Band>empty() : band(entry, headline, false)
                .or(() -> entry.currency().equals(DOLLARS.currency())
                        ? band(entry.from(DOLLARS.country()), headline, false)
                        : Optional.empty()))
                .or(() -> band(entry.pricedIn(DOLLARS.priceYear()), headline, true))
                .or(() -> entry.currency().equals(DOLLARS.currency()) ? Optional.of(Band.of(headline.cost(), 1, true))
                        : Optional.empty());
    }

    private Optional<Band> band(Technology entry, Headline headline, boolean hollow) {
        return switch (Transfer.of(entry, headline.part(), DOLLARS, Choice.USUAL.with(Method.MARKET), economies)) {
            case Transfer.Done(Conversion conversion, _) ->
                Optional.of(Band.of(headline.cost(), conversion.factor(), hollow));
            case Transfer.Lacks _ -> Optional.empty();
        };
    }
}
