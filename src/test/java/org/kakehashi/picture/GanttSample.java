package org.kakehashi.picture;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The design's plan.
final class GanttSample {
    static final GanttNames NAMES = new GanttNames(GanttSample::month, day -> month(day) + " " + day.getYear(),
            day -> day.getDayOfMonth() + " " + month(day), day -> "" + day.getDayOfMonth(),
            day -> day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + day.getDayOfMonth());

    private GanttSample() {}

    static Gantt gantt(double scroll, boolean both, Optional<String> selected) {
        var scale = GanttScale.fitting(day("2026-04-01"), day("2030-04-01"), 726);
        var fiscal = new FiscalBand(4, y -> "FY" + y, y -> "令和" + (y - 2018) + "年度");
        var calendar = new FiscalBand(1, y -> "" + y, _ -> "Viet Nam");
        return new Gantt(scale, both ? List.of(fiscal, calendar) : List.of(fiscal), NAMES, rows(), links(), windows(), List.of(),
                Optional.of(new Today(day("2026-11-20"), "today")), Optional.empty(), 23, scroll,
                selected.map(GanttHand::of).orElse(GanttHand.NONE));
    }

    static List<GanttRow> rows() {
        return List.of(
                group("1", Ink.STEP_AGREEMENT, "2026-08-03", "2029-10-19"),
                row("1.1", Ink.STEP_AGREEMENT, bar("2026-08-03", "2026-12-18", 0.75, "", "", true),
                        new GanttRow.Diamond(day("2026-12-18"), "")),
                row("1.2", Ink.STEP_AGREEMENT, gem("2026-10-15"), gem("2027-10-14"), gem("2028-10-12"),
                        gem("2029-10-19")),
                group("2", Ink.STEP_TRAINING, "2026-06-08", "2028-06-09"),
                row("2.1", Ink.STEP_TRAINING, bar("2026-06-08", "2026-07-03", 1, "", "", false)),
                row("2.2", Ink.STEP_TRAINING, bar("2027-06-07", "2027-07-02", 0, "6 officials", "", false)),
                row("2.3", Ink.STEP_TRAINING, bar("2028-05-15", "2028-06-09", 0, "10 officials", "", false)),
                group("3", Ink.STEP_DISPATCH, "2026-10-12", "2028-10-13"),
                row("3.1", Ink.STEP_DISPATCH, bar("2026-10-12", "2026-12-11", 0.6, "", "60 %", true)),
                row("3.2", Ink.STEP_DISPATCH, bar("2027-04-26", "2027-06-18", 0, "3 experts, 40 days", "", false)),
                row("3.3", Ink.STEP_DISPATCH, bar("2027-10-04", "2027-11-12", 0, "", "", false)),
                row("3.4", Ink.STEP_DISPATCH, bar("2028-09-04", "2028-10-13", 0, "3 experts", "", false)),
                group("4", Ink.STEP_STUDY, "2027-07-05", "2028-03-24"),
                row("4.1", Ink.STEP_STUDY, bar("2027-07-05", "2028-03-24", 0, "¥36.0 m", "", true)),
                row("4.2", Ink.STEP_STUDY, bar("2027-09-06", "2028-02-25", 0, "¥16.0 m", "", false)),
                group("5", Ink.STEP_PILOT, "2028-04-03", "2029-08-31"),
                row("5.1", Ink.STEP_PILOT, bar("2028-06-05", "2029-08-31", 0, "¥62.5 m", "", true)),
                row("5.2", Ink.STEP_PILOT, bar("2028-04-03", "2029-03-30", 0, "¥32.0 m", "", false)),
                group("6", Ink.STEP_BUSINESS, "2029-02-05", "2030-02-28"),
                row("6.1", Ink.STEP_BUSINESS, bar("2029-04-09", "2029-05-25", 0, "12 firms", "", false)),
                row("6.2", Ink.STEP_BUSINESS, bar("2029-09-03", "2030-02-28", 0, "¥8.4 m", "", true)));
    }

    static List<GanttLink> links() {
        return List.of(link("1.1", "3.2", true), link("3.1", "3.2", true), link("2.1", "3.1", false),
                link("3.2", "4.1", true), link("3.3", "4.1", false), link("4.1", "5.1", true),
                link("4.2", "5.2", false), link("5.2", "6.1", false), link("5.1", "6.2", true));
    }

    static List<GanttWindow> windows() {
        var all = new ArrayList<GanttWindow>();
        for (int year = 2026; year < 2030; year++) {
            all.add(new GanttWindow("moe" + year, "M", "MOE", LocalDate.of(year, 4, 10), LocalDate.of(year, 5, 20)));
            all.add(new GanttWindow("jica" + year, "J", "JICA", LocalDate.of(year, 11, 1), LocalDate.of(year, 11, 30)));
            all.add(new GanttWindow("clair" + year, "C", "CLAIR", LocalDate.of(year + 1, 1, 12),
                    LocalDate.of(year + 1, 2, 19)));
        }
        return all;
    }

    static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static GanttRow group(String id, Ink ink, String start, String end) {
        return new GanttRow(id, ink, List.of(new GanttRow.Summary(day(start), day(end))), true);
    }

    private static GanttRow row(String id, Ink ink, GanttRow.Mark... marks) {
        return new GanttRow(id, ink, List.of(marks), false);
    }

    private static GanttRow.Mark bar(String start, String end, double done, String label, String lead, boolean hot) {
        return new GanttRow.Bar(day(start), day(end), done, label, lead, hot);
    }

    private static GanttRow.Mark gem(String day) {
        return new GanttRow.Diamond(day(day), "");
    }

    private static GanttLink link(String from, String to, boolean critical) {
        return new GanttLink(from, to, GanttLink.Tie.FINISH_START, critical);
    }
}
