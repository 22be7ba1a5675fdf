package org.kakehashi.ui.cost;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Measure;
import org.kakehashi.ui.kit.Words;

/// What a column of measures holds, in the table or in a spreadsheet.
///
/// The order is the one in which the cells of a pasted row are applied, so that amounts are met by what was set before.
enum SheetColumn {
    SECTOR(TableWords.HEADS_SECTOR),
    NAME(TableWords.HEADS_NAME),
    FROM(TableWords.HEADS_FROM),
    TO(TableWords.HEADS_TO),
    PERIOD(TableWords.HEADS_PERIOD),
    LIFE(TableWords.HEADS_LIFE),
    COVERAGE(TableWords.HEADS_COVERAGE),
    QUANTITY(TableWords.HEADS_QUANTITY),
    UNIT_COST(TableWords.HEADS_UNIT_COST),
    CAPITAL(TableWords.HEADS_CAPITAL),
    OPERATING(TableWords.HEADS_OPERATING),
    TOTAL(TableWords.HEADS_TOTAL),
    EACH(TableWords.HEADS_EACH),
    SOURCE(TableWords.HEADS_SOURCE),
    PROFILE(TableWords.HEADS_PROFILE);

    private final TableWords heads;

    SheetColumn(TableWords heads) {
        this.heads = heads;
    }

    /// @return for the ids of its cells
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @return what the undo menu calls a change of such a cell
    Words edit() {
        return switch (this) {
            case SECTOR -> CostWords.EDIT_SECTOR;
            case NAME -> CostWords.EDIT_RENAME;
            case FROM, TO, PERIOD -> CostWords.EDIT_PERIOD;
            case LIFE -> CostWords.EDIT_LIFE;
            case COVERAGE -> CostWords.EDIT_COVERAGE;
            case QUANTITY -> TableWords.EDIT_QUANTITY;
            case UNIT_COST -> CostWords.EDIT_UNIT_COST;
            case CAPITAL -> TableWords.EDIT_CAPITAL;
            case OPERATING -> CostWords.EDIT_OPERATING;
            case TOTAL, EACH, SOURCE, PROFILE -> CostWords.EDIT_TOTAL;
        };
    }

    /// @return what it is called at the head of a copied table
    String head(Language language) {
        return list(language).getFirst();
    }

    private List<String> list(Language language) {
        return List.of(heads.in(language).split(",", -1));
    }

    /// @return what it is called, in both languages
    Names called() {
        return new Names(head(Language.JA), head(Language.EN));
    }

    /// @return all it may be called at the head of a pasted one, in both languages
    List<String> heads() {
        return Stream.of(Language.values()).flatMap(language -> list(language).stream()).toList();
    }

    /// @return whether its cell is typed for such a measure; else it is computed or there is none
    boolean input(Measure measure) {
        return switch (this) {
            case SECTOR, NAME, FROM, TO, PERIOD -> true;
            case LIFE, COVERAGE, QUANTITY -> measure instanceof Measure.Rollout;
            case UNIT_COST -> !(measure instanceof Measure.Budget);
            case CAPITAL -> measure instanceof Measure.Rollout
                    || (measure instanceof Measure.Budget budget && budget.capital());
            case OPERATING -> !(measure instanceof Measure.Budget budget && budget.capital());
            case TOTAL -> measure instanceof Measure.Budget;
            case EACH, SOURCE, PROFILE -> false;
        };
    }

    /// @return whether its cells are computed where they are not typed
    boolean computed() {
        return switch (this) {
            case CAPITAL, OPERATING, TOTAL, EACH, SOURCE, PROFILE -> true;
            case SECTOR, NAME, FROM, TO, PERIOD, LIFE, COVERAGE, QUANTITY, UNIT_COST -> false;
        };
    }

    /// @return whether it holds amounts that the table counts in millions
    boolean millions() {
        return this == CAPITAL || this == OPERATING || this == TOTAL;
    }
}
