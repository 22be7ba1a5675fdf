package org.kakehashi.ui.plan;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Scheduling;
import org.kakehashi.project.Session;
import org.kakehashi.schedule.WhyDate;

/// Which step's date is explained; it is explained anew when the project changes.
final class WhyDateModel implements AutoCloseable {
    private final Session session;
    private final Runnable unfollow;
    private final ReadOnlyObjectWrapper<Optional<WhyDate>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    WhyDateModel(Session session) {
        this.session = session;
        unfollow = session.follow(_ -> shown.get().ifPresent(why -> ask(why.step())));
    }

    /// @return what is explained, empty if nothing is
    ReadOnlyObjectProperty<Optional<WhyDate>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Explains the date of a step; of one that is gone nothing is left to explain.
    void ask(String step) {
        var project = session.project();
        shown.set(WhyDate.of(project.plan(), Scheduling.circumstances(project, project.plan()), step));
    }

    Optional<Step> step(String id) {
        return session.project().plan().step(id);
    }

    void dismiss() {
        shown.set(Optional.empty());
    }

    @Override
    public void close() {
        unfollow.run();
    }
}
