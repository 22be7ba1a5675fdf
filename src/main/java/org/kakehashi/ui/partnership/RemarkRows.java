package org.kakehashi.ui.partnership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Remark;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// What is told of the cities in words, those under one heading side by side.
final class RemarkRows {
    /// The nth remark under a heading.
    private record Key(Names about, int nth) {}

    private final PartnershipViewModel model;
    private final List<City> cities;
    private final ObservableBooleanValue open;

    /// @param open ends when the rows are replaced
    RemarkRows(PartnershipViewModel model, List<City> cities, ObservableBooleanValue open) {
        this.model = model;
        this.cities = cities;
        this.open = open;
    }

    List<Node> rows() {
        var found = new LinkedHashMap<Key, Map<String, Integer>>();
        for (var city : cities) {
            var counts = new LinkedHashMap<Names, Integer>();
            for (int i = 0; i < city.remarks().size(); i++) {
                var about = city.remarks().get(i).about();
                var key = new Key(about, counts.merge(about, 1, Integer::sum));
                found.computeIfAbsent(key, _ -> new LinkedHashMap<>()).put(city.id(), i);
            }
        }
        var rows = new ArrayList<Node>();
        int number = 0;
        for (var entry : found.entrySet()) rows.add(row(number++, entry.getKey().about(), entry.getValue()));
        rows.add(adding());
        return rows;
    }

    private Node row(int number, Names about, Map<String, Integer> places) {
        var ids = cities.stream().map(City::id).toList();
        var heading = new FlatText("remark-" + number + "-about", Words.of(about).when(open),
                PartnershipWords.HEADING.text(), text -> model.profile().setHeading(ids, about, text));
        heading.getStyleClass().add("profile-caption");
        var cells = new ArrayList<Node>();
        for (var city : cities) {
            var place = places.get(city.id());
            cells.add(place == null ? missing(number, city, about) : cell(city, about, place));
        }
        return new ProfileRow(heading, cells, new Label()).styled("remark-row");
    }

    private Node cell(City city, Names about, int place) {
        var remark = model.project().map(now -> now.shelf().city(city.id())
                .filter(one -> place < one.remarks().size()).map(one -> one.remarks().get(place))).when(open);
        ObservableValue<String> text = remark.flatMap(now -> Tongue.language()
                .map(language -> now.map(Remark::text).orElse(Names.same("")).in(language))).when(open);
        var id = city.id() + "-remark-" + place;
        var field = new FlatText(id, text, PartnershipWords.FIELD_OF.text(Words.of(about), Words.of(city.name())),
                typed -> model.profile().setRemark(city.id(), place, typed));
        HBox.setHgrow(field, Priority.ALWAYS);
        ObservableValue<Optional<Evidence>> evidence = remark.map(now -> now.map(Remark::evidence));
        var mark = new EvidenceMark(id + "-mark", false, model.project().when(open), evidence,
                chosen -> model.profile().setRemarkEvidence(city.id(), place, chosen),
                () -> model.profile().removeRemark(city.id(), place));
        var box = new HBox(field, mark);
        box.getStyleClass().add("fact-cell");
        return box;
    }

    private Node missing(int number, City city, Names about) {
        var add = Buttons.link("remark-" + number + "-" + city.id() + "-add", PartnershipWords.ADD.text(),
                () -> model.profile().addRemark(city.id(), about));
        add.accessibleTextProperty().unbind();
        add.accessibleTextProperty().bind(PartnershipWords.ADD_FIELD.text(Words.of(about), Words.of(city.name())));
        add.getStyleClass().add("quiet");
        var box = new HBox(add);
        box.getStyleClass().add("fact-cell");
        return box;
    }

    private Node adding() {
        var cells = new ArrayList<Node>();
        for (var city : cities) {
            var add = Buttons.link(city.id() + "-remark-add", PartnershipWords.REMARK_ADD.text(),
                    () -> model.profile().addRemark(city.id(), PartnershipWords.REMARK_NEW_ABOUT.names()));
            var box = new HBox(add);
            box.getStyleClass().add("fact-cell");
            cells.add(box);
        }
        return new ProfileRow(Labels.of(PartnershipWords.REMARK.text(), "profile-caption"), cells, new Label());
    }
}
