package org.kakehashi.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The rows of one sheet, read one after the other, so that a sheet of any size is given up in time.
final class SheetRows extends DefaultHandler {
    static final int MOST_ROWS = 5000, MOST_COLUMNS = 120, LONGEST = 8000;

    /// @param number as the program shows it, from 1
    /// @param cells  by column, from 0; blank ones are not there
    record Row(int number, TreeMap<Integer, SheetCell> cells) {}

    /// The sheet is larger than what is taken.
    static final class TooLarge extends SAXException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("too many rows");
        }
    }

    /// Nobody waits any more.
    static final class Stopped extends SAXException {
        private static final long serialVersionUID = 1;

        Stopped() {
            super("stopped");
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final SharedStrings strings;
    private final StylesTable styles;
    private final int most;
    private final BooleanSupplier stopped;
    private final StringBuilder text = new StringBuilder();
    private TreeMap<Integer, SheetCell> cells = new TreeMap<>();
    private int row;
    private int column;
    private int style;
    private String kind = "";
    private boolean formula;
    private boolean taking;
    private @Nullable String value;

    SheetRows(SharedStrings strings, StylesTable styles, int most, BooleanSupplier stopped) {
        this.strings = strings;
        this.styles = styles;
        this.most = most;
        this.stopped = stopped;
    }

    List<Row> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        switch (local) {
            case "row" -> {
                if (stopped.getAsBoolean()) throw new Stopped();
                row = number(attributes.getValue("r"), row + 1);
                column = -1;
                cells = new TreeMap<>();
            }
            case "c" -> {
                var place = attributes.getValue("r");
                column = place == null ? column + 1 : new CellReference(place).getCol();
                kind = String.valueOf(attributes.getValue("t"));
                style = number(attributes.getValue("s"), -1);
                formula = false;
                value = null;
            }
            case "f" -> formula = true;
            case "v", "t" -> {
                text.setLength(0);
                taking = true;
            }
            default -> {}
        }
    }

    private static int number(@Nullable String written, int otherwise) {
        return written != null && written.matches("\\d{1,9}") ? Integer.parseInt(written) : otherwise;
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (taking && text.length() < LONGEST) text.append(letters, start, Math.min(length, LONGEST - text.length()));
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        switch (local) {
            case "v", "t" -> {
                taking = false;
                value = (local.equals("t") && value != null ? value : "") + text;
            }
            case "c" -> {
                if (column < 0 || MOST_COLUMNS <= column) return;
                if (formula) cells.put(column, new SheetCell.Formula(value == null ? "" : value));
                else if (value != null) put(value);
            }
            case "row" -> {
                if (cells.isEmpty()) return;
                if (rows.size() > most) throw new TooLarge();
                rows.add(new Row(row, cells));
            }
            default -> {}
        }
    }

    private void put(String written) {
        var cell = cell(written);
        if (!cell.said().isEmpty()) cells.put(column, cell);
    }

    private SheetCell cell(String written) {
        if (kind.equals("e")) return new SheetCell.Formula(written);
        switch (kind) {
            case "s" -> {
                int index = number(written, -1);
                return new SheetCell.Text(0 <= index && index < strings.getUniqueCount() ? shortened(
                        strings.getItemAt(index).getString()) : "");
            }
            case "str", "inlineStr", "b", "d" -> {
                return new SheetCell.Text(written);
            }
            default -> {
                try {
                    double number = Double.parseDouble(written);
                    return !Double.isFinite(number) ? new SheetCell.Text(written) : isDay() ? new SheetCell.Day(number)
                            : new SheetCell.Amount(number);
                } catch (NumberFormatException _) {
                    return new SheetCell.Text(written);
                }
            }
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private boolean isDay() {
        if (style < 0 || style >= styles.getNumCellStyles()) return false;
        var look = styles.getStyleAt(style);
        return DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString());
    }
}
