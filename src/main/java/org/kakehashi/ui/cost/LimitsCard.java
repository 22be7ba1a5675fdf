package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Series;
import org.kakehashi.cost.Burden;
import org.kakehashi.cost.Community;
import org.kakehashi.cost.IncomeGroups;
import org.kakehashi.cost.Question;
import org.kakehashi.cost.SectorLimit;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.ReferenceBars;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Threshold;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.why.Asking;

/// What households can bear: limits for some sectors, and the burden of each income group.
final class LimitsCard extends ScrollPane {
    /// Income shares of five equal groups to start from, the user's own until they are replaced.
    private static final Series EVEN = Series.of(0.2, 0.2, 0.2, 0.2, 0.2);
    private final CostsViewModel model;
    private final Explainer explainer;
    private final VBox limits = new VBox();
    private final VBox groups = new VBox();
    private final PictureView picture = Pictures.view("burden-groups");
    private List<Double> typed = List.of();

    /// @param shelf the thresholds that are offered, those of the library
    LimitsCard(CostsViewModel model, Explainer explainer, Supplier<Shelf> shelf) {
        this.model = model;
        this.explainer = explainer;
        setId("limits");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("limits-card");
        var add = Buttons.flat("limit-add", Icons.ADD, AssumptionWords.ADD_LIMIT.text(), () -> { });
        add.getStyleClass().add("dense");
        add.setOnAction(_ -> Popovers.choice("limit-choice", add, shelf.get().thresholds().stream()
                .filter(each -> !each.sectors().isEmpty() && !has(each.id())).toList(),
                each -> Words.of(each.name()), this::add));
        limits.getStyleClass().add("limit-rows");
        groups.getStyleClass().add("limit-rows");
        picture.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> picture.hitAt(event.getX(), event.getY())
                .ifPresent(hit -> explainer.ask(new Question.BurdenOfGroup(
                        Integer.parseInt(hit.id().substring("group-".length())) - 1, OptionalInt.empty()))));
        picture.setMinHeight(170);
        picture.setPrefHeight(170);
        var bars = new StackPane(picture);
        bars.getStyleClass().add("limit-rows");
        var body = new VBox(section(AssumptionWords.LIMITS, add), limits, section(AssumptionWords.GROUPS), groups, bars);
        body.getStyleClass().addAll("card", "limits-body");
        setContent(body);
        setMinWidth(310);
        setPrefWidth(310);
        setMaxWidth(310);
        model.sheet().subscribe(_ -> show());
        Tongue.heardBy(this).subscribe(_ -> show());
    }

    private static HBox section(AssumptionWords title, Region... actions) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Labels.of(title.text(), "card-title"), gap);
        head.getChildren().addAll(actions);
        head.getStyleClass().add("card-head");
        return head;
    }

    private boolean has(String id) {
        return community().map(community -> community.limits().stream().anyMatch(limit -> limit.id().equals(id)))
                .orElse(false);
    }

    private Optional<Community> community() {
        return model.now().scenario().map(scenario -> scenario.community());
    }

    private void add(Threshold threshold) {
        AssumptionEdits.community(model, AssumptionWords.EDIT_LIMITS, community -> {
            var more = new ArrayList<>(community.limits());
            more.add(new SectorLimit(threshold.id(), threshold.name(), threshold.sectors(), threshold.share()));
            return community.withLimits(more);
        });
    }

    private void show() {
        limits.getChildren().clear();
        groups.getChildren().clear();
        var known = community();
        picture.setVisible(false);
        picture.setManaged(false);
        if (known.isEmpty()) return;
        var community = known.get();
        var result = model.now().result();
        line(limits, AssumptionWords.LIMIT_ALL.now(), result.map(now -> now.peakBurden()).orElse(Double.NaN),
                community.limit(), share -> AssumptionEdits.community(model, AssumptionWords.EDIT_LIMITS,
                        now -> now.withLimit(now.limit().typed(share))), new Question.Burden(OptionalInt.empty()), null);
        for (var limit : community.limits()) {
            var burden = result.map(now -> now.burdenByLimit().get(limit.id())).map(Burden::peak).orElse(Double.NaN);
            line(limits, limit.name().in(Tongue.now()), burden, limit.share(),
                    share -> change(limit, new SectorLimit(limit.id(), limit.name(), limit.sectors(),
                            limit.share().typed(share))), new Question.BurdenOfLimit(limit.id(), OptionalInt.empty()),
                    () -> change(limit, null));
        }
        var spread = community.groups();
        if (spread == null) none();
        else groups(spread, result.map(now -> now.burdenByGroup()).orElse(List.of()));
    }

    private void change(SectorLimit old, @Nullable SectorLimit changed) {
        AssumptionEdits.community(model, AssumptionWords.EDIT_LIMITS, community -> {
            var now = new ArrayList<>(community.limits());
            int at = now.indexOf(old);
            if (at < 0) return community;
            if (changed == null) now.remove(at);
            else now.set(at, changed);
            return community.withLimits(now);
        });
    }

    private void line(VBox box, String name, double peak, Figure limit, DoubleConsumer commit, Question asked,
            @Nullable Runnable remove) {
        var caption = new Label(name);
        caption.getStyleClass().add("small");
        caption.setWrapText(true);
        HBox.setHgrow(caption, Priority.ALWAYS);
        caption.setMaxWidth(Double.MAX_VALUE);
        var field = Fields.percent("limit-share", 1e-6, 1, 0.001, new SimpleObjectProperty<Number>(limit.value()), commit);
        field.setPrefColumnCount(5);
        field.accessibleTextProperty().set(name);
        var row = new HBox(caption, field);
        row.getStyleClass().add("limit-row");
        if (remove != null) {
            row.getChildren().add(Buttons.icon("limit-remove", Icons.CLOSE, AssumptionWords.REMOVE_LIMIT.text(), remove));
        }
        var says = new Label(Double.isNaN(peak) ? AssumptionWords.NO_INCOME.now()
                : AssumptionWords.PEAK_OF.now(Formats.percent(peak, 1)));
        says.getStyleClass().addAll("small", peak > limit.value() ? "text-danger" : "muted");
        if (!Double.isNaN(peak)) Asking.on(says, () -> explainer.ask(asked));
        var under = new HBox(says, StatusMark.of(limit.evidence()));
        under.getStyleClass().add("limit-note");
        box.getChildren().addAll(row, under);
    }

    private void none() {
        groups.getChildren().addAll(Labels.paragraph(AssumptionWords.GROUPS_HINT.text(), "muted", "small"),
                Buttons.secondary("groups-add", Icons.ADD, AssumptionWords.ADD_GROUPS.text(), () -> set(EVEN)));
        typed = List.of();
    }

    private void set(Series shares) {
        AssumptionEdits.community(model, AssumptionWords.EDIT_GROUPS,
                community -> community.withGroups(new IncomeGroups(shares, Evidence.OWN)));
    }

    private void groups(IncomeGroups spread, List<Burden> burdens) {
        if (typed.size() != spread.shares().size()) typed = spread.shares().toList();
        int count = spread.shares().size();
        for (int i = 0; i < count; i++) {
            int at = i;
            var field = Fields.percent("group-" + (i + 1), 0.0001, 0.9999, 0.01,
                    new SimpleObjectProperty<Number>(typed.get(i)), share -> type(at, share));
            field.setPrefColumnCount(5);
            var caption = Labels.caption(AssumptionWords.GROUP.text(i + 1, count), field);
            HBox.setHgrow(caption, Priority.ALWAYS);
            caption.setMaxWidth(Double.MAX_VALUE);
            var row = new HBox(caption, field);
            row.getStyleClass().add("limit-row");
            groups.getChildren().add(row);
        }
        double sum = typed.stream().mapToDouble(share -> share).sum();
        if (Math.abs(sum - 1) > 1e-6) {
            var says = new Label(AssumptionWords.GROUPS_SUM.now(Formats.percent(sum, 1)));
            says.getStyleClass().addAll("small", "text-danger");
            says.setWrapText(true);
            groups.getChildren().add(says);
        }
        groups.getChildren().add(new HBox(StatusMark.of(spread.evidence())));
        groups.getChildren().add(Buttons.link("groups-remove", AssumptionWords.REMOVE_GROUPS.text(),
                () -> AssumptionEdits.community(model, AssumptionWords.EDIT_GROUPS, community -> community.withGroups(null))));
        if (burdens.isEmpty() || burdens.getFirst().yearly().isEmpty()) return;
        picture.setVisible(true);
        picture.setManaged(true);
        picture.show(new ReferenceBars(IntStream.range(0, burdens.size()).mapToObj(i -> bar(i, burdens)).toList(),
                value -> Formats.brief(value * 100, 1)));
        picture.setAccessibleText(AssumptionWords.GROUPS_PICTURE.now());
    }

    private static ReferenceBars.Row bar(int at, List<Burden> burdens) {
        var burden = burdens.get(at);
        var ink = BurdenState.of(burden.peak(), burden.limit()).ink();
        return new ReferenceBars.Row("group-" + (at + 1), ink == Ink.MUTED ? Ink.SUBTLE : ink,
                AssumptionWords.GROUP.now(at + 1, burdens.size()), burden.peak(), Formats.percent(burden.peak(), 1), "",
                false, at == 0);
    }

    /// Keeps what was typed, and takes it once all shares sum to one.
    private void type(int at, double share) {
        var now = new ArrayList<>(typed);
        now.set(at, share);
        typed = List.copyOf(now);
        double sum = typed.stream().mapToDouble(each -> each).sum();
        if (Math.abs(sum - 1) <= 1e-6) set(Series.of(typed));
        else show();
    }
}
