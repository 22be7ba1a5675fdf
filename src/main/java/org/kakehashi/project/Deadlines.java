package org.kakehashi.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Work;
import org.kakehashi.project.ProjectSummary.Deadline;
import org.kakehashi.project.ProjectSummary.Deadline.Kind;

/// What is to happen by a certain day: applications, reviews of agreements, starts of steps and milestones.
public final class Deadlines {
    private Deadlines() {}

    /// @return from today on, ascending
    public static List<Deadline> of(Project project, LocalDate today) {
        return of(Outlook.of(project, today));
    }

    /// @return from the outlook's day on, ascending
    public static List<Deadline> of(Outlook outlook) {
        var deadlines = new ArrayList<Deadline>();
        applications(outlook, deadlines);
        agreements(outlook, deadlines);
        steps(outlook, deadlines);
        return deadlines.stream().filter(deadline -> !deadline.day().isBefore(outlook.today()))
                .sorted(Comparator.comparing(Deadline::day).thenComparing(Deadline::kind)).toList();
    }

    /// Each application by the day it is due or decided; of a programme that nobody asks yet the end of its call.
    private static void applications(Outlook outlook, List<Deadline> deadlines) {
        var asked = new HashSet<String>();
        for (var application : outlook.project().funding().applications()) {
            var due = application.due();
            var decided = application.decided();
            if (!application.open()) continue;
            if (application.submitted() == null && due != null) {
                deadlines.add(new Deadline(due, Said.text("deadline.application", application.title()), Kind.APPLICATION,
                        application.source()));
            } else if (decided != null) {
                deadlines.add(new Deadline(decided, Said.text("deadline.decision", application.title()), Kind.APPLICATION,
                        application.source()));
            }
            if (due != null || application.submitted() != null) asked.add(application.source());
        }
        for (var row : outlook.funding().rows()) {
            if (asked.contains(row.source().id()) || !FunderRules.toApply(row, outlook.fiscalYear())) continue;
            outlook.project().shelf().funder(row.source().funder()).ifPresent(funder -> {
                if (funder.window() == null) return;
                deadlines.add(new Deadline(funder.window().nextClosing(outlook.today()),
                        Said.text("deadline.application", funder.name()), Kind.APPLICATION, row.source().id()));
            });
        }
    }

    private static void agreements(Outlook outlook, List<Deadline> deadlines) {
        for (var agreement : outlook.project().partnership().agreements()) {
            if (agreement.review() != null) {
                add(deadlines, agreement.review().earliest(), "deadline.review", agreement.title(), agreement.id());
            }
            agreement.lapses().ifPresent(day ->
                    add(deadlines, day, "deadline.lapse", agreement.title(), agreement.id()));
        }
    }

    private static void add(List<Deadline> deadlines, LocalDate day, String what, Names title, String id) {
        deadlines.add(new Deadline(day, Said.text(what, title), Kind.AGREEMENT, id));
    }

    private static void steps(Outlook outlook, List<Deadline> deadlines) {
        for (var step : outlook.project().plan().steps()) {
            var dates = outlook.schedule().step(step.id()).orElseThrow().dates();
            switch (step.work()) {
                case Work.Group _ -> { } // its members speak for it
                case Work.Milestone _ -> {
                    if (step.done() < 1) deadlines.add(new Deadline(dates.start(), step.name(), Kind.MILESTONE, step.id()));
                }
                case Work.Agreement agreement -> {
                    if (step.done() >= 1) {
                        if (agreement.review() != null) {
                            add(deadlines, agreement.review(), "deadline.review", step.name(), step.id());
                        }
                    } else {
                        deadlines.add(new Deadline(dates.finish(), Said.text("deadline.signing", step.name()),
                                Kind.AGREEMENT, step.id()));
                    }
                }
                case Work.Mission _, Work.Training _, Work.ExpertDispatch _, Work.FeasibilityStudy _, Work.Pilot _,
                        Work.Business _, Work.Task _ -> {
                    if (step.done() > 0) continue;
                    deadlines.add(new Deadline(dates.start(), Said.text("deadline.start", step.name()), Kind.STEP, step.id()));
                }
            }
        }
    }
}
