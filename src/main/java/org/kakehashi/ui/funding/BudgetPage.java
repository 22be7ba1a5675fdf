package org.kakehashi.ui.funding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.SaveAs;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// What every step costs, line by line, to be changed in place.
final class BudgetPage {
    private final FundingViewModel model;
    private final BudgetEdits edits;
    private final BudgetTable table;
    private final VBox page = new VBox();

    BudgetPage(FundingViewModel model, BudgetEdits edits, FileExport export, BudgetFiles files) {
        this.model = model;
        this.edits = edits;
        table = new BudgetTable(model, edits);
        VBox.setVgrow(table, Priority.ALWAYS);
        var wrong = Labels.paragraph(table.grid().complaint(), "message-bar", "danger", "small");
        wrong.setId("budget-complaint");
        wrong.visibleProperty().bind(table.grid().complaint().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setMaxWidth(Double.MAX_VALUE);
        var grouping = new Segments<>("budget-grouping", List.of(BudgetGrouping.values()), BudgetGrouping::text, table.grouping(),
                table.grouping()::set);
        grouping.setMinWidth(Region.USE_PREF_SIZE);
        var add = Buttons.secondary("budget-add-line", Icons.ADD, BudgetWords.ADD_LINE.text(), () -> { });
        add.setOnAction(_ -> add(add));
        add.disableProperty().bind(model.sheet().map(sheet -> sheet.project().plan().steps().stream().allMatch(Step::isGroup)));
        var terms = Buttons.secondary("budget-terms-open", Icons.SETTINGS, BudgetWords.TERMS.text(), () -> { });
        terms.setOnAction(_ -> {
            var form = new BudgetTermsForm(model, edits);
            Popovers.belowLeft(terms, form).setOnHidden(_ -> form.close());
        });
        var save = Buttons.secondary("budget-export", Icons.DOWNLOAD, BudgetWords.EXPORT.text(), () -> { });
        save.setOnAction(_ -> write(save, export, files));
        save.disableProperty().bind(export.busy());
        for (Button button : List.of(add, terms, save)) button.setMinWidth(Region.USE_PREF_SIZE);
        var views = new HBox(grouping, new BudgetYears(model, table.yearStart(), table.grouping()));
        views.setAlignment(Pos.CENTER_LEFT);
        var card = new Card("budget-card", BudgetWords.TITLE.text()).titled(views).beside(sums()).actions(add, terms, save).ruled()
                .bare(new VBox(table, wrong));
        VBox.setVgrow(card, Priority.ALWAYS);
        page.getStyleClass().add("funding-cards");
        page.getStylesheets().add(requireNonNull(BudgetPage.class.getResource("budget.css"), "budget.css").toExternalForm());
        page.getChildren().setAll(card);
    }

    Node node() {
        return page;
    }

    private void write(Node owner, FileExport export, BudgetFiles files) {
        var budget = model.sheet().get().budget();
        var language = Tongue.now();
        new SaveAs(BudgetWords.EXPORT.now(), BudgetWords.XLSX_FILES.now(), ".xlsx")
                .ask(owner, BudgetWords.FILE_NAME.now(budget.project().title()))
                .ifPresent(place -> export.write(place, file -> files.write(budget, language, file), BudgetWords.WRITTEN::text));
    }

    private HBox sums() {
        var sums = new HBox(sum("budget-total", BudgetWords.TOTAL, sheet -> sheet.budget().total()),
                sum("budget-in-kind", BudgetWords.IN_KIND, sheet -> sheet.budget().inKind()));
        sums.getStyleClass().add("budget-sums");
        return sums;
    }

    private interface Sum {
        long of(FundingSheet sheet);
    }

    private Label sum(String id, BudgetWords word, Sum sum) {
        ObservableValue<String> amount = Bindings.createStringBinding(() -> Formats.money((double) sum.of(model.sheet().get()),
                model.sheet().get().currency()), model.sheet(), Tongue.language());
        var label = Labels.of(BudgetWords.SUM.text(word.text(), amount), "small");
        label.setId(id);
        label.setMinWidth(0);
        return label;
    }

    /// Adds a line to the step the cursor is in; where it is in none, asks which.
    private void add(Button owner) {
        switch (table.grid().row()) {
            case BudgetRow.Line line -> add(line.step());
            case BudgetRow.Group group when model.sheet().get().project().plan().step(group.step()).isPresent() ->
                add(model.sheet().get().project().plan().step(group.step()).orElseThrow());
            case BudgetRow.Group _, BudgetRow.Total _ -> choose(owner);
            case null -> choose(owner);
        }
    }

    private void choose(Button owner) {
        var steps = model.sheet().get().project().plan().steps().stream().filter(step -> !step.isGroup()).toList();
        Popovers.choice("budget-step", owner, steps, step -> Words.of(step.name()), this::add);
    }

    private void add(Step step) {
        var row = edits.add(step);
        table.grouping().set(BudgetGrouping.STEP);
        table.grid().put(row, BudgetColumn.of(BudgetColumn.Kind.LINE));
        table.requestFocus();
    }
}
