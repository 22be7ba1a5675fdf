package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Language;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.picture.FiscalBand;
import org.kakehashi.picture.Gantt;
import org.kakehashi.picture.GanttLink;
import org.kakehashi.picture.GanttRow;
import org.kakehashi.picture.GanttScale;
import org.kakehashi.picture.GanttWindow;
import org.kakehashi.picture.Today;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.Funder;
import org.kakehashi.ui.kit.Formats;

/// Turns a sheet into the picture of its chart, in one language.
record GanttFigure(PlanSheet sheet, Language language, LocalDate today) {
    private static final int APRIL = 4;

    Gantt gantt(GanttScale scale, double rowHeight, double scroll, String selected, Optional<Gantt.Pull> pull) {
        return new Gantt(scale, bands(), day -> Formats.month(day, language), rows(), links(), windows(),
                Optional.of(new Today(today, PlanWords.TODAY.now())), rowHeight, scroll,
                Optional.of(selected).filter(id -> !id.isEmpty()), pull);
    }

    /// The fiscal years of the home city, and of the partner city where they differ.
    private List<FiscalBand> bands() {
        int home = sheet.project().home().fiscalYearStart(), partner = sheet.project().partner().fiscalYearStart();
        return home == partner ? List.of(band(home)) : List.of(band(home), band(partner));
    }

    private FiscalBand band(int month) {
        return new FiscalBand(month,
                year -> month == 1 ? String.valueOf(year) : Formats.fiscalYearPlain(year, language),
                year -> month == APRIL ? Formats.eraYear(year, language) : "");
    }

    private List<GanttRow> rows() {
        return sheet.rows().stream().map(this::row).toList();
    }

    private GanttRow row(PlanRow row) {
        return switch (row) {
            case PlanRow.StageRow(var stage, var _, boolean _, var dates) -> new GanttRow(row.id(), StepKind.ink(stage),
                    List.of(new GanttRow.Summary(dates.start(), dates.finish())), true);
            case PlanRow.StepRow step -> new GanttRow(row.id(), StepKind.ink(step.step()), marks(step),
                    step.step().isGroup());
        };
    }

    private List<GanttRow.Mark> marks(PlanRow.StepRow row) {
        var dates = row.dates();
        if (dates == null) return List.of();
        var step = row.step();
        return switch (step.work()) {
            case Work.Group _ -> List.of(new GanttRow.Summary(dates.start(), dates.finish()));
            case Work.Milestone _ -> List.of(new GanttRow.Diamond(dates.start(), label(row)));
            case Work.Agreement _ -> List.of(bar(row, dates), new GanttRow.Diamond(dates.finish(), ""));
            case Work _ -> List.of(bar(row, dates));
        };
    }

    private GanttRow.Bar bar(PlanRow.StepRow row, Dates dates) {
        double done = row.step().done();
        var lead = done > 0 && done < 1 ? Formats.percent(done, 0) : "";
        return new GanttRow.Bar(dates.start(), dates.finish(), done, label(row), lead, row.critical());
    }

    private String label(PlanRow.StepRow row) {
        var money = row.cost() == 0 ? ""
                : Formats.projectMoney((double) row.cost(), sheet.project().plan().currency(), language);
        return switch (row.step().work()) {
            case Work.Training training -> PlanWords.OFFICIALS.now(training.participants());
            case Work.ExpertDispatch dispatch -> PlanWords.EXPERTS_DAYS.now(dispatch.experts(), row.step().span().days());
            case Work.Milestone _ -> Optional.ofNullable(row.dates()).map(Dates::start)
                    .map(day -> Formats.dayMonth(day, language)).orElse("");
            case Work _ -> money;
        };
    }

    private List<GanttLink> links() {
        var links = new ArrayList<GanttLink>();
        for (var step : sheet.project().plan().steps()) {
            for (var link : step.after()) {
                var critical = sheet.critical(step.id()) && sheet.critical(link.predecessor())
                        && sheet.schedule().step(step.id()).filter(s -> s.driver().step().equals(link.predecessor())).isPresent();
                links.add(new GanttLink(link.predecessor(), step.id(), GanttLink.Tie.FINISH_START, critical));
            }
        }
        return links;
    }

    /// The yearly application windows of the programmes that the project's sources name, over the years of the plan.
    private List<GanttWindow> windows() {
        var windows = new ArrayList<GanttWindow>();
        var whole = sheet.whole();
        if (whole.isEmpty()) return windows;
        var funders = sheet.project().funding().sources().stream().map(FundingSource::funder).distinct()
                .flatMap(id -> sheet.project().shelf().funder(id).stream()).toList();
        for (var funder : funders) {
            var window = funder.window();
            if (window == null) continue;
            var last = whole.get().finish().plusYears(1);
            for (var closes = window.nextClosing(whole.get().start()); closes.isBefore(last);
                    closes = closes.plusYears(1)) {
                windows.add(window(funder, window.openingBefore(closes), closes));
            }
        }
        return windows;
    }

    private GanttWindow window(Funder funder, LocalDate opens, LocalDate closes) {
        var name = funder.name().in(language);
        return new GanttWindow(funder.id() + closes.getYear(), name.substring(0, name.offsetByCodePoints(0, 1)),
                name + " " + Formats.shortRange(opens, closes, language), opens, closes);
    }
}
