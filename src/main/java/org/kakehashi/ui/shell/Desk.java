package org.kakehashi.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.ProjectStore.Stored;
import org.kakehashi.project.Session;
import org.kakehashi.project.StaleProject;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Office;
import org.kakehashi.reference.Shelf;
import org.kakehashi.ui.home.Projects;
import org.kakehashi.ui.home.Shipped;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.library.Holdings;

/// What lies open, where the person is, and the ways from one project to the next.
///
/// Belongs to the window's thread; everything slow is asked of the background.
public final class Desk implements Navigator, Announcer, Projects {
    private final ReadOnlyObjectWrapper<Optional<InHand>> inHand = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.of(Place.Screen.HOME));
    private final ReadOnlyObjectWrapper<Library> library;
    private final ReadOnlyObjectWrapper<Shipped> shipped = new ReadOnlyObjectWrapper<>(Shipped.NOTHING);
    private final ObservableList<ProjectEntry> entries = FXCollections.observableArrayList();
    private final Services services;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private Notices notices = new SilentNotices();
    private Runnable newestBackup = () -> {};

    public Desk(Services services) {
        this.services = services;
        var year = services.today().getYear();
        library = new ReadOnlyObjectWrapper<>(
                new Library(new Office(Names.same(""), "", "JPY", year - 1, 4), Shelf.EMPTY));
    }

    void tell(Notices whom) {
        notices = whom;
    }

    Notices notices() {
        return notices;
    }

    /// @param series yearly series of countries
    /// @return what the Library screen needs of the desk
    public Holdings holdings(ObservableValue<Economies> series) {
        return new DeskHoldings(this, series);
    }

    Services services() {
        return services;
    }

    ReadOnlyObjectProperty<Optional<InHand>> inHand() {
        return inHand.getReadOnlyProperty();
    }

    /// @return whether it is known what the workspace holds
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// @return the project in hand if one of its screens is shown
    Optional<InHand> inView() {
        return place.get().project() == null ? Optional.empty() : inHand.get();
    }

    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    @Override
    public ObservableList<ProjectEntry> entries() {
        return entries;
    }

    @Override
    public ObservableValue<Library> library() {
        return library.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Shipped> shipped() {
        return shipped.getReadOnlyProperty();
    }

    /// @param restore puts the newest good backup in the place of a damaged database
    public void rescue(Runnable restore) {
        newestBackup = restore;
    }

    /// Reads what the workspace holds; an empty one begins with the welcome screen.
    public void begin(Optional<Path> file) {
        services.disk().ask("shipped", services.shipped(), shipped::set, thrown -> notices.trouble(thrown, () -> begin(file)));
        readLibrary();
        services.disk().ask("begin", _ -> services.store().entries(), found -> {
            entries.setAll(found);
            ready.set(true);
            if (file.isPresent()) open(file.get());
            else if (found.isEmpty()) go(Place.of(Place.Screen.WELCOME));
        }, thrown -> unread(thrown, () -> begin(file)));
    }

    private void readLibrary() {
        services.disk().ask("library", _ -> services.store().library(), library::set,
                thrown -> unread(thrown, this::readLibrary));
    }

    /// Says what is wrong; the settings with their backups can be reached all the same.
    private void unread(Throwable thrown, Runnable retry) {
        ready.set(true);
        if (thrown instanceof StoreException known && known.trouble() == StoreException.Trouble.DAMAGED) {
            notices.damaged(known, retry, newestBackup);
        } else {
            notices.trouble(thrown, retry);
        }
    }

    void refresh() {
        services.disk().ask("entries", _ -> services.store().entries(), entries::setAll,
                thrown -> unread(thrown, this::refresh));
    }

    @Override
    public void go(Place wanted) {
        var project = wanted.project();
        if (project == null || inHand.get().filter(open -> open.id().equals(project)).isPresent()) {
            inHand.get().ifPresent(open -> open.session().pause());
            if (wanted.screen() == Place.Screen.HOME) inHand.get().ifPresentOrElse(
                    open -> open.saver().flush(this::refresh), this::refresh);
            place.set(wanted);
            return;
        }
        leave(() -> load(project, wanted));
    }

    private void load(String id, Place wanted) {
        services.disk().ask("open", _ -> services.store().load(id),
                stored -> part(() -> take(stored, wanted)), thrown -> notices.trouble(thrown, () -> load(id, wanted)));
    }

    private void take(Stored stored, Place wanted) {
        inHand.get().ifPresent(before -> before.saver().close());
        var session = new Session(stored.document(), services.clock()::millis);
        var at = entries.stream().filter(entry -> entry.id().equals(session.project().id()))
                .map(ProjectEntry::saved).findFirst().orElseGet(services.clock()::instant);
        var saver = new Saver(session, stored, new Saving.Saved(at), services.store(), services.disk(),
                services.delay(), services.clock());
        saver.state().subscribe(this::watch);
        inHand.set(Optional.of(new InHand(session, saver)));
        place.set(wanted);
    }

    private void watch(Saving state) {
        if (state instanceof Saving.Unsaved unsaved && unsaved.why() instanceof StaleProject) {
            notices.stale(this::keepAsCopy, this::reload);
        }
    }

    private void keepAsCopy() {
        inHand.get().ifPresent(open -> enter(ProjectCopy.of(open.session().project(), services.ids().get()),
                new Edit(ShellWords.EDIT_CREATED.names(), "")));
    }

    private void reload() {
        inHand.get().ifPresent(open -> load(open.id(), place.get()));
    }

    /// Waits until the project in hand is on disk, then goes on; if it cannot be written, the person decides.
    void leave(Runnable then) {
        var open = inHand.get();
        if (open.isEmpty()) {
            then.run();
            return;
        }
        var saver = open.get().saver();
        saver.flush(() -> {
            if (saver.state().get() instanceof Saving.Unsaved unsaved) {
                notices.unsaved(unsaved, () -> leave(then), then);
            } else {
                then.run();
            }
        });
    }

    /// As [#leave], once the person has decided: edits made since are written, those given up are not asked about again.
    private void part(Runnable then) {
        var givenUp = inHand.get().filter(open -> open.saver().state().get() instanceof Saving.Unsaved).isPresent();
        if (givenUp) then.run();
        else leave(then);
    }

    @Override
    public void open(String id, Place.Screen screen) {
        go(Place.of(screen, id));
    }

    @Override
    public String newId() {
        return services.ids().get();
    }

    @Override
    public void create(Project made) {
        keep(made, new Edit(ShellWords.EDIT_CREATED.names(), ""));
    }

    private void keep(Project made, Edit edit) {
        leave(() -> enter(made, edit));
    }

    private void enter(Project made, Edit edit) {
        var document = Document.fresh(edit, made);
        services.disk().ask("create", _ -> services.store().save(document, 0), version -> {
            refresh();
            part(() -> take(new Stored(document, version), Place.of(Place.Screen.OVERVIEW, made.id())));
        }, thrown -> notices.trouble(thrown, () -> enter(made, edit)));
    }

    @Override
    public void example(Project example) {
        if (known(example.id())) open(example.id(), Place.Screen.OVERVIEW);
        else keep(example, new Edit(ShellWords.EDIT_OPENED_EXAMPLE.names(), ""));
    }

    private boolean known(String id) {
        return entries.stream().anyMatch(entry -> entry.id().equals(id));
    }

    @Override
    public void duplicate(String id) {
        services.disk().ask(List.of("duplicate", id), _ -> {
            var copy = ProjectCopy.of(services.store().load(id).document().project(), services.ids().get());
            services.store().save(Document.fresh(new Edit(ShellWords.EDIT_DUPLICATED.names(), ""), copy), 0);
            return copy;
        }, copy -> {
            refresh();
            notices.say(ShellWords.DUPLICATED.text(copy.title()));
        }, thrown -> notices.trouble(thrown, () -> duplicate(id)));
    }

    @Override
    public void delete(ProjectEntry entry) {
        var open = inHand.get().filter(project -> project.id().equals(entry.id()));
        if (open.isPresent()) leave(() -> {
            open.get().saver().close();
            inHand.set(Optional.empty());
            remove(entry);
        });
        else remove(entry);
    }

    private void remove(ProjectEntry entry) {
        services.disk().ask(List.of("delete", entry.id()), _ -> {
            var document = services.store().load(entry.id()).document();
            services.store().delete(entry.id());
            return document;
        }, document -> {
            refresh();
            notices.undoable(ShellWords.DELETED.text(entry.summary().title()), () -> restore(document));
        }, thrown -> notices.trouble(thrown, () -> remove(entry)));
    }

    private void restore(Document document) {
        services.disk().ask(List.of("restore", document.project().id()), _ -> services.store().save(document, 0), _ -> refresh(),
                thrown -> notices.trouble(thrown, () -> restore(document)));
    }

    @Override
    public void saveCopy(String id) {
        inHand.get().filter(open -> open.id().equals(id)).ifPresentOrElse(open -> write(open.session().project()),
                () -> services.disk().ask("copy", _ -> services.store().load(id).document().project(), this::write,
                        thrown -> notices.trouble(thrown, () -> saveCopy(id))));
    }

    private void write(Project project) {
        notices.fileToWrite(ProjectCopy.fileName(project), file -> write(project, file));
    }

    private void write(Project project, Path file) {
        services.disk().ask(List.of("write", file), _ -> {
            services.archive().write(file, project);
            return file;
        }, _ -> {
            services.preferences().remember(file);
            notices.say(ShellWords.WRITTEN.text(file.getFileName()));
        }, thrown -> notices.trouble(thrown, () -> write(project, file)));
    }

    @Override
    public void openFile() {
        notices.fileToOpen().ifPresent(this::open);
    }

    /// Opens a project file; a project that the workspace holds in another state stays, and the file's becomes a copy.
    public void open(Path file) {
        services.disk().ask("file", _ -> services.archive().read(file), read -> {
            switch (read) {
                case Checked.Bad<Project>(var problems) -> notices.problems(file, problems);
                case Checked.Good<Project>(var project) -> {
                    services.preferences().remember(file);
                    admit(project);
                }
            }
        }, thrown -> {
            services.preferences().forget(file);
            notices.trouble(thrown, () -> open(file));
        });
    }

    private void admit(Project read) {
        var edit = new Edit(ShellWords.EDIT_OPENED_FILE.names(), "");
        if (!known(read.id())) {
            keep(read, edit);
            return;
        }
        leave(() -> services.disk().ask("compare", _ -> services.store().load(read.id()).document().project().equals(read),
                same -> {
                    if (same) open(read.id(), Place.Screen.OVERVIEW);
                    else keep(ProjectCopy.of(read, services.ids().get()), edit);
                }, thrown -> notices.trouble(thrown, () -> admit(read))));
    }

    @Override
    public void add(City city) {
        keep(library.get().with(library.get().shelf().with(city)));
    }

    @Override
    public void say(ObservableValue<String> text) {
        notices.say(text);
    }

    @Override
    public void undoable(ObservableValue<String> text, Runnable undo) {
        notices.undoable(text, undo);
    }

    /// Tells the person that something failed.
    public void trouble(Throwable thrown, Runnable retry) {
        notices.trouble(thrown, retry);
    }

    /// Puts the project in hand on disk and away, then runs `then`.
    public void putAway(Runnable then) {
        leave(() -> {
            inHand.get().ifPresent(open -> open.saver().close());
            inHand.set(Optional.empty());
            then.run();
        });
    }

    /// Reads everything anew after the database was replaced.
    public void restored() {
        readLibrary();
        go(Place.of(Place.Screen.HOME));
        notices.say(ShellWords.RESTORED.text());
    }

    /// Keeps the library for all projects.
    public void keep(Library changed) {
        library.set(changed);
        services.disk().ask("keep", _ -> {
            services.store().save(changed);
            return changed;
        }, _ -> {}, thrown -> notices.trouble(thrown, () -> keep(changed)));
    }

    /// Puts everything on disk, then runs `then`, as when the window closes.
    public void close(Runnable then) {
        leave(then);
    }
}
