package org.kakehashi.ui.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.plan.CostBuildUp;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.Checking;
import org.kakehashi.reference.Condition;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.FunderTerms;
import org.kakehashi.reference.StepKind;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Typed;
import org.kakehashi.ui.kit.Words;

/// All fields of a programme.
final class FunderForm extends VBox {
    private final ObservableValue<Funder> funder;
    private final ObservableValue<Funder> present;
    private final OwnMoney own;
    private final DraftFields<Funder, FunderDraft> fields;

    /// @param open until when the fields are there
    FunderForm(LibraryViewModel model, OwnMoney own, ObservableValue<Funder> funder, ObservableValue<Boolean> open) {
        this.funder = funder;
        this.own = own;
        present = funder.when(open);
        fields = new DraftFields<>("funder-", model, funder, open,
                this::change);
        setId("funder-form");
        getStyleClass().addAll("form", "entry-form");
        getChildren().addAll(fields.names(LibraryWords.NAME, "name", Funder::name, (draft, names) -> draft.name = names,
                true),
                fields.names(LibraryWords.PROGRAMME, "programme", Funder::programme,
                        (draft, names) -> draft.programme = names, false),
                fields.year(LibraryWords.CONDITIONS_YEAR, "year", Funder::conditionsYear,
                        (draft, year) -> draft.conditionsYear = year),
                fields.typed(LibraryWords.CHECKED_ON, "checked", Funder::checked, FunderForm::written, FunderForm::day,
                        (draft, day) -> draft.checked = day));
        money();
        time();
        lists();
        getChildren().addAll(title(LibraryWords.EVIDENCE),
                fields.names(LibraryWords.CONDITIONS_TEXT, "conditions", Funder::conditions,
                        (draft, names) -> draft.conditions = names, false));
        getChildren().addAll(fields.evidence(Funder::evidence, (draft, evidence) -> draft.evidence = evidence));
    }

    private static Node title(LibraryWords word) {
        return Labels.of(word.text(), "group-title");
    }

    private static String currency(Funder funder) {
        return funder.terms().currency();
    }

    private void money() {
        getChildren().addAll(title(LibraryWords.MONEY),
                fields.choice(LibraryWords.FORM, "form", List.of(FunderTerms.Form.values()),
                        form -> Words.of(form.names()), now -> now.terms().form(), (draft, form) -> draft.form = form),
                fields.typed(LibraryWords.CURRENCY, "currency", FunderForm::currency, text -> text,
                        DraftFields::currency, (draft, code) -> draft.currency = code),
                fields.amount(LibraryWords.CEILING, "ceiling", Funder::ceiling, FunderForm::currency, this::ceiling,
                        (draft, amount) -> draft.ceiling = amount),
                fields.amount(LibraryWords.CEILING_YEAR, "ceiling-year", Funder::ceilingPerYear, FunderForm::currency,
                        Checked::good, (draft, amount) -> draft.ceilingPerYear = amount),
                fields.percent(LibraryWords.GRANT_RATE, "rate", 0.0001, Funder::grantRate,
                        (draft, share) -> draft.grantRate = share.doubleValue()),
                fields.percent(LibraryWords.LEAST_RATE, "least-rate", 0, now -> now.terms().leastRate(),
                        (draft, share) -> draft.leastRate = share.doubleValue()),
                fields.amount(LibraryWords.LEAST_AMOUNT, "least", now -> now.terms().leastAmount(),
                        FunderForm::currency, this::least, (draft, amount) -> draft.leastAmount = Math.round(amount)),
                fields.whole(LibraryWords.LONGEST, "longest", 0, 100, Funder::longestYears,
                        (draft, years) -> draft.longestYears = years));
    }

    /// Nobody can be given more than the ceiling, so the least that is given cannot lie above it.
    private Checked<Double> ceiling(double amount) {
        return 0 < amount && amount < funder.getValue().terms().leastAmount()
                ? DraftFields.bad(LibraryWords.UNDER_LEAST)
                : Checked.good(amount);
    }

    private Checked<Double> least(double amount) {
        double ceiling = funder.getValue().ceiling();
        if (amount != Math.rint(amount)) return DraftFields.bad(LibraryWords.NOT_WHOLE);
        return ceiling > 0 && amount > ceiling ? DraftFields.bad(LibraryWords.OVER_CEILING) : Checked.good(amount);
    }

    /// Keeps the days of a window.
    interface Keep {
        void season(FunderDraft.Season season);
    }

