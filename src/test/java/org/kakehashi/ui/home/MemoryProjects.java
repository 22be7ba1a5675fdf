package org.kakehashi.ui.home;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Library;
import org.kakehashi.ui.kit.Place;

/// Projects that do nothing but remember what was asked of them.
final class MemoryProjects implements Projects {
    final ObservableList<ProjectEntry> entries = FXCollections.observableArrayList();
    final SimpleObjectProperty<Shipped> shipped = new SimpleObjectProperty<>(Shipped.NOTHING);
    final SimpleObjectProperty<Library> library;
    final List<Project> created = new ArrayList<>();
    final List<City> added = new ArrayList<>();
    final List<String> asked = new ArrayList<>();

    MemoryProjects(Library library) {
        this.library = new SimpleObjectProperty<>(library);
    }

    @Override
    public ObservableList<ProjectEntry> entries() {
        return entries;
    }

    @Override
    public SimpleObjectProperty<Library> library() {
        return library;
    }

    @Override
    public SimpleObjectProperty<Shipped> shipped() {
        return shipped;
    }

    @Override
    public void open(String id, Place.Screen screen) {
        asked.add("open " + id + " " + screen);
    }

    @Override
    public void duplicate(String id) {
        asked.add("duplicate " + id);
    }

    @Override
    public void delete(ProjectEntry entry) {
        asked.add("delete " + entry.id());
    }

    @Override
    public void saveCopy(String id) {
        asked.add("save " + id);
    }

    @Override
    public void openFile() {
        asked.add("open file");
    }

    @Override
    public void example(Project example) {
        asked.add("example " + example.id());
    }

    @Override
    public String newId() {
        return "new-" + created.size();
    }

    @Override
    public void create(Project made) {
        created.add(made);
    }

    @Override
    public void add(City city) {
        added.add(city);
    }
}
