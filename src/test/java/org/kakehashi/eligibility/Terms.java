package org.kakehashi.eligibility;

import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.Condition;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.FunderTerms;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.StepKind;
import org.kakehashi.reference.Window;

/// Conditions of a programme, by name, so that a test can change one at a time.
record Terms(Map<String, Object> set) {
    static final Window AUTUMN = new Window(MonthDay.of(10, 1), MonthDay.of(11, 30));

    Terms with(String name, Object value) {
        var changed = new HashMap<>(set);
        changed.put(name, value);
        return new Terms(changed);
    }

    /// Asks for nothing and gives without limit; checked this year.
    static Terms none() {
        return new Terms(Map.of());
    }

    Funder funder() {
        var terms = new FunderTerms(FunderTerms.Form.GRANT, as("currency", "JPY"), 0, as("least", 0L), as("applicants", List.<Applicant>of()),
                as("countries", List.<String>of()), as("steps", List.<StepKind>of()), as("eligible", List.<CostCategory>of()),
                as("excluded", List.<CostCategory>of()), as("conditions", List.<Condition>of()), as("monthsToStart", 0),
                as("fiscalYearBound", false), 4, as("noDoubleFunding", false), as("wholeLines", false),
                as("orderAfterDecision", false), (Window) set.get("activity"), List.of(Names.same("form"), Names.same("budget")));
        return new Funder("f", Origin.PROJECT, Names.same("F"), Names.same("Programme F"), as("ceiling", 0.0), as("perYear", 0.0),
                1, as("years", 0), window(), Names.same(""), as("year", 2026), as("checked", "2026-10-01"),
                as("evidence", Evidence.sourced("S")), terms);
    }

    private @Nullable Window window() {
        return set.containsKey("window") ? (Window) set.get("window") : null;
    }

    private <T> T as(String name, T otherwise) {
        @SuppressWarnings("unchecked") // the test that sets it knows its kind
        var value = (T) set.getOrDefault(name, otherwise);
        return value;
    }

    /// One condition of a programme, or a change of the project, and what is to come of it.
    record Case(String name, Reason.Topic topic, Fit fit, UnaryOperator<Terms> terms, UnaryOperator<Situations> project) {
        @Override
        public String toString() {
            return name;
        }
    }
}