    private void time() {
        getChildren().add(title(LibraryWords.TIME));
        getChildren().addAll(new SeasonFields(present.map(Funder::window),
                season -> change(draft -> draft.call = season))
                .rows(LibraryWords.OPENS, "opens", LibraryWords.CLOSES, "closes"));
        getChildren().addAll(
                fields.whole(LibraryWords.MONTHS_TO_START, "months", 0, 120, now -> now.terms().monthsToStart(),
                        (draft, months) -> draft.monthsToStart = months),
                fields.choice(LibraryWords.YEAR_START, "year-start", IntStream.rangeClosed(1, 12).boxed().toList(),
                        month -> LibraryWords.MONTH.text(month), now -> now.terms().fiscalYearStart(),
                        (draft, month) -> draft.fiscalYearStart = month));
        getChildren().addAll(new SeasonFields(present.map(now -> now.terms().activity()),
                season -> change(draft -> draft.activity = season))
                .rows(LibraryWords.ACTIVE_FROM, "active-from", LibraryWords.ACTIVE_UNTIL, "active-until"));
    }

    private void change(Consumer<FunderDraft> change) {
        own.change(funder.getValue().id(), change);
    }

    private static String written(String checked) {
        return Checking.day(checked).map(Formats::date).orElse(checked);
    }

    private static Checked<String> day(String text) {
        return switch (Typed.date(text)) {
            case Checked.Good<LocalDate>(var day) -> Checked.good(day.toString());
            case Checked.Bad<LocalDate>(var problems) -> text.isBlank() ? Checked.good("") : Checked.bad(problems);
        };
    }

    private void lists() {
        getChildren().addAll(title(LibraryWords.WHO_AND_WHAT),
                fields.several(LibraryWords.APPLICANTS, "applicant", List.of(Applicant.values()),
                        each -> Words.of(each.names()), now -> now.terms().applicants(),
                        (draft, list) -> draft.applicants = list),
                fields.typed(LibraryWords.COUNTRIES, "countries", now -> now.terms().countries(),
                        codes -> String.join(", ", codes), FunderForm::countries,
                        (draft, codes) -> draft.countries = codes),
                fields.several(LibraryWords.STEPS, "step",
                        Stream.of(StepKind.values())
                                .filter(kind -> kind != StepKind.GROUP && kind != StepKind.MILESTONE).toList(),
                        each -> Words.of(each.names()),
                        now -> now.terms().steps(), (draft, list) -> draft.steps = list),
                fields.several(LibraryWords.ELIGIBLE, "eligible", List.of(CostCategory.values()), FunderForm::category,
                        now -> now.terms().eligible(), (draft, list) -> draft.eligible = list),
                fields.several(LibraryWords.EXCLUDED, "excluded", List.of(CostCategory.values()), FunderForm::category,
                        now -> now.terms().excluded(), (draft, list) -> draft.excluded = list),
                fields.several(LibraryWords.WANTED, "condition", List.of(Condition.values()),
                        each -> Words.of(each.names()), now -> now.terms().conditions(),
                        (draft, list) -> draft.wanted = list),
                title(LibraryWords.RULES),
                fields.flag(LibraryWords.YEAR_BOUND, "year-bound", now -> now.terms().fiscalYearBound(),
                        (draft, on) -> draft.fiscalYearBound = on),
                fields.flag(LibraryWords.NO_DOUBLE, "no-double", now -> now.terms().noDoubleFunding(),
                        (draft, on) -> draft.noDoubleFunding = on),
                fields.flag(LibraryWords.WHOLE_LINES, "whole-lines", now -> now.terms().wholeLines(),
                        (draft, on) -> draft.wholeLines = on),
                fields.flag(LibraryWords.ORDER_AFTER, "order-after", now -> now.terms().orderAfterDecision(),
                        (draft, on) -> draft.orderAfterDecision = on),
                fields.typed(LibraryWords.PAPERS, "papers", now -> now.terms().papers(), FunderForm::joined,
                        this::papers, (draft, papers) -> draft.papers = papers));
    }

    private static ObservableValue<String> category(CostCategory category) {
        return Words.of(CostBuildUp.name(category));
    }

    private static Checked<List<String>> countries(String text) {
        var codes = new ArrayList<String>();
        for (var word : text.toUpperCase(Locale.ROOT).split("[\\s,;、]+", -1)) {
            if (word.isBlank()) continue;
            if (!Countries.codes().contains(word)) return DraftFields.bad(LibraryWords.NOT_A_COUNTRY);
            codes.add(word);
        }
        return Checked.good(List.copyOf(codes));
    }

    private static String joined(List<Names> papers) {
        return String.join("; ", papers.stream().map(paper -> paper.in(Tongue.now())).toList());
    }

    /// What keeps its place keeps its name in the other language.
    private Checked<List<Names>> papers(String text) {
        var before = funder.getValue().terms().papers();
        var papers = new ArrayList<Names>();
        for (var word : text.split("[;;]", -1)) {
            if (word.isBlank()) continue;
            papers.add(before.stream().filter(paper -> paper.in(Tongue.now()).equals(word.strip())).findFirst()
                    .orElse(Names.same(word.strip())));
        }
        return Checked.good(List.copyOf(papers));
    }
}
