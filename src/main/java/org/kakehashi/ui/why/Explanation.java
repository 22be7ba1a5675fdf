package org.kakehashi.ui.why;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.base.Reason;

/// What is told of one number.
///
/// @param value    the number as the page shows it
/// @param what     what it is, behind the number
/// @param chips    what is to be known of all its money, as the price year
/// @param sentence the reason in plain words
/// @param notes    what else is known of the same thing
public record Explanation(Names value, Names what, List<Names> chips, Names sentence, Reason reason, List<Note> notes) {

    /// Another number for the same thing, to hold this one against.
    ///
    /// @param source  where it is from, as a short mark; may be blank
    /// @param warning whether the two are far apart
    public record Note(Names title, Names detail, String source, boolean warning) {
        public Note {
            requireNonNull(title, "title");
            requireNonNull(detail, "detail");
            requireNonNull(source, "source");
        }
    }

    public Explanation {
        requireNonNull(value, "value");
        requireNonNull(what, "what");
        chips = List.copyOf(chips);
        requireNonNull(sentence, "sentence");
        requireNonNull(reason, "reason");
        notes = List.copyOf(notes);
    }
}
