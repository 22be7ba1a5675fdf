package org.kakehashi.ui.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Library;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Words;

/// The bar at the foot: whether everything is on disk, and in what money, year and day one is.
final class StatusBar extends HBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private final Desk desk;
    private final Label saved = new Label();
    private final Button retry;
    private final Label example;
    private final SimpleObjectProperty<Optional<Project>> project = new SimpleObjectProperty<>(Optional.empty());
    private Runnable unfollow = () -> {};

    StatusBar(Desk desk) {
        this.desk = desk;
        setId("status-bar");
        getStyleClass().add("status-bar");
        saved.setId("saved");
        retry = Buttons.secondary("retry-save", Icons.RESET, ShellWords.RETRY.text(),
                () -> desk.inHand().get().ifPresent(open -> open.saver().retry()));
        retry.getStyleClass().add("status-button");
        retry.managedProperty().bind(retry.visibleProperty());
        var database = Labels.of(ShellWords.LOCAL_DATABASE.text());
        database.setGraphic(Icons.DATABASE.node(14));
        example = Labels.of(ShellWords.EXAMPLE_DATA.text(), "warning");
        example.setGraphic(Icons.INFO.node(14));
        example.managedProperty().bind(example.visibleProperty());
        example.visibleProperty().bind(project.map(now -> now.filter(Project::example).isPresent()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var money = Labels.of(money());
        money.setGraphic(Icons.YEN.node(14));
        getChildren().addAll(saved, retry, database, example, newer(), gap, money, Labels.of(fiscalYear()), Labels.of(today()));
        desk.inHand().subscribe(this::follow);
        desk.place().subscribe(_ -> follow(desk.inHand().get()));
    }

    private Button newer() {
        var found = project.flatMap(now -> desk.library().flatMap(library -> desk.shipped()
                .map(shipped -> Offer.of(now, library.shelf(), shipped.shelf()))));
        var offers = new NewerFigures(desk);
        var button = Buttons.secondary("newer-figures", Icons.LIBRARY, found.flatMap(Offer::says), () -> { });
        button.setOnAction(_ -> offers.show(button, found.getValue()));
        button.getStyleClass().add("status-button");
        button.visibleProperty().bind(found.map(offer -> !offer.newer().isEmpty()).orElse(false));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void follow(Optional<InHand> open) {
        unfollow.run();
        if (open.isEmpty()) {
            unfollow = () -> {};
            project.set(Optional.empty());
            show("ok", Icons.OK, ShellWords.READY.text());
            retry.setVisible(false);
            return;
        }
        project.set(Optional.empty());
        var session = open.get().session().follow(now -> project.set(desk.inView().map(_ -> now)));
        var state = open.get().saver().state().subscribe(this::show);
        unfollow = () -> {
            session.run();
            state.unsubscribe();
        };
    }

    private void show(Saving state) {
        retry.setVisible(state instanceof Saving.Unsaved);
        switch (state) {
            case Saving.Saved(var at) -> show("ok", Icons.OK, ShellWords.SAVED.text(
                    CLOCK.format(LocalTime.ofInstant(at, desk.services().zone()))));
            case Saving.Underway() -> show("muted", Icons.RESET, ShellWords.SAVING.text());
            case Saving.Unsaved(var why) -> show("danger", Icons.WARNING, ShellWords.NOT_SAVED.text(why.says()));
        }
    }

    private void show(String style, Icons icon, ObservableValue<String> text) {
        saved.getStyleClass().removeAll("ok", "muted", "danger");
        saved.getStyleClass().add(style);
        saved.setGraphic(icon.node(14));
        saved.textProperty().bind(text);
    }

    private ObservableValue<String> money() {
        var currency = desk.library().map(library -> library.office().currency());
        var year = desk.library().map(library -> library.office().priceYear());
        return project.flatMap(now -> now.flatMap(Project::focus)
                .map(scenario -> ShellWords.PRICES.text(currencyName(scenario.basis().currency()),
                        scenario.basis().priceYear()))
                .orElseGet(() -> ShellWords.PRICES.text(currency.map(StatusBar::currencyName), year)));
    }

    private static Names currencyName(String code) {
        return new Names(Currency.getInstance(code).getDisplayName(Language.JA.locale()), code);
    }

    private ObservableValue<String> fiscalYear() {
        var start = project.flatMap(now -> now
                .<ObservableValue<Integer>>map(present -> new SimpleObjectProperty<>(present.home().fiscalYearStart()))
                .orElseGet(() -> desk.library().map(Library::office).map(office -> office.fiscalYearStart())));
        return ShellWords.FISCAL_YEAR.text(start.map(StatusBar::month), start.map(month -> month((month + 10) % 12 + 1)));
    }

    private static Names month(int month) {
        var day = LocalDate.of(2000, month, 1);
        return new Names(Formats.month(day, Language.JA), Formats.month(day, Language.EN));
    }

    private ObservableValue<String> today() {
        var today = desk.services().today();
        return Words.language().flatMap(language -> ShellWords.TODAY.text(Formats.date(today, language),
                Formats.eraYear(today.getYear(), language)));
    }
}
