package org.kakehashi.ui.library;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
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

/// A programme while one of its fields is changed; what is built of it is checked by the programme itself.
final class FunderDraft {
    String id;
    Origin origin;
    Names name;
    Names programme;
    double ceiling;
    double ceilingPerYear;
    double grantRate;
    int longestYears;
    Season call;
    Names conditions;
    int conditionsYear;
    String checked;
    Evidence evidence;
    FunderTerms.Form form;
    String currency;
    double leastRate;
    long leastAmount;
    List<Applicant> applicants;
    List<String> countries;
    List<StepKind> steps;
    List<CostCategory> eligible;
    List<CostCategory> excluded;
    List<Condition> wanted;
    int monthsToStart;
    boolean fiscalYearBound;
    int fiscalYearStart;
    boolean noDoubleFunding;
    boolean wholeLines;
    boolean orderAfterDecision;
    Season activity;
    List<Names> papers;

    /// The two days of a window, either of which may still be missing; only both make one.
    record Season(@Nullable MonthDay opens, @Nullable MonthDay closes) {
        static final Season NONE = new Season(null, null);

        static Season of(@Nullable Window window) {
            return window == null ? new Season(null, null) : new Season(window.opens(), window.closes());
        }

        Season opening(Optional<MonthDay> day) {
            return new Season(day.orElse(null), closes);
        }

        Season closing(Optional<MonthDay> day) {
            return new Season(opens, day.orElse(null));
        }

        @Nullable Window window() {
            return opens == null || closes == null || opens.equals(closes) ? null : new Window(opens, closes);
        }
    }

    FunderDraft(Funder funder) {
        id = funder.id();
        origin = funder.origin();
        name = funder.name();
        programme = funder.programme();
        ceiling = funder.ceiling();
        ceilingPerYear = funder.ceilingPerYear();
        grantRate = funder.grantRate();
        longestYears = funder.longestYears();
        call = Season.of(funder.window());
        conditions = funder.conditions();
        conditionsYear = funder.conditionsYear();
        checked = funder.checked();
        evidence = funder.evidence();
        var terms = funder.terms();
        form = terms.form();
        currency = terms.currency();
        leastRate = terms.leastRate();
        leastAmount = terms.leastAmount();
        applicants = terms.applicants();
        countries = terms.countries();
        steps = terms.steps();
        eligible = terms.eligible();
        excluded = terms.excluded();
        wanted = terms.conditions();
        monthsToStart = terms.monthsToStart();
        fiscalYearBound = terms.fiscalYearBound();
        fiscalYearStart = terms.fiscalYearStart();
        noDoubleFunding = terms.noDoubleFunding();
        wholeLines = terms.wholeLines();
        orderAfterDecision = terms.orderAfterDecision();
        activity = Season.of(terms.activity());
        papers = terms.papers();
    }

    Funder builtAs(Origin other) {
        origin = other;
        return built();
    }

    Funder built() {
        return new Funder(id, origin, name, programme, ceiling, ceilingPerYear, grantRate, longestYears, call.window(),
                conditions, conditionsYear, checked, evidence, new FunderTerms(form, currency, leastRate, leastAmount,
                        applicants, countries, steps, eligible, excluded, wanted, monthsToStart, fiscalYearBound,
                        fiscalYearStart, noDoubleFunding, wholeLines, orderAfterDecision, activity.window(), papers));
    }
}
