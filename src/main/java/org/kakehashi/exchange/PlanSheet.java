package org.kakehashi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Language;
import org.kakehashi.plan.Moment;
import org.kakehashi.project.Project;
import org.kakehashi.schedule.Schedule;

/// A plan as a sheet: one row a step, dates as dates, groups as an outline; and the same as plain text.
final class PlanSheet {
    private static final int DEEPEST_OUTLINE = 7, LONGEST_CELL = 32_767, KEPT_ROWS = 200;
    private static final String DANGEROUS = "=+-@＝＋－＠";

    private final SXSSFWorkbook book = new SXSSFWorkbook(KEPT_ROWS);
    private final CellStyle head = head();
    private final CellStyle plain = book.createCellStyle();
    private final CellStyle day = style("yyyy-mm-dd");
    private final CellStyle time = style("yyyy-mm-dd hh:mm");
    private final CellStyle share = style("0%");
    private final CellStyle bold = bold();
    private final Map<Integer, CellStyle> indents = new HashMap<>();

    private PlanSheet() {}

    static byte[] xlsx(Project project, Schedule schedule, Language language) throws IOException {
        var sheet = new PlanSheet();
        try (var book = sheet.book; var out = new ByteArrayOutputStream()) {
            sheet.fill(PlanTable.rows(project, schedule, language), language);
            book.write(out);
            return out.toByteArray();
        }
    }

    private void fill(List<Map<PlanColumn, PlanTable.Cell>> rows, Language language) {
        var sheet = book.createSheet(PlanTrouble.TEXTS.text("sheet").in(language));
        var columns = PlanTable.used(rows, language);
        var top = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            var cell = top.createCell(i);
            cell.setCellValue(columns.get(i).head().in(language));
            cell.setCellStyle(head);
            sheet.setColumnWidth(i, width(columns.get(i)) * 256);
        }
        sheet.setRowSumsBelow(false);
        sheet.createFreezePane(Math.min(3, columns.size()), 1);
        if (!columns.isEmpty()) sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, columns.size() - 1));
        for (int r = 0; r < rows.size(); r++) {
            var row = rows.get(r);
            var line = sheet.createRow(r + 1);
            boolean group = !row.containsKey(PlanColumn.DURATION);
            int level = row.get(PlanColumn.LEVEL) instanceof PlanTable.Cell.Amount(double number) ? (int) number - 1 : 0;
            if (level > 0) sheet.setRowOutlineLevel(r + 1, Math.min(level, DEEPEST_OUTLINE));
            for (int i = 0; i < columns.size(); i++) {
                var value = row.get(columns.get(i));
                if (value != null) write(line.createCell(i), value, isName(columns.get(i)) && group, level, columns.get(i));
            }
        }
    }

    private static boolean isName(PlanColumn column) {
        return column == PlanColumn.NAME_JA || column == PlanColumn.NAME_EN;
    }

    private void write(Cell cell, PlanTable.Cell value, boolean group, int level, PlanColumn column) {
        switch (value) {
            case PlanTable.Cell.Text(var text) -> {
                cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
                cell.setCellStyle(group ? bold : isName(column) && level > 0 ? indented(level) : plain);
            }
            case PlanTable.Cell.Amount(double number) -> cell.setCellValue(number);
            case PlanTable.Cell.Share(double part) -> {
                cell.setCellValue(part);
                cell.setCellStyle(share);
            }
            case PlanTable.Cell.Day(var moment) -> date(cell, moment);
        }
    }

    /// Midnight as such would read as the whole day, so that it stays text.
    private void date(Cell cell, Moment moment) {
        var at = moment.time();
        if (moment.day().getYear() < PlanValue.FIRST_YEAR + 1 || LocalTime.MIDNIGHT.equals(at)) {
            cell.setCellValue(moment.toString());
        } else if (at == null) {
            cell.setCellValue(moment.day());
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(moment.day().atTime(at));
            cell.setCellStyle(time);
        }
    }

    private CellStyle indented(int level) {
        return indents.computeIfAbsent(Math.min(level, 15), depth -> {
            var style = book.createCellStyle();
            style.setIndention(depth.shortValue());
            return style;
        });
    }

    private CellStyle head() {
        var font = book.createFont();
        font.setBold(true);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setWrapText(true);
        return style;
    }

    private CellStyle bold() {
        var font = book.createFont();
        font.setBold(true);
        var style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private CellStyle style(String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static int width(PlanColumn column) {
        return switch (column) {
            case NAME_JA, NAME_EN -> 36;
            case NOTES_JA, NOTES_EN, PEOPLE, BOUND -> 26;
            case NUMBER, LEVEL, DONE, CRITICAL, SLACK -> 8;
            case KIND, STAGE, START, FINISH, DURATION, UNIT, AFTER, BOUND_DATE, DEADLINE, LEVELLED, BEGUN, FINISHED, RESUME,
                    PLACE_JA, PLACE_EN, CALENDAR, COST, ID -> 13;
        };
    }

    /// In UTF-8 with the mark by which Japanese spreadsheets know it; no text in it runs as a formula.
    static byte[] csv(Project project, Schedule schedule, Language language) {
        var rows = PlanTable.rows(project, schedule, language);
        var columns = PlanTable.used(rows, language);
        var text = new StringBuilder("\uFEFF");
        text.append(columns.stream().map(column -> field(column.head().in(language))).collect(Collectors.joining(",")))
                .append("\r\n");
        for (var row : rows) {
            text.append(columns.stream().map(column -> said(row.get(column))).collect(Collectors.joining(","))).append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String said(PlanTable.@Nullable Cell cell) {
        return switch (cell) {
            case null -> "";
            case PlanTable.Cell.Text(var text) -> field(text);
            case PlanTable.Cell.Amount(double number) -> PlanTable.plain(number);
            case PlanTable.Cell.Share(double share) -> PlanTable.plain(Math.round(share * 10_000) / 100.0) + "%";
            case PlanTable.Cell.Day(var moment) -> moment.toString().replace('T', ' ');
        };
    }

    static String field(String text) {
        var begin = text.stripLeading();
        boolean runs = (!begin.isEmpty() && DANGEROUS.indexOf(begin.charAt(0)) >= 0) || text.startsWith("\t") || text.startsWith("\r");
        var safe = runs ? "'" + text : text;
        return safe.matches("[^\",\\r\\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
