package org.kakehashi.ui.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Words;

/// What a new project can begin from; a row begins one.
final class TemplatesCard {
    private static final int SHOWN = 4;
    private final Card card = new Card("templates", HomeWords.TEMPLATES.text()).icon(Icons.LIBRARY).ruled();

    TemplatesCard(HomeViewModel model, Navigator navigator) {
        var rows = new VBox();
        rows.getStyleClass().add("home-list");
        card.getStyleClass().add("home-side");
        card.bare(rows);
        model.shipped().subscribe(shipped -> rows.getChildren().setAll(shipped.templates().stream().limit(SHOWN)
                .map(template -> row(template, navigator)).toList()));
    }

    Node node() {
        return card;
    }

    private static Node row(Project template, Navigator navigator) {
        return RecentCard.listButton("template-" + template.id(), TemplateList.icon(template),
                Words.of(template.title()), TemplateList.contents(Optional.of(template)),
                () -> navigator.go(new Place(Place.Screen.WELCOME, null, template.id())));
    }

    /// @return the sector with the most measures; empty if there are none
    static Optional<Sectors> main(Project project) {
        var measures = project.focus().map(scenario -> scenario.measures()).orElseGet(List::of);
        return measures.stream().flatMap(measure -> Sectors.of(measure.sector()).stream())
                .collect(Collectors.groupingBy(sector -> sector, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
