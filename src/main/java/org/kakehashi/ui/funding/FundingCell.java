package org.kakehashi.ui.funding;

import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;

/// What one source gives in one fiscal year: amount, colour and sign of its state.
final class FundingCell extends Button {
    private static final PseudoClass SECURED = PseudoClass.getPseudoClass("secured");
    private static final PseudoClass APPLIED = PseudoClass.getPseudoClass("applied");
    private static final PseudoClass PREPARING = PseudoClass.getPseudoClass("preparing");
    private static final PseudoClass ASSIGNED = PseudoClass.getPseudoClass("assigned");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FILLING = PseudoClass.getPseudoClass("filling");
    private static final PseudoClass COLUMN = PseudoClass.getPseudoClass("column");
    private final int row;
    private final int column;
    private final Tooltip tip = new Tooltip();
    private CellPlace place = new CellPlace("", 0);

    FundingCell(int row, int column) {
        this.row = row;
        this.column = column;
        setId("pledge-" + row + "-" + column);
        getStyleClass().setAll("funding-cell");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    CellPlace place() {
        return place;
    }

    void show(FundingSheet sheet, CellPlace shown) {
        place = shown;
        var name = sheet.project().funding().source(shown.source()).orElseThrow().name();
        var year = FundingText.year(shown.year());
        var cell = sheet.cell(shown.source(), shown.year()).orElse(null);
        var state = cell == null || cell.assigned() ? null : cell.state();
        pseudoClassStateChanged(SECURED, state != null && state.secured());
        pseudoClassStateChanged(APPLIED, state == MoneyState.APPLIED);
        pseudoClassStateChanged(PREPARING, state == MoneyState.PLANNED);
        pseudoClassStateChanged(ASSIGNED, cell != null && cell.assigned());
        setText(cell == null ? "" : Amounts.shown(cell.amount(), Tongue.now()));
        var icon = state == null ? null : icon(state);
        setGraphic(icon == null ? null : icon.node(12));
        if (cell == null) {
            setTooltip(null);
            setAccessibleText(FundingWords.CELL_EMPTY.now(name, year));
        } else {
            var word = state == null ? FundingWords.ASSIGNED : FundingText.word(state);
            tip.setText(FundingWords.TIP_PLEDGED.now(money(sheet, cell.amount()), word));
            tip.setOnShowing(_ -> tip.setText(tip(sheet, cell)));
            setTooltip(tip);
            setAccessibleText(FundingWords.CELL_SAYS.now(name, year, money(sheet, cell.amount()), word));
        }
    }

    void chosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /// Whether it is to get what the edge of another cell is drawn over it with.
    void filling(boolean filling) {
        pseudoClassStateChanged(FILLING, filling);
    }

    void inColumn(boolean hovered) {
        pseudoClassStateChanged(COLUMN, hovered);
    }

    private String tip(FundingSheet sheet, FundingTable.Cell cell) {
        if (!cell.assigned()) {
            return FundingWords.TIP_PLEDGED.now(money(sheet, cell.amount()), FundingText.word(cell.state()));
        }
        return FundingWords.TIP_ASSIGNED.now(money(sheet, cell.amount())) + "\n"
                + sheet.assigned(place.source(), place.year()).stream()
                        .map(part -> said(sheet, part.step().name(), part.amount())).collect(Collectors.joining("\n"));
    }

    private static String said(FundingSheet sheet, Names step, long amount) {
        return FundingWords.TIP_STEP.now(step, money(sheet, amount));
    }

    private static String money(FundingSheet sheet, long amount) {
        return Formats.money((double) amount, sheet.currency());
    }

    static @Nullable Icons icon(MoneyState state) {
        return switch (state) {
            case PLANNED -> null;
            case APPLIED -> Icons.SEND;
            case COMMITTED -> Icons.CHECK;
            case RECEIVED -> Icons.DOWNLOAD;
            case SPENT -> Icons.YEN;
        };
    }
}
