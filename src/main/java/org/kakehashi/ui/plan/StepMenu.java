package org.kakehashi.ui.plan;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kakehashi.plan.StepTemplate;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Words;

/// What can be added to a plan: single steps by their kind, and steps that come together.
final class StepMenu {
    private final PlanViewModel model;
    private final TemplatePut templatePut;
    private final Background background;
    private final Background.Work<List<StepTemplate>> read;
    private List<StepTemplate> templates = List.of();

    /// @param read the templates there are
    StepMenu(PlanViewModel model, TemplatePut templatePut, Background background, Background.Work<List<StepTemplate>> read) {
        this.model = model;
        this.templatePut = templatePut;
        this.background = background;
        this.read = read;
    }

    /// Opens the menu below `owner`.
    void show(Node owner) {
        if (templates.isEmpty()) {
            background.ask(this, read, found -> {
                templates = found;
                open(owner);
            }, thrown -> {
                open(owner);
                throw new IllegalStateException(thrown);
            });
        } else {
            open(owner);
        }
    }

    private void open(Node owner) {
        var rows = new VBox();
        rows.getStyleClass().add("step-menu");
        var popover = Popovers.below(owner, rows);
        var kinds = new GridPane();
        kinds.getStyleClass().add("step-menu-kinds");
        int at = 0;
        for (var kind : StepKind.values()) {
            kinds.add(row(Buttons.flat("step-kind-" + kind.name().toLowerCase(Locale.ROOT), kind.icon(),
                    kind.word().text(), () -> {
                        popover.hide();
                        model.add(kind);
                    })), at % 2, at / 2);
            at++;
        }
        rows.getChildren().add(kinds);
        if (templates.isEmpty()) return;
        rows.getChildren().add(Labels.of(TemplateWords.FROM_TEMPLATE.text(), "card-title"));
        for (var template : templates) {
            rows.getChildren().add(template(template, () -> {
                popover.hide();
                templatePut.put(template);
            }));
        }
    }

    private static Button row(Button button) {
        button.getStyleClass().add("popover-row");
        return button;
    }

    private static Node template(StepTemplate template, Runnable put) {
        var name = Labels.of(Words.of(template.name()), "strong");
        var summary = Labels.of(Words.of(template.summary()), "muted", "small");
        var mark = Chips.mark(template.status(), TemplateWords.valueOf("STATUS_" + template.status()).text());
        var button = row(Buttons.flat("step-template-" + template.id(), null, Words.of(template.name()), put));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(new VBox(name, summary, mark));
        button.getStyleClass().add("template-row");
        return button;
    }

    /// Stops waiting for the templates.
    void close() {
        background.forget(this);
    }
}
