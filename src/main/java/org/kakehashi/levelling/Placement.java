package org.kakehashi.levelling;

import java.util.BitSet;
import java.util.List;
import org.kakehashi.plan.Moment;
import org.kakehashi.plan.Plan;
import org.kakehashi.schedule.Schedule;

/// Puts steps off by as little as it takes to lay a plan out as an answer says.
///
/// What comes after a step that is put off goes along by itself; only what would come too early still is put off, too.
final class Placement {
    private final PlanJobs plan;
    private final List<Integer> starts;
    private final Order order;
    /// Steps that keep to the answer to the half day, although it does not move them.
    private final BitSet held = new BitSet();

    Placement(PlanJobs plan, List<Integer> starts) {
        this.plan = plan;
        this.starts = starts;
        order = new Order(plan.jobs);
    }

    Plan plan() {
        var placed = PlanJobs.cleared(plan.situation, plan.present);
        for (int round = 0; round <= 2 * plan.steps.size() + 2; round++) {
            var schedule = plan.situation.with(placed).schedule();
            var early = early(schedule);
            if (early.isEmpty() && !hold(placed, schedule)) return placed;
            if (!early.isEmpty()) placed = put(placed, early);
        }
        return placed;
    }

    /// @return steps that begin too early, while nothing before them does
    private BitSet early(Schedule schedule) {
        var early = new BitSet();
        var after = new BitSet();
        for (int i : order.sorted) {
            boolean follows = false;
            for (var tie : plan.jobs.jobs().get(i).ties()) follows |= after.get(tie.before());
            boolean own = isEarly(i, schedule);
            if (own && !follows) early.set(i);
            if (own || follows) after.set(i);
        }
        return early;
    }

    private boolean isEarly(int i, Schedule schedule) {
        var job = plan.jobs.jobs().get(i);
        var step = plan.steps.get(i);
        if (job.fixed()) return false;
        if (starts.get(i) != job.present() || held.get(i)) return plan.start(step, schedule) < starts.get(i);
        return PlanJobs.dates(schedule, step).start().isBefore(PlanJobs.dates(plan.present, step).start());
    }

    private Plan put(Plan placed, BitSet early) {
        var changed = placed;
        for (int i = early.nextSetBit(0); i >= 0; i = early.nextSetBit(i + 1)) {
            int slot = starts.get(i);
            var own = plan.steps.get(i);
            var kept = own.timing().levelled();
            boolean stays = slot == plan.jobs.jobs().get(i).present() && !held.get(i);
            var moment = stays && kept != null ? kept : stays ? Moment.at(PlanJobs.dates(plan.present, own).start())
                    : plan.moment(own, slot);
            changed = changed.change(own.id(), step -> step.with(step.timing().withLevelled(moment)));
        }
        return changed;
    }

    /// Holds the steps that still get in each other's way to the answer; an end within a half day can have let them slip.
    ///
    /// @return whether that changes anything
    private boolean hold(Plan placed, Schedule schedule) {
        boolean any = false;
        for (var id : Overbookings.byStep(Overbookings.in(plan.situation.with(placed), schedule)).keySet()) {
            int i = plan.number(id);
            var step = plan.steps.get(i);
            if (held.get(i) || plan.jobs.jobs().get(i).fixed() || plan.start(step, schedule) >= starts.get(i)) continue;
            held.set(i);
            any = true;
        }
        return any;
    }
}
