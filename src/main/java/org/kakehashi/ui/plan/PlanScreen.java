package org.kakehashi.ui.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.StepTemplate;
import org.kakehashi.project.OtherBookings;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Preferences;
import org.kakehashi.ui.kit.Screen;

/// The Plan workspace: table and chart on one scroll, and the inspector of the selected step.
public final class PlanScreen implements Screen {
    /// From this width on there is room for an inspector that shows nothing yet.
    private static final double ROOMY_FROM = 1230;
    private final PlanViewModel model;
    private final PlanTable table;
    private final RowActions actions;
    private final TableChoices choices;
    private final ShownLayers layers;
    private final GanttPane gantt;
    private final PlanKeys keys;
    private final PlanReports reports;
    private final BorderPane root = new BorderPane();
    private final BooleanProperty inspecting = new SimpleBooleanProperty(true);
    private final StackPane stage = new StackPane(root);
    private final PrintViewModel printing;
    private final StepMenu menu;
    private final ImportDialog exchange;
    private final PlanPages pages;
    private final LevelViewModel levelling;
    private @Nullable PrintView printView;

    /// @param press       printers and PDF files
    /// @param templates   reads the templates of steps
    /// @param preferences where layers and columns are remembered
    /// @param files       plans in the files of other programs
    /// @param announcer   tells what came in and went out
    /// @param others      what people are booked for in other projects
    /// @param clipboard   of all plans that are open
    public PlanScreen(Session session, Background background, Navigator navigator, LocalDate today, Press press,
            Background.Work<List<StepTemplate>> templates, Preferences preferences, PlanFiles files, Announcer announcer,
            OtherBookings others, StepClipboard clipboard) {
        requireNonNull(navigator, "navigator");
        requireNonNull(preferences, "preferences");
        model = new PlanViewModel(session, background, today);
        var chosen = new ChosenSteps(model, session, announcer);
        var transfer = new StepTransfer(model, session, chosen, clipboard, announcer);
        table = new PlanTable(model, chosen);
        actions = new RowActions(table, model, chosen, transfer);
        choices = new TableChoices(preferences.choices(), table, model);
        layers = new ShownLayers(preferences);
        reports = new PlanReports(model);
        gantt = new GanttPane(model, new RowScroll(table), layers.shown());
        printing = new PrintViewModel(model.sheet(), background, press, today);
        menu = new StepMenu(model, new TemplatePut(model, session), background, templates);
        exchange = new ImportDialog(new ExchangeViewModel(session, background, files, announcer), stage);
        levelling = new LevelViewModel(session, background, LevelViewModel.elsewhere(others), announcer, today);
        var both = new PlanSplit(new TablePane(model, table, transfer), gantt, choices);
        var empty = new EmptyState("plan-empty", Icons.CALENDAR, PlanWords.EMPTY.text(),
                Buttons.primary("plan-first", Icons.ADD, PlanWords.ADD_STEP.text(), () -> model.add(StepKind.AGREEMENT)));
        empty.getChildren().add(Buttons.link("plan-import", ImportWords.IMPORT.text(), () -> exchange.run(ExchangeAction.IMPORT)));
        var hasSteps = model.sheet().map(sheet -> !sheet.project().plan().steps().isEmpty());
        both.visibleProperty().bind(hasSteps);
        empty.visibleProperty().bind(hasSteps.map(has -> !has));
        var rows = new StackPane(empty, both);
        VBox.setVgrow(rows, Priority.ALWAYS);
        var main = new VBox(rows, new LoadPane(model, gantt, layers.shown()));
        pages = new PlanPages(main, session, background, model, others);
        VBox.setVgrow(pages, Priority.ALWAYS);
        root.setId("plan-screen");
        root.getStyleClass().add("plan");
        for (var css : List.of("plan.css", "gantt.css", "table.css", "plan-exchange.css", "level.css", "plan-print.css")) {
            stage.getStylesheets().add(requireNonNull(PlanScreen.class.getResource(css), css).toExternalForm());
        }
        root.setCenter(new VBox(new PlanToolbar(model, gantt, layers.shown(), menu, this::print, exchange::run, pages, levelling::search), pages));
        var inspector = new Inspector(model, () -> actions.run(RowAction.DELETE), () -> inspecting.set(false));
        inspecting.subscribe(shown -> root.setRight(shown ? inspector : null));
        model.selected().subscribe((_, now) -> {
            if (!now.isEmpty()) inspect();
            else if (isNarrow()) inspecting.set(false);
        });
        pages.page().subscribe(page -> {
            if (page != PlanPage.CHART && model.selected().get().isEmpty()) inspecting.set(false);
        });
        pages.editing().subscribe(editing -> {
            if (editing) inspecting.set(false);
        });
        root.widthProperty().map(_ -> isNarrow()).subscribe(narrow -> {
            if (model.selected().get().isEmpty()) inspecting.set(!narrow);
        });
        new WhyDatePanel(model.why(), model).over(stage);
        keys = new PlanKeys(model, gantt, table, actions);
        both.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        new LevelDialog(levelling, stage);
    }

