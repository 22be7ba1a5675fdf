package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Skills;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Words;

/// Who works on a step and with how much of their time, and the posts still open with the skills they ask for.
final class CrewSection extends VBox {
    private static final double LEAST = 0.05, MOST = 1000;
    private final StepView opened;
    private final VBox rows = new VBox();

    CrewSection(StepView opened) {
        this.opened = opened;
        setId("step-crew");
        getStyleClass().addAll("inspector-section", "inspector-rows");
        rows.getStyleClass().add("inspector-rows");
        var add = Buttons.icon("step-add-person", Icons.ADD, TableWords.ADD_PERSON.text(), () -> { });
        add.setOnAction(_ -> Popovers.choice("person-choice", add, choices(), choice -> Words.of(choice.name()),
                choice -> change(now -> with(now, new Assignment(choice.id(), 1, List.of())))));
        getChildren().addAll(StepFields.head(PlanWords.PEOPLE, add), rows);
        opened.step().subscribe(this::show);
    }

    /// Everyone who does not work on it yet, and an open post.
    private List<CellChoice> choices() {
        var choices = new ArrayList<CellChoice>();
        choices.add(new CellChoice("", TableWords.OPEN_POST.names()));
        var there = opened.now().people();
        for (var person : opened.model().project().shelf().people()) {
            if (!there.contains(person.id())) choices.add(new CellChoice(person.id(), person.name()));
        }
        return choices;
    }

    private static List<Assignment> with(List<Assignment> now, Assignment more) {
        var all = new ArrayList<>(now);
        all.add(more);
        return all;
    }

    private void change(UnaryOperator<List<Assignment>> change) {
        opened.change(now -> now.withAssigned(change.apply(now.assigned())));
    }

    private void set(int at, UnaryOperator<Assignment> change) {
        change(now -> {
            var all = new ArrayList<>(now);
            if (at < all.size()) all.set(at, change.apply(all.get(at)));
            return all;
        });
    }

    private void remove(int at) {
        change(now -> {
            var all = new ArrayList<>(now);
            if (at < all.size()) all.remove(at);
            return all;
        });
    }

    private void show(Step step) {
        rows.getChildren().clear();
        if (step.assigned().isEmpty()) rows.getChildren().add(Labels.paragraph(TableWords.NOBODY_YET.text(), "muted", "small"));
        for (int i = 0; i < step.assigned().size(); i++) rows.getChildren().add(line(i, step.assigned().get(i)));
    }

    private VBox line(int at, Assignment one) {
        var name = one.open() ? TableWords.OPEN_POST.names() : opened.model().project().shelf().person(one.person())
                .map(person -> person.name()).orElse(Names.same(one.person()));
        var label = Labels.of(Words.of(name));
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var units = Fields.percent("crew-" + at + "-units", LEAST, MOST, 0.1, new SimpleObjectProperty<>(one.units()),
                typed -> set(at, now -> new Assignment(now.person(), typed, now.skills())));
        units.named(TableWords.UNITS.text());
        units.setPrefWidth(64);
        units.setMinWidth(64);
        var head = new HBox(4, label, units, Buttons.icon("crew-" + at + "-remove", Icons.CLOSE, PlanWords.REMOVE.text(),
                () -> remove(at)));
        head.getStyleClass().add("link-head");
        var box = new VBox(2, head);
        if (one.open()) box.getChildren().add(post(at, one));
        return box;
    }

    /// The skills an open post asks for, and the way to give it to someone.
    private FlowPane post(int at, Assignment one) {
        var pane = new FlowPane(4, 4);
        pane.setMinWidth(0);
        for (var code : one.skills()) {
            var chip = new HBox(2, Labels.of(Words.of(Skills.name(code))), Buttons.icon("crew-" + at + "-" + code, Icons.CLOSE,
                    PlanWords.REMOVE.text(), () -> set(at, now -> new Assignment("", now.units(),
                            now.skills().stream().filter(other -> !other.equals(code)).toList()))));
            chip.getStyleClass().addAll("chip", "plain", "removable");
            pane.getChildren().add(chip);
        }
        var skill = Buttons.flat("crew-" + at + "-skill", Icons.ADD, TableWords.ADD_SKILL.text(), () -> { });
        skill.setOnAction(_ -> Popovers.choice("skill-choice", skill, skills(one), code -> Words.of(Skills.name(code)),
                code -> set(at, now -> new Assignment("", now.units(), List.copyOf(add(now.skills(), code))))));
        var give = Buttons.flat("crew-" + at + "-give", Icons.PERSON, TableWords.GIVE_POST.text(), () -> { });
        give.setOnAction(_ -> Popovers.choice("give-choice", give, able(one), choice -> Words.of(choice.name()),
                choice -> set(at, now -> now.with(choice.id()))));
        pane.getChildren().addAll(skill, give);
        return pane;
    }

    private static List<String> add(List<String> codes, String code) {
        var all = new ArrayList<>(codes);
        all.add(code);
        return all;
    }

    private static List<String> skills(Assignment one) {
        return Skills.known().stream().filter(code -> !one.skills().contains(code)).toList();
    }

    /// @return who has the skills, before everyone else
    private List<CellChoice> able(Assignment post) {
        var there = opened.now().people();
        var able = new ArrayList<CellChoice>();
        var others = new ArrayList<CellChoice>();
        for (var person : opened.model().project().shelf().people()) {
            if (there.contains(person.id())) continue;
            var fits = post.skills().stream().allMatch(code -> Skills.has(person, code));
            (fits ? able : others).add(new CellChoice(person.id(), fits ? person.name()
                    : TableWords.LACKS_SKILLS.names(person.name())));
        }
        able.addAll(others);
        return able;
    }
}
