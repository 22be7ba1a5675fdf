package org.kakehashi.ui.overview;

import static org.kakehashi.ui.overview.Phrase.both;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.picture.Fill;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Meter;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Outlook;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Place;

/// The tiles about the money and the people of the plan.
final class PlanTiles {
    private PlanTiles() {}

    static Tile funds(Outlook outlook) {
        var caption = Phrase.of(OverviewWords.SECURED);
        var table = outlook.funding();
        long need = table.totalNeed();
        var currency = outlook.project().plan().currency();
        if (need == 0 && table.secured() == 0) {
            return Tile.unknown("tile-funds", caption, Phrase.of(OverviewWords.NO_COST), Place.Screen.FUNDING);
        }
        long applied = table.in(MoneyState.APPLIED);
        long planned = table.in(MoneyState.PLANNED);
        double whole = Math.max(need, table.secured() + applied + planned);
        var parts = new ArrayList<Meter.Segment>();
        parts.add(new Meter.Segment(Fill.of(Ink.FUNDING_SECURED), table.secured() / whole));
        parts.add(new Meter.Segment(Fill.of(Ink.FUNDING_APPLIED), applied / whole));
        parts.add(new Meter.Segment(Fill.of(Ink.FUNDING_PREPARING_BORDER), planned / whole));
        return new Tile("tile-funds", caption, both(language -> number(table.secured(), currency, language)),
                Phrase.data(both(language -> OverviewWords.OF_NEED.in(language,
                        Formats.projectMoney((double) need, currency, language), unit(table.secured(), currency, language)))),
                table.totalGap() == 0
                        ? Phrase.of(OverviewWords.APPLIED_NO_GAP,
                                both(language -> Formats.projectMoney((double) applied, currency, language)))
                        : Phrase.of(OverviewWords.APPLIED_GAP,
                                both(language -> Formats.projectMoney((double) applied, currency, language)),
                                both(language -> Formats.projectMoney((double) table.totalGap(), currency, language))),
                Double.NaN, Double.NaN, "ok", parts, Place.Screen.FUNDING, "");
    }

    private static String number(long amount, String currency, Language language) {
        var whole = Formats.projectMoney((double) amount, currency, language);
        return language == Language.JA ? Formats.parted(whole).number() : whole;
    }

    private static String unit(long amount, String currency, Language language) {
        return language == Language.JA ? Formats.parted(Formats.projectMoney((double) amount, currency, language)).unit() : "";
    }

    static Tile expertDays(Outlook outlook) {
        int year = outlook.fiscalYear();
        int start = outlook.project().home().fiscalYearStart();
        long planned = 0;
        long done = 0;
        for (var step : outlook.project().plan().steps()) {
            if (!(step.work() instanceof Work.ExpertDispatch dispatch)) continue;
            long days = (long) dispatch.experts() * dispatch.trips() * dispatch.daysPerTrip();
            var spread = FiscalYears.spread(days, dates(outlook, step), start);
            long inYear = spread.getOrDefault(year, 0L);
            long before = spread.headMap(year).values().stream().mapToLong(Long::longValue).sum();
            planned += inYear;
            done += Math.clamp(Math.round(days * step.done()) - before, 0, inYear);
        }
        var caption = Phrase.of(OverviewWords.EXPERT_DAYS, both(language -> Formats.fiscalYearPlain(year, language)));
        var mission = mission(outlook);
        return new Tile("tile-expert-days", caption, Names.same(Formats.number((double) done, 0)),
                Phrase.of(OverviewWords.OF_DAYS, Formats.number((double) planned, 0)), note(outlook, mission),
                planned == 0 ? Double.NaN : (double) done / planned, Double.NaN, "step-dispatch", List.of(),
                Place.Screen.PLAN, mission.isEmpty() ? "" : mission.getFirst().id());
    }

    /// @return dispatches that are not over, by their start
    private static List<Step> mission(Outlook outlook) {
        return outlook.project().plan().steps().stream()
                .filter(step -> step.work() instanceof Work.ExpertDispatch && step.done() < 1)
                .filter(step -> !dates(outlook, step).finish().isBefore(outlook.today()))
                .sorted(Comparator.comparing(step -> dates(outlook, step).start())).toList();
    }

    private static Phrase note(Outlook outlook, List<Step> missions) {
        if (missions.isEmpty()) return Phrase.of(OverviewWords.NO_MISSION);
        var dates = dates(outlook, missions.getFirst());
        return dates.start().isAfter(outlook.today())
                ? Phrase.of(OverviewWords.MISSION_BEGINS, StageLines.day(dates.start()))
                : Phrase.of(OverviewWords.MISSION_ENDS, StageLines.day(dates.finish()));
    }

    private static Dates dates(Outlook outlook, Step step) {
        return outlook.schedule().step(step.id()).orElseThrow().dates();
    }
}
