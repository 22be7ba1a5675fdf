package org.kakehashi.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What ties the two cities, agreements and events both by date.
public record Partnership(List<Agreement> agreements, List<Event> events) {
    public static final Partnership NONE = new Partnership(List.of(), List.of());

    public Partnership {
        agreements = agreements.stream().sorted(Comparator.comparing(Agreement::signed)).toList();
        events = events.stream().sorted(Comparator.comparing(Event::date)).toList();
    }

    /// @return the agreement signed last
    public Optional<Agreement> latest() {
        return agreements.isEmpty() ? Optional.empty() : Optional.of(agreements.getLast());
    }

    public Partnership with(Agreement agreement) {
        var changed = new ArrayList<>(without(agreement).agreements);
        changed.add(agreement);
        return new Partnership(changed, events);
    }

    public Partnership without(Agreement agreement) {
        return new Partnership(agreements.stream().filter(a -> !a.id().equals(agreement.id())).toList(), events);
    }

    public Partnership with(Event event) {
        var changed = new ArrayList<>(without(event).events);
        changed.add(event);
        return new Partnership(agreements, changed);
    }

    public Partnership without(Event event) {
        return new Partnership(agreements, events.stream().filter(e -> !e.id().equals(event.id())).toList());
    }
}
