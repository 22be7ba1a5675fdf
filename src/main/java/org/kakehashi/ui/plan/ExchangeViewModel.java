package org.kakehashi.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Tongue;

/// Takes plans in from files and out to them; nothing is taken in before the person has seen how it comes out.
final class ExchangeViewModel {
    private final Session session;
    private final Background background;
    private final PlanFiles files;
    private final Announcer announcer;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());

    /// How far it is.
    sealed interface State {
        record Idle() implements State {}

        record Reading(Path file) implements State {}

        record Refused(Path file, List<Problem> problems) implements State {}

        record Offered(Path file, PlanFiles.Offer offer) implements State {}

        record Writing(Path file) implements State {}

        record Unwritten(PlanFiles.Kind kind, Path file, Names why) implements State {}
    }

    ExchangeViewModel(Session session, Background background, PlanFiles files, Announcer announcer) {
        this.session = session;
        this.background = background;
        this.files = files;
        this.announcer = announcer;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// @return whether there is a plan that a file could be added to
    boolean hasSteps() {
        return !session.project().plan().steps().isEmpty();
    }

    String title() {
        return session.project().title().in(Tongue.now());
    }

    void read(Path file) {
        state.set(new State.Reading(file));
        var project = session.project();
        background.ask(this, stale -> files.read(file, project, stale), found -> state.set(switch (found) {
            case Checked.Bad<PlanFiles.Offer>(var problems) -> new State.Refused(file, problems);
            case Checked.Good<PlanFiles.Offer>(var offer) -> new State.Offered(file, offer);
        }), this::failed);
    }

    private void failed(Throwable thrown) {
        state.set(new State.Idle());
        throw new IllegalStateException("reading a plan failed", thrown);
    }

    void add() {
        if (state.get() instanceof State.Offered(var file, var offer)) take(ImportWords.ADDED, file, offer, offer.add());
    }

    void replace() {
        if (state.get() instanceof State.Offered(var file, var offer)) take(ImportWords.REPLACED, file, offer, offer.replace());
    }

    private void take(ImportWords said, Path file, PlanFiles.Offer offer, UnaryOperator<Project> change) {
        state.set(new State.Idle());
        session.pause();
        session.edit(new Edit(ImportWords.EDIT.names(name(file)), "plan-import"), change);
        session.pause();
        announcer.undoable(said.text(offer.counts().steps() + offer.counts().groups(), name(file)), session.undoing());
    }

    void write(PlanFiles.Kind kind, Path file) {
        state.set(new State.Writing(file));
        var project = session.project();
        var language = Tongue.now();
        background.ask(this, _ -> {
            files.write(project, kind, language, file);
            return file;
        }, _ -> {
            state.set(new State.Idle());
            announcer.say(ImportWords.WRITTEN.text(name(file)));
        }, thrown -> {
            if (!(thrown instanceof StoreException trouble)) throw new IllegalStateException("writing a plan failed", thrown);
            state.set(new State.Unwritten(kind, file, trouble.says()));
        });
    }

    /// Leaves everything as it is.
    void cancel() {
        background.forget(this);
        state.set(new State.Idle());
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
