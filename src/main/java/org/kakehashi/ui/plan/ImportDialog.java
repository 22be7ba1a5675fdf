package org.kakehashi.ui.plan;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.SaveAs;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.plan.ExchangeViewModel.State;

/// Lies over the plan while one is taken in from a file or goes out to one.
final class ImportDialog {
    private final ExchangeViewModel model;
    private final StackPane root;
    private final StackPane veil = new StackPane();

    /// @param root what it lies over
    ImportDialog(ExchangeViewModel model, StackPane root) {
        this.model = model;
        this.root = root;
        veil.setId("plan-veil");
        veil.getStyleClass().add("plan-veil");
        veil.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            model.cancel();
        });
        model.state().subscribe(this::show);
    }

    void run(ExchangeAction action) {
        var kind = action.kind();
        if (kind == null) {
            var chooser = new FileChooser();
            chooser.setTitle(action.text().getValue());
            chooser.getExtensionFilters().addAll(filter(ImportWords.KIND_ALL, "*.xml", "*.mpp", "*.xlsx", "*.ics"),
                    filter(ImportWords.KIND_MSPDI, "*.xml", "*.mpp"), filter(ImportWords.KIND_XLSX, "*.xlsx"), filter(ImportWords.KIND_ICS, "*.ics"));
            read(chooser.showOpenDialog(root.getScene().getWindow()));
            return;
        }
        new SaveAs(action.text().getValue(), action.filter().now(), action.ending()).ask(root, model.title())
                .ifPresent(place -> model.write(kind, place));
    }

    private void read(@Nullable File chosen) {
        if (chosen != null) model.read(chosen.toPath());
    }

    private static FileChooser.ExtensionFilter filter(ImportWords name, String... endings) {
        return new FileChooser.ExtensionFilter(name.now(), endings);
    }

    private void show(State state) {
        switch (state) {
            case State.Idle _ -> {
                root.getChildren().remove(veil);
                veil.getChildren().clear();
            }
            case State.Reading(var file) -> box(ImportWords.READING.text(ExchangeViewModel.name(file)), bar(), cancel());
            case State.Writing(var file) -> box(ImportWords.WRITING.text(ExchangeViewModel.name(file)), bar(), cancel());
            case State.Refused(var _, var problems) -> box(ImportWords.REFUSED.text(), ImportReportView.problems(problems), close());
            case State.Unwritten(var kind, var file, var why) -> unwritten(kind, file, why);
            case State.Offered(var file, var offer) -> offer(file, offer);
        }
    }

    private void unwritten(PlanFiles.Kind kind, Path file, Names why) {
        box(ImportWords.UNWRITTEN.text(), Labels.paragraph(Words.of(why)), cancel(),
                Buttons.primary("plan-export-retry", null, ImportWords.RETRY.text(), () -> model.write(kind, file)));
    }

    private void offer(Path file, PlanFiles.Offer offer) {
        var content = new VBox(new ImportReportView(offer));
        content.getStyleClass().add("import-content");
        var buttons = new ArrayList<Button>(List.of(cancel()));
        if (model.hasSteps()) {
            content.getChildren().add(Labels.paragraph(ImportWords.REPLACE_HINT.text(), "muted", "small"));
            buttons.add(Buttons.secondary("plan-import-replace", null, ImportWords.REPLACE.text(), model::replace));
            buttons.add(Buttons.primary("plan-import-add", null, ImportWords.ADD.text(), model::add));
        } else {
            buttons.add(Buttons.primary("plan-import-take", null, ImportWords.TAKE.text(), model::replace));
        }
        box(ImportWords.TITLE.text(ExchangeViewModel.name(file)), content, buttons.toArray(Button[]::new));
    }

    private static Node bar() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }

    private Button cancel() {
        return Buttons.secondary("plan-import-cancel", null, ImportWords.CANCEL.text(), model::cancel);
    }

    private Button close() {
        return Buttons.primary("plan-import-close", null, ImportWords.CLOSE.text(), model::cancel);
    }

    private void box(ObservableValue<String> title, Node content, Button... buttons) {
        var row = new HBox(buttons);
        row.getStyleClass().add("dialog-buttons");
        var box = new VBox(Labels.of(title, "dialog-title"), content, row);
        box.setId("plan-import-box");
        box.getStyleClass().addAll("dialog-box", "import-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        veil.getChildren().setAll(box);
        if (!root.getChildren().contains(veil)) root.getChildren().add(veil);
        buttons[buttons.length - 1].requestFocus();
    }
}
