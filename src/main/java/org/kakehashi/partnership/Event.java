package org.kakehashi.partnership;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.base.Require;
import org.kakehashi.reference.Stage;

/// Something that happened, or is planned, between the two cities or in one of them.
///
/// @param until   last date of something that lasted, null for a moment
/// @param stage   the stage it belongs to, null for history before or beside the cooperation
/// @param planned whether it was planned and its outcome is not recorded
public record Event(String id, PartialDate date, @Nullable PartialDate until, @Nullable Stage stage, Names text,
        boolean planned, Evidence evidence) {
    public Event {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(date, "date");
        Require.that(until == null || until.compareTo(date) >= 0, "until", String.valueOf(until));
        requireNonNull(text, "text");
        requireNonNull(evidence, "evidence");
    }

    /// @return this event on another date; an end before it is dropped
    public Event on(PartialDate newDate) {
        var kept = until != null && until.compareTo(newDate) >= 0 ? until : null;
        return new Event(id, newDate, kept, stage, text, planned, evidence);
    }

    public Event until(@Nullable PartialDate newUntil) {
        return new Event(id, date, newUntil, stage, text, planned, evidence);
    }

    public Event at(@Nullable Stage newStage) {
        return new Event(id, date, until, newStage, text, planned, evidence);
    }

    public Event with(Names newText) {
        return new Event(id, date, until, stage, newText, planned, evidence);
    }

    public Event planned(boolean nowPlanned) {
        return new Event(id, date, until, stage, text, nowPlanned, evidence);
    }

    public Event with(Evidence newEvidence) {
        return new Event(id, date, until, stage, text, planned, newEvidence);
    }
}
