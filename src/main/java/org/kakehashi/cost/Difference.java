package org.kakehashi.cost;

import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kakehashi.base.Names;

/// What makes one scenario cost more or less than another, measure by measure.
///
/// The lines sum to the difference of the totals and, each over the people of its own scenario, to that of the cost for
/// each person and year.
///
/// @param lines the largest difference of totals first
public record Difference(List<Line> lines) {

    /// Whether a measure is in one of the scenarios or in both.
    public enum Change { BOTH, ADDED, REMOVED }

    /// One measure in the two scenarios; what is in one only costs nothing in the other.
    ///
    /// @param id        of the measure in the scenario that is looked at, or in the other if only that has it
    /// @param total     what it costs over the horizon, in the scenario looked at
    /// @param before    the same in the scenario it is compared with
    /// @param each      what it costs for each person and year, in the scenario looked at
    /// @param eachBefore the same in the scenario it is compared with
    public record Line(String id, Names name, String sector, Change change, double total, double before, double each,
            double eachBefore) {
        public Line {
            requireNonNull(name, "name");
            requireNonNull(change, "change");
        }

        public double more() {
            return total - before;
        }

        public double moreEach() {
            return each - eachBefore;
        }
    }

    public Difference {
        lines = List.copyOf(lines);
    }

    /// Compares two scenarios in the same money; measures belong together by their id, else by their name.
    ///
    /// @param scenario the one looked at
    /// @param other    the one it is compared with
    public static Difference of(Scenario scenario, CostResult result, Scenario other, CostResult otherResult) {
        double people = result.people().sum(), otherPeople = otherResult.people().sum();
        var lines = new ArrayList<Line>();
        var met = new HashSet<String>();
        for (var measure : scenario.measures()) {
            double total = total(result, measure);
            var before = partner(measure, scenario, other, met);
            before.ifPresent(found -> met.add(found.id()));
            double then = before.map(found -> total(otherResult, found)).orElse(0.0);
            lines.add(new Line(measure.id(), measure.name(), measure.sector(),
                    before.isPresent() ? Change.BOTH : Change.ADDED, total, then, total / people, then / otherPeople));
        }
        for (var measure : other.measures()) {
            if (met.contains(measure.id())) continue;
            double then = total(otherResult, measure);
            lines.add(new Line(measure.id(), measure.name(), measure.sector(), Change.REMOVED, 0, then, 0,
                    then / otherPeople));
        }
        lines.sort(comparingDouble((Line line) -> -Math.abs(line.more())).thenComparing(Line::id));
        return new Difference(lines);
    }

    private static double total(CostResult result, Measure measure) {
        var cost = result.byMeasure().get(measure.id());
        return cost == null ? 0 : cost.total();
    }

    /// A measure of the other scenario with the same id; else one of the same name that has no partner by its id.
    private static Optional<Measure> partner(Measure measure, Scenario scenario, Scenario other, Set<String> met) {
        var same = other.measure(measure.id());
        if (same.isPresent()) return same;
        return other.measures().stream().filter(found -> alike(found.name(), measure.name()) && !met.contains(found.id())
                && scenario.measure(found.id()).isEmpty()).findFirst();
    }

    private static boolean alike(Names one, Names other) {
        return !one.isBlank() && (one.equals(other) || (!one.en().isBlank() && one.en().equals(other.en()))
                || (!one.ja().isBlank() && one.ja().equals(other.ja())));
    }

    /// @return how much more the scenario costs over the horizon
    public double more() {
        return lines.stream().mapToDouble(Line::more).sum();
    }

    /// @return how much more it costs for each person and year
    public double moreEach() {
        return lines.stream().mapToDouble(Line::moreEach).sum();
    }
}
