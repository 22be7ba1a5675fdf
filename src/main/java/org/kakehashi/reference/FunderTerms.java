package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;
import org.kakehashi.base.Texts;

/// The conditions of a programme that a machine can weigh, beside its ceilings.
///
/// An empty list of applicants, countries, steps or eligible categories is no restriction.
///
/// @param form         what it gives, and how
/// @param currency     ISO 4217 code of its ceilings and least amount
/// @param leastRate    smallest share of a cost line it takes part in, a fraction of one, 0 if none is stated
/// @param leastAmount  smallest amount it gives a project, in whole units of `currency`, 0 if none is stated
/// @param applicants   who may apply
/// @param countries    ISO 3166 alpha-3 codes of the partner countries it works in
/// @param steps        kinds of steps it pays for
/// @param eligible     what it pays for
/// @param excluded     what it never pays for, also where `eligible` is empty
/// @param conditions   what it wants to see
/// @param monthsToStart months from the application to the first day of work, 0 if not stated
/// @param fiscalYearBound whether each contract ends with the funder's fiscal year
/// @param fiscalYearStart month the funder's fiscal year begins in, 1 to 12
/// @param noDoubleFunding whether no other public money may go into what it funds
/// @param wholeLines   whether it pays a cost line alone or not at all
/// @param orderAfterDecision whether nothing may be ordered before its decision
/// @param activity     days of a year in which work must lie, null if the whole year
/// @param papers       what an application consists of
public record FunderTerms(Form form, String currency, double leastRate, long leastAmount, List<Applicant> applicants,
        List<String> countries, List<StepKind> steps, List<CostCategory> eligible, List<CostCategory> excluded,
        List<Condition> conditions, int monthsToStart, boolean fiscalYearBound, int fiscalYearStart,
        boolean noDoubleFunding, boolean wholeLines, boolean orderAfterDecision, @Nullable Window activity,
        List<Names> papers) {
    /// Nothing stated.
    public static final FunderTerms NONE = new FunderTerms(Form.GRANT, "JPY", 0, 0, List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), 0, false, 4, false, false, false, null, List.of());

    /// What a programme gives, and how.
    public enum Form {
        GRANT, CONTRACT, LOAN, IN_KIND, OWN_BUDGET;

        private static final Texts TEXTS = Texts.beside(FunderTerms.class, "money");

        public Names names() {
            return TEXTS.text("form." + name());
        }
    }

    public FunderTerms {
        requireNonNull(form, "form");
        Require.that(currency.matches("[A-Z]{3}"), "currency", currency);
        Require.that(0 <= leastRate && leastRate <= 1, "leastRate", leastRate);
        Require.that(leastAmount >= 0, "leastAmount", leastAmount);
        applicants = applicants.stream().distinct().sorted().toList();
        countries = countries.stream().distinct().sorted().toList();
        steps = steps.stream().distinct().sorted().toList();
        eligible = eligible.stream().distinct().sorted().toList();
        excluded = excluded.stream().distinct().sorted().toList();
        conditions = conditions.stream().distinct().sorted().toList();
        Require.that(0 <= monthsToStart && monthsToStart <= 120, "monthsToStart", monthsToStart);
        Require.that(1 <= fiscalYearStart && fiscalYearStart <= 12, "fiscalYearStart", fiscalYearStart);
        papers = List.copyOf(papers);
    }

    /// @return whether it pays for that category in a step of that kind
    public boolean pays(StepKind kind, CostCategory category) {
        return (steps.isEmpty() || steps.contains(kind)) && (eligible.isEmpty() || eligible.contains(category))
                && !excluded.contains(category);
    }
}
