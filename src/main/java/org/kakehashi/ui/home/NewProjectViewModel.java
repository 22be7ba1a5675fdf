package org.kakehashi.ui.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.kakehashi.base.Names;
import org.kakehashi.project.Project;
import org.kakehashi.project.Templates;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Origin;
import org.kakehashi.ui.kit.Search;

/// What a new project is made from: a template, two cities and a year. Closing and opening again keeps all of it.
final class NewProjectViewModel {
    private static final int FOUND = 5;
    private static final int FIRST_MONTH = 4;

    private final Projects projects;
    private final ObjectProperty<Optional<Project>> template = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<City>> home = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<City>> partner = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty startYear = new SimpleIntegerProperty();
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.CHOICE);
    private boolean begun;

    /// Where in the making one is; the way in was chosen before.
    enum Step { CHOICE, CHECK }

    NewProjectViewModel(Projects projects, LocalDate today) {
        this.projects = projects;
        int fiscal = today.getMonthValue() < FIRST_MONTH ? today.getYear() - 1 : today.getYear();
        startYear.set(fiscal + 1);
    }

    ObservableValue<Shipped> shipped() {
        return projects.shipped();
    }

    ObjectProperty<Optional<Project>> template() {
        return template;
    }

    ObjectProperty<Optional<City>> home() {
        return home;
    }

    ObjectProperty<Optional<City>> partner() {
        return partner;
    }

    IntegerProperty startYear() {
        return startYear;
    }

    StringProperty title() {
        return title;
    }

    ObjectProperty<Step> step() {
        return step;
    }

    /// Begins, or goes on with what was typed before.
    ///
    /// @param wanted id of the template to take, blank for the first or the one taken before
    void begin(String wanted) {
        var templates = shipped().getValue().templates();
        templates.stream().filter(each -> each.id().equals(wanted)).findFirst()
                .ifPresent(each -> template.set(Optional.of(each)));
        if (!begun) {
            if (template.get().isEmpty()) template.set(templates.stream().findFirst());
            home.set(library().shelf().city(library().office().homeCity()));
            begun = true;
        }
        step.set(Step.CHOICE);
    }

    private Library library() {
        return projects.library().getValue();
    }

    /// @return cities whose names fit, the best first, without the one on the other side
    List<City> find(String query, Optional<City> other) {
        record Ranked(City city, int rank) {}
        return library().shelf().cities().stream().filter(city -> other.filter(city::equals).isEmpty())
                .map(city -> new Ranked(city, Search.rank(query, city.name(), Countries.name(city.country()))))
                .filter(ranked -> ranked.rank() < Search.LOOSE || query.isBlank())
                .sorted(Comparator.comparingInt(Ranked::rank)).limit(FOUND).map(Ranked::city).toList();
    }

    /// @return codes of the countries whose names fit, the best first
    static List<String> countries(String query) {
        return Countries.codes().stream().filter(code -> !query.isBlank())
                .filter(code -> Search.rank(query, Countries.name(code)) < Search.LOOSE)
                .sorted(Comparator.comparingInt(code -> Search.rank(query, Countries.name(code)))).limit(FOUND).toList();
    }

    /// @return a city of which nothing but its name and country is known
    static City unknown(String id, String name, String country) {
        return new City(id, new Origin("office", 1), Names.same(name.strip()), country, 0, 0,
                Countries.currency(country).orElse("USD"), Countries.fiscalYearStart(country), List.of(),
                Map.of(), List.of());
    }

    String newCityId() {
        return projects.newId();
    }

    /// Keeps a new city in the library.
    void keep(City city) {
        projects.add(city);
    }

    /// @return whether everything needed is there
    boolean ready() {
        return template.get().isPresent() && home.get().isPresent() && partner.get().isPresent();
    }

    /// Makes the project and opens it.
    void create() {
        if (!ready()) return;
        var from = template.get().orElseThrow();
        var named = title.get().isBlank() ? from.title() : Names.same(title.get().strip());
        var made = Templates.make(from, projects.newId(), named, home.get().orElseThrow(), partner.get().orElseThrow(),
                startYear.get(), library());
        begun = false;
        partner.set(Optional.empty());
        title.set("");
        projects.create(made);
    }
}