    /// Shows the inspector in the place of whatever editor is open at the side.
    private void inspect() {
        pages.closeEditor();
        inspecting.set(true);
    }

    /// Opens the print preview over the plan.
    private void print() {
        if (printView != null && stage.getChildren().contains(printView)) return;
        if (printView == null) printView = new PrintView(printing, this::back);
        printing.open();
        stage.getChildren().add(printView);
        printView.requestFocus();
    }

    private void back() {
        stage.getChildren().remove(printView);
        printing.close();
        table.requestFocus();
    }

    private boolean isNarrow() {
        return root.getWidth() > 0 && root.getWidth() < ROOMY_FROM;
    }

    @Override
    public Node node() {
        return stage;
    }

    @Override
    public void show(Place place) {
        var subject = place.subject();
        if (subject == null) return;
        model.select(subject);
        gantt.reveal(subject);
    }

    @Override
    public List<Command> commands() {
        var commands = new ArrayList<>(actions.commands());
        commands.addAll(List.of(
                new Command("inspector", PlanWords.INSPECTOR.text(), keys(KeyCode.I), () -> inspecting.set(!inspecting.get())),
                new Command("step-add", PlanWords.ADD_STEP.text(), keys(KeyCode.ENTER), () -> actions.run(RowAction.INSERT_BELOW)),
                new Command("training-add", PlanWords.EDIT_ADD.text(PlanWords.KIND_TRAINING.names()), null,
                        () -> model.add(StepKind.TRAINING)),
                new Command("dispatch-add", PlanWords.EDIT_ADD.text(PlanWords.KIND_DISPATCH.names()), null,
                        () -> model.add(StepKind.DISPATCH)),
                new Command("why-date", WhyDateWords.ASK.text(),
                        new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        () -> model.why().ask(model.selected().get())),
                new Command("step-duplicate", PlanWords.DUPLICATE.text(), null, () -> actions.run(RowAction.DUPLICATE)),
                new Command("plan-print", PrintWords.PREVIEW.text(), keys(KeyCode.P), this::print),
                command(ExchangeAction.IMPORT), command(ExchangeAction.EXPORT_MSPDI), command(ExchangeAction.EXPORT_XLSX),
                command(ExchangeAction.EXPORT_ICS), command(ExchangeAction.EXPORT_CSV),
                new Command("plan-chart", CalendarWords.CHART.text(), null, () -> pages.show(PlanPage.CHART)),
                new Command("plan-calendar", CalendarWords.CALENDAR.text(), null, () -> pages.show(PlanPage.CALENDAR)),
                new Command("plan-people", CalendarWords.PEOPLE.text(), null, () -> pages.show(PlanPage.PEOPLE)),
                new Command("plan-calendars", CalendarWords.CALENDARS.text(), null, pages::showCalendars),
                new Command("plan-selected", GanttWords.GO_TO_SELECTED.text(), keys(KeyCode.J),
                        () -> gantt.reveal(model.selected().get())),
                new Command("plan-start", GanttWords.GO_TO_START.text(), null, () -> gantt.goToEnd(false)),
                new Command("plan-end", GanttWords.GO_TO_END.text(), null, () -> gantt.goToEnd(true)),
                new Command("baseline-save", GanttWords.BASELINE_SAVE.text(), null, reports::saveBaseline),
                new Command("status-today", GanttWords.STATUS_TODAY.text(), null, () -> reports.status(model.today())),
                new Command("report-as-planned", GanttWords.AS_PLANNED.text(), null, reports::asPlanned),
                new Command("report-reschedule", GanttWords.RESCHEDULE.text(), null, reports::reschedule),
                new Command("plan-level", LevelWords.LEVEL.text(), null, levelling::search),
                new Command("plan-level-clear", LevelWords.CLEAR.text(), null, levelling::clear),
                new Command("plan-fit", PlanWords.FIT.text(), null, gantt::fit),
                new Command("plan-today", PlanWords.GO_TODAY.text(), null, () -> gantt.goTo(model.today()))));
        return commands;
    }

    private Command command(ExchangeAction action) {
        return new Command("plan-" + action.id(), action.text(), null, () -> exchange.run(action));
    }

    private static KeyCombination keys(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    @Override
    public void close() {
        printing.close();
        pages.close();
        levelling.close();
        menu.close();
        model.close();
    }
}
