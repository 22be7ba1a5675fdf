package org.kakehashi.ui.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Checked;
import org.kakehashi.plan.CostBuildUp;
import org.kakehashi.reference.City;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Grade;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Side;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Typed;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.transfer.Published;

/// All fields of a unit price.
final class RateForm extends VBox {
    private static final double MOST = 1e12;
    private final LibraryViewModel model;
    private final ObservableValue<Rate> rate;
    /// The figure of the other sort, money or a share, that the price had last.
    private double left;

    /// @param open until when the fields are there
    RateForm(LibraryViewModel model, OwnMoney own, ObservableValue<Rate> rate, ObservableValue<Boolean> open) {
        this.model = model;
        this.rate = rate;
        var fields = new DraftFields<Rate, RateDraft>("rate-", model, rate, open,
                change -> own.changeRate(rate.getValue().id(), change));
        setId("rate-form");
        getStyleClass().addAll("form", "entry-form");
        var cities = Stream.concat(Stream.of(""), model.shelf().cities().stream().map(City::id)).toList();
        getChildren().addAll(fields.names(LibraryWords.NAME, "name", Rate::name, (draft, names) -> draft.name = names,
                true),
                fields.choice(LibraryWords.CATEGORY, "category",
                        Stream.of(CostCategory.values()).filter(RateForm::hasPrice).toList(),
                        each -> Words.of(CostBuildUp.name(each)), Rate::category,
                        (draft, category) -> left = draft.buys(category, left)),
                fields.figure(LibraryWords.AMOUNT, "amount", now -> now.amount().value(), this::written, this::amount,
                        (draft, amount) -> draft.amount = amount),
                fields.typed(LibraryWords.CURRENCY, "currency", Rate::currency, text -> text, DraftFields::currency,
                        (draft, code) -> draft.currency = code),
                fields.names(LibraryWords.UNIT, "unit", Rate::unit, (draft, names) -> draft.unit = names, false),
                fields.year(LibraryWords.YEAR, "year", Rate::year, (draft, year) -> draft.year = year),
                Labels.of(LibraryWords.SCOPE.text(), "group-title"),
                fields.names(LibraryWords.CARD, "card", now -> now.holds().card(), (draft, names) -> draft.card = names,
                        false),
                fields.choice(LibraryWords.SIDE, "side", List.of(Side.values()), each -> Words.of(each.names()),
                        now -> now.holds().side(), (draft, side) -> draft.side = side),
                fields.choice(LibraryWords.CITY, "city", cities, this::city, now -> now.holds().city(),
                        (draft, city) -> draft.city = city),
                fields.choice(LibraryWords.ROUTE, "route", cities, this::city, now -> now.holds().route(),
                        (draft, city) -> draft.route = city),
                fields.choice(LibraryWords.GRADE, "grade", grades(), grade -> grade.map(each -> Words.of(each.names()))
                        .orElseGet(LibraryWords.EVERYONE::text), now -> Optional.ofNullable(now.holds().grade()),
                        (draft, grade) -> draft.grade = grade.orElse(null)),
                fields.typed(LibraryWords.SINCE, "since", now -> Optional.ofNullable(now.holds().since()),
                        RateForm::written, text -> day(text, true), (draft, day) -> draft.since = day.orElse(null)),
                fields.typed(LibraryWords.UNTIL, "until", now -> Optional.ofNullable(now.holds().until()),
                        RateForm::written, text -> day(text, false), (draft, day) -> draft.until = day.orElse(null)),
                Labels.of(LibraryWords.EVIDENCE.text(), "group-title"));
        getChildren().addAll(fields.evidence(now -> now.amount().evidence(),
                (draft, evidence) -> draft.evidence = evidence));
    }

    /// What the terms of a budget lay on has no price.
    static boolean hasPrice(CostCategory category) {
        return switch (category) {
            case PRICE_RISE, CONTINGENCY, TAX -> false;
            case AIRFARE, LOCAL_TRANSPORT, DAILY_ALLOWANCE, LODGING, INSURANCE, COURSE_FEE, HONORARIUM, EXPERT_FEE,
                    INTERPRETER, TRANSLATION, MATERIALS, VENUE, PERSON_MONTH, SURVEY, SUBCONTRACT, EQUIPMENT,
                            INSTALLATION, OPERATION, CEREMONY,
                    MARKETING, MATCHING, BOOTH, OVERHEAD, OTHER -> true;
        };
    }

    private static List<Optional<Grade>> grades() {
        return Stream.concat(Stream.of(Optional.<Grade>empty()), Stream.of(Grade.values())
                .filter(grade -> grade != Grade.UNSPECIFIED).map(Optional::of)).toList();
    }

    private ObservableValue<String> city(String id) {
        return id.isEmpty() ? LibraryWords.EVERYWHERE.text() : model.shelf().city(id).map(City::name).map(Words::of)
                .orElseGet(() -> LibraryWords.UNKNOWN_CITY.text(id));
    }

    private Checked<Double> amount(String text) {
        boolean share = isShare();
        return switch (share ? Typed.percent(text) : Typed.amount(text)) {
            case Checked.Bad<Double>(var problems) -> Checked.bad(problems);
            case Checked.Good<Double>(Double amount) -> 0 <= amount && amount <= (share ? 1 : MOST)
                    ? Checked.good(amount)
                    : DraftFields.bad(share ? LibraryWords.NOT_A_FRACTION : LibraryWords.NOT_A_PRICE);
        };
    }

    private String written(double amount) {
        return isShare() ? Formats.percent(amount, 1) : Published.number(amount);
    }

    private boolean isShare() {
        return rate.getValue().category() == CostCategory.OVERHEAD;
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(Formats::date).orElse("");
    }

    private Checked<Optional<LocalDate>> day(String text, boolean first) {
        if (text.isBlank()) return Checked.good(Optional.empty());
        return switch (Typed.date(text)) {
            case Checked.Bad<LocalDate>(var problems) -> Checked.bad(problems);
            case Checked.Good<LocalDate>(var day) -> {
                var scope = rate.getValue().holds();
                var other = first ? scope.until() : scope.since();
                boolean crossed = other != null && (first ? other.isBefore(day) : day.isBefore(other));
                yield crossed ? DraftFields.bad(LibraryWords.DAYS_CROSS) : Checked.good(Optional.of(day));
            }
        };
    }
}
