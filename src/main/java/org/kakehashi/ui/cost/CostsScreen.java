package org.kakehashi.ui.cost;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Observation;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Screen;
import org.kakehashi.ui.transfer.Ground;
import org.kakehashi.ui.why.Asking;

/// The Costs workspace: scenarios, charts and measures, and beside them the drivers or one measure in full.
public final class CostsScreen implements Screen {
    /// Before the id of a library entry in a place's subject.
    private static final String ENTRY = "technology:";
    private final CostsViewModel model;
    private final StackPane root = new StackPane();
    private final ScenarioCards cards;
    private final MeasureTable table;
    private final AddMeasure add;
    private final SidePanel panel;
    private final FromLibrary library;
    private final DifferenceViewModel difference;
    private final Explainer explainer;
    private final MoneyViewModel money;
    private final MoneyButton shown;
    private final CostParts parts;

    /// @param announcer offers to take back what was deleted
    /// @param ground    what figures of the library are brought with; the screen closes it
    public CostsScreen(Session session, Background background, Navigator navigator, Announcer announcer,
            LocalDate today, Ground ground) {
        requireNonNull(today, "today");
        model = new CostsViewModel(session, background, announcer);
        Runnable toProfile = () -> navigator.go(Place.of(Place.Screen.PARTNERSHIP, model.now().project().id(),
                model.now().scenario().map(scenario -> scenario.community().city())
                        .orElse(model.now().project().pair().partner())));
        difference = new DifferenceViewModel(model);
        explainer = new Explainer(model);
        money = new MoneyViewModel(model, ground::economies, (rate, title) -> {
            var source = ground.source(title);
            ground.keep(new Observation(rate.country(), rate.indicator(), rate.year(), rate.value(), rate.status(),
                    source.id()), source);
        });
        shown = new MoneyButton(money);
        cards = new ScenarioCards(model, money, difference, explainer);
        var charts = new ChartRow(model, money, explainer, toProfile);
        var notes = new SheetNotes(announcer, measure -> open(measure));
        panel = new SidePanel(model, explainer, toProfile, () -> ground.library().getValue().shelf().loans());
        table = new MeasureTable(model, explainer, notes);
        add = new AddMeasure(model, added -> {
            panel.open(added);
            table.requestFocus();
        });
        library = new FromLibrary(model, root, ground, this::reveal);
        table.conversions(library::reopen);
        var sheet = new MeasureCard(model, table, new DifferenceView(model, difference), difference, notes, add);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        var guide = new WhyGuide(model, explainer, panel, toProfile);
        var listed = new AssumptionsViewModel(model);
        var assumptions = new AssumptionsPage(listed, new LimitsCard(model, explainer, () -> ground.library().getValue().shelf()),
                guide::open, library::reopen);
        var measures = new VBox(charts, sheet);
        measures.getStyleClass().add("costs-part");
        parts = new CostParts(measures, new BenchmarkPage(model, () -> ground.library().getValue().shelf(),
                ground::economies), assumptions);
        parts.shown().subscribe(part -> listed.show(part == CostPart.ASSUMPTIONS));
        guide.leads(() -> parts.show(CostPart.ASSUMPTIONS), library::show);
        VBox.setVgrow(parts, Priority.ALWAYS);
        var page = new VBox(new ToolRow(shown, add, panel, library::toggle, parts), cards, parts);
        page.getStyleClass().addAll("page", "costs-page");
        page.setMinWidth(0);
        charts.prefHeightProperty().bind(page.heightProperty().map(height ->
                Math.clamp(height.doubleValue() * 0.32, 210, 330)));
        charts.minHeightProperty().bind(charts.prefHeightProperty());
        charts.maxHeightProperty().bind(charts.prefHeightProperty());
        root.setId("costs-screen");
        root.getStyleClass().add("costs");
        root.getStylesheets().add(requireNonNull(CostsScreen.class.getResource("costs.css"), "costs.css")
                .toExternalForm());
        panel.around(root, page);
        guide.over(root);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::escaped);
    }

    private void open(String measureId) {
        panel.open(measureId);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) return;
        switch (event.getCode()) {
            case OPEN_BRACKET -> model.step(-1);
            case CLOSE_BRACKET -> model.step(1);
            case F1 -> explain();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Esc closes the explanation from wherever it is pressed, but for a field.
    private void escaped(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || event.getTarget() instanceof TextInputControl) return;
        if (!explainer.panel().isOpen()) return;
        explainer.panel().close();
        event.consume();
    }

    /// Explains the number that has the focus, or the one the workspace is about.
    private void explain() {
        var scene = root.getScene();
        if (scene == null || !Asking.ask(scene.getFocusOwner())) explainer.ask();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        var subject = place.subject();
        if (subject == null) return;
        if (subject.startsWith(ENTRY)) {
            library.show(subject.substring(ENTRY.length()));
            return;
        }
        model.now().scenarios().stream().filter(scenario -> scenario.id().equals(subject)).findFirst()
                .ifPresent(scenario -> model.focus(scenario.id()));
        if (model.now().measure(subject).isEmpty()) {
            model.now().scenarios().stream().filter(scenario -> scenario.measure(subject).isPresent()).findFirst()
                    .ifPresent(scenario -> model.focus(scenario.id()));
        }
        if (model.now().measure(subject).isPresent()) reveal(subject);
    }

    private void reveal(String measure) {
        parts.show(CostPart.MEASURES);
        model.unfold(measure);
        model.select(measure);
        table.reveal();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("inspector", CostWords.DRIVERS_PANEL.text(), keys(KeyCode.I), panel::toggle),
                new Command("money-shown", MoneyWords.MONEY_SHOWN.text(), null, shown::open),
                new Command("measure-add", CostWords.ADD_MEASURE.text(), keys(KeyCode.ENTER), add::open),
                new Command("measure-library", CostWords.FROM_LIBRARY.text(), keys(KeyCode.L), library::toggle),
                new Command("measure-open", CostWords.ALL_INPUTS.text(), null, () -> panel.open(model.selected().get())),
                new Command("measure-duplicate", CostWords.DUPLICATE_MEASURE.text(), null,
                        () -> model.duplicate(model.selected().get())),
                new Command("measure-delete", CostWords.DELETE_MEASURE.text(), null,
                        () -> model.delete(model.selected().get())),
                new Command("measures-copy", CostWords.COPY_TABLE.text(), null, table.grid()::copyTable),
                new Command("measures-paste", TableWords.PASTE.text(), null, table.grid()::paste),
                new Command("measures-fill", TableWords.FILL_DOWN.text(), null, table.grid()::fillDown),
                new Command("cell-edit", TableWords.EDIT_CELL.text(), null, () -> table.grid().type(null)),
                new Command("why", ExplainWords.WHY.text(), KeyCombination.keyCombination("Shortcut+Shift+Y"),
                        this::explain),
                new Command("costs-measures", ExplainWords.PART_MEASURES.text(), null,
                        () -> parts.show(CostPart.MEASURES)),
                new Command("costs-benchmark", ExplainWords.PART_BENCHMARK.text(), null,
                        () -> parts.show(CostPart.BENCHMARK)),
                new Command("costs-assumptions", ExplainWords.PART_ASSUMPTIONS.text(), null,
                        () -> parts.show(CostPart.ASSUMPTIONS)),
                new Command("scenario-copy", CostWords.COPY_SCENARIO.text(), null, model::copyScenario),
                new Command("scenario-rename", CostWords.RENAME_SCENARIO.text(), null, cards::rename),
                new Command("scenario-difference", DifferenceWords.COMPARE.text(), null,
                        () -> difference.show(!difference.open().get())),
                new Command("scenario-settings", FormWords.SCENARIO_SETTINGS.text(), null, panel::openSettings),
                new Command("scenario-next", CostWords.NEXT_SCENARIO.text(), null, () -> model.step(1)),
                new Command("scenario-previous", CostWords.PREVIOUS_SCENARIO.text(), null, () -> model.step(-1)),
                new Command("drivers-reset", CostWords.RESET_DRIVERS.text(), null, model::reset));
    }

    private static KeyCombination keys(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    @Override
    public void close() {
        library.close();
        panel.close();
        money.close();
        model.close();
    }
}
