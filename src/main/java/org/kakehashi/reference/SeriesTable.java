package org.kakehashi.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Status;
import org.kakehashi.base.Texts;

/// Reads the shipped country series.
final class SeriesTable {
    private static final Texts TEXTS = Texts.beside(SeriesTable.class);
    /// Mark of the source all of them are read from.
    private static final String SOURCE = "WB";
    private static final String HEADS =
            "iso3,year,cpi_2020_100,gdp_deflator_2020_100,fx_lcu_per_usd,ppp_lcu_per_intl_usd,gdp_per_head_usd";
    private static final Indicator[] COLUMNS = {Indicator.CONSUMER_PRICES, Indicator.GDP_DEFLATOR,
        Indicator.EXCHANGE_RATE, Indicator.PURCHASING_POWER, Indicator.GDP_PER_HEAD};
    private static final int BEFORE = 2;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private final List<Observation> observations = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final HashSet<String> seen = new HashSet<>();

    private SeriesTable() {}

    static Checked<List<Observation>> read(String csv) {
        var table = new SeriesTable();
        var lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADS)) table.wrong(1, "series.heads", HEADS);
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) table.row(i + 1, lines.get(i).split(",", -1));
        }
        return table.problems.isEmpty() ? Checked.good(table.observations) : Checked.bad(table.problems);
    }

    private void wrong(int line, String key, String found) {
        problems.add(new Problem("/" + line, TEXTS.text(key, String.valueOf(line), found)));
    }

    private void row(int line, String[] cells) {
        if (cells.length != BEFORE + COLUMNS.length) {
            wrong(line, "series.cells", String.valueOf(cells.length));
        } else if (!COUNTRY.matcher(cells[0]).matches()) {
            wrong(line, "series.country", cells[0]);
        } else if (!YEAR.matcher(cells[1]).matches()) {
            wrong(line, "series.year", cells[1]);
        } else if (!seen.add(cells[0] + cells[1])) {
            wrong(line, "series.twice", cells[0] + " " + cells[1]);
        } else {
            for (int i = 0; i < COLUMNS.length; i++) number(line, cells, i);
        }
    }

    private void number(int line, String[] cells, int column) {
        var cell = cells[BEFORE + column];
        if (cell.isEmpty()) return;
        double value = NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
        if (Double.isFinite(value) && value > 0) {
            observations.add(new Observation(cells[0], COLUMNS[column], Integer.parseInt(cells[1]), value,
                    Status.SOURCED, SOURCE));
        } else {
            wrong(line, "series.number", cell);
        }
    }
}
