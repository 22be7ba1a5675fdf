package org.kakehashi.ui.funding;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Words;

/// Who pays for one step: a share for each source, and what is left.
final class SharesForm extends VBox implements AutoCloseable {
    private final FundingViewModel model;
    private final String step;
    private final VBox rows = new VBox();
    private final Label rest = new Label();
    /// False once closed, so that nothing that outlives this form keeps it.
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final Subscription subscription;
    private List<String> shown = List.of();

    SharesForm(FundingViewModel model, String step) {
        this.model = model;
        this.step = step;
        setId("shares");
        getStyleClass().add("shares-form");
        rows.getStyleClass().add("shares-rows");
        rest.getStyleClass().add("small");
        rest.setId("shares-rest");
        var add = Buttons.flat("share-add", Icons.ADD, FundingWords.SHARE_ADD.text().when(open), () -> { });
        add.getStyleClass().add("dense");
        add.setOnAction(_ -> Popovers.choice("share-source", add, free(), source -> Words.of(source.name()).when(open),
                source -> model.setShare(step, source.id(), 1)));
        var title = Labels.of(FundingWords.SHARES_TITLE.text(now().name()).when(open), "strong");
        getChildren().addAll(title, rows, rest, add);
        subscription = model.sheet().subscribe(_ -> {
            show();
            add.setDisable(free().isEmpty() || left() <= 0);
        });
    }

    private Step now() {
        return model.sheet().get().project().plan().step(step).orElseThrow();
    }

    private double left() {
        double left = 1 - now().paidBy().stream().mapToDouble(Share::fraction).sum();
        return left < 1e-6 ? 0 : left;
    }

    private List<FundingSource> free() {
        return model.sheet().get().sources().stream()
                .filter(source -> now().paidBy().stream().noneMatch(share -> share.source().equals(source.id()))).toList();
    }

    private void show() {
        if (model.sheet().get().project().plan().step(step).isEmpty()) return;
        var present = now().paidBy().stream().map(Share::source).toList();
        if (!present.equals(shown)) rows.getChildren().setAll(present.stream().map(this::row).toList());
        shown = present;
        rest.setText(left() > 0 ? FundingWords.SHARE_REST.now(Formats.percent(left(), 0)) : FundingWords.SHARE_FULL.now());
        rest.getStyleClass().removeAll("text-danger", "text-ok");
        rest.getStyleClass().add(left() > 0 ? "text-danger" : "text-ok");
    }

    private HBox row(String source) {
        var value = model.sheet().map(_ -> fraction(source)).when(open);
        var field = Fields.percent("share-" + source, 0, 1, 0.05, value, typed -> model.setShare(step, source, typed));
        field.named(FundingWords.SHARE_OF.text(model.name(source)).when(open));
        field.columns(5);
        var name = Labels.of(Words.of(model.name(source)).when(open));
        name.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var off = Buttons.icon("share-off-" + source, Icons.CLOSE, FundingWords.SHARE_REMOVE.text(model.name(source)).when(open),
                () -> model.setShare(step, source, 0));
        var row = new HBox(name, gap, Fields.withProblem(field), off);
        row.getStyleClass().add("shares-row");
        return row;
    }

    private double fraction(String source) {
        return model.sheet().get().project().plan().step(step).stream().flatMap(found -> found.paidBy().stream())
                .filter(share -> share.source().equals(source)).mapToDouble(Share::fraction).findFirst().orElse(0);
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        open.set(false);
    }
}
