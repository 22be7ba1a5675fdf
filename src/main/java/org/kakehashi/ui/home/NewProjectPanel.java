package org.kakehashi.ui.home;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.reference.City;
import org.kakehashi.ui.home.NewProjectViewModel.Step;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Keys;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;

/// The panel beside the welcome page in which a project is made: choose, check, create.
final class NewProjectPanel {
    private static final int HORIZON = 20;
    private final NewProjectViewModel model;
    private final Runnable close;
    private final VBox root = new VBox();
    private final StackPane pages = new StackPane();
    private final CityField home;
    private final CityField partner;
    private final Label missing;
    private final CheckPage check;
    private final HBox years = new HBox();

    NewProjectPanel(NewProjectViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        home = new CityField("home-city", HomeWords.HOME_CITY, model, model.home(), model.partner());
        partner = new CityField("partner-city", HomeWords.PARTNER_CITY, model, model.partner(), model.home());
        missing = Labels.of(HomeWords.CHOOSE_PARTNER.text(), "problem");
        missing.setId("wizard-missing");
        check = new CheckPage(model);
        root.setId("wizard");
        root.getStyleClass().add("wizard");
        var scroll = new ScrollPane(pages);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        for (var field : List.of(home, partner)) {
            field.suggestions().layoutBoundsProperty().subscribe(_ -> {
                if (field.suggestions().isVisible()) scroll.setVvalue(1);
            });
        }
        root.getChildren().addAll(head(), steps(), scroll, foot());
        pages.getChildren().addAll(choice(), check.node());
        model.step().subscribe(this::showStep);
        model.home().subscribe(this::chosen);
        model.partner().subscribe(this::chosen);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        hide();
    }

    Node node() {
        return root;
    }

    void open(String template) {
        model.begin(template);
        missing.setVisible(false);
        root.setVisible(true);
        root.setManaged(true);
        partner.focus();
    }

    void hide() {
        root.setVisible(false);
        root.setManaged(false);
    }

    /// Goes on to what is still to be chosen.
    private void chosen(Optional<City> city) {
        if (city.isEmpty() || !root.isVisible()) return;
        missing.setVisible(false);
        if (model.partner().get().isEmpty()) partner.focus();
        else if (model.home().get().isEmpty()) home.focus();
        else years.requestFocus();
    }

    private void showStep(Step step) {
        show(pages.getChildren().getFirst(), step == Step.CHOICE);
        show(pages.getChildren().getLast(), step == Step.CHECK);
    }

