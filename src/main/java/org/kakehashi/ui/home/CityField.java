package org.kakehashi.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Countries;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// One of the two cities: chosen from the library by typing in any script, or new.
final class CityField {
    private final String id;
    private final NewProjectViewModel model;
    private final ObjectProperty<Optional<City>> chosen;
    private final ObjectProperty<Optional<City>> other;
    private final TextField search = new TextField();
    private final StackPane field = new StackPane();
    private final VBox suggestions = new VBox();
    private final List<Button> rows = new ArrayList<>();
    private final HomeWords word;
    private int selected;
    /// Name of the new city whose country is asked for, empty if none is.
    private String naming = "";

    CityField(String id, HomeWords word, NewProjectViewModel model, ObjectProperty<Optional<City>> chosen,
            ObjectProperty<Optional<City>> other) {
        this.id = id;
        this.word = word;
        this.model = model;
        this.chosen = chosen;
        this.other = other;
        search.setId(id);
        search.accessibleTextProperty().bind(word.text());
        search.textProperty().subscribe(_ -> suggest());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(search, Priority.ALWAYS);
        field.getStyleClass().add("city-field");
        field.setMinWidth(0);
        field.setPrefWidth(200);
        suggestions.getStyleClass().add("suggestions");
        suggestions.setId(id + "-suggestions");
        fold();
        chosen.subscribe(this::show);
    }

    Node node() {
        return field;
    }

    Node suggestions() {
        return suggestions;
    }

    void focus() {
        search.requestFocus();
    }

    /// @return whether there was a list to close
    boolean fold() {
        var open = suggestions.isVisible();
        naming = "";
        search.promptTextProperty().bind(word.text());
        suggestions.setVisible(false);
        suggestions.setManaged(false);
        return open;
    }

    private void show(Optional<City> city) {
        field.getChildren().setAll(city.map(this::chosenRow).orElseGet(this::searchRow));
        fold();
    }

    private Node searchRow() {
        var row = new HBox(Icons.SEARCH.node(14), search);
        row.getStyleClass().add("search-field");
        return row;
    }

    private Node chosenRow(City city) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var name = Labels.of(Words.of(city.name()), "strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var country = ProjectCells.whole(Labels.of(Words.of(Countries.name(city.country())), "muted", "small"));
        var row = new HBox(Icons.PLACE.node(14, "accent"), name,
                country, gap,
                Buttons.icon(id + "-clear", Icons.CLOSE, HomeWords.CHANGE_CITY.text(), () -> {
                    search.clear();
                    chosen.set(Optional.empty());
                    search.requestFocus();
                }));
        row.getStyleClass().addAll("search-field", "chosen-city");
        return row;
    }

    private void suggest() {
        var query = search.getText().strip();
        rows.clear();
        suggestions.getChildren().clear();
        if (!naming.isEmpty()) {
            for (var code : NewProjectViewModel.countries(query)) rows.add(country(code));
            suggestions.getChildren().add(question());
        } else if (query.isEmpty()) {
            fold();
            return;
        } else {
            for (var city : model.find(query, other.get())) rows.add(suggestion(city));
            rows.add(addition(query));
        }
        suggestions.getChildren().addAll(rows);
        suggestions.setVisible(true);
        suggestions.setManaged(true);
        select(0);
    }

    private Button suggestion(City city) {
        var texts = new VBox(new HBox(Labels.of(Words.of(city.name()), "strong"), other(city)),
                Labels.of(remark(city), "muted", "small"));
        texts.setMinWidth(0);
        texts.getStyleClass().add("two-lines");
        var row = new HBox(Icons.PLACE.node(16), texts);
        row.getStyleClass().add("list-row");
        return suggestion(id + "-" + city.id(), Words.of(city.name()), row, () -> chosen.set(Optional.of(city)));
    }

    private static Node other(City city) {
        var label = Labels.of(Tongue.language().map(language -> " " + city.name().in(language.other()) + ", "
                + Countries.name(city.country()).in(language)), "muted", "small");
        return label;
    }

    private static ObservableValue<String> remark(City city) {
        return city.remarks().isEmpty() ? HomeWords.NO_REMARK.text() : Words.of(city.remarks().getFirst().text());
    }

    private Button addition(String query) {
        var label = Labels.of(HomeWords.ADD_CITY.text(query), "text-accent");
        var row = new HBox(Icons.ADD.node(16, "accent"), label);
        row.getStyleClass().add("list-row");
        return suggestion(id + "-add", HomeWords.ADD_CITY.text(query), row, () -> askCountry(query));
    }

    private Button suggestion(String buttonId, ObservableValue<String> name, Node row, Runnable run) {
        var button = Buttons.flat(buttonId, null, name, run);
        button.setGraphic(row);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("list-button");
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /// Asks for the one thing a new city cannot be without.
    private void askCountry(String name) {
        naming = name;
        search.promptTextProperty().bind(HomeWords.COUNTRY.text());
        if (search.getText().isEmpty()) suggest();
        else search.clear();
        search.requestFocus();
    }

    private Node question() {
        var form = new VBox(Labels.of(HomeWords.CITY_NAME.text(naming), "strong"),
                Labels.paragraph(HomeWords.NEW_CITY_NOTE.text(), "muted", "small"));
        form.getStyleClass().add("new-city");
        return form;
    }

    private Button country(String code) {
        var name = Words.of(Countries.name(code));
        var row = new HBox(Icons.PLACE.node(16), Labels.of(name),
                Labels.of(Tongue.language().map(language -> Countries.name(code).in(language.other())), "muted", "small"));
        row.getStyleClass().add("list-row");
        return suggestion(id + "-country-" + code, name, row, () -> {
            var made = NewProjectViewModel.unknown(model.newCityId(), naming, code);
            model.keep(made);
            chosen.set(Optional.of(made));
        });
    }

    private void pressed(KeyEvent event) {
        if (!suggestions.isVisible()) return;
        switch (event.getCode()) {
            case DOWN -> select(selected + 1);
            case UP -> select(selected - 1);
            case ENTER -> {
                if (event.isShortcutDown()) return;
                if (!rows.isEmpty()) rows.get(selected).fire();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        if (rows.isEmpty()) return;
        selected = Math.floorMod(index, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).getStyleClass().remove("selected");
            if (i == selected) rows.get(i).getStyleClass().add("selected");
        }
    }
}
