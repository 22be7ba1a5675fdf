package org.kakehashi.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Source;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Effect;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.KnowHow;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Per;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Technology;
import org.kakehashi.reference.UnitCost;

/// What an XLSX file says of the library: the good rows, and everything that is wrong with the others.
///
/// @param entries  as the office's own, and so funders and rates
/// @param shipped  how many rows are entries that ship with the program; those stay as they are
/// @param problems with sheet, cell, value and rule
public record LibraryReading(List<Technology> entries, List<Funder> funders, List<Rate> rates, List<Source> sources,
        int shipped, List<Problem> problems) {
    private static final String SHIPPED = "kakehashi", OFFICE = "office";
    private static final int MOST_PROBLEMS = 500;

    public LibraryReading {
        entries = List.copyOf(entries);
        funders = List.copyOf(funders);
        rates = List.copyOf(rates);
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /// @param stopped whether nobody waits any more
    /// @return what the file holds, or why it cannot be read at all
    public static Checked<LibraryReading> read(Path file, BooleanSupplier stopped) {
        return switch (SheetBook.read(file, stopped)) {
            case Checked.Bad<Map<String, List<SheetRows.Row>>>(var problems) -> Checked.bad(problems);
            case Checked.Good<Map<String, List<SheetRows.Row>>>(var sheets) -> new Rows().read(sheets);
        };
    }

    /// Collects the rows of all sheets.
    private static final class Rows {
        private final List<Problem> problems = new ArrayList<>();
        private final Map<String, Technology> entries = new LinkedHashMap<>();
        private final Map<String, List<KnowHow>> knowHow = new HashMap<>();
        private final Map<String, List<Effect>> effects = new HashMap<>();
        private final List<Source> sources = new ArrayList<>();
        private final MoneyLines money = new MoneyLines(new Origin(OFFICE, 1));
        private int shipped;
        private int made;

        Checked<LibraryReading> read(Map<String, List<SheetRows.Row>> sheets) {
            boolean known = false;
            for (var sheet : sheets.entrySet()) known |= table(sheet.getKey(), sheet.getValue());
            if (!known) return Checked.bad(List.of(new Problem("", LibrarySheet.TEXTS.text("sheet.heads"))));
            var all = entries.values().stream().map(entry -> new Technology(entry.id(), entry.origin(), entry.kind(),
                    entry.name(), entry.sector(), entry.place(), entry.country(), entry.per(), entry.currency(),
                    entry.priceFrom(), entry.priceYear(), entry.years(), entry.capital(), entry.operating(),
                    entry.saving(), entry.life(), entry.note(), knowHow.getOrDefault(entry.id(), List.of()),
                    effects.getOrDefault(entry.id(), List.of()))).toList();
            return Checked.good(new LibraryReading(all, money.funders(), money.rates(), sources, shipped, problems));
        }

        private void complain(Problem problem) {
            if (problems.size() < MOST_PROBLEMS) problems.add(problem);
        }

        /// @return whether it was one of ours
        private boolean table(String name, List<SheetRows.Row> rows) {
            if (rows.isEmpty()) return false;
            var heads = rows.getFirst().cells().values().stream().map(SheetCell::said).toList();
            List<SheetColumn> kind = has(heads, SheetColumn.TITLE_JA, SheetColumn.TITLE_EN) ? SheetColumn.SOURCES
                    : has(heads, SheetColumn.ENTRY) && has(heads, SheetColumn.WHAT) ? SheetColumn.KNOW_HOW
                    : has(heads, SheetColumn.ENTRY) ? SheetColumn.EFFECTS
                    : has(heads, SheetColumn.PROGRAMME_JA, SheetColumn.PROGRAMME_EN) ? SheetColumn.FUNDERS
                    : has(heads, SheetColumn.CATEGORY) && has(heads, SheetColumn.AMOUNT) ? SheetColumn.RATES
                    : has(heads, SheetColumn.NAME_JA, SheetColumn.NAME_EN) ? SheetColumn.ENTRIES : List.of();
            if (kind.isEmpty()) return false;
            var columns = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
            rows.getFirst().cells().forEach((at, cell) ->
                    SheetColumn.of(cell.said(), kind).ifPresent(column -> columns.putIfAbsent(column, at)));
            Consumer<SheetLine> take = kind.equals(SheetColumn.SOURCES) ? this::source
                    : kind.equals(SheetColumn.KNOW_HOW) ? this::knowHow
                    : kind.equals(SheetColumn.EFFECTS) ? this::effect
                    : kind.equals(SheetColumn.FUNDERS) ? line -> own(line, money::funder)
                    : kind.equals(SheetColumn.RATES) ? line -> own(line, money::rate) : line -> own(line, this::entry);
            for (var row : rows.subList(1, rows.size())) take.accept(new SheetLine(name, row, columns, this::complain));
            return true;
        }

        private static boolean has(List<String> heads, SheetColumn... anyOf) {
            return heads.stream().anyMatch(head -> SheetColumn.of(head, List.of(anyOf)).isPresent());
        }

        /// Shipped rows are counted only.
        private void own(SheetLine line, Consumer<SheetLine> take) {
            if (line.text(SheetColumn.LIBRARY).equals(SHIPPED)) shipped++;
            else take.accept(line);
        }

        private void entry(SheetLine line) {
            var name = line.names(SheetColumn.NAME_JA, SheetColumn.NAME_EN);
            if (name.isBlank()) line.complainBlank(SheetColumn.NAME_JA, SheetColumn.NAME_EN);
            var sector = line.text(SheetColumn.SECTOR);
            if (sector.isBlank()) line.complain(SheetColumn.SECTOR, "blank");
            var country = country(line);
            var currency = currency(line, country);
            int year = line.whole(SheetColumn.PRICE_YEAR, 1, 9999, "year").orElse(0);
            int from = year == 0 ? 0 : line.whole(SheetColumn.PRICE_FROM, Math.max(1, year - 99), year, "from")
                    .orElse(year);
            var capital = cost(line, SheetColumn.OF_CAPITAL);
            var operating = cost(line, SheetColumn.OF_OPERATING);
            var saving = cost(line, SheetColumn.OF_SAVING);
            if (!line.isWrong() && capital == null && operating == null && saving == null) {
                line.complain(SheetColumn.CAPITAL, "cost");
            }
            var kind = line.choice(SheetColumn.KIND, "kind", List.of(Technology.Kind.values()),
                    Technology.Kind.TECHNOLOGY);
            var per = line.choice(SheetColumn.PER, "per", List.of(Per.values()), Per.PERSON);
            int life = line.whole(SheetColumn.LIFE, 0, 1000, "life").orElse(0);
            var place = line.names(SheetColumn.PLACE_JA, SheetColumn.PLACE_EN);
            var years = line.names(SheetColumn.YEARS_JA, SheetColumn.YEARS_EN);
            var note = line.names(SheetColumn.NOTE_JA, SheetColumn.NOTE_EN);
            var id = id(line);
            if (line.isWrong()) return;
            entries.put(id, new Technology(id, new Origin(OFFICE, 1), kind, name, sector, place, country, per, currency,
                    from, year, years, capital, operating, saving, life, note, List.of(), List.of()));
        }

        private String id(SheetLine line) {
            var id = line.text(SheetColumn.ID);
            if (id.isBlank()) return "sheet-" + ++made;
            if (!id.matches("[\\p{Alnum}_.-]{1,80}")) line.complain(SheetColumn.ID, "id");
            else if (entries.containsKey(id)) line.complain(SheetColumn.ID, "twice");
            return id;
        }

        private static String country(SheetLine line) {
            var text = line.text(SheetColumn.COUNTRY);
            var code = text.length() >= 3 ? text.substring(0, 3).toUpperCase(Locale.ROOT) : "";
            if (Countries.codes().contains(code) && (text.length() == 3 || text.charAt(3) == ' ')) return code;
            for (var each : Countries.codes()) {
                if (SheetColumn.isCalled(text, Countries.name(each))) return each;
            }
            line.complain(SheetColumn.COUNTRY, "country");
            return "";
        }

        private static String currency(SheetLine line, String country) {
            var text = line.text(SheetColumn.CURRENCY).toUpperCase(Locale.ROOT);
            if (text.isBlank()) text = Countries.currency(country).orElse("");
            if (!text.matches("[A-Z]{3}") && (!text.isEmpty()
                    || !country.isEmpty())) line.complain(SheetColumn.CURRENCY, "currency");
            return text;
        }

        private static @Nullable UnitCost cost(SheetLine line, SheetColumn.Cost columns) {
            int before = line.wrong();
            var low = line.number(columns.low());
            var value = line.number(columns.value());
            var high = line.number(columns.high());
            var evidence = line.evidence(columns.status(), columns.source(), columns.noteJa(), columns.noteEn());
            if (line.wrong() > before || (low.isEmpty() && value.isEmpty() && high.isEmpty())) return null;
            if (value.isEmpty() && (low.isEmpty() || high.isEmpty())) {
                line.complain(columns.value(), "range");
            } else if (low.orElse(Double.NEGATIVE_INFINITY) > value.orElse(high.orElse(Double.POSITIVE_INFINITY))) {
                line.complain(columns.low(), "low");
            } else if (high.orElse(Double.POSITIVE_INFINITY) < value.orElse(low.orElse(Double.NEGATIVE_INFINITY))) {
                line.complain(columns.high(), "high");
            } else {
                return new UnitCost(low, value, high, evidence);
            }
            return null;
        }

        private void knowHow(SheetLine line) {
            var kind = line.choice(SheetColumn.WHAT, "know", List.of(KnowHow.Kind.values()), KnowHow.Kind.OPERATION);
            var says = line.names(SheetColumn.SAYS_JA, SheetColumn.SAYS_EN);
            if (says.isBlank()) line.complainBlank(SheetColumn.SAYS_JA, SheetColumn.SAYS_EN);
            var evidence = line.evidence(SheetColumn.STATUS, SheetColumn.SOURCE, SheetColumn.NOTE_JA,
                    SheetColumn.NOTE_EN);
            if (line.isWrong()) return;
            knowHow.computeIfAbsent(line.text(SheetColumn.ENTRY), _ -> new ArrayList<>())
                    .add(new KnowHow(kind, says, evidence));
        }

        private void effect(SheetLine line) {
            var effect = new Effect(line.text(SheetColumn.POLLUTANT),
                    line.names(SheetColumn.NAME_JA, SheetColumn.NAME_EN), line.number(SheetColumn.PER_UNIT),
                    line.names(SheetColumn.UNIT_JA, SheetColumn.UNIT_EN),
                    line.names(SheetColumn.SAYS_JA, SheetColumn.SAYS_EN), line.evidence(SheetColumn.STATUS,
                            SheetColumn.SOURCE, SheetColumn.NOTE_JA, SheetColumn.NOTE_EN));
            if (line.isWrong()) return;
            effects.computeIfAbsent(line.text(SheetColumn.ENTRY), _ -> new ArrayList<>()).add(effect);
        }

        private void source(SheetLine line) {
            var id = line.text(SheetColumn.ID);
            if (id.isBlank()) line.complain(SheetColumn.ID, "blank");
            var title = line.names(SheetColumn.TITLE_JA, SheetColumn.TITLE_EN);
            var source = new Names(line.text(SheetColumn.ADDRESS), line.text(SheetColumn.CHECKED));
            if (!line.isWrong()) sources.add(new Source(id, title, source.ja(), source.en()));
        }
    }
}
