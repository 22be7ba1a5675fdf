package org.kakehashi.document;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kakehashi.document.Limit.Form;
import org.kakehashi.document.Limit.Range;

/// The limits of single fields, by record and component: the guards of the constructors, said so that a person and
/// a schema understand them. A test holds the two together.
final class Limits {
    private static final Limit FILLED = new Limit.Filled();
    private static final Form CODE = new Form(Pattern.compile("[A-Z]{3}"), "limit.code");
    private static final Form PROJECT_ID = new Form(Pattern.compile("[A-Za-z0-9-]{1,64}"), "limit.projectId");
    private static final Range SHARE = between(0, 1);
    private static final Range SHARE_NOT_NONE = new Range(0, 1, true, false);
    private static final Range RATE = new Range(-1, Double.POSITIVE_INFINITY, true, true);
    private static final Range NOT_NEGATIVE = new Range(0, Double.POSITIVE_INFINITY, false, true);
    private static final Range POSITIVE = new Range(0, Double.POSITIVE_INFINITY, true, true);
    private static final Range COUNT = between(0, 1_000_000);
    private static final Range MONTH = between(1, 12);
    private static final Range YEAR = between(1, 9999);
    private static final Map<String, Limit> ALL = table();

    private Limits() {}

    /// @param component as `Ramp.start` or `Measure.Budget.id`
    static @Nullable Limit of(String component) {
        return ALL.get(component);
    }

    static Map<String, Limit> all() {
        return ALL;
    }

    private static Map<String, Limit> table() {
        var table = new HashMap<String, Limit>();
        put(table, FILLED, "Source.id", "City.id", "Rate.id", "Funder.id", "Person.id", "Agreement.id", "Event.id",
                "Scenario.id", "Load.id", "Step.id", "CostLine.id", "FundingSource.id", "Pair.home", "Pair.partner",
                "Link.predecessor", "Baseline.Planned.step", "Share.source", "Pledge.source", "Silence.rule",
                "Measure.Budget.id", "Measure.Budget.sector", "Measure.Rollout.id", "Measure.Rollout.sector",
                "Measure.Remediation.id", "Measure.Remediation.sector", "Measure.Remediation.pollutant",
                "Technology.id", "Technology.sector", "LoanPreset.id", "Threshold.id", "Benchmark.id", "SectorLimit.id",
                "Conversion.entry", "Payment.step", "Payment.line", "Payment.source", "Application.id", "Application.source",
                "Company.id");
        put(table, CODE, "City.country", "City.currency", "Rate.currency", "Office.currency", "Basis.currency",
                "Plan.currency", "FunderTerms.currency", "Exchange.currency", "Contribution.currency", "Technology.country", "Technology.currency", "Benchmark.country", "Benchmark.currency",
                "Observation.country", "Conversion.Published.currency", "Conversion.Published.country",
                "Conversion.Destination.currency", "Conversion.Destination.country");
        put(table, PROJECT_ID, "Project.id");
        put(table, SHARE, "Ramp.start", "Ramp.target", "Loan.financed", "Measure.Remediation.settling",
                "Measure.Remediation.decay", "Progress.done", "Share.fraction", "Work.FeasibilityStudy.probability",
                "FunderTerms.leastRate", "Application.probability", "BudgetTerms.contingency", "BudgetTerms.tax",
                "Conversion.traded", "Benchmark.shareLow", "Benchmark.shareHigh");
        put(table, SHARE_NOT_NONE, "Funder.grantRate");
        put(table, RATE, "Basis.inflation", "Loan.interest", "Price.escalation", "Trend.Growth.rate",
                "Trend.ProfileGrowth.rate");
        put(table, NOT_NEGATIVE, "Funder.ceiling", "Funder.ceilingPerYear", "Funder.longestYears", "Basis.discount",
                "Driver.PerPerson.unitsPerPerson", "Driver.PerHousehold.unitsPerHousehold",
                "Measure.Remediation.before", "Change.quantity", "Change.rate", "CostLine.quantity", "CostLine.rate",
                "Work.FeasibilityStudy.personMonths", "Work.FeasibilityStudy.subcontract", "Work.Pilot.equipment",
                "Work.Pilot.shipping", "Work.Business.sales", "Pledge.amount", "Payment.amount", "Application.asked",
                "Application.awarded", "FundingSource.perYear", "FunderTerms.leastAmount", "Contribution.amount",
                "Loan.grace", "LoanPreset.grace");
        put(table, COUNT, "Work.Agreement.termYears", "Work.Agreement.delegates", "Work.Mission.delegates",
                "Work.Mission.days", "Work.Training.participants", "Work.Training.days", "Work.Training.trainers",
                "Work.ExpertDispatch.staff", "Work.ExpertDispatch.specialists", "Work.ExpertDispatch.trips",
                "Work.ExpertDispatch.daysPerTrip", "Work.FeasibilityStudy.trips", "Work.Pilot.trained", "Work.Business.firms");
        put(table, MONTH, "FunderTerms.fiscalYearStart", "City.fiscalYearStart", "Office.fiscalYearStart");
        put(table, YEAR, "Fact.year", "Basis.priceYear", "Pledge.fiscalYear", "Payment.fiscalYear", "Application.fiscalYear",
                "Contribution.year", "Project.since", "Observation.year",
                "LoanPreset.year", "Benchmark.from", "Conversion.Published.priceFrom",
                "Conversion.Published.priceYear", "Conversion.Destination.priceYear");
        put(table, between(0, 1), "BudgetTerms.priceRise");
        put(table, between(0, 120), "FunderTerms.monthsToStart");
        put(table, between(0, 9999), "BudgetTerms.priceYear", "Technology.priceFrom", "Technology.priceYear");
        put(table, POSITIVE, "Exchange.rate", "Observation.value", "Conversion.adaptation", "Benchmark.total", "Benchmark.people");
        put(table, between(1, 9000), "Project.startYear");
        put(table, between(1, 9899), "Horizon.first");
        put(table, between(1, 100), "Horizon.years");
        put(table, between(1, 1000), "Loan.tenor", "LoanPreset.tenor", "Measure.Rollout.life");
        put(table, between(0, 1000), "Technology.life");
        put(table, between(0, 99), "Agreement.termYears");
        put(table, between(-90, 90), "City.latitude");
        put(table, between(-180, 180), "City.longitude");
        put(table, between(-36_600, 36_600), "Link.lag");
        put(table, new Range(0, 1000, true, false), "Assignment.units");
        put(table, between(0, 3660), "Contract.leadDays");
        put(table, between(0, 36_600), "Span.days");
        put(table, between(0, 366), "Person.daysAway");
        put(table, new Range(0, 1000, true, false), "Person.units");
        put(table, new Range(1, Double.POSITIVE_INFINITY, false, true), "Origin.version");
        return Map.copyOf(table);
    }

    private static Range between(double min, double max) {
        return new Range(min, max, false, false);
    }

    private static void put(Map<String, Limit> table, Limit limit, String... components) {
        for (var component : components) table.put(component, limit);
    }
}
