package org.kakehashi.ui.library;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Rate;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Keys;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Screen;
import org.kakehashi.ui.transfer.Drawer;

/// The library of costs, and beside it one entry in full.
public final class LibraryScreen implements Screen {
    private static final double DOCKED_FROM = 1330;
    private final LibraryViewModel model;
    private final StackPane root = new StackPane();
    private final LibraryTools tools;
    private final LibraryTable table;
    private final EntryPanel panel;
    private final Drawer drawer;
    private final KnowHowPage knowHow;
    private final MoneyPage<Funder> funders;
    private final MoneyPage<Rate> rates;
    private final SeriesPage series;
    private final SourcesPage sources;
    private final Navigator navigator;

    /// @param background where files are read and written
    /// @param today      day from which it is told how old a figure is
    public LibraryScreen(Holdings holdings, Background background, Navigator navigator, Sheets sheets,
            LocalDate today) {
        this.navigator = navigator;
        model = new LibraryViewModel(holdings);
        panel = new EntryPanel(model, this::add);
        table = new LibraryTable(model, this::open);
        var exchange = new SheetExchange(model, root, background, sheets);
        tools = new LibraryTools(model, root.widthProperty(), table::first, this::create, exchange::run);
        funders = new MoneyPage<>(LibraryTab.FUNDERS, model, new FunderKind(model, model.money()), today,
                LibraryTools.sheets("funder-sheets", exchange::runMoney));
        rates = new MoneyPage<>(LibraryTab.RATES, model, new RateKind(model, model.money()), today,
                LibraryTools.sheets("rate-sheets", exchange::runMoney));
        var card = new VBox(table, new LibraryFoot(model));
        card.getStyleClass().addAll("card", "library-card");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        var body = new HBox(card);
        body.getStyleClass().add("library-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        knowHow = new KnowHowPage(model, this::reveal);
        series = new SeriesPage(model);
        sources = new SourcesPage(model, this::listBySource);
        var entries = new VBox(tools, body);
        VBox.setVgrow(entries, Priority.ALWAYS);
        var page = new VBox(tabs());
        model.tab().subscribe(tab -> {
            var shown = switch (tab) {
                case TECHNOLOGIES, MEASURES -> entries;
                case KNOW_HOW -> knowHow.page();
                case FUNDERS -> funders.page();
                case RATES -> rates.page();
                case SERIES -> series.page();
                case SOURCES -> sources.page();
            };
            if (tab == LibraryTab.FUNDERS) funders.begin();
            if (tab == LibraryTab.RATES) rates.begin();
            page.getChildren().setAll(page.getChildren().getFirst(), shown);
        });
        page.getStyleClass().add("library-page");
        page.setMinWidth(0);
        root.setMinWidth(0);
        root.setId("library-screen");
        root.getStyleClass().add("library");
        root.getStylesheets().add(requireNonNull(LibraryScreen.class.getResource("library.css"), "library.css")
                .toExternalForm());
        root.getChildren().add(page);
        drawer = new Drawer(root, body, panel, DOCKED_FROM);
        panel.in(drawer);
        tools.add(details());
    }

    private Node details() {
        var button = Buttons.secondary("library-details", Icons.RAIL, LibraryWords.DETAILS.text(), drawer::toggle);
        button.visibleProperty().bind(drawer.over());
        button.managedProperty().bind(drawer.over());
        return button;
    }

    private void reveal(String entry) {
        model.reveal(entry);
        table.reveal();
        open();
    }

    private void listBySource(String source) {
        if (model.restsOn(source)) model.listBySource(source);
        else if (funders.listBySource(source)) model.show(LibraryTab.FUNDERS);
        else if (rates.listBySource(source)) model.show(LibraryTab.RATES);
    }

    private void find() {
        switch (model.tab().get()) {
            case TECHNOLOGIES, MEASURES -> tools.find();
            case KNOW_HOW -> knowHow.page().find();
            case FUNDERS -> funders.page().find();
            case RATES -> rates.page().find();
            case SERIES -> series.page().find();
            case SOURCES -> sources.page().find();
        }
    }

    private void create() {
        model.create();
        table.reveal();
        open();
        panel.edit();
    }

    private void open() {
        drawer.shown().set(true);
    }

    private void add() {
        model.ground().project().get().ifPresent(project -> model.entry().ifPresent(entry -> navigator.go(
                Place.of(Place.Screen.COSTS, project.id(), "technology:" + entry.id()))));
    }

    private Node tabs() {
        var strip = new HBox();
        strip.setId("library-tabs");
        strip.getStyleClass().add("tab-strip");
        for (var tab : LibraryTab.values()) {
            var button = new ToggleButton();
            button.setId("library-tab-" + tab.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.textProperty().bind(tab.text());
            button.accessibleTextProperty().bind(tab.text());
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.show(tab);
            });
            model.tab().subscribe(now -> button.setSelected(now == tab));
            strip.getChildren().add(button);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var used = Labels.of(model.ground().project().flatMap(open -> open.map(project -> LibraryWords.USED.text(
                project.partner().name(), project.shelf().technologies().size())).orElseGet(SimpleStringProperty::new)),
                "muted", "small");
        used.setId("library-used");
        strip.getChildren().addAll(gap, used);
        return strip;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        var subject = place.subject();
        if (subject == null) {
            model.begin();
            return;
        }
        if (funders.reveal(subject)) model.show(LibraryTab.FUNDERS);
        else reveal(subject.replaceFirst("^technology:", ""));
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("inspector", LibraryWords.DETAILS.text(), Keys.shortcut(KeyCode.I), drawer::toggle),
                new Command("library-find", LibraryWords.FIND.text(), Keys.shortcut(KeyCode.F), this::find),
                new Command("library-add", LibraryWords.ADD_COMMAND.text(), Keys.shortcut(KeyCode.ENTER), this::add));
    }

    @Override
    public void close() {
        knowHow.close();
        funders.close();
        rates.close();
        series.close();
        sources.close();
        panel.close();
        model.close();
    }
}
