package org.kakehashi.ui.plan;

import static java.util.stream.Collectors.joining;

import org.kakehashi.base.Language;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Words;

/// What can stand beside the names in a printed plan.
enum PrintColumn {
    DATES(140, false), DURATION(64, true), WHO(150, false), COST(100, true), SLACK(64, true), DONE(54, true);

    private final double width;
    private final boolean end;

    PrintColumn(double width, boolean end) {
        this.width = width;
        this.end = end;
    }

    Words head() {
        return switch (this) {
            case DATES -> PlanWords.DATES;
            case DURATION -> PlanWords.DURATION;
            case WHO -> PlanWords.WHO;
            case COST -> PrintWords.COST;
            case SLACK -> PrintWords.SLACK;
            case DONE -> PlanWords.DONE;
        };
    }

    /// @return in pixels at scale 1
    double width() {
        return width;
    }

    /// @return whether its texts stand at its right
    boolean end() {
        return end;
    }

    String text(PlanRow row, Project project, Language language) {
        return switch (row) {
            case PlanRow.StageRow stage -> this == DATES ? range(stage.dates(), language) : "";
            case PlanRow.HeadRow head -> this == DATES ? range(head.dates(), language) : "";
            case PlanRow.StepRow step -> text(step, project, language);
        };
    }

    private String text(PlanRow.StepRow row, Project project, Language language) {
        var step = row.step();
        var dates = row.dates();
        boolean plain = !step.isGroup();
        return switch (this) {
            case DATES -> dates == null ? "" : range(dates, language);
            case DURATION -> plain && !(step.work() instanceof Work.Milestone)
                    ? PrintWords.DAYS.in(language, Formats.brief(step.span().days(), 1)) : "";
            case WHO -> step.people().stream().flatMap(id -> project.shelf().person(id).stream())
                    .map(person -> person.name().in(language)).collect(joining(PrintWords.JOIN.in(language)));
            case COST -> row.cost() == 0 ? "" : Formats.money((double) row.cost(), project.plan().currency(), language);
            case SLACK -> plain ? PrintWords.DAYS.in(language, Formats.brief(row.slack(), 1)) : "";
            case DONE -> plain ? Formats.percent(step.done(), 0) : "";
        };
    }

    private static String range(Dates dates, Language language) {
        return dates.start().equals(dates.finish()) ? Formats.date(dates.start(), language)
                : Formats.shortRange(dates.start(), dates.finish(), language);
    }
}
