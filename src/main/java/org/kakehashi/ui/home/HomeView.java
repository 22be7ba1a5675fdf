package org.kakehashi.ui.home;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.ui.home.HomeViewModel.Order;
import org.kakehashi.ui.home.HomeViewModel.Portfolio;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.EmptyState;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.kit.Tongue;

/// Home: figures of the portfolio, what is due, what was done last, templates, and all projects.
final class HomeView {
    private static final double ONE_LINE = 2000;
    private final HomeViewModel model;
    private final Navigator navigator;
    private final ScrollPane root;
    private final TextField filter = new TextField();

    /// How projects are laid out.
    enum Layout { TABLE, CARDS, MONEY }

    HomeView(HomeViewModel model, Navigator navigator, ZoneId zone) {
        this.model = model;
        this.navigator = navigator;
        var top = new HBox(new DeadlinesCard(model).node(), new RecentCard(model, zone).node(),
                new TemplatesCard(model, navigator).node());
        top.getStyleClass().add("home-top");
        HBox.setHgrow(top.getChildren().getFirst(), Priority.ALWAYS);
        var projects = projects();
        var page = new VBox(head(), top, projects);
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setId("home");
        root.getStyleClass().add("page-scroll");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.getStylesheets().add(requireNonNull(HomeView.class.getResource("home.css")).toExternalForm());
    }

    Node root() {
        return root;
    }

    void focusFilter() {
        filter.requestFocus();
    }

    private HBox head() {
        var portfolio = model.portfolio();
        var money = portfolio.flatMap(now -> Tongue.language().map(language ->
                Formats.projectMoney((double) now.secured(), now.currency(), language)));
        var need = portfolio.flatMap(now -> HomeWords.SECURED_OF.text(
                Tongue.language().map(language -> Formats.projectMoney((double) now.need(), now.currency(), language))));
        var figures = new FlowPane(Labels.of(HomeWords.PORTFOLIO.text(), "page-title"),
                figure("active", count(Portfolio::active), HomeWords.ACTIVE.text()),
                figure("secured", money, need),
                figure("soon", count(Portfolio::soon), HomeWords.DEADLINES_SOON.text()),
                figure("warnings", count(Portfolio::warnings), HomeWords.WARNINGS.text()));
        figures.getStyleClass().add("home-figures");
        figures.setPrefWrapLength(ONE_LINE);
        figures.setMinWidth(0);
        HBox.setHgrow(figures, Priority.ALWAYS);
        var head = new HBox(figures,
                Buttons.flat("home-welcome", null, HomeWords.SHOW_WELCOME.text(),
                        () -> navigator.go(Place.of(Place.Screen.WELCOME))),
                Buttons.secondary("home-open-file", Icons.DOWNLOAD, HomeWords.OPEN_FILE.text(), model.projects()::openFile),
                Buttons.primary("home-new", Icons.ADD, HomeWords.NEW_PROJECT.text(),
                        () -> navigator.go(new Place(Place.Screen.WELCOME, null, WelcomeScreen.NEW))));
        head.getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast)
                .forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        head.getStyleClass().add("home-head");
        return head;
    }

    private ObservableValue<String> count(ToIntFunction<Portfolio> part) {
        return model.portfolio().map(now -> String.valueOf(part.applyAsInt(now)));
    }

    private static HBox figure(String id, ObservableValue<String> number, ObservableValue<String> caption) {
        var value = Labels.of(number, "home-number");
        value.setId("portfolio-" + id);
        value.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(value, Labels.of(caption, "muted", "small"));
        box.getStyleClass().add("home-figure");
        return box;
    }

    private Card projects() {
        var layout = new SimpleObjectProperty<>(Layout.TABLE);
        var table = new ProjectTable(model).node();
        var cards = new ProjectCards(model).node();
        var money = new PortfolioView(model).node();
        var empty = new EmptyState("home-empty", Icons.CITY_PAIR, HomeWords.NO_PROJECTS.text(),
                Buttons.primary("home-empty-new", Icons.ADD, HomeWords.NEW_PROJECT.text(),
                        () -> navigator.go(new Place(Place.Screen.WELCOME, null, WelcomeScreen.NEW))));
        var nothing = new EmptyState("home-no-match", Icons.FILTER, HomeWords.NOTHING_MATCHES.text(),
                Buttons.secondary("home-clear-filter", null, HomeWords.CLEAR_FILTER.text(), filter::clear));
        var none = Bindings.isEmpty(model.shown());
        var filtered = filter.textProperty().isNotEmpty();
        table.visibleProperty().bind(layout.isEqualTo(Layout.TABLE).and(none.not()));
        cards.visibleProperty().bind(layout.isEqualTo(Layout.CARDS).and(none.not()));
        money.visibleProperty().bind(layout.isEqualTo(Layout.MONEY).and(none.not()));
        empty.visibleProperty().bind(none.and(filtered.not()));
        nothing.visibleProperty().bind(none.and(filtered));
        for (var node : List.of(table, cards, money, empty, nothing)) node.managedProperty().bind(node.visibleProperty());
        var stack = new StackPane(table, cards, money, empty, nothing);
        var count = Labels.of(Bindings.size(model.shown()).asString(), "muted", "small");
        return new Card("projects", HomeWords.PROJECTS.text()).icon(Icons.BUSINESS).beside(count)
                .actions(filterField(), order(), new Segments<>("layout", List.of(Layout.values()),
                        HomeView::word, layout, layout::set))
                .bare(stack);
    }

    private Node order() {
        var box = Fields.choice("order", List.of(Order.values()), HomeView::word, model.order(), model.order()::set);
        box.accessibleTextProperty().bind(HomeWords.SORT_BY.text());
        return box;
    }

    private static ObservableValue<String> word(Layout layout) {
        return switch (layout) {
            case TABLE -> HomeWords.TABLE.text();
            case CARDS -> HomeWords.CARDS.text();
            case MONEY -> PortfolioWords.MONEY.text();
        };
    }

    private static ObservableValue<String> word(Order order) {
        return (switch (order) {
            case EDITED -> HomeWords.LAST_EDITED;
            case PARTNER -> HomeWords.PARTNER_CITY;
            case DEADLINE -> HomeWords.NEXT_DEADLINE;
            case FUNDED -> HomeWords.FUNDING_SECURED;
            case COST -> HomeWords.PER_PERSON_YEAR;
        }).text();
    }

    private HBox filterField() {
        filter.setId("filter");
        filter.promptTextProperty().bind(HomeWords.FILTER.text());
        filter.accessibleTextProperty().bind(HomeWords.FILTER.text());
        filter.setPrefColumnCount(16);
        model.filter().bind(filter.textProperty());
        var box = new HBox(Icons.FILTER.node(14), filter);
        box.getStyleClass().add("search-field");
        return box;
    }
}
