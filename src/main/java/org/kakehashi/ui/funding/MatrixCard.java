package org.kakehashi.ui.funding;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Language;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// The matrix beside the chart of need against funds; both share the year under the pointer.
final class MatrixCard extends VBox {
    /// Whether the heads of the years have a second line, for the era.
    private static final PseudoClass TALL = PseudoClass.getPseudoClass("tall");
    private final FundingMatrix matrix;

    /// @param add      asks for a source to add, below the node it is given
    /// @param allocate asks who is to pay what
    MatrixCard(FundingViewModel model, Consumer<Region> add, Runnable allocate) {
        getStyleClass().add("funding-matrix-card");
        var bar = new CellBar(model);
        var unit = Bindings.createStringBinding(
                () -> Formats.projectUnit(model.sheet().get().currency(), Tongue.now()), model.sheet(), Tongue.language());
        var chart = Pictures.view("need-chart").copyable(FundingWords.NEED_CHART.text(), unit);
        chart.accessibleTextProperty().bind(FundingWords.NEED_CHART.text());
        matrix = new FundingMatrix(model, bar::complain);
        chart.hovered().subscribe(hit -> matrix.mark(hit.map(found -> Integer.parseInt(found.id())).orElse(0)));
        model.sheet().subscribe(sheet -> chart.show(FundingCharts.of(sheet)));
        Tongue.language().when(chart.sceneProperty().map(_ -> true).orElse(false))
                .subscribe(language -> {
                    pseudoClassStateChanged(TALL, language == Language.JA);
                    chart.show(FundingCharts.of(model.sheet().get()));
                });
        var chartHead = Labels.of(FundingWords.NEED_CHART.text(), "funding-head");
        chartHead.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(chart, Priority.ALWAYS);
        var chartSide = new VBox(chartHead, chart);
        chartSide.getStyleClass().add("funding-chart");
        var left = new VBox(matrix, empty(model, add));
        left.getStyleClass().add("funding-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        var both = new HBox(left, chartSide);
        both.setFillHeight(true);
        var share = Buttons.secondary("allocate", null, AllocateWords.ALLOCATE.text(), allocate);
        share.setMinWidth(Region.USE_PREF_SIZE);
        var card = new Card("funding-matrix-card", FundingWords.MATRIX_TITLE.text()).unit(unit).actions(
                legend("funding-secured", FundingWords.SECURED), legend("funding-applied", FundingWords.APPLIED_TOTAL),
                legend("funding-preparing", FundingWords.PREPARING), legend("assigned", FundingWords.ASSIGNED),
                legend("funding-gap", FundingWords.GAP), share, chart.menuButton()).ruled().bare(new VBox(both, bar));
        getChildren().add(card);
    }

    FundingMatrix matrix() {
        return matrix;
    }

    private static EmptyState empty(FundingViewModel model, Consumer<Region> add) {
        var first = Buttons.primary("source-first", Icons.ADD, FundingWords.ADD_SOURCE.text(), () -> { });
        first.setOnAction(_ -> add.accept(first));
        var empty = new EmptyState("funding-empty", Icons.YEN, FundingWords.NO_SOURCES.text(), first);
        var none = model.sheet().map(sheet -> sheet.sources().isEmpty());
        empty.visibleProperty().bind(none);
        empty.managedProperty().bind(none);
        return empty;
    }

    private static Label legend(String colour, Words word) {
        var item = Labels.of(word.text(), "funding-legend");
        item.setGraphic(Totals.swatch(colour));
        item.setMinWidth(0);
        return item;
    }
}
