package org.kakehashi.ui.plan;

import org.kakehashi.plan.Step;
import org.kakehashi.schedule.ScheduledStep;

/// The numbers that are computed for the cells of a step.
final class CellNumber {
    private CellNumber() {}

    /// @return days or money; `NaN` where there is none
    static double of(PlanColumn column, Step step, PlanFacts facts) {
        var scheduled = facts.scheduled(step.id());
        var planned = facts.planned(step.id());
        double cost = facts.cost(step.id());
        return switch (column) {
            case SLACK, SLACK_WEEKS -> scheduled.map(ScheduledStep::totalSlack).orElse(Double.NaN);
            case FREE_SLACK -> scheduled.map(ScheduledStep::freeSlack).orElse(Double.NaN);
            case MARGIN -> {
                var deadline = step.timing().deadline();
                yield deadline == null || scheduled.isEmpty() ? Double.NaN
                        : CellText.days(scheduled.get().dates().finish(), deadline.day());
            }
            case COST -> cost == 0 ? Double.NaN : cost;
            case COST_PER_DAY -> {
                double days = scheduled.map(at -> at.hours().days(at.dates().start(), at.dates().finish())).orElse(0.0);
                yield cost == 0 || days <= 0 ? Double.NaN : cost / days;
            }
            case COST_SHARE -> {
                double all = facts.outline().children("").stream().mapToDouble(top -> facts.cost(top.id())).sum();
                yield cost == 0 || all == 0 ? Double.NaN : cost / all;
            }
            case COST_DONE -> cost == 0 ? Double.NaN : cost * facts.done(step.id());
            case START_VARIANCE -> planned == null || scheduled.isEmpty() ? Double.NaN
                    : CellText.days(planned.start().day(), scheduled.get().dates().start());
            case FINISH_VARIANCE -> planned == null || scheduled.isEmpty() ? Double.NaN
                    : CellText.days(planned.finish().day(), scheduled.get().dates().finish());
            case COST_VARIANCE -> planned == null ? Double.NaN : cost - planned.cost();
            case DURATION -> step.isGroup() ? Double.NaN : step.span().days();
            case DONE -> facts.done(step.id());
            case LEVEL -> facts.outline().depth(step.id());
            default -> Double.NaN;
        };
    }
}
