package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.schedule.ScheduledStep;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/// The selected step in full: dates, what its kind adds, links, people, cost lines and who pays.
final class Inspector extends VBox {
    private static final double WIDEST_CHIP = 146;
    private final PlanViewModel model;
    private final Runnable close;
    private @Nullable StepView view;
    private @Nullable String shownKind;
    private Subscription following = Subscription.EMPTY;

    Inspector(PlanViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        setId("inspector");
        getStyleClass().add("inspector");
        model.selected().subscribe(_ -> rebuild());
        model.sheet().subscribe(_ -> {
            if (!kind().equals(shownKind)) rebuild();
        });
    }

    /// @return tells apart what needs other fields
    private String kind() {
        return model.selectedStep().map(step -> step.id() + StepKind.of(step.work())).orElse("");
    }

    private void rebuild() {
        shownKind = kind();
        following.unsubscribe();
        if (view != null) view.close();
        view = null;
        var step = model.selectedStep();
        getChildren().setAll(step.map(this::content).orElseGet(this::nothing));
    }

    private List<Node> nothing() {
        var says = Labels.paragraph(PlanWords.NO_SELECTION.text(), "muted");
        says.setId("inspector-empty");
        var box = new VBox(says);
        box.getStyleClass().add("inspector-body");
        return List.of(box);
    }

