package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;

/// Sources by fiscal year: names at the left, years that scroll sideways if they must, totals at the right.
///
/// Nodes are kept and shown anew; they are only made again when sources or years come or go.
final class FundingMatrix extends HBox {
    private static final PseudoClass COLUMN = PseudoClass.getPseudoClass("column");
    private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");
    private static final double ROW = 31;
    private static final double YEAR = 74;
    /// What a cell needs beside its amount, and for each character of that.
    private static final double BESIDE = 38, CHARACTER = 8.2;
    private final FundingViewModel model;
    private final VBox names = new VBox();
    private final GridPane years = new GridPane();
    private final VBox totals = new VBox();
    private final ScrollPane scroll = new ScrollPane(years);
    private final List<SourceHead> heads = new ArrayList<>();
    private final List<Label> sums = new ArrayList<>();
    private final List<YearColumn> columns = new ArrayList<>();
    private final CellKeys keys;
    private int sources = -1;
    private int hovered;
    private double width = YEAR;
    private boolean aiming;

    /// @param complain is told what is wrong with a typed amount, blank if nothing
    FundingMatrix(FundingViewModel model, Consumer<String> complain) {
        this.model = model;
        keys = new CellKeys(model, this, complain);
        setId("funding-matrix");
        getStyleClass().add("funding-matrix");
        names.getStyleClass().add("funding-names");
        names.setMinWidth(Region.USE_PREF_SIZE);
        years.getStyleClass().add("funding-years");
        totals.getStyleClass().add("funding-sums");
        totals.setMinWidth(Region.USE_PREF_SIZE);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("funding-years-scroll");
        scroll.setMinWidth(2 * YEAR);
        setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(names, scroll, totals);
        scroll.viewportBoundsProperty().subscribe(_ -> scrolls());
        keys.listen(years);
        new CellFill(model, this).listen(years);
        years.setOnMouseMoved(event -> mark(yearAt(event.getX())));
        years.setOnMouseExited(_ -> mark(0));
        model.sheet().subscribe(this::show);
        Tongue.language().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> show(model.sheet().get()));
        model.source().subscribe(_ -> select());
        model.cell().subscribe(_ -> choose());
    }

    GridPane years() {
        return years;
    }

    /// Marks the column of that year.
    void mark(int year) {
        hovered = year;
        for (var column : columns) column.mark(column.year() == year);
    }

    /// @return the cell at a row and a column, null outside
    @Nullable FundingCell cell(int row, int column) {
        if (column < 0 || column >= columns.size()) return null;
        return columns.get(column).cell(row);
    }

    /// Puts the focus on the first cell of a source.
    void focus(String source) {
        for (int row = 0; row < sources; row++) {
            var cell = cell(row, 0);
            if (cell == null || !cell.place().source().equals(source)) continue;
            cell.requestFocus();
            return;
        }
    }

    /// Leaves room for the scroll bar below the last row, and begins with the year before this one.
    private void scrolls() {
        double hidden = width * columns.size() - scroll.getViewportBounds().getWidth();
        pseudoClassStateChanged(SCROLLING, hidden > 0);
        if (!aiming || scroll.getViewportBounds().getWidth() <= 0 || columns.isEmpty()) return;
        aiming = false;
        int now = FiscalYears.of(model.today(), model.sheet().get().project().home().fiscalYearStart());
        if (hidden > 0) scroll.setHvalue(Math.clamp((now - 1 - columns.getFirst().year()) * width / hidden, 0, 1));
    }

    /// @return the column at that place of the years, the first or last outside
    int columnAt(double x) {
        for (var column : columns) if (column.at(x)) return columns.indexOf(column);
        return x < 0 ? 0 : columns.size() - 1;
    }

    private int yearAt(double x) {
        return columns.stream().filter(column -> column.at(x)).mapToInt(YearColumn::year).findFirst().orElse(0);
    }

    private void show(FundingSheet sheet) {
        if (sources != sheet.sources().size() || columns.size() != sheet.years().size()) build(sheet);
        for (int i = 0; i < sources; i++) {
            var source = sheet.sources().get(i);
            heads.get(i).show(source);
            var total = sheet.row(source.id()).orElseThrow().total();
            sums.get(i).setText(Amounts.shown(total, Tongue.now()));
        }
        sums.get(sources).setText(Amounts.shown(sheet.table().totalNeed(), Tongue.now()));
        sums.get(sources + 1).setText(Amounts.shown(sheet.table().totalGap(), Tongue.now()));
        for (int j = 0; j < columns.size(); j++) columns.get(j).show(sheet, sheet.years().get(j));
        widen();
        select();
        choose();
        mark(hovered);
    }

    /// Gives all years the room the longest amount needs.
    private void widen() {
        int longest = columns.stream().mapToInt(YearColumn::longest).max().orElse(0);
        width = Math.max(YEAR, Math.ceil(BESIDE + CHARACTER * longest));
        for (var constraints : years.getColumnConstraints()) {
            constraints.setMinWidth(width);
            constraints.setPrefWidth(width);
        }
        scrolls();
    }

    private void select() {
        for (var head : heads) head.selected(model.source().get());
    }

    private void choose() {
        var chosen = model.cell().get();
        for (var column : columns) column.choose(chosen);
    }

    private void build(FundingSheet sheet) {
        sources = sheet.sources().size();
        keys.forget();
        heads.clear();
        sums.clear();
        columns.clear();
        names.getChildren().setAll(head(Labels.of(FundingWords.SOURCE.text())));
        totals.getChildren().setAll(head(totalHead()));
        years.getChildren().clear();
        years.getColumnConstraints().clear();
        years.getRowConstraints().setAll(new RowConstraints());
        for (int i = 0; i < sources; i++) {
            var head = new SourceHead(model, i);
            heads.add(head);
            names.getChildren().add(sized(head));
        }
        names.getChildren().addAll(foot(Labels.of(FundingWords.NEED.text()), "need"),
                foot(Labels.of(FundingWords.GAP_ROW.text()), "gap"));
        for (int i = 0; i < sources + 2; i++) {
            var sum = new Label();
            sums.add(sum);
            totals.getChildren().add(i < sources ? sized(number(sum)) : foot(sum, i == sources ? "need" : "gap"));
            years.getRowConstraints().add(new RowConstraints(ROW, ROW, ROW));
        }
        for (int j = 0; j < sheet.years().size(); j++) {
            years.getColumnConstraints().add(new ColumnConstraints(YEAR, YEAR, Double.MAX_VALUE, Priority.ALWAYS, HPos.RIGHT, true));
            var column = new YearColumn(j, sources);
            columns.add(column);
            column.addTo(years);
        }
        aiming = true;
    }

    private HBox totalHead() {
        var more = Buttons.icon("year-add", Icons.ADD, FundingWords.SHOW_YEAR.text(), model::showMore);
        more.getStyleClass().add("year-add");
        var box = new HBox(more, Labels.of(FundingWords.TOTAL.text()));
        box.getStyleClass().add("funding-total-head");
        return box;
    }

    private static <T extends Region> T head(T node) {
        node.getStyleClass().add("funding-head");
        node.setMaxWidth(Double.MAX_VALUE);
        return node;
    }

    private static Label foot(Label label, String style) {
        label.getStyleClass().addAll("funding-foot", style);
        label.setMaxWidth(Double.MAX_VALUE);
        return sized(label);
    }

    private static Label number(Label label) {
        label.getStyleClass().add("funding-sum");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static <T extends Region> T sized(T node) {
        node.setMinHeight(ROW);
        node.setPrefHeight(ROW);
        node.setMaxHeight(ROW);
        return node;
    }

    /// A fiscal year: its head, a cell a source, its need and its gap.
    private static final class YearColumn {
        private final int column;
        private final VBox head = new VBox();
        private final Label name = new Label();
        private final Label era = new Label();
        private final Label need = foot(new Label(), "need");
        private final Label gap = foot(new Label(), "gap");
        private final List<FundingCell> cells = new ArrayList<>();
        private int year;

        YearColumn(int column, int sources) {
            this.column = column;
            head.getChildren().add(name);
            era.getStyleClass().add("era");
            head(head);
            for (int row = 0; row < sources; row++) cells.add(new FundingCell(row, column));
        }

        int year() {
            return year;
        }

        @Nullable FundingCell cell(int row) {
            return row < 0 || row >= cells.size() ? null : cells.get(row);
        }

        void addTo(GridPane grid) {
            grid.add(head, column, 0);
            for (int row = 0; row < cells.size(); row++) grid.add(cells.get(row), column, row + 1);
            grid.add(need, column, cells.size() + 1);
            grid.add(gap, column, cells.size() + 2);
        }

        void show(FundingSheet sheet, int shown) {
            year = shown;
            name.setText(Formats.fiscalYearPlain(year, Tongue.now()));
            era.setText(Formats.eraYear(year, Tongue.now()));
            head.getChildren().setAll(Tongue.now() == Language.JA ? List.<Node>of(name, era) : List.of(name));
            for (int row = 0; row < cells.size(); row++) {
                cells.get(row).show(sheet, new CellPlace(sheet.sources().get(row).id(), year));
            }
            need.setText(Amounts.shown(sheet.need(year), Tongue.now()));
            gap.setText(Amounts.shown(sheet.gap(year), Tongue.now()));
        }

        /// @return characters of its longest amount
        int longest() {
            return Stream.concat(cells.stream(), Stream.of(need, gap)).mapToInt(label -> label.getText().length()).max().orElse(0);
        }

        void choose(@Nullable CellPlace chosen) {
            for (var cell : cells) cell.chosen(cell.place().equals(chosen));
        }

        void mark(boolean hovered) {
            for (var node : List.of(head, need, gap)) {
                node.pseudoClassStateChanged(COLUMN, hovered);
            }
            for (var cell : cells) cell.inColumn(hovered);
        }

        boolean at(double x) {
            var bounds = head.getBoundsInParent();
            return bounds.getMinX() <= x && x < bounds.getMaxX();
        }
    }
}
