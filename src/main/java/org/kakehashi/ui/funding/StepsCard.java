package org.kakehashi.ui.funding;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.plan.Work;
import org.kakehashi.ui.funding.FundingSheet.PaidStep;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;

/// What each step costs, when it comes and who is meant to pay for it.
final class StepsCard extends VBox {
    private final FundingViewModel model;
    private final Navigator navigator;
    private final TableView<PaidStep> table = new TableView<>();
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();

    StepsCard(FundingViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        table.setId("funding-steps");
        table.accessibleTextProperty().bind(FundingWords.STEPS_TITLE.text());
        table.getStyleClass().add("roomy");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(wide(Tables.node("step", FundingWords.STEP.text(), this::name), 190, 230));
        table.getColumns().add(wide(Tables.text("dates", FundingWords.DATES.text(), StepsCard::dates), 130, 150));
        table.getColumns().add(wide(Tables.number("cost", FundingWords.COST.text(), paid -> (double) paid.cost(),
                cost -> Formats.money(cost, model.sheet().get().currency())), 96, 110));
        table.getColumns().add(wide(Tables.node("paid-by", FundingWords.PAID_BY.text(), this::payers), 220, 360));
        table.setPlaceholder(Labels.of(Bindings.createStringBinding(() -> (onlyOpen.get()
                ? FundingWords.ALL_PAID : FundingWords.NO_STEPS).now(), onlyOpen, Tongue.language())));
        table.setMinHeight(190);
        var filter = new ToggleButton();
        filter.setId("only-open");
        filter.getStyleClass().add("dense");
        filter.textProperty().bind(FundingWords.ONLY_OPEN.text(model.sheet().map(StepsCard::open)));
        filter.accessibleTextProperty().bind(filter.textProperty());
        filter.setGraphic(Icons.FILTER.node(14));
        filter.selectedProperty().bindBidirectional(onlyOpen);
        var card = new Card("funding-steps-card", FundingWords.STEPS_TITLE.text()).actions(filter).bare(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        model.sheet().subscribe(_ -> show());
        onlyOpen.subscribe(_ -> show());
        Tongue.language().when(table.sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> table.refresh());
    }

    private void show() {
        table.getItems().setAll(model.sheet().get().steps().stream()
                .filter(step -> !onlyOpen.get() || step.open() > 0).toList());
    }

    private static long open(FundingSheet sheet) {
        return sheet.steps().stream().filter(step -> step.open() > 0).count();
    }

    private static <T> TableColumn<PaidStep, T> wide(TableColumn<PaidStep, T> column, double least, double width) {
        column.setMinWidth(least);
        column.setPrefWidth(width);
        column.setSortable(true);
        column.setReorderable(false);
        return column;
    }

    private Node name(PaidStep paid) {
        var step = paid.step();
        var name = new Label(step.name().in(Tongue.now()));
        name.setGraphic(icon(step.work()).node(14, colour(step.work())));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var go = Buttons.icon("plan-" + step.id(), Icons.FORWARD, FundingWords.TO_PLAN.text(), () ->
                navigator.go(Place.of(Place.Screen.PLAN, model.sheet().get().project().id(), step.id())));
        go.getStyleClass().add("in-row");
        var box = new HBox(name, go);
        box.getStyleClass().add("funding-step");
        return box;
    }

    private static String dates(PaidStep paid) {
        return paid.dates() == null ? "" : Formats.shortRange(paid.dates().start(), paid.dates().finish());
    }

    private Node payers(PaidStep paid) {
        var chips = new HBox();
        chips.getStyleClass().add("payer-chips");
        for (var share : paid.step().paidBy()) {
            chips.getChildren().add(chip(FundingWords.SHARE_CHIP.now(model.name(share.source()),
                    Formats.percent(share.fraction(), 0)), "accent"));
        }
        if (paid.open() > 0) {
            var chip = chip(FundingWords.NO_SOURCE_SHARE.now(Formats.percent(paid.open(), 0)), "danger");
            chip.setGraphic(Icons.WARNING.node(12));
            chips.getChildren().add(chip);
        }
        var button = new Button();
        button.setId("payers-" + paid.step().id());
        button.getStyleClass().setAll("payers-button");
        button.setGraphic(chips);
        button.setAccessibleText(FundingWords.EDIT_PAYERS.now(paid.step().name()));
        button.setOnAction(_ -> {
            var form = new SharesForm(model, paid.step().id());
            Popovers.below(button, form).setOnHidden(_ -> form.close());
        });
        return button;
    }

    private static Label chip(String text, String kind) {
        var chip = new Label(text);
        chip.getStyleClass().addAll("chip", kind);
        return chip;
    }

    static Icons icon(Work work) {
        return switch (work) {
            case Work.Agreement _ -> Icons.AGREEMENT;
            case Work.Training _ -> Icons.TRAINING;
            case Work.Mission _, Work.ExpertDispatch _ -> Icons.DISPATCH;
            case Work.FeasibilityStudy _ -> Icons.STUDY;
            case Work.Pilot _ -> Icons.PILOT;
            case Work.Business _ -> Icons.BUSINESS;
            case Work.Milestone _ -> Icons.TARGET;
            case Work.Task _, Work.Group _ -> Icons.DOCUMENT;
        };
    }

    static String colour(Work work) {
        var kind = switch (icon(work)) {
            case TRAINING, DISPATCH, STUDY, PILOT, BUSINESS -> icon(work).name();
            default -> Icons.AGREEMENT.name();
        };
        return "step-" + kind.toLowerCase(Locale.ROOT);
    }
}
