package org.kakehashi.ui.home;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kakehashi.reference.City;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// The last look before a project is made, and its title.
final class CheckPage {
    private final VBox root;

    CheckPage(NewProjectViewModel model) {
        var title = new TextField();
        title.setId("new-title");
        title.textProperty().bindBidirectional(model.title());
        title.promptTextProperty().bind(model.template().flatMap(template -> template
                .map(chosen -> Words.of(chosen.title())).orElseGet(HomeWords::nothing)));
        title.accessibleTextProperty().bind(HomeWords.TITLE.text());
        title.getStyleClass().add("large");
        var pair = new HBox(Labels.of(name(model.home()), "section-title"), Icons.CITY_PAIR.node(16, "accent"),
                Labels.of(name(model.partner()), "section-title"));
        pair.getStyleClass().add("pair");
        root = new VBox(Labels.paragraph(HomeWords.CHECK_LEAD.text(), "muted"), pair,
                NewProjectPanel.captioned(HomeWords.TITLE.text(), HomeWords.nothing(), title),
                line(HomeWords.TEMPLATE.text(), model.template().flatMap(template -> template
                        .map(chosen -> Words.of(chosen.title())).orElseGet(HomeWords::nothing))),
                line(HomeWords.START_YEAR.text(), Bindings.createStringBinding(
                        () -> Formats.fiscalYear(model.startYear().get()), model.startYear(), Tongue.language())),
                line(HomeWords.WILL_HAVE.text(), model.template().flatMap(TemplateList::contents)));
        root.getStyleClass().add("wizard-page");
    }

    Node node() {
        return root;
    }

    private static ObservableValue<String> name(ObservableValue<Optional<City>> city) {
        return city.flatMap(now -> now.map(chosen -> Words.of(chosen.name())).orElseGet(HomeWords::nothing));
    }

    private static Node line(ObservableValue<String> caption, ObservableValue<String> value) {
        var name = Labels.of(caption, "muted");
        name.setMinWidth(120);
        var line = new HBox(name, Labels.paragraph(value));
        line.getStyleClass().add("check-line");
        return line;
    }
}
