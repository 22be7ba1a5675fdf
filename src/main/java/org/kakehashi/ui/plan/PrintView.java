package org.kakehashi.ui.plan;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.SaveAs;
import org.kakehashi.ui.kit.Words;

/// The print preview: how the plan is to be printed at the left, its pages beside it.
final class PrintView extends BorderPane {
    private final PrintViewModel model;

    PrintView(PrintViewModel model, Runnable close) {
        this.model = model;
        setId("print-view");
        getStyleClass().addAll("plan", "print-view");
        setTop(head(close));
        var options = new ScrollPane(new PrintForm(model));
        options.setFitToWidth(true);
        options.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var side = new VBox(options, foot());
        VBox.setVgrow(options, Priority.ALWAYS);
        side.getStyleClass().add("print-side");
        setLeft(side);
        setCenter(new PrintPreview(model));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            close.run();
        });
    }

    private HBox head(Runnable close) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var count = Labels.of(model.pages().flatMap(PrintView::count), "muted");
        count.setId("print-count");
        var head = new HBox(Labels.of(PrintWords.PREVIEW.text(), "section-title"), count, gap,
                Buttons.icon("print-close", Icons.CLOSE, PrintWords.CLOSE.text(), close));
        head.getStyleClass().add("tool-row");
        return head;
    }

    private static ObservableValue<String> count(java.util.List<?> pages) {
        return pages.size() == 1 ? PrintWords.ONE_PAGE.text() : PrintWords.PAGES.text(pages.size());
    }

    private VBox foot() {
        var nothing = model.pages().map(java.util.List::isEmpty);
        var off = model.busy().or(javafx.beans.binding.Bindings.createBooleanBinding(nothing::getValue, nothing));
        var printers = new VBox();
        model.printers().subscribe(_ -> printers.getChildren().setAll(printers()));
        model.looked().subscribe(_ -> printers.getChildren().setAll(printers()));
        var print = Buttons.primary("print-now", Icons.PRINT, PrintWords.PRINT.text(), model::print);
        print.disableProperty().bind(off.or(model.printer().isEmpty()));
        var save = Buttons.secondary("print-pdf", Icons.DOWNLOAD, PrintWords.SAVE_PDF.text(), this::save);
        save.disableProperty().bind(off);
        var buttons = new HBox(print, save);
        buttons.getStyleClass().add("print-buttons");
        var foot = new VBox(printers, buttons, progress(), outcome());
        foot.getStyleClass().add("print-foot");
        return foot;
    }

    private Region printers() {
        if (!model.looked().get()) return Labels.paragraph(PrintWords.LOOKING.text(), "muted", "small");
        if (model.printers().get().isEmpty()) {
            var none = Labels.paragraph(PrintWords.NO_PRINTER.text(), "muted", "small");
            none.setId("print-no-printer");
            return none;
        }
        var box = new ComboBox<String>();
        box.setId("print-printer");
        box.getItems().setAll(model.printers().get());
        box.setValue(model.printer().get());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> model.choosePrinter(box.getValue()));
        var caption = Labels.caption(PrintWords.PRINTER.text(), box);
        return new VBox(4, caption, box);
    }

    private HBox progress() {
        var bar = new ProgressBar(0);
        bar.setId("print-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var watch = new Timeline(new KeyFrame(Duration.millis(80), _ -> bar.setProgress(model.progress())));
        watch.setCycleCount(Animation.INDEFINITE);
        var row = new HBox(8, bar, Buttons.secondary("print-cancel", null, PrintWords.CANCEL.text(), model::cancel));
        row.managedProperty().bind(model.busy());
        row.visibleProperty().bind(model.busy());
        var running = new SimpleBooleanProperty();
        running.bind(model.busy());
        running.subscribe(now -> {
            if (now) watch.play();
            else watch.stop();
        });
        row.setUserData(running);
        return row;
    }

    private Region outcome() {
        var says = Labels.paragraph(model.outcome().flatMap(now -> Words.of(now.says())), "small");
        says.setId("print-outcome");
        model.outcome().subscribe(now -> {
            says.getStyleClass().removeAll("danger-text", "muted");
            says.getStyleClass().add(now.trouble() ? "danger-text" : "muted");
            says.setManaged(!now.says().isBlank());
        });
        return says;
    }

    private void save() {
        new SaveAs(PrintWords.SAVE_PDF.now(), PrintWords.PDF_FILES.now(), ".pdf")
                .ask(this, PrintWords.FILE_NAME.now(model.plan().project().title())).ifPresent(model::write);
    }
}
