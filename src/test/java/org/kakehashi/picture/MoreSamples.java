package org.kakehashi.picture;

import static org.kakehashi.picture.GanttSample.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The design's smaller pictures.
final class MoreSamples {
    private static final Today TODAY = new Today(day("2026-11-20"), "today");

    private MoreSamples() {}

    static MiniMonths months() {
        return new MiniMonths(day("2026-10-01"), day("2028-01-01"), new FiscalBand(4, y -> "FY" + y, y -> "Reiwa " + (y - 2018)),
                GanttSample::month, List.of(
                month("a", Ink.STEP_AGREEMENT, Sign.AGREEMENT, "Agreement", false,
                        bar("2026-09-25", "2026-12-18", 0.65, ""), new GanttRow.Diamond(day("2026-12-18"), "signing 18 Dec")),
                month("t", Ink.STEP_TRAINING, Sign.TRAINING, "Training", false, bar("2027-06-07", "2027-07-02", 0, "leak detection")),
                month("e", Ink.STEP_DISPATCH, Sign.DISPATCH, "Expert dispatch", false, bar("2026-10-12", "2026-12-11", 0.6, "survey"),
                        bar("2027-04-26", "2027-06-18", 0, "sewer plan"), bar("2027-10-04", "2027-11-12", 0, "")),
                month("s", Ink.STEP_STUDY, Sign.STUDY, "Study (F/S)", false, bar("2027-07-05", "2028-03-24", 0, "sewerage F/S")),
                month("f", Ink.WARNING, Sign.MONEY, "Funding windows", true, bar("2026-11-01", "2026-11-30", 0, "JICA"),
                        bar("2027-01-12", "2027-02-19", 0, "CLAIR"), bar("2027-04-12", "2027-05-20", 0, "MOE"))),
                Optional.of(TODAY));
    }

    static ReferenceBars reference() {
        return new ReferenceBars(List.of(
                new ReferenceBars.Row("k", Ink.REFERENCE, "Kitakyushu 1972–91", 40_000, "¥40,000",
                        "about 1 m people, over ¥800 bn", true, false),
                new ReferenceBars.Row("A", Ink.SCENARIO_A, "A Clean up later", 26_000, "¥26,000", "¥677 bn", false, false),
                new ReferenceBars.Row("B", Ink.SCENARIO_B, "B Staged, cleaner prod.", 9_570, "¥9,570", "¥249 bn", false, true),
                new ReferenceBars.Row("C", Ink.SCENARIO_C, "C Low-cost, decentr.", 5_150, "¥5,150", "¥134 bn", false, false)),
                v -> String.format(Locale.ROOT, "¥%,.0f", v));
    }

    static NeedAgainstFunds need() {
        return new NeedAgainstFunds(List.of(
                new NeedAgainstFunds.Year(2026, "FY2026", 21.2, 0, 0, 21.2, "21.2", "covered"),
                new NeedAgainstFunds.Year(2027, "FY2027", 6, 28, 32.5, 73.4, "73.4", "gap 6.9"),
                new NeedAgainstFunds.Year(2028, "FY2028", 9, 0, 65.5, 85.3, "85.3", "gap 10.8"),
                new NeedAgainstFunds.Year(2029, "FY2029", 0, 0, 50, 52.7, "52.7", "gap 2.7"),
                new NeedAgainstFunds.Year(2030, "FY2030", 0, 0, 10.5, 11.8, "11.8", "gap 1.3")),
                v -> String.format(Locale.ROOT, "%.0f", v));
    }

