package org.kakehashi.ui.partnership;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Countries;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// What a city is called, where it lies and how it counts money and years.
final class CityForm {
    private static final List<Integer> MONTHS = IntStream.rangeClosed(1, 12).boxed().toList();
    private static final List<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode).sorted().toList();
    private final PartnershipViewModel model;
    private final String id;
    private final SimpleBooleanProperty open = new SimpleBooleanProperty(true);

    private CityForm(PartnershipViewModel model, String id) {
        this.model = model;
        this.id = id;
    }

    static void open(Node owner, PartnershipViewModel model, String id) {
        var form = new CityForm(model, id);
        var popover = Popovers.below(owner, form.content());
        popover.setOnHidden(_ -> form.open.set(false));
    }

    private VBox content() {
        var profile = model.profile();
        var country = Fields.choice("city-country", Countries.codes(), code -> Words.of(Countries.name(code)),
                of(City::country), code -> profile.change(id, PartnershipWords.COUNTRY,
                        now -> now.withPlace(code, now.latitude(), now.longitude())));
        var currency = Fields.choice("city-currency", CURRENCIES,
                code -> Tongue.language().map(language -> PartnershipWords.CURRENCY_NAMED.in(language, code,
                        Currency.getInstance(code).getDisplayName(language.locale()))), of(City::currency),
                code -> profile.change(id, PartnershipWords.CURRENCY,
                        now -> now.withMoney(code, now.fiscalYearStart())));
        var month = Fields.choice("city-fiscal-year", MONTHS,
                number -> Tongue.language().map(language -> Month.of(number)
                        .getDisplayName(TextStyle.FULL, language.locale())),
                of(City::fiscalYearStart), start -> profile.change(id, PartnershipWords.FISCAL_YEAR_START,
                        now -> now.withMoney(now.currency(), start)));
        for (var box : List.of(country, currency, month)) box.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(
                Labels.of(of(City::name).flatMap(PartnershipWords.EDIT_CITY::text), "section-title"),
                Fields.row(PartnershipWords.NAME_JA.text(), name("city-name-ja", Language.JA, PartnershipWords.NAME_JA)),
                Fields.row(PartnershipWords.NAME_EN.text(), name("city-name-en", Language.EN, PartnershipWords.NAME_EN)),
                Fields.row(PartnershipWords.COUNTRY.text(), country),
                Fields.row(PartnershipWords.LATITUDE.text(), Fields.number("city-latitude", -90, 90, 0,
                        of(City::latitude), typed -> profile.change(id, PartnershipWords.LATITUDE,
                                now -> now.withPlace(now.country(), typed, now.longitude())))),
                Fields.row(PartnershipWords.LONGITUDE.text(), Fields.number("city-longitude", -180, 180, 0,
                        of(City::longitude), typed -> profile.change(id, PartnershipWords.LONGITUDE,
                                now -> now.withPlace(now.country(), now.latitude(), typed)))),
                Fields.row(PartnershipWords.CURRENCY.text(), currency),
                Fields.row(PartnershipWords.FISCAL_YEAR_START.text(), month));
        box.getStyleClass().addAll("form", "city-form");
        return box;
    }

    private Node name(String field, Language language, PartnershipWords word) {
        return Fields.name(field, of(city -> city.name().in(language)), typed -> model.profile().change(id, word,
                now -> now.with(language == Language.JA ? new Names(typed, now.name().en())
                        : new Names(now.name().ja(), typed))));
    }

    private <T> ObservableValue<T> of(Function<City, T> part) {
        return model.project().map(project -> part.apply(project.shelf().city(id).orElseThrow())).when(open);
    }
}
