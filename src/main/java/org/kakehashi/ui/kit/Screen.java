package org.kakehashi.ui.kit;

import java.util.List;
import javafx.scene.Node;

/// One screen of the program, kept by the shell as long as its project is open.
public interface Screen extends AutoCloseable {
    /// @return what is shown, the same node each time
    Node node();

    /// Shows what `place` names, its subject selected if it has one.
    void show(Place place);

    /// @return what can be run while this screen is shown, for the palette and the keys
    List<Command> commands();

    @Override
    void close();
}
