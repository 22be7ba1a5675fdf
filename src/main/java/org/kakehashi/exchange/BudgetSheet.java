package org.kakehashi.exchange;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// One sheet of a budget while it is written, row after row from the top.
final class BudgetSheet {
    private final XSSFSheet sheet;
    private final BudgetStyles styles;
    private Row row;
    private int next;
    private int column;

    BudgetSheet(XSSFSheet sheet, BudgetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        row = sheet.createRow(0);
    }

    /// Begins a row.
    ///
    /// @return its number, as formulas say it
    int row() {
        row = sheet.createRow(next++);
        column = 0;
        return next;
    }

    /// @return number of the row that was begun last
    int at() {
        return next;
    }

    BudgetSheet heads(List<String> heads) {
        row();
        for (var head : heads) write(styles.head()).setCellValue(head);
        return this;
    }

    /// Puts a line of words over what follows.
    void title(String words) {
        row();
        write(styles.bold()).setCellValue(words);
    }

    void widths(int... widths) {
        for (int i = 0; i < widths.length; i++) sheet.setColumnWidth(i, widths[i] * 256);
    }

    void freeze(int columns) {
        sheet.createFreezePane(columns, 1);
    }

    BudgetSheet text(String text) {
        write(styles.plain()).setCellValue(text);
        return this;
    }

    BudgetSheet bold(String text) {
        write(styles.bold()).setCellValue(text);
        return this;
    }

    BudgetSheet number(double number) {
        write(styles.number()).setCellValue(number);
        return this;
    }

    BudgetSheet share(double share) {
        write(styles.share()).setCellValue(share);
        return this;
    }

    BudgetSheet money(long amount) {
        write(styles.money()).setCellValue((double) amount);
        return this;
    }

    BudgetSheet formula(String formula) {
        write(styles.money()).setCellFormula(formula);
        return this;
    }

    BudgetSheet total(String formula) {
        write(styles.total()).setCellFormula(formula);
        return this;
    }

    BudgetSheet skip(int columns) {
        column += columns;
        return this;
    }

    private Cell write(CellStyle style) {
        var cell = row.createCell(column++);
        cell.setCellStyle(style);
        return cell;
    }

    /// @return how other sheets call it in formulas
    String called() {
        return "'" + sheet.getSheetName() + "'!";
    }

    /// @param at column from 0
    /// @return the column's letters
    static String letters(int at) {
        return CellReference.convertNumToColString(at);
    }

    /// @return the cells of a column in those rows, fixed
    static String range(int at, int first, int last) {
        var letters = letters(at);
        return "$" + letters + "$" + first + ":$" + letters + "$" + Math.max(first, last);
    }
}