    private List<Node> content(Step step) {
        var opened = new StepView(model, step);
        view = opened;
        var body = new VBox(chips(opened));
        body.getStyleClass().add("inspector-body");
        body.setMinWidth(0);
        body.getChildren().addAll(dates(opened));
        body.getChildren().addAll(KindFields.of(opened));
        body.getChildren().addAll(ties(opened));
        if (!(step.work() instanceof Work.Group)) {
            body.getChildren().add(new CostSection(opened));
            body.getChildren().add(new PayerSection(opened));
        }
        var notes = Fields.text("step-notes", opened.name(Step::notes),
                typed -> opened.change(now -> now.withNotes(now.notes().with(org.kakehashi.ui.kit.Tongue.now(), typed))));
        body.getChildren().add(Fields.row(PlanWords.NOTES.text(), notes));
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("inspector-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return List.of(head(opened), scroll);
    }

    private Node head(StepView opened) {
        var icon = new Label();
        icon.setGraphic(StepKind.of(opened.now().work()).icon().node(16));
        icon.getStyleClass().addAll("step-icon", StyleNames.of(opened.now()));
        var number = new Label();
        number.getStyleClass().add("inspector-title");
        number.textProperty().bind(opened.sheet().map(sheet -> sheet.numbers().getOrDefault(opened.id(), "")));
        number.setMinWidth(USE_PREF_SIZE);
        var name = Fields.name("step-name", opened.name(Step::name), typed -> model.rename(opened.id(), typed));
        name.getStyleClass().add("inspector-title");
        name.named(PlanWords.NAME.text());
        HBox.setHgrow(name, Priority.ALWAYS);
        var more = Buttons.icon("step-more", Icons.DELETE, PlanWords.DELETE_STEP.text(), () -> model.delete(opened.id()));
        var shut = Buttons.icon("inspector-close", Icons.CLOSE, PlanWords.CLOSE_INSPECTOR.text(), close);
        var head = new HBox(icon, number, name, more, shut);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private static Node chips(StepView opened) {
        var kind = Chips.of(Chips.Kind.PLAIN, StepKind.of(opened.now().work()).word().text());
        var slack = new Label();
        slack.getStyleClass().add("chip");
        slack.setId("step-slack");
        var chips = new FlowPane(6, 6, kind, slack);
        opened.sheet().subscribe(sheet -> sheet.schedule().step(opened.id()).ifPresent(scheduled -> {
            Chips.turn(slack, scheduled.critical() ? Chips.Kind.DANGER : Chips.Kind.PLAIN);
            slack.textProperty().bind(scheduled.critical() ? PlanWords.CRITICAL_CHIP.text()
                    : PlanWords.SLACK_CHIP.text(scheduled.totalSlack()));
        }));
        var why = Labels.paragraph(opened.sheet().flatMap(sheet -> why(sheet, opened.id())), "muted", "small");
        why.setId("step-why");
        var ask = Buttons.link("why-date-ask", WhyDateWords.ASK.text(), () -> opened.model().why().ask(opened.id()));
        return new VBox(6, chips, why, ask);
    }

    private static javafx.beans.value.ObservableValue<String> why(PlanSheet sheet, String id) {
        var step = sheet.step(id);
        if (step.map(now -> now.timing().pinned()).orElse(false)) return PlanWords.DRIVEN_BY_PIN.text();
        var driver = sheet.schedule().step(id).map(now -> now.driver().step()).filter(by -> !by.isEmpty())
                .flatMap(sheet::step);
        return driver.map(by -> PlanWords.DRIVEN_BY.text(by.name())).orElse(PlanWords.DRIVEN_BY_DATE.text());
    }

    private List<Node> dates(StepView opened) {
        var rows = new ArrayList<Node>();
        rows.add(Fields.row(PlanWords.STAGE.text(), Fields.choice("step-stage",
                List.of(org.kakehashi.reference.Stage.values()),
                stage -> PlanWords.valueOf("STAGE_" + stage).text(), opened.of(Step::stage),
                stage -> model.toStage(opened.id(), stage))));
        if (opened.now().isGroup()) return rows;
        var scheduled = opened.sheet().map(sheet -> sheet.schedule().step(opened.id()).map(ScheduledStep::dates));
        var start = Fields.date("step-start", scheduled.map(dates -> dates.map(Dates::start).orElse(model.today())),
                typed -> model.moveTo(opened.id(), typed));
        rows.add(Fields.row(PlanWords.START.text(), start));
        if (!(opened.now().work() instanceof Work.Milestone)) {
            rows.add(Fields.row(PlanWords.FINISH.text(), Fields.date("step-finish",
                    scheduled.map(dates -> dates.map(Dates::finish).orElse(model.today())),
                    typed -> model.finishOn(opened.id(), typed))));
            var days = Fields.number("step-days", 0.5, 36_600, 1, opened.of(now -> now.span().days()),
                    typed -> opened.change(PlanWords.EDIT_STRETCH,
                            now -> now.with(new Span(Math.rint(2 * typed) / 2, now.span().working()))));
            days.named(PlanWords.DURATION.text());
            var unit = Fields.choice("step-working", List.of(true, false),
                    working -> (working ? PlanWords.WORKING_DAYS : PlanWords.ELAPSED_DAYS).text(),
                    opened.of(now -> now.span().working()),
                    working -> opened.change(now -> now.with(new Span(now.span().days(), working))));
            unit.accessibleTextProperty().bind(PlanWords.DURATION.text());
            rows.add(Fields.row(PlanWords.DURATION.text(), new HBox(6, days.columns(4), unit)));
        }
        var pin = new CheckBox();
        pin.setId("step-pinned");
        pin.textProperty().bind(PlanWords.PINNED.text());
        opened.of(now -> now.timing().pinned()).subscribe(pin::setSelected);
        pin.setOnAction(_ -> opened.change(now -> now.with(pin.isSelected()
                ? now.timing().pinnedTo(Moment.of(start(opened))) : now.timing().unpinned())));
        rows.add(pin);
        rows.add(Fields.row(PlanWords.DONE.text(), Fields.percent("step-done", 0, 1, 0.1, opened.of(Step::done),
                typed -> opened.change(PlanWords.EDIT_PROGRESS, now -> now.withDone(typed))).columns(5)));
        rows.add(Fields.row(PlanWords.PLACE.text(), Fields.text("step-place", opened.name(Step::place),
                typed -> opened.change(now -> now.withPlace(now.place().with(org.kakehashi.ui.kit.Tongue.now(), typed))))));
        return rows;
    }

    private java.time.LocalDate start(StepView opened) {
        return Optional.ofNullable(opened.sheet().getValue()).flatMap(sheet -> sheet.schedule().step(opened.id()))
                .map(scheduled -> scheduled.dates().start()).orElse(model.today());
    }

    private List<Node> ties(StepView opened) {
        var after = new FlowPane(4, 4);
        after.setMinWidth(0);
        opened.sheet().subscribe(sheet -> {
            after.getChildren().clear();
            for (var link : opened.now().after()) after.getChildren().add(link(opened, sheet, link));
            after.getChildren().add(adder("step-add-link", PlanWords.ADD_LINK, button -> Popovers.choice("link-choice",
                    button, others(opened), step -> Words.of(step.name()), step -> model.link(step.id(), opened.id()))));
        });
        var people = new FlowPane(4, 4);
        people.setMinWidth(0);
        opened.step().subscribe(step -> {
            people.getChildren().clear();
            var shelf = model.project().shelf();
            for (var id : step.people()) {
                shelf.person(id).ifPresent(person -> people.getChildren().add(removable("person-" + id,
                        Words.of(person.name()), () -> opened.change(now -> now.withPeople(now.people().stream()
                                .filter(other -> !other.equals(id)).toList())))));
            }
            var free = shelf.people().stream().filter(person -> !step.people().contains(person.id())).toList();
            if (!free.isEmpty()) {
                people.getChildren().add(adder("step-add-person", PlanWords.PEOPLE, button ->
                        Popovers.choice("person-choice", button, free, person -> Words.of(person.name()),
                                person -> opened.change(now -> now.withPeople(with(now.people(), person.id()))))));
            }
        });
        return List.of(Fields.row(PlanWords.PEOPLE.text(), people), Fields.row(PlanWords.AFTER.text(), after));
    }

    private static List<String> with(List<String> ids, String id) {
        var all = new ArrayList<>(ids);
        all.add(id);
        return all;
    }

    private List<Step> others(StepView opened) {
        return model.project().plan().steps().stream().filter(step -> !step.id().equals(opened.id()) && !step.isGroup()
                && opened.now().after().stream().noneMatch(link -> link.predecessor().equals(step.id()))).toList();
    }

    private Node link(StepView opened, PlanSheet sheet, Link link) {
        var name = sheet.step(link.predecessor()).map(Step::name)
                .orElse(org.kakehashi.base.Names.same(link.predecessor()));
        var number = sheet.numbers().getOrDefault(link.predecessor(), "");
        return removable("link-" + link.predecessor(), Words.of(name).map(text -> number + " " + text),
                () -> model.unlink(link.predecessor(), opened.id()));
    }

    /// @return a chip with a cross that takes it away
    private static Node removable(String id, javafx.beans.value.ObservableValue<String> text, Runnable remove) {
        var label = Labels.of(text);
        label.setMinWidth(0);
        var chip = new HBox(2, label, Buttons.icon(id + "-remove", Icons.CLOSE, PlanWords.REMOVE.text(), remove));
        chip.getStyleClass().addAll("chip", "plain", "removable");
        chip.setMaxWidth(WIDEST_CHIP);
        var whole = new Tooltip();
        whole.textProperty().bind(text);
        Tooltip.install(chip, whole);
        return chip;
    }

    private static Node adder(String id, PlanWords says, java.util.function.Consumer<Region> open) {
        var button = Buttons.icon(id, Icons.ADD, says.text(), () -> { });
        button.setOnAction(_ -> open.accept(button));
        return button;
    }
}
