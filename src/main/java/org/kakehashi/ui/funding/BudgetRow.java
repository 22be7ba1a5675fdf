package org.kakehashi.ui.funding;

import java.util.List;
import java.util.SortedMap;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Paid;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Step;

/// A row of the budget.
sealed interface BudgetRow {
    /// @return what tells it from other rows
    String id();

    /// @return whole units of the plan's currency, by fiscal year
    SortedMap<Integer, Long> years();

    /// Lines that belong together.
    ///
    /// @param step   id of the step they are of, empty if they are of several
    /// @param money  what they cost
    /// @param inKind what is given in kind is worth
    /// @param years  of the money; of what is given in kind if there is no money
    record Group(String id, Names name, String step, long money, long inKind, SortedMap<Integer, Long> years, boolean open)
            implements BudgetRow {
        /// @return whether no money is in it, but something that is given in kind
        boolean isInKind() {
            return money == 0 && inKind > 0;
        }
    }

    /// A cost line, or the part of it that one source pays.
    ///
    /// @param amount  whole units of the plan's currency
    /// @param paid    who pays it, by source
    /// @param missing whether it has no rate
    /// @param byHand  whether it was written by hand
    record Line(String id, Step step, CostLine line, long amount, SortedMap<Integer, Long> years, List<Paid> paid, boolean missing,
            boolean byHand) implements BudgetRow {}

    /// All money, or all that is given in kind.
    record Total(String id, boolean inKind, long amount, SortedMap<Integer, Long> years) implements BudgetRow {}
}
