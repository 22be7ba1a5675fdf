package org.kakehashi.ui.funding;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.picture.Hit;
import org.kakehashi.project.MoneyDates;
import org.kakehashi.project.MoneyDates.Entry.Kind;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.SaveAs;
import org.kakehashi.ui.kit.Tongue;

/// The calendar of windows and deadlines, two fiscal years at a time, and its way into other calendars.
final class MoneyCalendarPage {
    private static final int YEARS = 2, FARTHEST = 20;
    private final BoardViewModel model;
    private final FileExport export;
    private final MoneyCalendarFiles files;
    private final Consumer<String> source;
    private final IntegerProperty shift = new SimpleIntegerProperty();
    private final BooleanProperty unused = new SimpleBooleanProperty();
    private final ObservableValue<MoneyDates> dates;
    private final VBox root;

    /// @param source shows a source in the matrix
    MoneyCalendarPage(BoardViewModel model, FileExport export, MoneyCalendarFiles files, Consumer<String> source) {
        this.model = model;
        this.export = export;
        this.files = files;
        this.source = source;
        dates = Bindings.createObjectBinding(this::dates, model.project(), shift, unused);
        var view = Pictures.view("money-calendar").copyable(MoneyCalendarWords.TITLE.text(), Bindings.createStringBinding(() -> ""));
        view.accessibleTextProperty().bind(MoneyCalendarWords.TITLE.text());
        dates.subscribe(_ -> paint(view));
        Tongue.language().when(view.sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> paint(view));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> view.hitAt(event.getX(), event.getY()).ifPresent(this::go));
        var told = Labels.of(view.hovered().map(hit -> hit.map(Hit::label).orElse("")), "muted");
        told.setId("money-calendar-told");
        var scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var foot = new HBox(told);
        foot.getStyleClass().add("cell-bar");
        var file = Buttons.secondary("money-calendar-export", Icons.DOWNLOAD, MoneyCalendarWords.EXPORT.text(), this::write);
        file.getStyleClass().add("dense");
        file.disableProperty().bind(export.busy());
        var card = new Card("money-calendar-card", MoneyCalendarWords.TITLE.text())
                .beside(back(), span(), forth())
                .actions(legend(), others(), view.menuButton(), file).ruled().bare(new VBox(scroll, foot));
        VBox.setVgrow(card, Priority.ALWAYS);
        root = new VBox(card);
        root.getStyleClass().add("funding-cards");
    }

    Node node() {
        return root;
    }

    private MoneyDates dates() {
        var project = model.project().get();
        int start = project.home().fiscalYearStart();
        var first = FiscalYears.firstDay(year(), start);
        return MoneyDates.of(project, first, first.plusYears(YEARS).minusDays(1), unused.get());
    }

    /// @return the first fiscal year shown
    private int year() {
        return FiscalYears.of(model.today(), model.project().get().home().fiscalYearStart()) + shift.get();
    }

    private void paint(PictureView view) {
        var now = dates.getValue();
        double height = MoneyCalendarFigure.HEAD + MoneyCalendarFigure.ROW * now.rows().size();
        view.setMinHeight(height);
        view.setPrefHeight(height);
        view.show(new MoneyCalendarFigure(now, model.today(), model.project().get().home().fiscalYearStart(), Tongue.now()));
    }

    private void go(Hit hit) {
        var id = hit.id().substring(hit.id().indexOf(':') + 1);
        if (hit.id().startsWith("application:")) model.open(id);
        else if (model.project().get().funding().source(id).isPresent()) source.accept(id);
    }

    private Node back() {
        var button = Buttons.icon("money-calendar-earlier", Icons.BACK, MoneyCalendarWords.EARLIER.text(), () -> shift.set(shift.get() - 1));
        button.disableProperty().bind(shift.lessThanOrEqualTo(-FARTHEST));
        return button;
    }

    private Node forth() {
        var button = Buttons.icon("money-calendar-later", Icons.COLLAPSED, MoneyCalendarWords.LATER.text(), () -> shift.set(shift.get() + 1));
        button.disableProperty().bind(shift.greaterThanOrEqualTo(FARTHEST));
        return button;
    }

    private Node span() {
        var span = Labels.of(Bindings.createStringBinding(() -> Formats.fiscalYears(year(), year() + YEARS - 1, Tongue.now()),
                dates, Tongue.language()), "strong");
        span.setId("money-calendar-years");
        return span;
    }

    private Node others() {
        var button = new ToggleButton();
        button.setId("money-calendar-unused");
        button.getStyleClass().add("dense");
        button.textProperty().bind(MoneyCalendarWords.UNUSED.text());
        button.accessibleTextProperty().bind(button.textProperty());
        button.selectedProperty().bindBidirectional(unused);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Node legend() {
        var legend = new HBox();
        legend.getStyleClass().add("money-legend");
        for (var kind : List.of(Kind.WINDOW, Kind.CONTRACT, Kind.DUE, Kind.DECISION)) {
            Label item = Labels.of(MoneyCalendarWords.of(kind).text(), "funding-legend");
            var swatch = new Region();
            swatch.getStyleClass().addAll("money-mark", "money-" + kind.name().toLowerCase(Locale.ROOT));
            item.setGraphic(swatch);
            item.setMinWidth(0);
            legend.getChildren().add(item);
        }
        return legend;
    }

    /// Asks for a file and writes what lies ahead into it.
    void write() {
        var project = model.project().get();
        var language = Tongue.now();
        new SaveAs(MoneyCalendarWords.EXPORT.now(), MoneyCalendarWords.FILE_KIND.now(), ".ics").ask(root, project.title().in(language))
                .ifPresent(place -> export.write(place, file -> files.write(project, language, file), MoneyCalendarWords.WRITTEN::text));
    }
}
