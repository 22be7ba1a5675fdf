package org.kakehashi.ui.funding;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Reveal;
import org.kakehashi.ui.kit.Screen;
import org.kakehashi.ui.kit.Words;

/// The Funding workspace: its pages, the totals above them and the funder catalogue beside them.
public final class FundingScreen implements Screen {
    /// Narrower than this the catalogue lies over the page instead of beside it.
    private static final double WIDE = 1300;
    private final Session session;
    private final FundingViewModel model;
    private final MatrixCard matrix;
    private final Region addButton;
    private final BoardViewModel applications;
    private final Board board;
    private final Board wholeBoard;
    private final FundingPages pages;
    private final BorderPane page = new BorderPane();
    private final StackPane root = new StackPane(page);
    private final Catalogue catalogue;
    private final AllocateDialog allocate;
    private final CatalogueViewModel programmes;
    private final BooleanProperty wide = new SimpleBooleanProperty(true);
    private final BooleanProperty beside = new SimpleBooleanProperty(true);
    private final BooleanProperty over = new SimpleBooleanProperty();

    /// @param entries   reads what the store knows of all projects; slow
    /// @param announcer tells what was removed and written
    /// @param calendars writes windows and deadlines for other programs
    /// @param budgets   writes the budget for spreadsheet programs
    public FundingScreen(Session session, Background background, Navigator navigator, LocalDate today,
            Background.Work<List<ProjectEntry>> entries, Announcer announcer, MoneyCalendarFiles calendars,
            BudgetFiles budgets) {
        this.session = session;
        model = new FundingViewModel(session, background, today);
        applications = new BoardViewModel(session, background, entries, announcer, today);
        var side = new BoardSide(applications, root, this::backToBoard);
        board = new Board(applications, () -> side.companies(""));
        wholeBoard = new Board(applications, () -> side.companies(""));
        programmes = new CatalogueViewModel(session, background, today);
        catalogue = new Catalogue(model, programmes, new FieldPlaces(model, navigator, fields(side)), applying(),
                this::toggle);
        allocate = new AllocateDialog(new AllocateViewModel(session, background, announcer, today,
                () -> applications.prospects().get().allWins()), root);
        matrix = new MatrixCard(model, this::addBelow, allocate::open);
        var steps = new StepsCard(model, navigator);
        VBox.setVgrow(steps, Priority.ALWAYS);
        var cards = new VBox(matrix, board, steps);
        cards.getStyleClass().add("funding-cards");
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var edits = new BudgetEdits(session);
        pages = new FundingPages(() -> scroll)
                .with(FundingPage.APPLICATIONS, () -> new ApplicationsPage(applications, wholeBoard).node())
                .with(FundingPage.CALENDAR, () -> new MoneyCalendarPage(applications,
                        new FileExport(background, announcer), calendars, this::showSource).node())
                .with(FundingPage.BUDGET, () -> new BudgetPage(model, edits,
                        new FileExport(background, announcer), budgets).node())
                .with(FundingPage.CASH_FLOW, () -> new CashPage(model, new ContributionEdits(session, announcer)).node());
        pages.show(FundingPage.MATRIX);
        var add = Buttons.primary("source-add", Icons.ADD, FundingWords.ADD_SOURCE.text(), () -> { });
        add.setOnAction(_ -> addBelow(add));
        addButton = add;
        var open = Buttons.secondary("catalogue-open", Icons.LIBRARY, FundingWords.CATALOGUE.text(), this::toggle);
        var shown = wide.flatMap(is -> is ? beside : over);
        var onPage = pages.page().map(FundingScreen::hasCatalogue);
        open.visibleProperty().bind(Bindings.createBooleanBinding(() -> !shown.getValue() && onPage.getValue(), shown, onPage));
        open.managedProperty().bind(open.visibleProperty());
        var totals = new Totals(model.sheet());
        HBox.setHgrow(totals, Priority.ALWAYS);
        open.setMinWidth(Region.USE_PREF_SIZE);
        add.setMinWidth(Region.USE_PREF_SIZE);
        var switcher = pages.switcher();
        switcher.setMinWidth(Region.USE_PREF_SIZE);
        var tools = new HBox(switcher, totals, open, add);
        tools.getStyleClass().addAll("tool-row", "funding-tools");
        page.setTop(tools);
        page.setCenter(pages);
        root.setId("funding-screen");
        root.getStyleClass().add("funding");
        for (var css : List.of("funding.css", "board.css")) {
            root.getStylesheets().add(requireNonNull(FundingScreen.class.getResource(css), css).toExternalForm());
        }
        StackPane.setAlignment(catalogue, Pos.CENTER_RIGHT);
        root.widthProperty().subscribe(width -> wide.set(width.doubleValue() == 0 || width.doubleValue() >= WIDE));
        wide.subscribe(_ -> place());
        beside.subscribe(_ -> place());
        over.subscribe(_ -> place());
        pages.page().subscribe(_ -> {
            applications.closeEditor();
            place();
        });
    }

