package org.kakehashi.ui.overview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Person;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;

/// Asks for a role, its organisation, city and badge; nothing is entered until it is confirmed.
final class PersonForm {
    private final SimpleStringProperty name = new SimpleStringProperty("");
    private final SimpleStringProperty organisation = new SimpleStringProperty("");
    private final SimpleStringProperty badge = new SimpleStringProperty("");
    private final SimpleObjectProperty<City> city;
    private final TypedField<String> nameField = Fields.name("person-name", name, name::set);
    private final TypedField<String> organisationField =
            Fields.text("person-organisation", organisation, organisation::set);
    private final TypedField<String> badgeField = Fields.name("person-badge", badge, badge::set);
    private final HBox buttons = new HBox();
    private final VBox content = new VBox();
    private Runnable close = () -> { };

    private PersonForm(OverviewViewModel model, OverviewWords title) {
        var project = model.project();
        city = new SimpleObjectProperty<>(project.home());
        var cities = project.home().equals(project.partner()) ? List.of(project.home())
                : List.of(project.home(), project.partner());
        var choice = Fields.choice("person-city", cities, each -> Phrase.text(each.name()), city, city::set);
        choice.setMaxWidth(Double.MAX_VALUE);
        badgeField.columns(4);
        buttons.getStyleClass().add("dialog-buttons");
        content.setId("person-form");
        content.getStyleClass().add("overview-popover");
        OverviewScreen.dress(content);
        content.getChildren().addAll(Labels.of(title.text(), "strong"),
                Fields.row(OverviewWords.NAME.text(), nameField),
                Fields.row(OverviewWords.ORGANISATION.text(), organisationField),
                Fields.row(OverviewWords.CITY.text(), choice),
                Fields.row(OverviewWords.BADGE.text(), badgeField), buttons);
    }

    static void add(Node owner, OverviewViewModel model) {
        var form = new PersonForm(model, OverviewWords.ADD_PERSON);
        form.confirm(Buttons.primary("person-confirm", null, OverviewWords.ADD.text(), () -> form.commit(() ->
                model.addPerson(Names.same(form.name.get()), Names.same(form.organisation.get()),
                        Names.same(form.badge.get()), form.city.get().id()))));
        form.open(owner);
    }

    static void change(Node owner, Person person, OverviewViewModel model) {
        var form = new PersonForm(model, OverviewWords.CHANGE_PERSON);
        var language = Tongue.now();
        form.name.set(person.name().in(language));
        form.organisation.set(person.organisation().in(language));
        form.badge.set(person.badge().in(language));
        Optional.of(person.city()).flatMap(id -> model.project().shelf().city(id)).ifPresent(form.city::set);
        var remove = Buttons.danger("person-remove", Icons.DELETE, OverviewWords.REMOVE.text(), () -> {
            form.close.run();
            model.removePerson(person);
        });
        form.buttons.getChildren().add(remove);
        form.confirm(Buttons.primary("person-confirm", null, OverviewWords.SAVE.text(), () -> form.commit(() ->
                model.changePerson(person.with(
                        person.name().with(language, form.name.get()),
                        person.badge().with(language, form.badge.get()),
                        person.organisation().with(language, form.organisation.get()), form.city.get().id())))));
        form.open(owner);
    }

    private void confirm(Button button) {
        button.setDefaultButton(true);
        buttons.getChildren().add(button);
    }

    private void open(Node owner) {
        close = Popovers.belowLeft(owner, content)::hide;
        nameField.requestFocus();
    }

    /// Runs `save` once every field holds what is valid; a badge left blank is made from the name.
    private void commit(Runnable save) {
        nameField.offer();
        organisationField.offer();
        if (badge.get().isBlank() && badgeField.getText().isBlank()) badge.set(initials(name.get()));
        badgeField.offer();
        var valid = name.get().equals(nameField.getText().strip()) && !name.get().isBlank()
                && badge.get().equals(badgeField.getText().strip());
        if (!valid) return;
        close.run();
        save.run();
    }

    /// @return the first letters of the first two words, or the first two letters of the only one
    static String initials(String name) {
        var words = name.strip().split("\\s+", -1);
        if (words.length > 1) return (first(words[0], 1) + first(words[1], 1)).toUpperCase(Locale.ROOT);
        return first(words[0], 2);
    }

    private static String first(String word, int letters) {
        return word.substring(0, word.offsetByCodePoints(0, Math.min(letters, word.codePointCount(0, word.length()))));
    }
}
