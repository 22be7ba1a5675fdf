package org.kakehashi.cost;

import static org.kakehashi.base.Require.that;

import java.util.List;
import java.util.OptionalDouble;
import org.kakehashi.reference.Benchmark;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Gap;

/// How much a benchmark is, in one of the bases.
public sealed interface BenchmarkLevel {

    /// @param total         all years together
    /// @param perPersonYear empty if the benchmark does not tell its people
    /// @param currency      ISO 4217 code
    record Money(double total, OptionalDouble perPersonYear, String currency) implements BenchmarkLevel {}

    /// @param low  fraction of the gross domestic product per head, not above `high`
    record Share(double low, double high) implements BenchmarkLevel {}

    /// The benchmark itself does not tell: it has no total, or neither people nor a share, or numbers beyond all measure.
    record Untold() implements BenchmarkLevel {}

    /// @param gaps everything the country series lack for it
    record Lacks(List<Gap> gaps) implements BenchmarkLevel {
        public Lacks {
            gaps = List.copyOf(gaps);
            that(!gaps.isEmpty(), "gaps", gaps);
        }
    }

    /// The total is taken as spent evenly over its years.
    static BenchmarkLevel of(Benchmark benchmark, BenchmarkBasis basis, Economies economies) {
        return new Benchmarking(benchmark, economies).level(basis);
    }
}
