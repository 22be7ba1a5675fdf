package org.kakehashi.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Language;
import org.kakehashi.picture.FiscalBand;
import org.kakehashi.picture.GanttRow;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.MiniMonths;
import org.kakehashi.picture.Sign;
import org.kakehashi.picture.Today;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Outlook;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Stage;
import org.kakehashi.reference.Window;
import org.kakehashi.ui.kit.Formats;

/// Lays what is planned from last month to a year ahead into the rows of a small chart.
final class Months {
    private static final int LANES = 2;
    private final Outlook outlook;
    private final Language language;
    private final LocalDate from;
    private final LocalDate until;

    private Months(Outlook outlook, Language language) {
        this.outlook = outlook;
        this.language = language;
        from = outlook.today().minusMonths(1).withDayOfMonth(1);
        until = outlook.today().plusMonths(13).withDayOfMonth(1);
    }

    static MiniMonths of(Outlook outlook, Language language) {
        var months = new Months(outlook, language);
        int start = outlook.project().home().fiscalYearStart();
        var band = new FiscalBand(start, year -> Formats.fiscalYearPlain(year, language),
                year -> outlook.project().home().country().equals("JPN") ? Formats.eraYear(year, language) : "");
        return new MiniMonths(months.from, months.until, band, day -> Formats.month(day, language), months.rows(),
                Optional.of(new Today(outlook.today(), OverviewWords.TODAY.in(language))));
    }

    private List<MiniMonths.Row> rows() {
        var rows = new ArrayList<MiniMonths.Row>();
        for (var stage : Stage.values()) {
            var marks = outlook.project().plan().steps().stream()
                    .filter(step -> step.stage() == stage && !step.isGroup()).filter(this::visible)
                    .sorted(Comparator.comparing(this::start)).map(this::mark).toList();
            var look = StageLook.of(stage);
            var name = look.word.in(language);
            for (var lane : lanes(marks)) {
                rows.add(new MiniMonths.Row(stage.name(), look.ink, look.sign, name, lane, false));
                name = "";
            }
        }
        var name = OverviewWords.FUNDING_WINDOWS.in(language);
        for (var lane : lanes(windows())) {
            rows.add(new MiniMonths.Row("windows", Ink.WARNING, Sign.MONEY, name, lane, true));
            name = "";
        }
        return rows;
    }

    /// Parts marks so that those of one lane do not cover each other; what finds no room shares the last one.
    private static List<List<GanttRow.Mark>> lanes(List<GanttRow.Mark> marks) {
        var lanes = new ArrayList<List<GanttRow.Mark>>();
        for (var mark : marks) {
            var free = lanes.stream().filter(lane -> lane.getLast().end().isBefore(mark.start())).findFirst();
            if (free.isPresent()) {
                free.get().add(mark);
            } else if (lanes.size() < LANES) {
                lanes.add(new ArrayList<>(List.of(mark)));
            } else {
                lanes.getLast().add(mark);
            }
        }
        return lanes;
    }

    private boolean visible(Step step) {
        var dates = outlook.schedule().step(step.id()).orElseThrow().dates();
        return dates.start().isBefore(until) && !dates.finish().isBefore(from);
    }

    private LocalDate start(Step step) {
        return outlook.schedule().step(step.id()).orElseThrow().dates().start();
    }

    private GanttRow.Mark mark(Step step) {
        var dates = outlook.schedule().step(step.id()).orElseThrow().dates();
        var name = step.name().in(language);
        if (step.work() instanceof Work.Milestone || step.span().days() == 0) {
            return new GanttRow.Diamond(dates.start(), name);
        }
        return new GanttRow.Bar(dates.start(), dates.finish(), step.done(), name, "", false);
    }

    /// @return when the funders that the project counts on take applications, by their opening
    private List<GanttRow.Mark> windows() {
        return outlook.project().funding().sources().stream().map(source -> source.funder()).distinct()
                .flatMap(id -> outlook.project().shelf().funder(id).stream())
                .flatMap(funder -> windows(funder).stream())
                .sorted(Comparator.comparing(GanttRow.Mark::start)).toList();
    }

    /// @return whose programme it is, which its name begins with
    private String shortName(Funder funder) {
        return funder.name().in(language).split("\\s", 2)[0];
    }

    private List<GanttRow.Mark> windows(Funder funder) {
        var marks = new ArrayList<GanttRow.Mark>();
        Window window = funder.window();
        if (window == null) return marks;
        var closes = window.nextClosing(from);
        while (window.openingBefore(closes).isBefore(until)) {
            marks.add(new GanttRow.Bar(window.openingBefore(closes), closes, 0, shortName(funder), "", false));
            closes = window.nextClosing(closes.plusDays(1));
        }
        return marks;
    }
}
