package org.kakehashi.ui.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.reference.Origin;

/// What is particular to one kind of entries about money: programmes or unit prices.
///
/// @param <T> the entry
interface MoneyKind<T> {
    /// @return what the ids of the controls begin with
    String prefix();

    String id(T entry);

    Names name(T entry);

    Origin origin(T entry);

    Evidence evidence(T entry);

    /// @return all entries that the search finds, in the order of the list
    List<T> listed(String query);

    Optional<T> find(String id);

    List<TableColumn<T, ?>> columns();

    /// @return all fields of the entry
    ///
    /// @param open until when the fields are there
    Node form(ObservableValue<T> entry, ObservableValue<Boolean> open);

    /// @return why the entry is to be read again before one counts on it, empty if it need not be
    Optional<ObservableValue<String>> doubt(T entry, LocalDate today);

    /// @return the button that makes a new entry
    LibraryWords adding();

    /// @return id of a new entry with nothing stated
    String create(LocalDate today);

    /// @return the button that makes a copy, which may be changed, of the entry as it is when it is pressed
    ///
    /// @param chosen is told the id of the copy
    Button copy(T entry, LocalDate today, Chosen chosen);

    void delete(T entry);

    /// Is told the id of an entry to be shown.
    interface Chosen {
        void show(String id);
    }
}
