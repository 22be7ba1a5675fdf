package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Conversion;
import org.kakehashi.cost.Measure;
import org.kakehashi.project.LibraryMeasure;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.transfer.EntryPicker;
import org.kakehashi.ui.transfer.Ground;
import org.kakehashi.ui.transfer.TransferPanel;
import org.kakehashi.ui.transfer.TransferViewModel;

/// The library beside the measures: an entry is chosen, brought to the scenario's city, and becomes a measure.
final class FromLibrary extends VBox implements AutoCloseable {
    private final CostsViewModel model;
    private final StackPane root;
    private final Ground ground;
    private final TransferViewModel transfer;
    private final TransferPanel panel;
    private final EntryPicker picker;
    private final Consumer<String> added;
    /// Id of the measure whose figures are brought anew, blank if one is to be added.
    private final SimpleStringProperty measure = new SimpleStringProperty("");

    /// @param root  what the panel lies over
    /// @param added is told the id of a measure that was made
    FromLibrary(CostsViewModel model, StackPane root, Ground ground, Consumer<String> added) {
        this.model = model;
        this.root = root;
        this.ground = ground;
        this.added = added;
        transfer = new TransferViewModel(ground, true);
        panel = new TransferPanel(transfer);
        picker = new EntryPicker(ground, this::choose);
        setId("from-library");
        getStyleClass().addAll("inspector", "drawer", "from-library");
        setMaxWidth(USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.CENTER_RIGHT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(Icons.LIBRARY.node(), Labels.of(CostWords.FROM_LIBRARY.text(), "section-title"), gap,
                Buttons.icon("from-library-close", Icons.CLOSE, CostWords.CLOSE_LIBRARY.text(), this::hide));
        head.getStyleClass().add("panel-head");
        var scroll = new ScrollPane(panel);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        picker.setMinHeight(Region.USE_PREF_SIZE);
        var foot = new HBox(add());
        foot.getStyleClass().add("panel-foot");
        getChildren().addAll(head, picker, scroll, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            hide();
            event.consume();
        });
    }

    private Button add() {
        var word = Bindings.createObjectBinding(() -> measure.get().isEmpty(), measure).flatMap(adds -> adds
                ? model.sheet().flatMap(sheet -> CostWords.ADD_TO_SCENARIO.text(sheet.letter()))
                : CostWords.TAKE_FIGURES.text());
        var button = Buttons.primary("from-library-add", Icons.ADD, word, this::take);
        button.disableProperty().bind(transfer.sheet().map(sheet -> sheet.isEmpty() || conversions().isEmpty()));
        return button;
    }

    private void choose(Technology entry) {
        measure.set("");
        transfer.open(entry);
    }

    void toggle() {
        if (root.getChildren().contains(this)) hide();
        else show();
    }

    void show() {
        model.begin();
        if (!root.getChildren().contains(this)) root.getChildren().add(this);
        picker.find();
    }

    private void hide() {
        root.getChildren().remove(this);
        root.requestFocus();
    }

    /// Shows an entry of the library.
    void show(String entry) {
        show();
        ground.library().getValue().shelf().technology(entry).ifPresent(known -> {
            choose(known);
            picker.mark(entry);
        });
    }

    /// Shows how the figures of a measure were brought here, to be brought anew.
    void reopen(String measureId) {
        model.now().measure(measureId).flatMap(FromLibrary::conversion).ifPresent(before -> technology(before.entry())
                .ifPresent(entry -> {
                    show();
                    transfer.open(entry, before);
                    picker.mark(entry.id());
                    measure.set(measureId);
                }));
    }

    /// @return how the main figure of a measure was brought here, empty if it was not
    static Optional<Conversion> conversion(Measure measure) {
        return Optional.ofNullable(InputFields.main(measure).evidence().conversion());
    }

    private Optional<Technology> technology(String id) {
        return ground.library().getValue().shelf().technology(id)
                .or(() -> model.now().project().shelf().technology(id));
    }

    /// @return all costs of the entry where they are brought; none if one of them cannot be
    private List<Conversion> conversions() {
        return transfer.conversions();
    }

    private void take() {
        var brought = conversions();
        var entry = transfer.plain();
        if (entry.isEmpty() || brought.isEmpty()) return;
        var made = new LibraryMeasure(entry.get(), new ArrayList<>(brought));
        var library = ground.library().getValue().shelf();
        if (measure.get().isEmpty()) {
            added.accept(model.addFromLibrary(made, library));
        } else {
            model.takeFigures(measure.get(), made, library);
            added.accept(measure.get());
        }
        hide();
    }

    @Override
    public void close() {
        panel.close();
        transfer.close();
        ground.close();
    }
}
