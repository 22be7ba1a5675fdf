package org.kakehashi.exchange;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kakehashi.base.Language;

/// How the cells of a budget look.
record BudgetStyles(CellStyle head, CellStyle numberHead, CellStyle plain, CellStyle bold, CellStyle number, CellStyle share, CellStyle money,
        CellStyle sum, CellStyle total) {
    private static final String JAPANESE = "Yu Gothic";
    private static final String MONEY = "#,##0;[Red]-#,##0;\"–\"";

    static BudgetStyles of(XSSFWorkbook book, Language language) {
        if (language == Language.JA) book.getFontAt(0).setFontName(JAPANESE);
        var strong = book.createFont();
        strong.setFontName(book.getFontAt(0).getFontName());
        strong.setBold(true);
        var head = head(book, strong, HorizontalAlignment.LEFT);
        var numberHead = head(book, strong, HorizontalAlignment.RIGHT);
        var bold = book.createCellStyle();
        bold.setFont(strong);
        var plain = book.createCellStyle();
        for (var text : List.of(plain, bold)) {
            text.setAlignment(HorizontalAlignment.LEFT);
            text.setIndention((short) 1);
        }
        var sum = formatted(book, MONEY);
        sum.setFont(strong);
        var total = formatted(book, MONEY);
        total.setFont(strong);
        total.setBorderTop(BorderStyle.THIN);
        return new BudgetStyles(head, numberHead, plain, bold, formatted(book, "#,##0.####"), formatted(book, "0.0###%"),
                formatted(book, MONEY), sum, total);
    }

    private static CellStyle head(XSSFWorkbook book, Font strong, HorizontalAlignment side) {
        var head = book.createCellStyle();
        head.setFont(strong);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setBorderBottom(BorderStyle.THIN);
        head.setAlignment(side);
        if (side == HorizontalAlignment.LEFT) head.setIndention((short) 1);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        head.setWrapText(true);
        return head;
    }

    private static CellStyle formatted(XSSFWorkbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