    private static void show(Node page, boolean shown) {
        page.setVisible(shown);
        page.setManaged(shown);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (home.fold()) home.focus();
            else if (partner.fold()) partner.focus();
            else close.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            next();
        } else {
            return;
        }
        event.consume();
    }

    private void next() {
        if (model.step().get() == Step.CHECK) {
            model.create();
            return;
        }
        missing.setVisible(!model.ready());
        if (model.ready()) model.step().set(Step.CHECK);
        else if (model.partner().get().isEmpty()) partner.focus();
        else home.focus();
    }

    private void back() {
        if (model.step().get() == Step.CHECK) model.step().set(Step.CHOICE);
        else close.run();
    }

    private Node head() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Icons.ADD.node(16), Labels.of(HomeWords.NEW_PROJECT.text(), "section-title"), gap,
                Buttons.icon("wizard-close", Icons.CLOSE, HomeWords.CLOSE.text(), close));
        head.getStyleClass().add("panel-head");
        return head;
    }

    private Node steps() {
        var row = new HBox(mark("done", HomeWords.STEP_WAY, new Label()), line(),
                mark("present", HomeWords.STEP_CHOICE, new Label("2")), line(),
                mark("open", HomeWords.STEP_CHECK, new Label("3")));
        row.getStyleClass().add("wizard-steps");
        model.step().subscribe(step -> {
            turn(row.getChildren().get(2), step == Step.CHOICE ? "present" : "done");
            turn(row.getChildren().get(4), step == Step.CHECK ? "present" : "open");
        });
        return row;
    }

    private static Node mark(String state, HomeWords word, Label number) {
        number.getStyleClass().add("step-number");
        if (number.getText().isEmpty()) number.setGraphic(Icons.CHECK.node(12));
        var mark = new HBox(number, Labels.of(word.text()));
        mark.getStyleClass().addAll("wizard-step", state);
        return mark;
    }

    private static void turn(Node mark, String state) {
        mark.getStyleClass().removeAll(List.of("done", "present", "open"));
        mark.getStyleClass().add(state);
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("wizard-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private Node choice() {
        var cities = new HBox(home.node(), Icons.CITY_PAIR.node(16, "accent"), partner.node());
        cities.getStyleClass().add("city-fields");
        HBox.setHgrow(home.node(), Priority.ALWAYS);
        HBox.setHgrow(partner.node(), Priority.ALWAYS);
        var page = new VBox(captioned(HomeWords.TEMPLATE.text(), HomeWords.nothing(), new TemplateList(model).node()),
                captioned(HomeWords.TWO_CITIES.text(), HomeWords.TWO_CITIES_NOTE.text(),
                        new VBox(cities, home.suggestions(), partner.suggestions(), missing)),
                captioned(HomeWords.START_YEAR.text(), HomeWords.START_YEAR_NOTE.text(), year()), note());
        page.getStyleClass().add("wizard-page");
        return page;
    }

    static VBox captioned(ObservableValue<String> caption, ObservableValue<String> note, Node field) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Labels.of(caption, "strong"), gap, Labels.of(note, "muted", "small"));
        var box = new VBox(head, field);
        box.getStyleClass().add("captioned");
        return box;
    }

    private Node year() {
        var year = model.startYear();
        var text = Labels.of(Bindings.createStringBinding(() -> Formats.fiscalYear(year.get()), year, Tongue.language()),
                "strong", "year-value");
        text.setId("start-year");
        text.setMinWidth(Region.USE_PREF_SIZE);
        var earlier = step("year-earlier", Icons.LESS, HomeWords.EARLIER, () -> year.set(year.get() - 1));
        var later = step("year-later", Icons.ADD, HomeWords.LATER, () -> year.set(year.get() + 1));
        years.getChildren().setAll(earlier, text, later);
        years.getStyleClass().add("stepper");
        years.setFocusTraversable(true);
        years.accessibleTextProperty().bind(HomeWords.START_YEAR.text());
        years.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.RIGHT) later.fire();
            else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.LEFT) earlier.fire();
            else return;
            event.consume();
        });
        var span = Bindings.createStringBinding(() -> HomeWords.COSTS_YEARS.now(
                Formats.fiscalYears(year.get(), year.get() + HORIZON - 1, Tongue.now()), HORIZON), year, Tongue.language());
        var costs = Labels.paragraph(span, "muted", "small");
        HBox.setHgrow(costs, Priority.ALWAYS);
        years.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(years, costs);
        row.getStyleClass().add("year-row");
        return row;
    }

    private static Button step(String id, Icons icon, HomeWords word, Runnable run) {
        var button = Buttons.icon(id, icon, word.text(), run);
        button.setFocusTraversable(false);
        return button;
    }

    private Node note() {
        var text = Labels.of(model.template().flatMap(chosen -> TemplateList.contents(chosen)), "wizard-contents");
        var note = new HBox(Icons.INFO.node(14), text);
        note.getStyleClass().add("note");
        return note;
    }

    private Node foot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var next = Buttons.primary("wizard-next", Icons.FORWARD, model.step().flatMap(
                step -> (step == Step.CHECK ? HomeWords.CREATE : HomeWords.NEXT).text()), this::next);
        next.setContentDisplay(ContentDisplay.RIGHT);
        var foot = new HBox(Buttons.secondary("wizard-back", null, HomeWords.BACK.text(), this::back), gap,
                Keys.cap(Keys.shortcut(KeyCode.ENTER)), next);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }
}
