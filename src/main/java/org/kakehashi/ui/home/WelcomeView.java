package org.kakehashi.ui.home;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Language;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Keys;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Tongue;

/// The welcome page and, at its right, the panel for a new project.
final class WelcomeView {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /// Below this width everything is set closer together, in pixels.
    private static final double NARROW = 1360;
    private final Projects projects;
    private final HBox root = new HBox();
    private final NewProjectPanel panel;
    private final Button newWay;
    private final ExampleCards examples;

    WelcomeView(Projects projects, Navigator navigator, LocalDate today) {
        this.projects = projects;
        panel = new NewProjectPanel(new NewProjectViewModel(projects, today), this::begin);
        examples = new ExampleCards(projects);
        newWay = way("way-new", "2", Icons.ADD, HomeWords.WAY_NEW, HomeWords.WAY_NEW_NOTE, () -> openWizard(""));
        var ways = new HBox(way("way-example", "1", Icons.LOOK, HomeWords.WAY_EXAMPLE, HomeWords.WAY_EXAMPLE_NOTE,
                examples::focus), newWay,
                way("way-file", "3", Icons.DOWNLOAD, HomeWords.WAY_FILE, HomeWords.WAY_FILE_NOTE, projects::openFile));
        ways.getStyleClass().add("ways");
        var page = new VBox(back(projects, navigator), title(), languages(), ways, examples.node(), foot());
        page.getStyleClass().add("welcome");
        var middle = new StackPane(page);
        middle.getStyleClass().add("welcome-ground");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("page-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        root.setId("welcome");
        root.getChildren().addAll(scroll, panel.node());
        root.getStylesheets().add(requireNonNull(WelcomeView.class.getResource("home.css")).toExternalForm());
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        root.widthProperty().subscribe(width -> narrow(width.doubleValue() < NARROW));
        closeWizard();
    }

    Node root() {
        return root;
    }

    void openWizard(String template) {
        panel.open(template);
        newWay.pseudoClassStateChanged(CHOSEN, true);
    }

    /// Shows the page alone, its keys at hand.
    void begin() {
        closeWizard();
        root.requestFocus();
    }

    void closeWizard() {
        panel.hide();
        newWay.pseudoClassStateChanged(CHOSEN, false);
    }

    private void narrow(boolean narrow) {
        root.getStyleClass().remove("narrow");
        if (narrow) root.getStyleClass().add("narrow");
    }

    /// Takes the number of a way in when it is typed, so that it does not go on into the field that then has the focus.
    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown()) return;
        switch (event.getCharacter()) {
            case "1" -> examples.focus();
            case "2" -> openWizard("");
            case "3" -> projects.openFile();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The way to the projects, once there are any.
    private static Node back(Projects projects, Navigator navigator) {
        var back = Buttons.flat("welcome-home", Icons.BACKWARD, HomeWords.BACK_HOME.text(),
                () -> navigator.go(Place.of(Place.Screen.HOME)));
        back.visibleProperty().bind(Bindings.isNotEmpty(projects.entries()));
        back.managedProperty().bind(back.visibleProperty());
        return back;
    }

    private static Node title() {
        var title = new HBox(Labels.of(HomeWords.WELCOME_TO.text(), "welcome-title"),
                Labels.of(HomeWords.WELCOME_OTHER.text(), "welcome-other"));
        title.getStyleClass().add("welcome-titles");
        return new VBox(title, Labels.paragraph(HomeWords.WELCOME_LEAD.text(), "welcome-lead"));
    }

    private static Node languages() {
        var caption = Labels.of(HomeWords.LANGUAGE.text(), "strong");
        caption.setMinWidth(80);
        var row = new HBox(caption, language(Language.JA, HomeWords.JAPANESE, HomeWords.JAPANESE_MONEY),
                language(Language.EN, HomeWords.ENGLISH, HomeWords.ENGLISH_MONEY),
                Labels.of(HomeWords.ANY_TIME.text(), "muted"),
                Keys.cap(Keys.shortcut(KeyCode.L, KeyCombination.SHIFT_DOWN)));
        row.getStyleClass().add("language-row");
        return row;
    }

    private static Button language(Language language, HomeWords name, HomeWords money) {
        var dot = new Region();
        dot.getStyleClass().add("radio-dot");
        var texts = new VBox(Labels.of(name.text(), "section-title"), Labels.of(money.text(), "muted", "small"));
        texts.getStyleClass().add("two-lines");
        var content = new HBox(dot, texts);
        content.getStyleClass().add("choice-content");
        var button = Buttons.secondary("welcome-language-" + language.name().toLowerCase(Locale.ROOT), null,
                name.text(), () -> Tongue.use(language));
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("choice-card", "language-card");
        Tongue.language().subscribe(now -> button.pseudoClassStateChanged(CHOSEN, now == language));
        return button;
    }

    private static Button way(String id, String key, Icons icon, HomeWords name, HomeWords note, Runnable run) {
        var well = new StackPane(icon.node(20));
        well.getStyleClass().addAll("icon-well", "large");
        var texts = new VBox(Labels.of(name.text(), "section-title"), Labels.of(note.text(), "muted"));
        texts.setMinWidth(0);
        texts.getStyleClass().add("two-lines");
        HBox.setHgrow(texts, Priority.ALWAYS);
        var number = new Label(key);
        number.getStyleClass().add("key");
        var content = new HBox(well, texts, number);
        content.getStyleClass().add("choice-content");
        var button = Buttons.secondary(id, null, name.text(), run);
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("choice-card", "way-card");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        content.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> button.getWidth()
                - button.snappedLeftInset() - button.snappedRightInset(), button.widthProperty(), button.insetsProperty()));
        return button;
    }

    private static Node foot() {
        var foot = new HBox(note(Icons.LOCK, HomeWords.OFFLINE.text()), note(Icons.OK, HomeWords.SAVED_ALWAYS.text()));
        foot.getStyleClass().add("welcome-foot");
        return foot;
    }

    private static Label note(Icons icon, ObservableValue<String> text) {
        var label = Labels.of(text, "muted");
        label.setGraphic(icon.node(14));
        return label;
    }
}
