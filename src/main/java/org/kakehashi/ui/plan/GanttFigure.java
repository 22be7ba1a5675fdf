package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Language;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.picture.FiscalBand;
import org.kakehashi.picture.Gantt;
import org.kakehashi.picture.GanttHand;
import org.kakehashi.picture.GanttLink;
import org.kakehashi.picture.GanttNames;
import org.kakehashi.picture.GanttOff;
import org.kakehashi.picture.GanttRow;
import org.kakehashi.picture.GanttScale;
import org.kakehashi.picture.GanttWindow;
import org.kakehashi.picture.Today;
import org.kakehashi.reference.Funder;
import org.kakehashi.schedule.ScheduledStep;
import org.kakehashi.ui.kit.Formats;

/// Turns a sheet into the picture of its chart, in one language.
final class GanttFigure {
    private static final int APRIL = 4;
    private final PlanSheet sheet;
    private final Language language;
    private final LocalDate today;
    private final GanttLayers layers;
    private final GanttRows made;
    private final List<GanttRow> rows;
    private final List<GanttLink> links;
    private final List<GanttWindow> windows;
    private final List<FiscalBand> bands;
    private final GanttNames names;

    private GanttFigure(PlanSheet sheet, Language language, LocalDate today, GanttLayers layers, GanttRows made) {
        this.sheet = sheet;
        this.language = language;
        this.today = today;
        this.layers = layers;
        this.made = made;
        rows = made.rows(sheet);
        links = layers.has(GanttLayer.LINKS) ? links() : List.of();
        windows = layers.has(GanttLayer.WINDOWS) ? windows() : List.of();
        bands = bands(sheet, language);
        names = new GanttNames(day -> Formats.month(day, language), day -> Formats.monthYear(day, language),
                day -> Formats.dayMonth(day, language), day -> String.valueOf(day.getDayOfMonth()),
                day -> GanttWords.WEEKDAY.in(language, day.getDayOfMonth(),
                        GanttWords.valueOf("DAY_" + day.getDayOfWeek()).in(language)));
    }

    static GanttFigure of(PlanSheet sheet, Language language, LocalDate today, GanttLayers layers) {
        return new GanttFigure(sheet, language, today, layers, GanttRows.of(sheet, language, layers));
    }

    /// @return of another sheet, with what is the same in it kept
    GanttFigure next(PlanSheet other, Language spoken, GanttLayers shown) {
        return new GanttFigure(other, spoken, today, shown, made.following(other, spoken, shown));
    }

    /// @param off shaded days, as far as they can be seen
    Gantt gantt(GanttScale scale, double rowHeight, double scroll, GanttHand hand, List<GanttOff> off) {
        var status = Optional.ofNullable(sheet.project().plan().statusDate())
                .map(day -> new Today(day, GanttWords.STATUS_DATE.in(language)));
        return new Gantt(scale, bands, names, rows, links, windows, off, Optional.of(new Today(today, PlanWords.TODAY.now())),
                status, rowHeight, scroll, hand);
    }

    /// @return the fiscal years of the home city, and of the partner city where they differ
    static List<FiscalBand> bands(PlanSheet sheet, Language language) {
        int home = sheet.project().home().fiscalYearStart(), partner = sheet.project().partner().fiscalYearStart();
        return home == partner ? List.of(band(home, language)) : List.of(band(home, language), band(partner, language));
    }

    private static FiscalBand band(int month, Language language) {
        return new FiscalBand(month,
                year -> month == 1 ? String.valueOf(year) : Formats.fiscalYearPlain(year, language),
                year -> month == APRIL ? Formats.eraYear(year, language) : "");
    }

    private List<GanttLink> links() {
        var found = new ArrayList<GanttLink>();
        for (var step : sheet.project().plan().steps()) {
            if (step.after().isEmpty()) continue;
            var driver = sheet.schedule().step(step.id()).map(ScheduledStep::driver).orElse(null);
            boolean hot = layers.has(GanttLayer.CRITICAL) && sheet.critical(step.id());
            for (var link : step.after()) {
                var critical = hot && driver != null && driver.step().equals(link.predecessor())
                        && sheet.critical(link.predecessor());
                found.add(new GanttLink(link.predecessor(), step.id(), GanttLink.Tie.valueOf(link.kind().name()), critical));
            }
        }
        return List.copyOf(found);
    }

    /// The yearly application windows of the programmes that the project's sources name, over the years of the plan.
    private List<GanttWindow> windows() {
        var found = new ArrayList<GanttWindow>();
        var whole = sheet.whole();
        if (whole.isEmpty()) return found;
        var funders = sheet.project().funding().sources().stream().map(FundingSource::funder).distinct()
                .flatMap(id -> sheet.project().shelf().funder(id).stream()).toList();
        for (var funder : funders) {
            var window = funder.window();
            if (window == null) continue;
            var last = whole.get().finish().plusYears(1);
            for (var closes = window.nextClosing(whole.get().start()); closes.isBefore(last);
                    closes = closes.plusYears(1)) {
                found.add(window(funder, window.openingBefore(closes), closes));
            }
        }
        return found;
    }

    private GanttWindow window(Funder funder, LocalDate opens, LocalDate closes) {
        var name = funder.name().in(language);
        return new GanttWindow(funder.id() + closes.getYear(), name.substring(0, name.offsetByCodePoints(0, 1)),
                name + " " + Formats.shortRange(opens, closes, language), opens, closes);
    }
}
