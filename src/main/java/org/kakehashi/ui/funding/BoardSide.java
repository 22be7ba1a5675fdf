package org.kakehashi.ui.funding;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.kakehashi.ui.kit.Dialogs;

/// What lies over the pages: the editor of the open application, the question for an award, the companies.
final class BoardSide {
    private final BoardViewModel model;
    private final StackPane root;
    private final Dialogs dialogs = new Dialogs();
    private final ApplicationEditor editor;
    private final CompanyDialog companies;
    private final Runnable back;

    /// @param root what they lie over
    /// @param back puts the focus where it was before
    BoardSide(BoardViewModel model, StackPane root, Runnable back) {
        this.model = model;
        this.root = root;
        this.back = back;
        editor = new ApplicationEditor(model);
        companies = new CompanyDialog(model, dialogs);
        StackPane.setAlignment(editor, Pos.CENTER_RIGHT);
        dialogs.pane().setId("funding-dialogs");
        root.getChildren().add(dialogs.pane());
        model.opened().subscribe(this::open);
        model.asking().subscribe(this::ask);
        dialogs.pane().displayProperty().subscribe((was, now) -> {
            if (!was || now) return;
            model.dontAward();
            back.run();
        });
    }

    /// @param first id of the company to show, empty for the first
    void companies(String first) {
        companies.show(first);
    }

    private void open(String application) {
        boolean there = root.getChildren().contains(editor);
        if (application.isEmpty()) {
            root.getChildren().remove(editor);
            if (there) back.run();
        } else {
            if (!there) root.getChildren().add(root.getChildren().indexOf(dialogs.pane()), editor);
            root.applyCss();
            root.layout();
            editor.begin();
        }
    }

    private void ask(String application) {
        model.application(application).ifPresent(won -> new AwardForm(model, dialogs, won).show());
    }
}
