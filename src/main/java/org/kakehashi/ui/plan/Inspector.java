package org.kakehashi.ui.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.jspecify.annotations.Nullable;

/// The selected step in full: dates, what its kind adds, links, people, cost lines and who pays.
final class Inspector extends VBox {
    private final PlanViewModel model;
    private final Runnable delete;
    private final Runnable close;
    private @Nullable StepView view;
    private @Nullable String shownKind;
    private Subscription following = Subscription.EMPTY;

    Inspector(PlanViewModel model, Runnable delete, Runnable close) {
        this.model = model;
        this.delete = delete;
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
        box.getStyleClass().add("inspector-nothing");
        VBox.setVgrow(box, Priority.ALWAYS);
        return List.of(box);
    }

    private List<Node> content(Step step) {
        var opened = new StepView(model, step);
        view = opened;
        var body = new VBox(chips(opened), new FindingSection(opened));
        body.getStyleClass().add("inspector-body");
        body.setMinWidth(0);
        body.getChildren().add(new TimingSection(opened));
        body.getChildren().addAll(KindFields.of(opened));
        if (!(step.work() instanceof Work.Group)) {
            body.getChildren().addAll(new CrewSection(opened), new LinkSection(opened), new ProgressSection(opened));
            body.getChildren().add(new CostSection(opened));
            body.getChildren().addAll(new PayerSection(opened), new HoldSection(opened));
        }
        var notes = Fields.text("step-notes", opened.name(Step::notes),
                typed -> opened.change(now -> now.withNotes(now.notes().with(Tongue.now(), typed))));
        body.getChildren().add(Fields.row(PlanWords.NOTES.text(), notes));
        var scroll = SidePanel.scrolled(body);
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
        var more = Buttons.icon("step-more", Icons.DELETE, PlanWords.DELETE_STEP.text(), delete);
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
                    : PlanWords.SLACK_CHIP.text(Formats.brief(scheduled.totalSlack(), 1)));
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
}
