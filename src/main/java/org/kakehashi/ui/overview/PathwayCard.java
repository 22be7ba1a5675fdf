package org.kakehashi.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.plan.Pathway;
import org.kakehashi.plan.Pathway.State;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Place;

/// Six stages from left to right, the gates between them, and what each stage holds.
final class PathwayCard extends Pane {
    private static final double CIRCLE = 36;
    private static final double MIDDLE = 40;
    private static final double SPACE = 4;
    private final OverviewViewModel model;
    private final List<Region> circles = new ArrayList<>();
    private final List<VBox> texts = new ArrayList<>();
    private final List<StackPane> gates = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private Optional<List<Object>> last = Optional.empty();

    PathwayCard(OverviewViewModel model) {
        this.model = model;
        setId("pathway");
        getStyleClass().addAll("card", "pathway");
        accessibleTextProperty().bind(OverviewWords.PATHWAY.text());
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(Overview overview) {
        var pathway = overview.outlook().pathway();
        Optional<List<Object>> now = Optional.of(List.of(overview.stages(), pathway));
        if (now.equals(last)) return;
        last = now;
        for (var list : List.of(circles, texts, gates, lines)) list.clear();
        for (var line : overview.stages()) {
            circles.add(circle(line, pathway));
            texts.add(text(line));
        }
        for (var gate : pathway.gates()) {
            gates.add(gate(gate, pathway));
            var before = pathway.legs().get(gate.into().number() - 2).state();
            lines.add(connector(before));
            lines.add(connector(pathway.leg(gate.into()).state() == State.PLANNED ? State.PLANNED : State.PASSED));
        }
        getChildren().setAll(lines);
        for (int i = 0; i < circles.size(); i++) {
            getChildren().addAll(circles.get(i), texts.get(i));
            if (i < gates.size()) getChildren().add(gates.get(i));
        }
    }

    private StackPane circle(StageLine line, Pathway pathway) {
        var look = StageLook.of(line.leg().stage());
        var state = line.leg().state();
        var icon = state == State.PASSED ? Icons.CHECK : look.icon;
        var circle = new StackPane(icon.node(18));
        circle.setId("stage-" + line.leg().stage().name().toLowerCase(Locale.ROOT));
        circle.getStyleClass().addAll("stage", state.name().toLowerCase(Locale.ROOT));
        boolean next = line.leg().stage().number() == pathway.current().number() + 1;
        if (next && gateInto(pathway, line).map(gate -> gate.open() > 0).orElse(false)) {
            circle.getStyleClass().add("waiting");
        }
        var word = switch (state) {
            case PASSED -> OverviewWords.STATE_PASSED;
            case CURRENT -> OverviewWords.STATE_CURRENT;
            case PLANNED -> OverviewWords.STATE_PLANNED;
        };
        var says = OverviewWords.STAGE_TEXT.text(look.word, word, line.what().text(), line.when().text());
        Press.on(circle, says, () -> model.open(Place.Screen.PLAN, line.subject()));
        Press.tip(circle, says);
        return circle;
    }

    private static Optional<Pathway.Gate> gateInto(Pathway pathway, StageLine line) {
        return pathway.gates().stream().filter(gate -> gate.into() == line.leg().stage()).findFirst();
    }

    private static VBox text(StageLine line) {
        var look = StageLook.of(line.leg().stage());
        var box = new VBox(Labels.of(OverviewWords.STAGE_NAME.text(line.leg().stage().number(), look.word), "strong"),
                Labels.of(line.what().text(), "small"), Labels.of(line.when().text(), "unit"));
        box.setAlignment(Pos.TOP_CENTER);
        box.getStyleClass().add("stage-text");
        return box;
    }

    private StackPane gate(Pathway.Gate gate, Pathway pathway) {
        int number = gate.into().number() - 1;
        boolean next = number == pathway.current().number();
        var chip = gate.passed() ? gate.open() == 0
                        ? Chips.of(Chips.Kind.OK, null, OverviewWords.GATE_PASSED.text(number))
                        : Chips.of(Chips.Kind.OK, null, OverviewWords.GATE_PASSED_OPEN.text(number, gate.open()))
                : !next ? Chips.of(Chips.Kind.PLAIN, null, OverviewWords.GATE_LATER.text(number))
                : gate.open() == 0 ? Chips.of(Chips.Kind.ACCENT, null, OverviewWords.GATE_READY.text(number))
                : Chips.of(Chips.Kind.WARNING, null,
                        OverviewWords.GATE_OPEN.text(number, gate.open(), gate.answers().size()));
        chip.setId("gate-" + number);
        var place = new StackPane(chip);
        Press.on(chip, chip.textProperty(), () -> GateChecklist.open(place, gate, model));
        return place;
    }

    private static Region connector(State state) {
        var line = new Region();
        line.getStyleClass().addAll("connector", state.name().toLowerCase(Locale.ROOT));
        return line;
    }

    @Override
    protected double computePrefHeight(double width) {
        return MIDDLE + CIRCLE / 2 + 10 + texts.stream().mapToDouble(box -> box.prefHeight(-1)).max().orElse(58) + 8;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 640;
    }

    @Override
    protected void layoutChildren() {
        if (circles.isEmpty()) return;
        double column = getWidth() / circles.size();
        for (int i = 0; i < circles.size(); i++) {
            double x = column * (i + 0.5);
            circles.get(i).resizeRelocate(snapPositionX(x - CIRCLE / 2), MIDDLE - CIRCLE / 2, CIRCLE, CIRCLE);
            var text = texts.get(i);
            text.resizeRelocate(snapPositionX(x - column / 2 + 4), MIDDLE + CIRCLE / 2 + 8, column - 8,
                    text.prefHeight(-1));
        }
        for (int i = 0; i < gates.size(); i++) {
            var chip = gates.get(i);
            double wide = Math.min(snapSizeX(chip.prefWidth(-1)), column - CIRCLE - 2 * SPACE);
            double high = chip.prefHeight(-1);
            double x = snapPositionX(column * (i + 1) - wide / 2);
            chip.resizeRelocate(x, snapPositionY(MIDDLE - high / 2), wide, high);
            line(lines.get(2 * i), column * (i + 0.5) + CIRCLE / 2 + SPACE, x - 1);
            line(lines.get(2 * i + 1), x + wide + 1, column * (i + 1.5) - CIRCLE / 2 - SPACE);
        }
    }

    private static void line(Region line, double from, double to) {
        line.resizeRelocate(from, MIDDLE - 1.5, Math.max(0, to - from), 3);
    }
}
