package org.kakehashi.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.eligibility.Reason.Topic;
import org.kakehashi.eligibility.Situation.Open;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.plan.Dates;
import org.kakehashi.project.WorkStart;
import org.kakehashi.reference.Window;

/// Whether its call, its fiscal year and its term meet the dates of the plan.
final class When {
    private When() {}

    static void weigh(Situation now, List<Reason> reasons) {
        call(now, reasons);
        if (now.open().isEmpty()) return;
        start(now, reasons);
        duration(now, reasons);
        fiscalYear(now, reasons);
        activity(now, reasons);
        doubled(now, reasons);
    }

    private static void call(Situation now, List<Reason> reasons) {
        var source = now.source();
        if (source.isPresent() && WorkStart.secured(now.outlook(), source.get())) {
            reasons.add(Sentence.of(Topic.CALL, Fit.FITS, "CALL.secured", Field.Kind.AMOUNTS, source.get().id()));
        } else if (source.isPresent() && WorkStart.applied(now.outlook(), source.get())) {
            reasons.add(Sentence.of(Topic.CALL, Fit.FITS, "CALL.applied", Field.Kind.AMOUNTS, source.get().id()));
        } else if (now.funder().window() != null) {
            var closes = now.funder().window().nextClosing(now.today());
            var opens = now.funder().window().openingBefore(closes);
            reasons.add(Sentence.of(Topic.CALL, Fit.FITS, opens.isAfter(now.today()) ? "CALL.opens" : "CALL.open",
                    Field.Kind.PROGRAMME, now.funder().id(), opens, closes));
        }
    }

    private static void start(Situation now, List<Reason> reasons) {
        var from = WorkStart.of(now.outlook(), now.funder(), now.source().orElse(null));
        if (from.isEmpty()) return;
        var day = from.get().day();
        var early = now.against(open -> !open.dates().start().isBefore(day));
        var order = now.terms().orderAfterDecision();
        reasons.add(early.map(open -> Sentence.of(Topic.START, Fit.COULD_FIT, order ? "START.order" : "START.could",
                        Field.Kind.STEP_DATES, open.step().id(), open.step().name(), day))
                .orElseGet(() -> Sentence.of(Topic.START, Fit.FITS, "START.fits", Field.Kind.STEP_DATES,
                        now.asked().getFirst().step().id(), day)));
    }

    private static void duration(Situation now, List<Reason> reasons) {
        int years = now.funder().longestYears();
        if (years == 0) return;
        var first = now.asked().stream().map(open -> open.dates().start()).min(LocalDate::compareTo).orElseThrow();
        var last = now.asked().stream().map(open -> open.dates().finish()).max(LocalDate::compareTo).orElseThrow();
        var fits = now.used() ? last.isBefore(first.plusYears(years))
                : now.open().stream().anyMatch(open -> open.dates().finish().isBefore(open.dates().start().plusYears(years)));
        reasons.add(Sentence.of(Topic.DURATION, fits ? Fit.FITS : Fit.COULD_FIT, fits ? "DURATION.fits" : "DURATION.could",
                Field.Kind.STEP_DATES, now.asked().getFirst().step().id(), years,
                months(first, last)));
    }

    /// @return months from the first to the last day, a begun one counted whole
    private static long months(LocalDate first, LocalDate last) {
        long whole = ChronoUnit.MONTHS.between(first, last.plusDays(1));
        return first.plusMonths(whole).isAfter(last) ? whole : whole + 1;
    }

    private static void fiscalYear(Situation now, List<Reason> reasons) {
        if (!now.terms().fiscalYearBound()) return;
        int month = now.terms().fiscalYearStart();
        var crossing = now.against(open -> FiscalYears.of(open.dates().start(), month)
                == FiscalYears.of(open.dates().finish(), month));
        reasons.add(crossing.map(open -> Sentence.of(Topic.FISCAL_YEAR, Fit.COULD_FIT, "FISCAL_YEAR.could", Field.Kind.STEP_DATES,
                        open.step().id(), open.step().name(), end(open, month)))
                .orElseGet(() -> Sentence.of(Topic.FISCAL_YEAR, Fit.FITS, "FISCAL_YEAR.fits", Field.Kind.STEP_DATES,
                        now.asked().getFirst().step().id())));
    }

    private static LocalDate end(Open open, int month) {
        return FiscalYears.firstDay(FiscalYears.of(open.dates().start(), month) + 1, month).minusDays(1);
    }

    private static void activity(Situation now, List<Reason> reasons) {
        var days = now.terms().activity();
        if (days == null) return;
        var outside = now.against(open -> within(days, open.dates()));
        var any = now.today();
        reasons.add(outside.map(open -> Sentence.of(Topic.ACTIVITY, Fit.COULD_FIT, "ACTIVITY.could", Field.Kind.STEP_DATES,
                        open.step().id(), open.step().name(), day(days.opens().atYear(any.getYear())),
                        day(days.closes().atYear(any.getYear()))))
                .orElseGet(() -> Sentence.of(Topic.ACTIVITY, Fit.FITS, "ACTIVITY.fits", Field.Kind.STEP_DATES,
                        now.asked().getFirst().step().id())));
    }

    private static boolean within(Window days, Dates dates) {
        var closes = days.nextClosing(dates.start());
        return !dates.start().isBefore(days.openingBefore(closes)) && !dates.finish().isAfter(closes);
    }

    private static Names day(LocalDate day) {
        return Sentence.text("day", Sentence.text("month." + day.getMonthValue()), day.getDayOfMonth());
    }

    private static void doubled(Situation now, List<Reason> reasons) {
        if (!now.terms().noDoubleFunding()) return;
        var doubled = now.against(open -> open.others().stream().noneMatch(When::isProgramme));
        reasons.add(doubled.map(open -> Sentence.of(Topic.DOUBLE_FUNDING, Fit.COULD_FIT, "DOUBLE_FUNDING.could",
                        Field.Kind.STEP_PAYERS, open.step().id(), open.step().name(), Sentence.list(open.others().stream()
                                .filter(When::isProgramme).map(FundingSource::name).toList())))
                .orElseGet(() -> Sentence.of(Topic.DOUBLE_FUNDING, Fit.FITS, "DOUBLE_FUNDING.fits", Field.Kind.STEP_PAYERS,
                        now.asked().getFirst().step().id())));
    }

    private static boolean isProgramme(FundingSource source) {
        return source.kind() == FundingSource.Kind.PROGRAMME;
    }
}
