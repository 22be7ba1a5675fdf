package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Moment;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// How a plan from a file comes out: how much there is, what lies elsewhere and why, and what was left out.
final class ImportReportView extends VBox {
    private static final int LISTED = 200;
    private static final double ROW = 28, HEAD = 30, MOST_ROWS = 7;

    ImportReportView(PlanFiles.Offer offer) {
        setId("plan-import-report");
        getStyleClass().add("import-report");
        var counts = offer.counts();
        var figures = new HBox(figure(ImportWords.STEPS, counts.steps()), figure(ImportWords.GROUPS, counts.groups()),
                figure(ImportWords.LINKS, counts.links()), figure(ImportWords.PEOPLE, counts.people()),
                figure(ImportWords.CALENDARS, counts.calendars()));
        figures.getStyleClass().add("import-figures");
        getChildren().add(figures);
        if (offer.differences().isEmpty()) {
            var same = Labels.of(ImportWords.SAME.text(), "import-same");
            same.setGraphic(Icons.OK.node("ok"));
            getChildren().add(same);
        } else {
            getChildren().addAll(Labels.of(ImportWords.DIFFER.text(offer.differences().size()), "section-title"), table(offer.differences()));
        }
        if (!offer.problems().isEmpty()) {
            getChildren().addAll(Labels.of(ImportWords.LEFT_OUT.text(offer.problems().size()), "section-title"), problems(offer.problems()));
        }
    }

    private static Node figure(ImportWords word, int count) {
        var number = new Label(Formats.number(count, 0));
        number.getStyleClass().add("import-number");
        return new VBox(number, Labels.of(word.text(), "muted", "small"));
    }

    private static TableView<PlanFiles.Difference> table(List<PlanFiles.Difference> differences) {
        var table = new TableView<>(FXCollections.observableArrayList(differences));
        table.setId("plan-import-differences");
        table.getStyleClass().add("dense");
        table.getColumns().setAll(List.of(
                column("import-step", ImportWords.STEP.text(), row -> row.name().in(Tongue.now()), 160),
                column("import-told", ImportWords.IN_FILE.text(), row -> range(said(row.toldStart(), row), said(row.toldFinish(), row)), 236),
                column("import-here", ImportWords.HERE.text(), row -> range(said(row.start(), row), said(row.finish(), row)), 236),
                column("import-reason", ImportWords.REASON.text(), row -> row.reason().in(Tongue.now()), 290)));
        table.setFixedCellSize(ROW);
        table.setPrefHeight(HEAD + ROW * Math.min(MOST_ROWS, differences.size()) + 4);
        table.setMinHeight(HEAD + ROW * Math.min(3, differences.size()) + 4);
        return table;
    }

    private static TableColumn<PlanFiles.Difference, String> column(String id, ObservableValue<String> head,
            Function<PlanFiles.Difference, String> text, double width) {
        var column = Tables.text(id, head, text);
        column.setPrefWidth(width);
        column.setCellFactory(_ -> new TableCell<>() {
            private final Tooltip whole = new Tooltip();

            @Override
            protected void updateItem(@Nullable String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : item);
                whole.setText(item);
                whole.setWrapText(true);
                whole.setMaxWidth(420);
                setTooltip(empty || item == null ? null : whole);
            }
        });
        return column;
    }

    private static String range(String from, String to) {
        return from.isEmpty() && to.isEmpty() ? ImportWords.NO_DATE.now() : ImportWords.RANGE.now(from, to);
    }

    private static String said(@Nullable Moment moment, PlanFiles.Difference row) {
        return moment == null ? "" : said(moment.day(), moment.time() == null ? null : moment.day().atTime(moment.time()), row);
    }

    private static String said(@Nullable LocalDateTime moment, PlanFiles.Difference row) {
        return moment == null ? "" : said(moment.toLocalDate(), moment, row);
    }

    /// The time of the day is told only where the days alone would read the same.
    private static String said(LocalDate day, @Nullable LocalDateTime moment, PlanFiles.Difference row) {
        var text = Formats.date(day);
        return moment == null || !sameDays(row) ? text
                : text + " " + String.format(Locale.ROOT, "%02d:%02d", moment.getHour(), moment.getMinute());
    }

    private static boolean sameDays(PlanFiles.Difference row) {
        return same(row.toldStart(), row.start()) && same(row.toldFinish(), row.finish());
    }

    private static boolean same(@Nullable Moment told, @Nullable LocalDateTime here) {
        return told == null || here == null || Objects.equals(told.day(), here.toLocalDate());
    }

    static Node problems(List<Problem> problems) {
        var rows = new VBox();
        rows.getStyleClass().add("import-problems");
        for (var problem : problems.subList(0, Math.min(LISTED, problems.size()))) {
            var row = new VBox(Labels.paragraph(Words.of(problem.says())));
            if (!problem.place().isBlank()) row.getChildren().add(new Label(problem.place()));
            row.getChildren().stream().skip(1).forEach(place -> place.getStyleClass().addAll("muted", "small"));
            rows.getChildren().add(row);
        }
        if (problems.size() > LISTED) rows.getChildren().add(Labels.of(ImportWords.MORE.text(problems.size() - LISTED), "muted", "small"));
        var list = new ScrollPane(rows);
        list.setId("plan-import-problems");
        list.getStyleClass().add("import-scroll");
        list.setFitToWidth(true);
        list.setMaxHeight(190);
        return list;
    }
}
