package org.kakehashi.exchange;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How the cells of a budget look.
record BudgetStyles(CellStyle head, CellStyle plain, CellStyle bold, CellStyle number, CellStyle share, CellStyle money,
        CellStyle total) {
    private static final String MONEY = "#,##0;[Red]-#,##0";

    static BudgetStyles of(XSSFWorkbook book) {
        var strong = book.createFont();
        strong.setBold(true);
        var head = book.createCellStyle();
        head.setFont(strong);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setBorderBottom(BorderStyle.THIN);
        head.setWrapText(true);
        var bold = book.createCellStyle();
        bold.setFont(strong);
        var total = formatted(book, MONEY);
        total.setFont(strong);
        total.setBorderTop(BorderStyle.THIN);
        return new BudgetStyles(head, book.createCellStyle(), bold, formatted(book, "#,##0.####"), formatted(book, "0.0###%"),
                formatted(book, MONEY), total);
    }

    private static CellStyle formatted(XSSFWorkbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
