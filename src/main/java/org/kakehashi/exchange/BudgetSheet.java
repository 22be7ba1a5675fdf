package org.kakehashi.exchange;

import java.util.List;
import java.util.function.IntPredicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// One sheet of a budget while it is written, row after row from the top.
final class BudgetSheet {
    private static final int MONEY = 13;
    /// Points of a row of heads: two lines.
    private static final float HEAD = 30;
    /// Inches of a page's margins.
    private static final double SIDE = 0.4;
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

    /// @param number whether numbers stand in a column, counted from 0
    BudgetSheet heads(List<String> heads, IntPredicate number) {
        row();
        for (var head : heads) write(number.test(column) ? styles.numberHead() : styles.head()).setCellValue(head);
        return this;
    }

    /// Puts a line of words over what follows.
    void title(String words) {
        row();
        write(styles.bold()).setCellValue(words);
    }

    /// @param years columns after these that hold money
    void widths(int years, int... widths) {
        for (int i = 0; i < widths.length + years; i++) sheet.setColumnWidth(i, (i < widths.length ? widths[i] : MONEY) * 256);
    }

    /// Lays it out for paper: across, one page wide, with the project and the number of the page.
    ///
    /// @param columns how many are printed
    /// @param wide    whether it is a list of many columns: on A3, with the first row on every page
    void paper(String title, int columns, boolean wide) {
        var book = sheet.getWorkbook();
        book.setPrintArea(book.getSheetIndex(sheet), 0, columns - 1, 0, Math.max(0, next - 1));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(wide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (wide ? 0 : 1));
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        if (wide) sheet.getRow(0).setHeightInPoints(HEAD);
        if (wide) sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getHeader().setLeft(title.replace("&", "&&"));
        sheet.getHeader().setRight(sheet.getSheetName().replace("&", "&&"));
        sheet.getFooter().setCenter(HeaderFooter.page() + " / " + HeaderFooter.numPages());
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

    /// The sum of a row.
    BudgetSheet sum(String formula) {
        write(styles.sum()).setCellFormula(formula);
        return this;
    }

    /// The sum of a column.
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
