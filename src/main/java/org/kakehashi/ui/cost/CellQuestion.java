package org.kakehashi.ui.cost;

import java.util.Optional;
import java.util.OptionalInt;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Question;
import org.kakehashi.cost.Question.Part;
import org.kakehashi.cost.Question.Scope;

/// What the cells of the table answer to when they are asked why.
final class CellQuestion {
    private CellQuestion() {}

    /// @param last the last year of the horizon
    /// @return the question for a number; nothing for what is not computed or not known
    static Optional<Question> of(SheetRow row, SheetColumn column, int last) {
        var figures = row.figures();
        return switch (column) {
            case CAPITAL -> known(figures.capital(), new Question.Cost(scope(row), Part.CAPITAL, OptionalInt.empty()));
            case OPERATING -> known(figures.operating(), new Question.Mean(scope(row), Part.RUNNING));
            case TOTAL -> known(figures.total(), new Question.Cost(scope(row), Part.NET, OptionalInt.empty()));
            case EACH -> known(figures.perPerson(), new Question.PerPerson(scope(row), OptionalInt.empty()));
            case QUANTITY -> row instanceof SheetRow.Line(Measure.Rollout rollout, _)
                    ? known(figures.units(), new Question.Units(rollout.id(), last)) : Optional.empty();
            case SECTOR, NAME, FROM, TO, PERIOD, LIFE, COVERAGE, UNIT_COST, SOURCE, PROFILE -> Optional.empty();
        };
    }

    private static Optional<Question> known(double value, Question question) {
        return Double.isNaN(value) ? Optional.empty() : Optional.of(question);
    }

    private static Scope scope(SheetRow row) {
        return switch (row) {
            case SheetRow.Group group -> new Question.OfSector(group.sector());
            case SheetRow.Line line -> new Question.OfMeasure(line.id());
            case SheetRow.Total _ -> Question.ALL;
        };
    }
}
