package org.kakehashi.ui.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.project.Project;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Remark;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Words;

/// The profiles of the two cities side by side, with the partner's figures as multiples of the home city's.
final class CitiesCard {
    /// What the rows depend on; a change of it builds them anew.
    private record Shape(String city, String currency, List<Names> remarks) {
        static List<Shape> of(List<City> cities) {
            return cities.stream().map(city -> new Shape(city.id(), city.currency(),
                    city.remarks().stream().map(Remark::about).toList())).toList();
        }
    }

    private final PartnershipViewModel model;
    private final ObservableValue<Project> project;
    private final VBox head = new VBox();
    private final VBox rows = new VBox();
    private final Card card;
    private List<Shape> shape = List.of();
    private List<String> heads = List.of();
    private BooleanProperty open = new SimpleBooleanProperty(true);

    CitiesCard(PartnershipViewModel model) {
        this.model = model;
        project = model.project();
        card = new Card("cities-card", project.map(now -> cities(now).size() > 1)
                .flatMap(two -> (two ? PartnershipWords.CITIES : PartnershipWords.CITY).text())).icon(Icons.CITIES)
                .actions(legend(Status.SOURCED), legend(Status.COMPUTED), legend(Status.UNVERIFIED), legend(Status.OWN),
                        legend(Status.EXAMPLE));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("profile-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var body = new VBox(head, scroll);
        body.getStyleClass().add("profile");
        card.bare(body);
        project.subscribe(this::show);
    }

    Card card() {
        return card;
    }

    static List<City> cities(Project project) {
        return project.pair().home().equals(project.pair().partner()) ? List.of(project.home())
                : List.of(project.home(), project.partner());
    }

    private static Node legend(Status status) {
        var mark = Chips.mark(status, PartnershipWords.of(status).text());
        mark.getStyleClass().add("legend");
        return mark;
    }

    private void show(Project now) {
        var cities = cities(now);
        var ids = cities.stream().map(City::id).toList();
        if (!heads.equals(ids)) {
            heads = ids;
            head.getChildren().setAll(head(ids));
        }
        var wanted = Shape.of(cities);
        if (shape.equals(wanted)) return;
        shape = wanted;
        open.set(false);
        open = new SimpleBooleanProperty(true);
        rows.getChildren().clear();
        for (var line : ProfileLine.values()) rows.getChildren().add(line(line, cities));
        rows.getChildren().addAll(new RemarkRows(model, cities, open).rows());
    }

    private Node head(List<String> ids) {
        var cells = new ArrayList<Node>();
        for (var id : ids) {
            var dot = new Region();
            dot.getStyleClass().addAll("city-dot", cells.isEmpty() ? "home" : "partner");
            var name = Labels.of(of(id, City::name), "strong");
            name.setMinWidth(0);
            var edit = Buttons.icon(id + "-edit", Icons.EDIT, PartnershipWords.EDIT_CITY.text(of(id, City::name)),
                    () -> { });
            edit.getStyleClass().add("tiny");
            edit.setOnAction(_ -> CityForm.open(edit, model, id));
            var box = new HBox(dot, name, Labels.of(of(id, city -> Countries.name(city.country())), "unit"), edit);
            box.getStyleClass().add("city-head");
            cells.add(box);
        }
        return new ProfileRow(Labels.of(PartnershipWords.FIGURE.text(), "unit"), cells,
                Labels.of(PartnershipWords.RATIO.text(), "unit")).styled("profile-head");
    }

    private ObservableValue<String> of(String id, Function<City, Names> part) {
        return project.map(now -> now.shelf().city(id).map(part).orElse(Names.same(""))).flatMap(Words::of);
    }

    private Node line(ProfileLine line, List<City> cities) {
        var cells = new ArrayList<Node>();
        for (var city : cities) {
            var id = city.id();
            var fact = project.map(now -> now.shelf().city(id).flatMap(one -> line.fact(one, model.profile().year())))
                    .when(open);
            var cell = new FactCell(city, line, of(id, City::name).when(open), project.when(open), fact,
                    model.profile());
            cells.add(line == ProfileLine.POPULATION ? withSeries(cell, city) : cell);
        }
        var ratio = project.map(now -> line.ratio(now.home(), now.partner(), model.profile().year()))
                .map(value -> Formats.brief(value.orElse(Double.NaN), 2)).when(open);
        return new ProfileRow(Labels.of(line.word().text(), "profile-caption"), cells, Labels.of(ratio, "ratio"));
    }

    private Node withSeries(FactCell cell, City city) {
        var more = Buttons.icon(city.id() + "-series", Icons.MORE, PartnershipWords.SERIES_OF.text(of(city.id(), City::name).when(open)),
                () -> { });
        more.getStyleClass().add("tiny");
        more.setOnAction(_ -> SeriesPanel.open(more, model, city.id()));
        HBox.setHgrow(cell, Priority.ALWAYS);
        var box = new HBox(cell, more);
        box.getStyleClass().add("fact-cell");
        return box;
    }
}