    static LoadHistogram load() {
        double[] totals = {0, 0, 9, 1, 2, 2.3, 11, 15, 7, 1, 1, 1, 4, 17, 20, 8, 8.5, 11, 18.8, 14, 12, 12, 10, 7, 5, 12, 14,
            11, 11, 20.1, 16, 11, 11, 11, 10, 11, 12, 13, 7, 7, 7, 6, 6, 5, 5, 5, 5, 0};
        var months = new ArrayList<LoadHistogram.Bin>();
        for (int i = 0; i < totals.length; i++) {
            months.add(new LoadHistogram.Bin(day("2026-04-01").plusMonths(i), day("2026-04-01").plusMonths(i + 1L),
                    List.of(totals[i] * 0.45, totals[i] * 0.37, totals[i] * 0.18), 18, false, "month " + i));
        }
        return new LoadHistogram(GanttScale.fitting(day("2026-04-01"), day("2030-04-01"), 726),
                List.of(new FiscalBand(4, y -> "FY" + y, _ -> "")), List.of(
                new LoadHistogram.Group(Ink.ACCENT_EMPHASIS, "A"), new LoadHistogram.Group(Ink.STEP_DISPATCH, "B"),
                new LoadHistogram.Group(Ink.STEP_PILOT, "C")), months, Optional.of(new LoadHistogram.Note(day("2027-06-01"), "Jun 2027: 20 of 18")), Optional.of(TODAY),
                v -> String.format(Locale.ROOT, "%.0f", v));
    }

    static EventLanes events() {
        return new EventLanes(2009, 2026, List.of(
                lane(Ink.STEP_AGREEMENT, Sign.AGREEMENT, "Agreement", "4", known("2009-04-15", "Apr 2009: signed"),
                        event("2014-06-30", EventLanes.Standing.PLANNED, "review planned"),
                        event("2026-08-01", EventLanes.Standing.EXAMPLE, "renewal talks"),
                        event("2026-09-15", EventLanes.Standing.EXAMPLE, "renewal talks, committee")),
                lane(Ink.STEP_TRAINING, Sign.TRAINING, "Training", "5", known("2009-07-01", ""), known("2010-05-15", ""),
                        known("2010-10-20", "1 planner, 1 farm officer, sewer managers"),
                        event("2023-07-01", EventLanes.Standing.EXAMPLE, "4 officials"),
                        event("2026-06-08", EventLanes.Standing.EXAMPLE, "8 officials")),
                lane(Ink.STEP_DISPATCH, Sign.DISPATCH, "Expert dispatch", "2", known("2010-07-01", "leak prevention, Water Bureau"),
                        event("2026-10-12", EventLanes.Standing.EXAMPLE, "baseline survey")),
                lane(Ink.STEP_STUDY, Sign.STUDY, "Study (F/S)", "1", known("2021-09-10", "MOE city-to-city study with IGES")),
                lane(Ink.STEP_PILOT, Sign.PILOT, "Pilot", "1", known("2013-02-01", "U-BCF water treatment, in use by 2013")),
                lane(Ink.STEP_BUSINESS, Sign.BUSINESS, "Business", "1", known("2009-08-20", "Aug 2009: Kitakyushu–Viet Nam Association"))),
                List.of(new EventLanes.Gap(day("2015-01-01"), day("2021-01-01"), "2015–20: no event recorded")),
                Optional.of(day("2026-11-20")), Integer::toString, "");
    }

    private static EventLanes.Lane lane(Ink ink, Sign sign, String name, String count, EventLanes.Event... events) {
        return new EventLanes.Lane(name, ink, sign, name, count, List.of(events));
    }

    private static EventLanes.Event known(String day, String label) {
        return event(day, EventLanes.Standing.SOURCED, label);
    }

    private static EventLanes.Event event(String day, EventLanes.Standing standing, String label) {
        return new EventLanes.Event(day + label, LocalDate.parse(day), LocalDate.parse(day), standing, label, Optional.empty());
    }

    private static MiniMonths.Row month(String id, Ink ink, Sign sign, String name, boolean window, GanttRow.Mark... marks) {
        return new MiniMonths.Row(id, ink, sign, name, List.of(marks), window);
    }

    private static GanttRow.Mark bar(String start, String end, double done, String label) {
        return new GanttRow.Bar(day(start), day(end), done, label, "", false);
    }
}