    /// @return whether programmes are looked up beside that page
    private static boolean hasCatalogue(FundingPage page) {
        return page == FundingPage.MATRIX || page == FundingPage.APPLICATIONS;
    }

    private void place() {
        boolean drawer = !wide.get(), wanted = hasCatalogue(pages.page().get());
        page.setRight(null);
        root.getChildren().remove(catalogue);
        catalogue.getStyleClass().remove("drawer");
        if (drawer) catalogue.getStyleClass().add("drawer");
        if (wanted && drawer && over.get()) root.getChildren().add(1, catalogue);
        if (wanted && !drawer && beside.get()) page.setRight(catalogue);
    }

    private FieldPlaces.Own fields(BoardSide side) {
        return new FieldPlaces.Own() {
            @Override
            public void companies(String company) {
                side.companies(company);
            }

            @Override
            public void amounts(String source) {
                pages.show(FundingPage.MATRIX);
                if (source.isEmpty()) return;
                model.selectSource(source);
                matrix.matrix().focus(source);
            }

            @Override
            public void exchange() {
                pages.show(FundingPage.BUDGET);
                Reveal.focus(pages, "budget-terms-open");
                if (pages.lookup("#budget-terms-open") instanceof Button terms) terms.fire();
            }
        };
    }

    private Applying applying() {
        return new Applying() {
            @Override
            public void begin(FundingSource source) {
                applications.add(source);
            }

            @Override
            public void open(String application) {
                applications.open(application);
            }
        };
    }

    private void toggle() {
        var shown = wide.get() ? beside : over;
        shown.set(!shown.get());
    }

    private void addBelow(Region owner) {
        Popovers.choice("source-choice", owner, SourceChoices.of(model.sheet().get().project()),
                source -> Words.of(source.name()), source -> {
                    model.add(source);
                    matrix.matrix().focus(source.id());
                });
    }

    @Override
    public Node node() {
        return root;
    }

    private void showSource(String id) {
        pages.show(FundingPage.MATRIX);
        model.selectSource(id);
    }

    /// The board of the page that is shown.
    private Board shownBoard() {
        return pages.page().get() == FundingPage.APPLICATIONS ? wholeBoard : board;
    }

    private void backToBoard() {
        if (hasCatalogue(pages.page().get())) shownBoard().focusSelected();
    }

    /// Adds what the page, or the part of it that has the focus, is about.
    private void add() {
        if (pages.page().get() == FundingPage.APPLICATIONS || board.focused().isPresent()) shownBoard().add();
        else addBelow(addButton);
    }

    @Override
    public void show(Place place) {
        var subject = place.subject();
        if (subject == null) return;
        if (applications.application(subject).isPresent()) {
            pages.show(FundingPage.APPLICATIONS);
            applications.open(subject);
        } else if (session.project().funding().source(subject).isPresent()) {
            showSource(subject);
        }
    }

    @Override
    public List<Command> commands() {
        var commands = new ArrayList<Command>();
        for (var kind : pages.kinds()) {
            commands.add(new Command(kind.command(), kind.text(), null, () -> pages.show(kind)));
        }
        commands.addAll(List.of(
                new Command("inspector", FundingWords.CATALOGUE.text(), keys(KeyCode.I), this::toggle),
                new Command("allocate", AllocateWords.TITLE.text(), null, allocate::open),
                new Command("source-add", FundingWords.ADD_SOURCE.text(), keys(KeyCode.ENTER), this::add),
                new Command("application-add", BoardWords.ADD.text(), null, () -> {
                    pages.show(FundingPage.APPLICATIONS);
                    wholeBoard.add();
                })));
        return List.copyOf(commands);
    }

    private static KeyCombination keys(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    @Override
    public void close() {
        programmes.close();
        applications.close();
        model.close();
    }
}
