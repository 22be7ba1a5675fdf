package org.kakehashi.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Person;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Place;

/// The roles that work on the project, by city, and the partners who pay; badges alone where there is little room.
final class WhoCard {
    private static final List<String> COLOURS = List.of("scenario-b", "step-dispatch", "step-training", "step-study",
            "step-business", "step-pilot", "step-agreement");
    private final OverviewViewModel model;
    private final VBox list = new VBox();
    private final Card card;
    private Optional<List<Object>> last = Optional.empty();
    private boolean narrow;

    WhoCard(OverviewViewModel model) {
        this.model = model;
        var add = new HBox();
        add.getStyleClass().add("card-actions");
        add.getChildren().add(Buttons.icon("person-add", Icons.ADD, OverviewWords.ADD_PERSON.text(),
                () -> PersonForm.add(add, model)));
        list.getStyleClass().add("who-list");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        card = new Card("who", OverviewWords.WHO.text()).icon(Icons.PEOPLE).actions(add).ruled().bare(scroll);
        card.getStyleClass().add("who");
        model.shown().subscribe(shown -> shown.ifPresent(overview -> show(overview.outlook().project())));
    }

    Region card() {
        return card;
    }

    /// Shows badges without words, or everything.
    void narrow(boolean wanted) {
        if (narrow == wanted) return;
        narrow = wanted;
        card.getStyleClass().remove("narrow");
        if (narrow) card.getStyleClass().add("narrow");
        last = Optional.empty();
        show(model.project());
    }

    private void show(Project project) {
        Optional<List<Object>> now = Optional.of(List.of(project.shelf().people(), project.shelf().cities(),
                project.funding().sources(), project.shelf().funders(), project.pair()));
        if (now.equals(last)) return;
        last = now;
        var nodes = new ArrayList<Node>();
        var people = project.shelf().people();
        if (people.isEmpty() && !narrow) nodes.add(Labels.paragraph(OverviewWords.NOBODY.text(), "small", "muted"));
        var home = project.pair().home();
        var partner = project.pair().partner();
        group(nodes, Phrase.text(project.home().name()), people, of(people, home));
        if (!partner.equals(home)) group(nodes, Phrase.text(project.partner().name()), people, of(people, partner));
        group(nodes, OverviewWords.OTHERS.text(), people, people.stream()
                .filter(person -> !person.city().equals(home) && !person.city().equals(partner)).toList());
        if (!narrow) partners(nodes, project);
        list.getChildren().setAll(nodes);
    }

    private static List<Person> of(List<Person> people, String city) {
        return people.stream().filter(person -> person.city().equals(city)).toList();
    }

    private void group(List<Node> nodes, ObservableValue<String> title, List<Person> all, List<Person> group) {
        if (group.isEmpty()) return;
        if (!narrow) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var head = new HBox(Labels.of(title, "group-title"), gap,
                    Labels.of(OverviewWords.PEOPLE.text(group.size()), "unit"));
            head.getStyleClass().add("who-head");
            nodes.add(head);
        }
        for (var person : group) nodes.add(row(person, COLOURS.get(all.indexOf(person) % COLOURS.size())));
    }

    private Node row(Person person, String colour) {
        var badge = new Label();
        badge.textProperty().bind(Phrase.text(person.badge()));
        badge.getStyleClass().addAll("avatar", colour);
        var row = new HBox(badge);
        row.setId("person-" + person.id());
        row.getStyleClass().add("who-row");
        var says = OverviewWords.PERSON_TEXT.text(person.name(), person.organisation());
        Press.tip(row, says);
        if (!narrow) {
            var text = new VBox(Labels.of(Phrase.text(person.name())),
                    Labels.of(Phrase.text(person.organisation()), "unit"));
            HBox.setHgrow(text, Priority.ALWAYS);
            row.getChildren().add(text);
        }
        return Press.on(row, says, () -> PersonForm.change(row, person, model));
    }

    private void partners(List<Node> nodes, Project project) {
        var chips = new FlowPane();
        chips.getStyleClass().add("who-partners");
        for (var source : project.funding().sources()) {
            project.shelf().funder(source.funder()).ifPresent(funder -> {
                var chip = Chips.of(Chips.Kind.PLAIN, Phrase.text(funder.name()));
                chip.setId("partner-" + source.id());
                chips.getChildren().add(Press.on(chip, chip.textProperty(),
                        () -> model.open(Place.Screen.FUNDING, source.id())));
            });
        }
        if (chips.getChildren().isEmpty()) return;
        var head = new HBox(Labels.of(OverviewWords.PARTNERS.text(), "group-title"));
        head.getStyleClass().add("who-head");
        nodes.add(head);
        nodes.add(chips);
    }
}
