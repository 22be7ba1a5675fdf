package org.kakehashi.ui.kit;

import java.time.LocalDate;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;

/// Shows the controls of the kit side by side, to be looked at; `dark`, `dialog`, `popover`, `ja` as arguments.
final class KitGallery {
    private record Line(String name, String quantity, double capital, double total) {}

    private final Toasts toasts = new Toasts();
    private final Dialogs dialogs = new Dialogs();

    static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /// The window of the gallery.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            new KitGallery().show(stage, getParameters().getRaw());
        }
    }

    private void show(Stage stage, List<String> arguments) {
        Tongue.use(arguments.contains("ja") ? Language.JA : Language.EN);
        var middle = new VBox(tabs(), page());
        VBox.setVgrow(middle.getChildren().getLast(), Priority.ALWAYS);
        var window = new BorderPane(middle, top(), inspector(), status(), rail());
        var scene = new Scene(new StackPane(window, toasts, dialogs.pane()), 1440, 900);
        Theme.apply(scene, arguments.contains("dark"));
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.show();
        toasts.undoable(say("Measure “House connections” deleted"), () -> {});
        if (arguments.contains("dialog")) {
            dialogs.confirmHarm("drop", say("Delete this project?"), say("It stays in the backups for 90 days."),
                    say("Delete project"), () -> {});
        }
        if (arguments.contains("popover")) {
            Popovers.choice("zoom", scene.lookup("#flat"), List.of("Month", "Quarter", "Year"), KitGallery::say, _ -> {});
        }
        scene.lookup("#measures-add").requestFocus();
    }

    private static Node top() {
        var logo = new StackPane(Icons.BRIDGE.node(20));
        logo.getStyleClass().add("app-logo");
        var search = new HBox(Icons.SEARCH.node(14), Labels.of(say("Search or run a command"), "muted"), gap(),
                Labels.of(say("Ctrl K"), "key"));
        search.getStyleClass().add("search-field");
        search.setPrefWidth(360);
        var language = new Segments<>("language", List.of("日本語", "EN"), KitGallery::say, new SimpleStringProperty("EN"), _ -> {});
        var bar = new HBox(logo, Labels.of(say("Kitakyushu"), "switcher"), Icons.CITY_PAIR.node(14, "accent"),
                Labels.of(say("Haiphong"), "switcher"), Labels.of(say("Clean Water & Green Port"), "muted"), gap(), search, gap(),
                Buttons.icon("undo", Icons.UNDO, say("Undo"), () -> {}), language,
                Buttons.icon("dark", Icons.DARK, say("Dark"), () -> {}),
                Buttons.primary("present", Icons.PRESENT, say("Present"), () -> {}));
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private static Node rail() {
        var group = new ToggleGroup();
        var rail = new VBox();
        rail.getStyleClass().addAll("rail", "open");
        for (var icon : List.of(Icons.HOME, Icons.CITIES, Icons.LIBRARY)) {
            var button = new ToggleButton(icon.name().charAt(0) + icon.name().substring(1).toLowerCase(), icon.node(17));
            button.setToggleGroup(group);
            button.setSelected(icon == Icons.HOME);
            rail.getChildren().add(button);
        }
        return rail;
    }

    private static Node tabs() {
        var group = new ToggleGroup();
        var strip = new HBox();
        strip.getStyleClass().add("tab-strip");
        for (var name : List.of("Overview", "Partnership", "Costs", "Plan", "Funding")) {
            var tab = new ToggleButton(name);
            tab.setToggleGroup(group);
            tab.setSelected(name.equals("Costs"));
            if (name.equals("Funding")) {
                var dot = new Region();
                dot.getStyleClass().add("dot");
                tab.setGraphic(dot);
            }
            strip.getChildren().add(tab);
        }
        var versions = Buttons.secondary("versions", Icons.VERSIONS, say("Versions"), () -> {});
        versions.getStyleClass().add("dense");
        strip.getChildren().addAll(gap(), Chips.of(Chips.Kind.ACCENT, Icons.DISPATCH, say("Stage 3 of 6: Expert dispatch")),
                versions);
        return strip;
    }

    private static Node page() {
        var tiles = new HBox(12,
                new KpiTile("k1", say("Cost per person a year"), say("¥9,570"), say("scenario B"), meter(0.24, 2, "accent"), say("24 % of Kitakyushu’s ¥40,000")),
                new KpiTile("k2", say("20-year city investment"), say("¥249"), say("bn"), meter(0.7, 0.86, "accent"), say("80 % sure: ¥296 bn or less")),
                warn(new KpiTile("k3", say("Household burden, peak"), say("3.1\u2009%"), say("of income"), meter(0.6, 0.6, "warning"), say("limit 3.0 %, over in FY2033–35"))),
                new KpiTile("k4", say("Expert days, FY2026"), say("86"), say("of 144 days"), meter(0.6, 2, "step-dispatch"), say("mission 1 ends 11 Dec")));
        tiles.getChildren().forEach(tile -> HBox.setHgrow(tile, Priority.ALWAYS));
        var chips = new FlowPane(8, 6, Chips.of(Chips.Kind.OK, say("1.6 %")), Chips.of(Chips.Kind.WARNING, say("peak 3.1 %")),
                Chips.of(Chips.Kind.DANGER, say("peak 8.7 %")), Chips.of(Chips.Kind.PLAIN, say("28 days")),
                Chips.status(Status.SOURCED, say("sourced")), Chips.status(Status.COMPUTED, say("computed")),
                Chips.status(Status.UNVERIFIED, say("unverified")), Chips.status(Status.OWN, say("own")),
                Chips.status(Status.EXAMPLE, say("example")), Chips.mark(Status.SOURCED, say("S2")));
        var icons = new HBox(8, Icons.SEWERAGE.node("sector-sewerage"), Icons.WATER.node("sector-water"),
                Icons.WASTE.node("sector-waste"), Icons.AIR.node("sector-air"),
                Icons.CLEANER_PRODUCTION.node("sector-cleaner-production"), Icons.GREEN.node("sector-green"),
                Icons.TRAINING.node("step-training"), Icons.YEN.node(), Icons.EXAMPLE.node(), Icons.GRIP.node(), Icons.COMPUTED.node());
        var buttons = new HBox(8, new Segments<>("view", List.of("Measures", "Uncertainty", "Benchmark"), KitGallery::say,
                new SimpleStringProperty("Measures"), _ -> {}), gap(),
                Buttons.flat("flat", Icons.DOWNLOAD, say("Import Excel"), () -> {}),
                Buttons.secondary("library", Icons.LIBRARY, say("From library"), () -> {}),
                Buttons.danger("delete", Icons.DELETE, say("Delete"), () -> {}),
                Buttons.primary("add", Icons.ADD, say("Add measure"), () -> {}));
        var attention = new Card("attention", say("Needs attention")).icon(Icons.DEADLINE)
                .beside(Chips.of(Chips.Kind.WARNING, null, say("3"))).actions(Buttons.link("all", say("All 9"), () -> {}))
                .ruled().content(new VBox(10, chips, icons, message(), meter(0.4, 0.7, "ok")));
        var empty = new Card("measures", say("Measures")).unit(say("¥ m")).bare(new EmptyState("none", Icons.LIBRARY,
                say("No measures yet. Add the first, or take a set from the library."),
                Buttons.primary("measures-add", Icons.ADD, say("Add measure"), () -> {})));
        var row = new HBox(12, attention, empty);
        HBox.setHgrow(attention, Priority.ALWAYS);
        empty.setMinWidth(300);
        var page = new VBox(buttons, tiles, row, new Card("table", say("Projects")).icon(Icons.BUSINESS).bare(table()));
        VBox.setVgrow(page.getChildren().getLast(), Priority.ALWAYS);
        page.getStyleClass().add("page");
        return page;
    }

    private static KpiTile warn(KpiTile tile) {
        tile.getStyleClass().add("warning");
        return tile;
    }

    private static Node meter(double fraction, double tick, String style) {
        return new Meter(new SimpleDoubleProperty(fraction), style).tick(new SimpleDoubleProperty(tick));
    }

    private static Node message() {
        var bar = new HBox(Icons.WARNING.node(), Labels.paragraph(say("Overlaps 2.2 Leak detection: S. Watanabe is booked twice, 7–18 Jun.")));
        bar.getStyleClass().addAll("message-bar", "danger");
        return bar;
    }

    private static Node table() {
        var table = new TableView<Line>();
        table.getStyleClass().add("dense");
        table.getColumns().add(Tables.text("name", say("Measure"), Line::name));
        table.getColumns().add(Tables.text("quantity", say("Quantity"), Line::quantity));
        table.getColumns().add(Tables.number("capital", say("Capex ¥ m"), Line::capital, value -> Formats.number(value, 0)));
        table.getColumns().add(Tables.number("total", say("20-yr total ¥ m"), Line::total, value -> Formats.number(value, 0)));
        TableColumn<Line, ?> first = table.getColumns().getFirst();
        first.setPrefWidth(300);
        table.getItems().addAll(new Line("Trunk & interceptor sewers", "186 km", 46_500, 54_616),
                new Line("Treatment plants (4 sites)", "240 k m³/d", 38_400, 78_905),
                new Line("House connections", "148 k hh", 13_320, 15_600));
        table.getSelectionModel().select(1);
        return table;
    }

    private static Node inspector() {
        var share = new SimpleDoubleProperty(0.8);
        var broken = Fields.percent("growth", -0.01, 0.04, 0.001, share, share::set);
        broken.setText("12");
        broken.offer();
        var form = new VBox(Fields.row(say("Start"), Fields.date("start", new SimpleObjectProperty<>(LocalDate.of(2027, 4, 26)), _ -> {})),
                Fields.row(say("Year"), Fields.year("year", 1990, 2100, new SimpleDoubleProperty(2027), _ -> {})),
                Fields.row(say("Growth"), broken),
                Fields.row(say("Income"), Fields.money("income", 0, 1e9, "JPY", new SimpleDoubleProperty(1.19e6), _ -> {})),
                Fields.row(say("Place"), Fields.text("place", Words.of(new Names("ハイフォン市", "Haiphong")), _ -> {})),
                Fields.row(say("Technology"), Fields.choice("tech", List.of("Simple", "Standard", "Advanced"), KitGallery::say,
                        new SimpleStringProperty("Standard"), _ -> {})));
        form.getStyleClass().addAll("panel-section", "form");
        var head = new HBox(Icons.SETTINGS.node(), Labels.of(say("Drivers"), "section-title"), Chips.of(Chips.Kind.ACCENT, say("B")));
        head.getStyleClass().add("panel-head");
        var panel = new VBox(head, form, new VBox(8, slider(), Labels.paragraph(say("Scenario B costs ¥9,570 per person a year, 24 % of the ¥40,000 Kitakyushu paid."))));
        VBox.setMargin(panel.getChildren().getLast(), new Insets(14, 20, 14, 20));
        panel.getStyleClass().add("inspector");
        return panel;
    }

    private static Node slider() {
        return new Slider(0, 100, 60);
    }

    private static Node status() {
        var example = Labels.of(say("Example data: planning figures are invented"), "warning");
        example.setGraphic(Icons.INFO.node(14));
        var saved = Labels.of(say("Saved 14:32"), "ok");
        saved.setGraphic(Icons.OK.node(14));
        var bar = new HBox(saved, example, gap(), Labels.of(say("JPY, 2025 prices")), Labels.of(say("Today 20 Nov 2026 (Reiwa 8)")));
        bar.getStyleClass().add("status-bar");
        return bar;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static ObservableValue<String> say(String text) {
        return new SimpleStringProperty(text);
    }
}
