package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kakehashi.plan.BudgetTerms;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Exchange;
import org.kakehashi.plan.LineEdits;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Edit;
import org.kakehashi.project.NewIds;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Tongue;

/// What people do to the budget: to its lines, and to what is laid on them.
final class BudgetEdits {
    private final Session session;
    private final SplittableRandom random = new SplittableRandom();

    BudgetEdits(Session session) {
        this.session = session;
    }

    /// Changes the step of a line.
    void change(BudgetRow.Line row, UnaryOperator<Step> change) {
        session.edit(new Edit(BudgetWords.EDIT_LINE.names(row.line().name(), row.step().name()), row.id()),
                project -> project.changePlan(plan -> plan.change(row.step().id(), change)));
    }

    void rename(BudgetRow.Line row, String name) {
        change(row, step -> LineEdits.byHand(step, row.line(), line -> line.with(line.name().with(Tongue.now(), name))));
    }

    void unit(BudgetRow.Line row, String unit) {
        change(row, step -> LineEdits.byHand(step, row.line(), line -> line.withUnit(line.unit().with(Tongue.now(), unit))));
    }

    /// @param exchange null for the plan's money
    void money(BudgetRow.Line row, @Nullable Exchange exchange) {
        change(row, step -> LineEdits.money(step, row.line(), exchange));
    }

    /// Takes a line by hand away, and what was overridden of one that is built up.
    void undo(BudgetRow.Line row) {
        session.pause();
        change(row, step -> LineEdits.undo(step, row.line()));
        session.pause();
    }

    /// @return id of the row of the new line
    String add(Step step) {
        var id = "own-" + NewIds.next(random, taken -> step.lines().stream().map(CostLine::id).anyMatch(("own-" + taken)::equals));
        session.pause();
        session.edit(new Edit(BudgetWords.EDIT_ADD_LINE.names(step.name()), step.id()), project -> project.changePlan(plan ->
                plan.change(step.id(), now -> LineEdits.add(now, id, BudgetWords.NEW_LINE.names()))));
        session.pause();
        return step.id() + "/" + id;
    }

    BudgetTerms terms() {
        return session.project().plan().terms();
    }

    void terms(UnaryOperator<BudgetTerms> change) {
        session.edit(new Edit(BudgetWords.EDIT_TERMS.names(), "budget-terms"),
                project -> project.changePlan(plan -> plan.with(change.apply(plan.terms()))));
    }

    /// Puts a rate in the place of the one for its money, or behind the others.
    void exchange(Exchange rate) {
        terms(terms -> {
            var rates = new ArrayList<>(terms.exchange());
            rates.replaceAll(old -> old.currency().equals(rate.currency()) ? rate : old);
            if (terms.exchange(rate.currency()).isEmpty()) rates.add(rate);
            return withExchange(terms, rates);
        });
    }

    void withoutExchange(String currency) {
        terms(terms -> withExchange(terms, terms.exchange().stream().filter(rate -> !rate.currency().equals(currency)).toList()));
    }

    private static BudgetTerms withExchange(BudgetTerms terms, List<Exchange> rates) {
        return new BudgetTerms(rates, terms.priceYear(), terms.priceRise(), terms.contingency(), terms.tax());
    }
}
