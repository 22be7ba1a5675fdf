package org.kakehashi.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.kakehashi.exchange.BudgetFile;
import org.kakehashi.exchange.MoneyCalendar;
import org.kakehashi.project.NewIds;
import org.kakehashi.project.OtherBookings;
import org.kakehashi.project.StoredBookings;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.Session;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Economies;
import org.kakehashi.store.ShippedSeries;
import org.kakehashi.store.ShippedSteps;
import org.kakehashi.store.Workspace;
import org.kakehashi.ui.cost.CostsScreen;
import org.kakehashi.ui.funding.FundingScreen;
import org.kakehashi.ui.home.HomeScreen;
import org.kakehashi.ui.home.WelcomeScreen;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Preferences;
import org.kakehashi.ui.kit.Screen;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.library.LibraryScreen;
import org.kakehashi.ui.overview.OverviewScreen;
import org.kakehashi.ui.partnership.PartnershipScreen;
import org.kakehashi.ui.plan.PlanScreen;
import org.kakehashi.ui.plan.StepClipboard;
import org.kakehashi.ui.settings.SettingsScreen;
import org.kakehashi.ui.shell.Desk;
import org.kakehashi.ui.shell.Services;
import org.kakehashi.ui.shell.Shell;
import org.kakehashi.ui.transfer.Ground;

/// Puts the program together: the only place that chooses stores, pools and screens.
final class Wiring {
    private final Pools pools = Pools.open();
    private final Preferences preferences = new Preferences();
    private final StepClipboard clipboard = new StepClipboard();
    private final PreferencesFile kept;
    private final Workspace workspace;
    private final WorkspaceVault vault;
    private final ProjectStore store;
    private final Background disk;
    private final Background work;
    private final LocalDate today;
    private final Desk desk;
    private final Shell shell;
    private final OtherBookings bookings;
    private final Subscription choices;
    private final ReadOnlyObjectWrapper<Economies> series = new ReadOnlyObjectWrapper<>(Economies.NONE);

    /// @param show opens a folder in the platform's own window
    Wiring(Workspace workspace, Consumer<Path> show) {
        this.workspace = workspace;
        kept = PreferencesFile.in(workspace.folder());
        kept.read(preferences);
        work = new Background(pools.engines(), Platform::runLater);
        disk = new Background(pools.stores(), Platform::runLater);
        var clock = Clock.system(ZoneId.systemDefault());
        vault = new WorkspaceVault(workspace, clock, disk, show);
        store = new StoreGuard(vault.store(), Thread.currentThread());
        var random = new SecureRandom();
        today = LocalDate.now(clock);
        bookings = new StoredBookings(store);
        desk = new Desk(new Services(store, new FileArchive(), new PaperFiles(), work, disk, Wiring::later, clock, clock.getZone(), today,
                () -> NewIds.next(random), _ -> ShippedProjects.read(), preferences));
        vault.serve(desk);
        desk.rescue(vault::restoreNewest);
        shell = new Shell(desk, projectScreens(), ownScreens());
        choices = Stream.of(preferences.dark(), preferences.comfortable(), preferences.rail(), preferences.files(),
                preferences.choices(), Tongue.language()).map(choice -> choice.subscribe(this::keep)).reduce(Subscription.EMPTY, Subscription::and);
    }

    Desk desk() {
        return desk;
    }

    Shell shell() {
        return shell;
    }

    Preferences preferences() {
        return preferences;
    }

    private Map<Place.Screen, Function<Session, Screen>> projectScreens() {
        var screens = new LinkedHashMap<Place.Screen, Function<Session, Screen>>();
        screens.put(Place.Screen.OVERVIEW, session -> new OverviewScreen(session, work, desk, today, bookings));
        screens.put(Place.Screen.PARTNERSHIP, session -> new PartnershipScreen(session, work, desk, today));
        screens.put(Place.Screen.COSTS, session -> new CostsScreen(session, work, desk, desk, today,
                new Ground(desk.library(), desk::keep, new SimpleObjectProperty<>(Optional.of(session)), series)));
        screens.put(Place.Screen.PLAN, session -> new PlanScreen(session, work, desk, today, new PaperPress(),
                _ -> ShippedSteps.read(), preferences, new FilePlans(today), desk, bookings, clipboard));
        screens.put(Place.Screen.FUNDING, session -> new FundingScreen(session, work, desk, today,
                _ -> store.entries(), desk, (project, language, file) -> MoneyCalendar.write(project, language, today, file),
                BudgetFile::write));
        return screens;
    }

    private Map<Place.Screen, Screen> ownScreens() {
        var screens = new LinkedHashMap<Place.Screen, Screen>();
        screens.put(Place.Screen.HOME, new HomeScreen(desk, desk, today, ZoneId.systemDefault()));
        screens.put(Place.Screen.WELCOME, new WelcomeScreen(desk, desk, today));
        screens.put(Place.Screen.LIBRARY, new LibraryScreen(desk.holdings(series), disk, desk, new FileSheets(), today));
        screens.put(Place.Screen.SETTINGS, new SettingsScreen(preferences, vault, ZoneId.systemDefault()));
        return screens;
    }

    private static void later(Duration pause, Runnable run) {
        var wait = new PauseTransition(javafx.util.Duration.millis((double) pause.toMillis()));
        wait.setOnFinished(_ -> run.run());
        wait.play();
    }

    private void keep() {
        var text = PreferencesFile.text(preferences);
        disk.ask("preferences", _ -> {
            kept.write(text);
            return text;
        }, _ -> {}, thrown -> System.getLogger(Wiring.class.getName())
                .log(System.Logger.Level.WARNING, "preferences not kept", thrown));
    }

    /// Puts everything on disk, then runs `then`.
    void close(Runnable then) {
        keep();
        desk.close(() -> vault.copyAtClose(() -> {
            shell.close();
            then.run();
        }));
    }

    /// Reads the workspace and shows it, with `file` if one is to be opened.
    void begin(Optional<Path> file) {
        disk.ask("series", _ -> ShippedSeries.read(), series::set, thrown -> desk.trouble(thrown, () -> {}));
        desk.begin(file);
        vault.copyDaily();
    }

    /// Runs `raise` on the window's thread whenever the program is started a second time, and opens what that was given.
    void answer(Runnable raise) {
        pools.listen(() -> {
            for (var asked = workspace.awaitRaise(); asked.isPresent(); asked = workspace.awaitRaise()) {
                var file = asked.get().file();
                Platform.runLater(() -> {
                    raise.run();
                    file.ifPresent(desk::open);
                });
            }
        });
    }

    /// Gives up threads, database and folder, when no window is left.
    void release() throws StoreException {
        choices.unsubscribe();
        work.close();
        disk.close();
        pools.stores().execute(() -> {
            try {
                store.close();
            } catch (StoreException failed) {
                System.getLogger(Wiring.class.getName()).log(System.Logger.Level.WARNING, "store not closed", failed);
            }
        });
        pools.close();
        workspace.close();
    }
}
