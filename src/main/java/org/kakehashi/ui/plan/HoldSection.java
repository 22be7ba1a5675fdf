package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Problem;
import org.kakehashi.funding.Contract;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.plan.MoneyRule;
import org.kakehashi.plan.Share;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Typed;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// How the money of a step holds it back, and when the contracts of those who pay allow work.
final class HoldSection extends VBox {
    private final StepView opened;
    private final VBox sources = new VBox();

    HoldSection(StepView opened) {
        this.opened = opened;
        setId("step-holds");
        getStyleClass().addAll("inspector-section", "inspector-rows");
        getChildren().add(StepFields.head(TableWords.HELD_BY_MONEY));
        for (var rule : MoneyRule.values()) getChildren().add(box(rule));
        sources.getStyleClass().add("inspector-rows");
        getChildren().add(sources);
        opened.sheet().subscribe(_ -> show());
    }

    private CheckBox box(MoneyRule rule) {
        var box = new CheckBox();
        box.setId("hold-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        box.textProperty().bind(TableWords.valueOf("HOLD_" + rule).text());
        box.setWrapText(true);
        opened.of(now -> now.holds().contains(rule)).subscribe(box::setSelected);
        box.setOnAction(_ -> opened.change(now -> {
            var rules = new ArrayList<>(now.holds());
            rules.remove(rule);
            if (box.isSelected()) rules.add(rule);
            return now.withHolds(rules);
        }));
        return box;
    }

    private void show() {
        sources.getChildren().clear();
        if (opened.now().paidBy().isEmpty() && !opened.now().holds().isEmpty()) {
            sources.getChildren().add(Labels.paragraph(TableWords.HOLD_NOBODY.text(), "muted", "small"));
        }
        var funding = opened.model().project().funding();
        for (Share share : opened.now().paidBy()) {
            funding.source(share.source()).ifPresent(source -> {
                var button = Buttons.flat("contract-" + source.id(), Icons.CALENDAR,
                        TableWords.CONTRACT_OF.text(source.name()), () -> { });
                button.setMinWidth(0);
                button.setOnAction(_ -> Popovers.belowLeft(button, form(source)));
                sources.getChildren().add(button);
            });
        }
    }

    private VBox form(FundingSource source) {
        var contract = new SimpleObjectProperty<>(source.contract() == null ? Contract.NONE : source.contract());
        var form = new VBox(8, Labels.of(Words.of(source.name()), "strong"),
                day("contract-awarded", TableWords.AWARDED, contract, source, Contract::awarded,
                        (now, day) -> new Contract(day, now.leadDays(), now.from(), now.until())),
                Fields.row(TableWords.LEAD_DAYS.text(), Fields.number("contract-lead", 0, 3660, 1,
                        contract.map(Contract::leadDays), typed -> keep(source, contract, new Contract(
                                contract.get().awarded(), (int) Math.round(typed), contract.get().from(), contract.get().until())))),
                day("contract-from", TableWords.CONTRACT_FROM, contract, source, Contract::from,
                        (now, day) -> new Contract(now.awarded(), now.leadDays(), day, now.until())),
                day("contract-until", TableWords.CONTRACT_UNTIL, contract, source, Contract::until,
                        (now, day) -> new Contract(now.awarded(), now.leadDays(), now.from(), day)));
        form.setId("contract-form");
        form.getStyleClass().add("popover-form");
        return form;
    }

    private javafx.scene.Node day(String id, TableWords word, SimpleObjectProperty<Contract> contract, FundingSource source,
            Function<Contract, @Nullable LocalDate> part, BiFunction<Contract, @Nullable LocalDate, Contract> with) {
        var field = new TypedField<Contract>(id, contract, now -> {
            var day = part.apply(now);
            return day == null ? "" : Formats.date(day, Tongue.now());
        }, typed -> read(contract.get(), typed, with), made -> keep(source, contract, made));
        return Fields.row(word.text(), field);
    }

    private static Checked<Contract> read(Contract now, String typed, BiFunction<Contract, @Nullable LocalDate, Contract> with) {
        if (typed.isBlank()) return Checked.good(with.apply(now, null));
        return switch (Typed.date(typed)) {
            case Checked.Bad<LocalDate>(var problems) -> Checked.bad(problems);
            case Checked.Good<LocalDate>(var day) -> {
                var other = with.apply(new Contract(now.awarded(), now.leadDays(), null, null), day);
                var from = other.from() == null ? now.from() : other.from();
                var until = other.until() == null ? now.until() : other.until();
                var touches = other.from() != null || other.until() != null;
                yield touches && from != null && until != null && until.isBefore(from)
                        ? Checked.bad(List.of(new Problem("", TableWords.FINISH_BEFORE_START.names())))
                        : Checked.good(with.apply(now, day));
            }
        };
    }

    private void keep(FundingSource source, SimpleObjectProperty<Contract> shown, Contract made) {
        shown.set(made);
        opened.model().changeProject(PlanWords.EDIT_PAYER, project -> project.with(project.funding().with(
                project.funding().source(source.id()).orElse(source).with(made.equals(Contract.NONE) ? null : made))));
    }
}
