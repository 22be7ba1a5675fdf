package org.kakehashi.bench;

import java.time.LocalTime;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Span;
import org.kakehashi.schedule.Schedule;
import org.kakehashi.schedule.Scheduler;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.MicrosoftScheduler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Plans from their steps to all their dates; beside it, MPXJ's scheduler on the same networks.
public class ScheduleBench {

    /// A network both ways.
    public abstract static class Both {
        final Plan plan;
        final ProjectFile file;
        /// Changes with every edit, so that each is another.
        private int edits;

        Both(int size, long seed) {
            var network = Network.of(size, seed);
            plan = network.plan();
            file = network.file();
        }

        @Setup
        public void agree() {
            reschedule(file);
            var schedule = Scheduler.schedule(plan);
            for (int i = 0; i < plan.steps().size(); i++) {
                var own = schedule.step("s" + i).orElseThrow();
                var other = file.getTasks().get(i);
                var late = own.late();
                if (!own.start().equals(other.getEarlyStart()) || !own.finish().equals(other.getEarlyFinish())
                        || !late.finish().equals(other.getLateFinish().toLocalDate())
                        || Math.abs(own.totalSlack() - days(other.getTotalSlack())) > 1e-9) {
                    throw new IllegalStateException("the two ways do not agree on step " + i + ": " + own + " and "
                            + other.getEarlyStart() + " " + other.getEarlyFinish() + " " + other.getLateFinish() + " "
                            + other.getTotalSlack());
                }
            }
        }

        private double days(Duration slack) {
            return slack.convertUnits(TimeUnit.DAYS, file.getProjectProperties()).getDuration();
        }

        int daysOfNextEdit() {
            return 1 + edits++ % 20;
        }
    }

    @State(Scope.Benchmark)
    public static class TwoThousand extends Both {
        public TwoThousand() {
            super(2_000, 2);
        }
    }

    @State(Scope.Benchmark)
    public static class Thousand extends Both {
        public Thousand() {
            super(1_000, 1);
        }
    }

    @State(Scope.Benchmark)
    public static class TenThousand extends Both {
        public TenThousand() {
            super(10_000, 10);
        }
    }

    @State(Scope.Benchmark)
    public static class HundredThousand {
        final Plan plan = Network.of(100_000, 100).plan();
    }

    @Benchmark
    public Schedule edit(TwoThousand both) {
        int days = both.daysOfNextEdit();
        return Scheduler.schedule(both.plan.change("s100", step -> step.with(Span.working(days))));
    }

    @Benchmark
    public ProjectFile editNaive(TwoThousand both) {
        Network.last(both.file.getTasks().get(100), both.daysOfNextEdit());
        return reschedule(both.file);
    }

    @Benchmark
    public Schedule thousand(Thousand both) {
        return Scheduler.schedule(both.plan);
    }

    @Benchmark
    public ProjectFile thousandNaive(Thousand both) {
        return reschedule(both.file);
    }

    @Benchmark
    public Schedule tenThousand(TenThousand both) {
        return Scheduler.schedule(both.plan);
    }

    @Benchmark
    public ProjectFile tenThousandNaive(TenThousand both) {
        return reschedule(both.file);
    }

    @Benchmark
    public Schedule hundredThousand(HundredThousand large) {
        return Scheduler.schedule(large.plan);
    }

    private static ProjectFile reschedule(ProjectFile file) {
        try {
            new MicrosoftScheduler().schedule(file, Network.START.atTime(LocalTime.of(8, 0)));
            return file;
        } catch (CpmException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
