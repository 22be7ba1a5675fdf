package org.kakehashi.ui.home;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Library;
import org.kakehashi.ui.kit.Place;

/// What the shell does with projects when Home asks; every answer comes later, by way of the lists.
public interface Projects {
    /// @return all projects, the last saved first
    ObservableList<ProjectEntry> entries();

    ObservableValue<Library> library();

    ObservableValue<Shipped> shipped();

    /// Opens the project on that screen.
    void open(String id, Place.Screen screen);

    void duplicate(String id);

    /// Deletes the project and offers to take that back.
    void delete(ProjectEntry entry);

    /// Asks where to, and writes the project as a file there.
    void saveCopy(String id);

    /// Asks for a file and opens it.
    void openFile();

    /// Opens this example, as a copy in the workspace.
    void example(Project example);

    /// @return an id no project has had
    String newId();

    /// Keeps `made` as a new project and opens it.
    void create(Project made);

    /// Keeps `city` in the library for all projects.
    void add(City city);
}
