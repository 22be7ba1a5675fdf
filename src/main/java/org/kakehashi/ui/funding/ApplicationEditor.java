package org.kakehashi.ui.funding;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.funding.Application;
import org.kakehashi.project.StudyPhases;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;

/// Everything about the application that is open, at the side of the page; Esc closes it.
final class ApplicationEditor extends VBox {
    private final BoardViewModel model;
    private final ObservableValue<Optional<Application>> shown;

    ApplicationEditor(BoardViewModel model) {
        this.model = model;
        shown = Bindings.createObjectBinding(() -> model.application(model.opened().get()), model.opened(), model.project());
        setId("application-editor");
        getStyleClass().addAll("inspector", "catalogue", "drawer", "application-editor");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Icons.SEND.node(), Labels.of(BoardWords.EDITOR.text(), "strong"), gap,
                Buttons.icon("application-close", Icons.CLOSE, BoardWords.CLOSE.text(), model::closeEditor));
        head.getStyleClass().add("panel-head");
        var content = new VBox(section(new ApplicationFields(model, shown)), section(new ApplicationLists(model, shown)),
                section(phases()), section(notes()), section(Buttons.danger("application-remove", Icons.DELETE,
                BoardWords.REMOVE.text(), () -> model.remove(model.opened().get()))));
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            model.closeEditor();
        });
        shown.map(each -> each.map(Application::id)).subscribe(_ -> {
            scroll.setVvalue(0);
            Fields.giveUp(content);
        });
    }

    /// Puts the focus where one begins to type.
    void begin() {
        var title = lookup("#application-application-title");
        if (title != null) title.requestFocus();
    }

    private static VBox section(Node node) {
        var section = new VBox(node);
        section.getStyleClass().add("panel-section");
        return section;
    }

    private VBox phases() {
        var can = shown.map(each -> each.filter(now -> StudyPhases.can(model.project().get(), now)).isPresent());
        var there = shown.map(each -> each.filter(now -> StudyPhases.there(model.project().get(), now)).isPresent());
        var put = Buttons.secondary("application-phases", Icons.CALENDAR, there.flatMap(is -> (is ? BoardWords.PHASES_AGAIN
                : BoardWords.PHASES).text()), () -> model.phases(model.opened().get()));
        put.visibleProperty().bind(can);
        put.managedProperty().bind(can);
        var hint = Labels.paragraph(BoardWords.PHASES_HINT.text(), "muted", "board-small");
        hint.visibleProperty().bind(can.map(is -> !is));
        hint.managedProperty().bind(hint.visibleProperty());
        return new VBox(put, hint);
    }

    /// Notes are kept when one leaves them.
    private VBox notes() {
        var area = new TextArea();
        area.setId("application-notes");
        area.setWrapText(true);
        area.setPrefRowCount(4);
        var caption = Labels.caption(BoardWords.NOTES.text(), area);
        ObservableValue<String> kept = Bindings.createStringBinding(() -> shown.getValue().map(Application::notes)
                .map(names -> names.in(Tongue.now())).orElse(""), shown, Tongue.language());
        kept.subscribe(area::setText);
        area.focusedProperty().subscribe((was, now) -> {
            if (was && !now) keep(area.getText().strip(), kept.getValue());
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) keep(area.getText().strip(), kept.getValue());
        });
        return new VBox(caption, area);
    }

    private void keep(String notes, String before) {
        if (notes.equals(before)) return;
        model.change(model.opened().get(), BoardWords.NOTES, each -> each.withNotes(each.notes().with(Tongue.now(), notes)));
    }
}
