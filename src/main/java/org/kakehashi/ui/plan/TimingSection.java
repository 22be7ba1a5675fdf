package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.plan.Bound;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// When a step comes and what it is held to: dates to the half day, length, bound, pin, deadline, calendar, levelling.
final class TimingSection extends VBox {
    private final StepView opened;

    TimingSection(StepView opened) {
        this.opened = opened;
        setId("step-timing");
        getStyleClass().add("inspector-rows");
        getChildren().add(Fields.row(PlanWords.STAGE.text(), wide(Fields.choice("step-stage", List.of(Stage.values()),
                stage -> PlanWords.valueOf("STAGE_" + stage).text(), opened.of(Step::stage),
                stage -> opened.model().toStage(opened.id(), stage)))));
        if (!opened.now().isGroup()) {
            getChildren().add(StepFields.row("step-start", opened, PlanColumn.START, PlanWords.START));
            if (!(opened.now().work() instanceof Work.Milestone)) {
                getChildren().add(StepFields.row("step-finish", opened, PlanColumn.FINISH, PlanWords.FINISH));
                getChildren().add(duration());
            }
            getChildren().addAll(bound());
        }
        getChildren().add(StepFields.row("step-deadline", opened, PlanColumn.DEADLINE, TableWords.COLUMN_DEADLINE));
        if (!opened.now().isGroup()) {
            getChildren().add(calendar());
            getChildren().add(levelled());
        }
        getChildren().add(Fields.row(PlanWords.PLACE.text(), Fields.text("step-place", opened.name(Step::place),
                typed -> opened.change(now -> now.withPlace(now.place().with(Tongue.now(), typed))))));
    }

    private static <T> javafx.scene.control.ComboBox<T> wide(javafx.scene.control.ComboBox<T> box) {
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private Node duration() {
        var days = Fields.number("step-days", 0.5, 36_600, 1, opened.of(now -> now.span().days()),
                typed -> opened.change(PlanWords.EDIT_STRETCH,
                        now -> now.with(new Span(Math.rint(2 * typed) / 2, now.span().working()))));
        days.named(PlanWords.DURATION.text());
        days.setMaxWidth(52);
        days.setMinWidth(52);
        var unit = wide(Fields.choice("step-working", List.of(true, false),
                working -> (working ? TableWords.DAYS_WORKING : TableWords.DAYS_ELAPSED).text(),
                opened.of(now -> now.span().working()),
                working -> opened.change(now -> now.with(new Span(now.span().days(), working)))));
        unit.accessibleTextProperty().bind(PlanWords.DURATION.text());
        HBox.setHgrow(unit, Priority.ALWAYS);
        return Fields.row(PlanWords.DURATION.text(), new HBox(6, days, unit));
    }

    private List<Node> bound() {
        var rows = new ArrayList<Node>();
        rows.add(Fields.row(TableWords.COLUMN_BOUND.text(), wide(Fields.choice("step-bound", List.of(Bound.values()),
                bound -> TableWords.of(bound).text(), opened.of(now -> now.timing().bound()), this::bound))));
        var at = StepFields.row("step-bound-at", opened, PlanColumn.BOUND_AT, TableWords.BOUND_DAY);
        var dated = opened.of(now -> now.timing().bound().needsMoment() || now.timing().pinned());
        at.visibleProperty().bind(dated);
        at.managedProperty().bind(dated);
        rows.add(at);
        var pin = new CheckBox();
        pin.setId("step-pinned");
        pin.textProperty().bind(PlanWords.PINNED.text());
        opened.of(now -> now.timing().pinned()).subscribe(pin::setSelected);
        pin.setOnAction(_ -> opened.change(now -> now.with(pin.isSelected() ? now.timing().pinnedTo(start())
                : now.timing().unpinned())));
        rows.add(pin);
        return rows;
    }

    private void bound(Bound bound) {
        var input = new CellInput(opened.model().sheet().get().facts(), Tongue.now());
        opened.change(now -> input.bounded(now, bound));
    }

    private Moment start() {
        return opened.model().sheet().get().facts().scheduled(opened.id())
                .map(scheduled -> Moment.of(scheduled.dates().start())).orElse(Moment.of(opened.model().today()));
    }

    private Node calendar() {
        var choices = CellChoice.of(PlanColumn.CALENDAR, opened.model().project().plan());
        return Fields.row(TableWords.COLUMN_CALENDAR.text(), wide(Fields.choice("step-calendar", choices,
                choice -> Words.of(choice.name()), opened.of(now -> choices.stream()
                        .filter(choice -> choice.id().equals(now.timing().calendar())).findFirst().orElse(choices.getFirst())),
                choice -> opened.change(now -> now.with(now.timing().withCalendar(choice.id()))))));
    }

    private Node levelled() {
        var says = Labels.paragraph(opened.of(now -> now.timing().levelled()).flatMap(moment ->
                TableWords.LEVELLED_TO.text(MomentText.of(moment, Tongue.now()))), "small", "muted");
        HBox.setHgrow(says, Priority.ALWAYS);
        says.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(6, says, Buttons.icon("step-levelled-clear", Icons.CLOSE, TableWords.CLEAR_LEVELLED.text(),
                () -> opened.change(now -> now.with(now.timing().withLevelled(null)))));
        var put = opened.of(now -> now.timing().levelled() != null);
        row.visibleProperty().bind(put);
        row.managedProperty().bind(put);
        row.setId("step-levelled");
        return row;
    }
}
