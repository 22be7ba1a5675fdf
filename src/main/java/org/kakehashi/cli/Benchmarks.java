package org.kakehashi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// What measures the program's speed; only a program that was built with its benchmarks has one.
public interface Benchmarks {
    /// What can be measured: costs and their charts, plans, plans whose people are short of time, and who pays what.
    enum Part { COSTS, SCHEDULE, LEVELLING, ALLOCATION }

    /// Measures times of these parts, which takes some minutes.
    ///
    /// @param progress takes the id of each timing that begins
    /// @throws BrokenBench if something cannot be measured, or if two ways to the same figure do not agree
    List<Timing> run(Set<Part> parts, Consumer<String> progress);

    /// Levels published instances whose best finishes are known.
    ///
    /// @param progress takes the name of each set that begins
    /// @return a line for each set; empty if the folder is not there
    /// @throws BrokenBench if an answer is not allowed by its instance
    List<SetResult> level(Instances instances, Consumer<String> progress);

    /// Allocates 60 lines over 6 years to 15 programmes, one drawn case after the other.
    ///
    /// @param cases    of each set
    /// @param progress takes the name of each set that begins
    /// @return a line for each set
    List<AllocatedSet> allocate(int cases, Consumer<String> progress);

    /// How long one thing takes, beside another way to the same that was timed in the same run.
    ///
    /// @param id     of its name in the texts
    /// @param median milliseconds
    /// @param naive  milliseconds of the other way, NaN if there is none
    /// @param aim    milliseconds it should stay below
    /// @param times  how many times faster than the other way it should at least be
    record Timing(String id, double median, double naive, double aim, double times) {
        public Timing(String id, double median, double naive, double aim) {
            this(id, median, naive, aim, 0);
        }

        double ratio() {
            return naive / median;
        }

        boolean met() {
            return median < aim && (times == 0 || ratio() >= times);
        }
    }

    /// Which published instances are levelled, and how long each may take.
    ///
    /// @param folder  with a folder for each set and the best known finishes
    /// @param sets    names of the folders; empty for all
    /// @param sample  how many of each set, drawn by a fixed seed; 0 for all
    /// @param seconds for each instance
    record Instances(Path folder, List<String> sets, int sample, double seconds, int workers) {
        public Instances {
            sets = List.copyOf(sets);
        }
    }

    /// How a set of instances was levelled.
    ///
    /// @param proven    how many finishes are proven to be the earliest
    /// @param equal     how many finishes are those that are best known, or earlier
    /// @param meanGap   to the best known, a fraction of it
    /// @param worstGap  the largest, a fraction
    /// @param bound     mean distance of the proven bound from the finish, a fraction
    /// @param mean      seconds for an instance
    /// @param longest   seconds
    record SetResult(String set, int instances, int proven, int equal, double meanGap, double worstGap, double bound,
            double mean, double longest) {
        /// How far the mean may lie above the best known in a set that is not small.
        static final double AIM = 0.005;

        /// Sets of 30 jobs are to be proven as a whole.
        boolean small() {
            return set.equals("j30");
        }

        boolean met() {
            return small() ? proven == instances && equal == instances : meanGap < AIM;
        }
    }

    /// How a set of cases was allocated.
    ///
    /// @param set      of its name in the texts
    /// @param own      how many times it is proven that the cities cannot pay less
    /// @param proven   how many times all aims are proven to be reached
    /// @param meanGap  between what the cities pay and what they pay at least, a fraction of all that is needed
    /// @param worstGap the largest, likewise
    /// @param mean     seconds for a case
    /// @param longest  seconds
    record AllocatedSet(String set, int cases, int own, int proven, double meanGap, double worstGap, double mean,
            double longest) {
        /// Seconds that each case may take.
        public static final double LIMIT = 5;

        boolean met() {
            return proven == cases;
        }
    }

    /// The benchmarks themselves failed.
    final class BrokenBench extends RuntimeException {
        private static final long serialVersionUID = 1;

        public BrokenBench(String message) {
            super(message);
        }

        public BrokenBench(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
