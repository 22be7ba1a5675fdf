package org.kakehashi.ui.library;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Library;
import org.kakehashi.ui.kit.Announcer;

/// What the shell does for the Library screen: the library itself, the open project, and what is said to the person.
public interface Holdings extends Announcer {
    ObservableValue<Library> library();

    /// Keeps the library for all projects.
    void keep(Library library);

    /// @return the yearly series of countries that ship with the program
    ObservableValue<Economies> series();

    /// @return the project in hand, whichever screen is shown
    ObservableValue<Optional<Session>> session();

    /// @return an id no entry has had
    String newId();

    /// Says that something failed and offers to try again.
    void trouble(Throwable thrown, Runnable retry);
}
