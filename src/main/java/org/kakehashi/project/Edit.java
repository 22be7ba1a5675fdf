package org.kakehashi.project;

import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// What a person did, for the undo menu and the log; successive equal edits undo as one.
///
/// @param name    what was done, as it is shown after "Undo"
/// @param subject id of the field or thing that was edited; equal edits have equal name and subject
public record Edit(Names name, String subject) {
    public Edit {
        Require.that(!name.isBlank(), "name", name);
    }
}
