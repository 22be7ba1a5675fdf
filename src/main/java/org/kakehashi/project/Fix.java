package org.kakehashi.project;

import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;
import org.kakehashi.base.Names;

/// A way to put a finding right with one click.
///
/// @param label what the button says
/// @param edit  the name it has in the undo menu
public record Fix(Names label, Edit edit, UnaryOperator<Project> change) {
    public Fix {
        requireNonNull(label, "label");
        requireNonNull(edit, "edit");
        requireNonNull(change, "change");
    }
}
