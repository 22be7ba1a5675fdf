package org.kakehashi.ui.partnership;

import atlantafx.base.controls.Popover;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;

/// The panel behind a mark: the sources of the project to choose from, the note, and deleting the value.
final class EvidencePanel {
    private final VBox root = new VBox();
    private final AtomicReference<@Nullable Popover> popover = new AtomicReference<>();

    private EvidencePanel() {}

    static void open(Node owner, Project project, Evidence present, Consumer<Evidence> choose,
            @Nullable Runnable clear) {
        var panel = new EvidencePanel();
        panel.fill(project, present, choose, clear);
        panel.popover.set(Popovers.below(owner, panel.root));
    }

    private void fill(Project project, Evidence present, Consumer<Evidence> choose, @Nullable Runnable clear) {
        root.getStyleClass().add("evidence-panel");
        var rows = new VBox();
        for (var source : project.shelf().sources()) {
            boolean now = present.status() == Status.SOURCED && present.source().equals(source.id());
            rows.getChildren().add(row("source-" + source.id(), now ? Icons.CHECK : Icons.SOURCED,
                    new SimpleStringProperty(SourceText.title(source)),
                    () -> choose.accept(new Evidence(Status.SOURCED, source.id(), kept(present)))));
        }
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("evidence-sources");
        var note = Fields.text("evidence-note", new SimpleStringProperty(present.note().in(Tongue.now())), text ->
                choose.accept(new Evidence(present.status(), present.source(),
                        present.note().with(Tongue.now(), text))));
        note.named(PartnershipWords.NOTE.text());
        note.promptTextProperty().bind(PartnershipWords.NOTE.text());
        root.getChildren().addAll(Labels.of(PartnershipWords.CHOOSE_SOURCE.text(), "group-title"), scroll,
                row("source-own", Icons.OWN, PartnershipWords.OWN_VALUE.text(), () -> choose.accept(Evidence.OWN)),
                row("source-unverified", Icons.UNVERIFIED, PartnershipWords.UNVERIFIED_VALUE.text(),
                        () -> choose.accept(new Evidence(Status.UNVERIFIED, "", kept(present)))),
                note);
        if (clear != null) {
            root.getChildren().add(row("value-clear", Icons.DELETE, PartnershipWords.CLEAR_VALUE.text(), clear));
        }
    }

    /// The note stays with the value, but not that it is only an example.
    private static Names kept(Evidence present) {
        return present.status() == Status.EXAMPLE ? Evidence.OWN.note() : present.note();
    }

    private Button row(String id, Icons icon, ObservableValue<String> text, Runnable action) {
        var row = Buttons.flat(id, icon, text, () -> {
            var open = popover.get();
            if (open != null) open.hide();
            action.run();
        });
        row.getStyleClass().add("popover-row");
        row.setMinWidth(0);
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }
}
