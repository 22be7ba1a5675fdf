package org.kakehashi.ui.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kakehashi.base.Language;
import org.kakehashi.base.PartialDate;
import org.kakehashi.base.Status;
import org.kakehashi.partnership.Event;
import org.kakehashi.picture.EventLanes;
import org.kakehashi.ui.kit.Formats;

/// Puts the events into lanes: one for each stage, or several of history where nothing else is told.
record LanesFigure(List<Event> events, Years years, LocalDate today, String chosen, Language language) {
    /// Years without an event from which on they are hatched.
    private static final int GAP = 5;
    private static final int HISTORY_LANES = 7;

    EventLanes picture() {
        var lanes = storyOnly() ? history() : Arrays.stream(EventLane.values()).map(this::lane).toList();
        return new EventLanes(years.first(), years.last(), lanes, gaps(), Optional.of(today), Integer::toString, chosen);
    }

    /// @return the lane a cell of the picture stands for
    static EventLane lane(EventLanes.Cell cell) {
        return EventLane.valueOf(cell.lane().replaceAll("-\\d+$", ""));
    }

    private boolean storyOnly() {
        return !events.isEmpty() && events.stream().allMatch(event -> event.stage() == null);
    }

    private EventLanes.Lane lane(EventLane lane) {
        var own = events.stream().filter(event -> EventLane.of(event) == lane).toList();
        return new EventLanes.Lane(lane.name(), lane.ink(), lane.sign(), lane.word().in(language),
                own.isEmpty() ? "" : String.valueOf(own.size()), own.stream().map(this::event).toList());
    }

    /// Deals the events to lanes in turn, so that their texts stand clear of each other.
    private List<EventLanes.Lane> history() {
        var dealt = IntStream.range(0, HISTORY_LANES).mapToObj(_ -> new ArrayList<Event>()).toList();
        for (int i = 0; i < events.size(); i++) dealt.get(i % HISTORY_LANES).add(events.get(i));
        var lane = EventLane.HISTORY;
        return IntStream.range(0, HISTORY_LANES).mapToObj(i -> new EventLanes.Lane(
                i == 0 ? lane.name() : lane.name() + "-" + i, lane.ink(), lane.sign(),
                i == 0 ? lane.word().in(language) : "", i == 0 ? String.valueOf(events.size()) : "",
                dealt.get(i).stream().map(this::event).toList())).toList();
    }

    private EventLanes.Event event(Event event) {
        var day = middle(event.date());
        var until = event.until() == null ? day : middle(event.until());
        return new EventLanes.Event(event.id(), day, until.isBefore(day) ? day : until, standing(event),
                PartnershipWords.DATED.in(language, Formats.date(event.date(), language), event.text()),
                Optional.empty());
    }

    static EventLanes.Standing standing(Event event) {
        if (event.planned()) return EventLanes.Standing.PLANNED;
        return event.evidence().status() == Status.EXAMPLE ? EventLanes.Standing.EXAMPLE
                : EventLanes.Standing.SOURCED;
    }

    /// A month or year stands at its middle.
    private static LocalDate middle(PartialDate date) {
        if (date.day() > 0) return date.earliest();
        return date.month() > 0 ? LocalDate.of(date.year(), date.month(), 15) : LocalDate.of(date.year(), 7, 1);
    }

    private List<EventLanes.Gap> gaps() {
        var gaps = new ArrayList<EventLanes.Gap>();
        int known = Integer.MAX_VALUE;
        for (var event : events) {
            if (event.date().year() - known > GAP) gaps.add(gap(known + 1, event.date().year()));
            int until = event.until() == null ? event.date().year() : event.until().year();
            known = known == Integer.MAX_VALUE ? until : Math.max(known, until);
        }
        if (!events.isEmpty() && today.getYear() - known > GAP) gaps.add(gap(known + 1, today.getYear()));
        return gaps;
    }

    private EventLanes.Gap gap(int from, int until) {
        return new EventLanes.Gap(LocalDate.of(from, 1, 1), LocalDate.of(until, 1, 1),
                PartnershipWords.NO_RECORD.in(language, from, until - 1));
    }
}
