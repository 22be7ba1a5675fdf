package org.kakehashi.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Office;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Words;

/// What new projects of the office start from; kept in the library.
final class OfficeCard {
    private static final List<String> CURRENCIES = List.of("JPY", "USD", "EUR", "CNY", "VND", "KHR", "IDR", "PHP", "THB",
            "MYR", "KRW");
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;
    private final Vault vault;
    private final Card card = new Card("settings-office", SettingsWords.OFFICE.text()).icon(Icons.BUSINESS).ruled();

    OfficeCard(Vault vault) {
        this.vault = vault;
        vault.library().subscribe(_ -> show());
    }

    Node node() {
        return card;
    }

    /// Built anew when the library changes, since its cities are among the choices.
    private void show() {
        var office = vault.library().map(Library::office);
        var cities = vault.library().getValue().shelf().cities().stream().map(City::id).toList();
        var city = Fields.choice("office-city", cities, this::city, office.map(Office::homeCity),
                id -> change(old -> new Office(old.name(), id, old.currency(), old.priceYear(), old.fiscalYearStart())));
        var currency = Fields.choice("office-currency", CURRENCIES, SimpleStringProperty::new, office.map(Office::currency),
                code -> change(old -> new Office(old.name(), old.homeCity(), code, old.priceYear(), old.fiscalYearStart())));
        var year = Fields.year("office-price-year", FIRST_YEAR, LAST_YEAR, office.map(Office::priceYear),
                typed -> change(old -> new Office(old.name(), old.homeCity(), old.currency(), typed, old.fiscalYearStart())));
        var month = Fields.choice("office-month", IntStream.rangeClosed(1, 12).boxed().toList(), OfficeCard::month,
                office.map(Office::fiscalYearStart),
                first -> change(old -> new Office(old.name(), old.homeCity(), old.currency(), old.priceYear(), first)));
        var rows = new VBox(row(SettingsWords.HOME_CITY, city), row(SettingsWords.CURRENCY, currency),
                row(SettingsWords.PRICE_YEAR, Fields.withProblem(year.columns(6))), row(SettingsWords.FISCAL_YEAR, month),
                Labels.paragraph(SettingsWords.OFFICE_NOTE.text(), "muted", "small"));
        year.accessibleTextProperty().bind(SettingsWords.PRICE_YEAR.text());
        rows.getStyleClass().add("settings-rows");
        if (card.getChildren().size() > 1) card.getChildren().removeLast();
        card.content(rows);
    }

    private ObservableValue<String> city(String id) {
        return vault.library().getValue().shelf().city(id).map(city -> Words.of(city.name()))
                .orElseGet(() -> new SimpleStringProperty(id));
    }

    private static ObservableValue<String> month(int month) {
        var day = LocalDate.of(2000, month, 1);
        return Words.of(new Names(Formats.month(day, Language.JA), Formats.month(day, Language.EN)));
    }

    private void change(UnaryOperator<Office> change) {
        var library = vault.library().getValue();
        var changed = change.apply(library.office());
        if (!changed.equals(library.office())) vault.keep(library.with(changed));
    }

    static HBox row(SettingsWords word, Node field) {
        var caption = Labels.caption(word.text(), field);
        caption.getStyleClass().add("settings-caption");
        var row = new HBox(caption, field);
        row.getStyleClass().add("settings-row");
        return row;
    }
}
