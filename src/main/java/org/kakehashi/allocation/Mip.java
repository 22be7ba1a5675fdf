package org.kakehashi.allocation;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import com.google.ortools.linearsolver.MPVariable;
import java.util.LinkedHashMap;
import java.util.Map;

/// A mixed-integer programme over amounts of money and flags, for a solver that counts in floating point.
///
/// Money is reckoned in thousands of its unit, which keeps what the solver tolerates below a unit of most sums.
final class Mip implements AutoCloseable {
    private static final double SCALE = 1000;
    /// Share of a bound that its last digits may be wrong by.
    private static final double DUST = 1e-9;
    private final MPSolver solver = MPSolver.createSolver("SCIP");
    private Sum aim = new Sum();

    /// A weighted sum of amounts and flags.
    final class Sum {
        private final Map<MPVariable, Double> weights = new LinkedHashMap<>();
        private double constant;
        private boolean counts;

        Sum add(MPVariable variable, double weight) {
            weights.merge(variable, weight, Double::sum);
            return this;
        }

        /// @param flag that adds an amount where it is set
        Sum addAmount(MPVariable flag, long amount) {
            return add(flag, amount / SCALE);
        }

        Sum addAmount(long amount) {
            constant += amount / SCALE;
            return this;
        }

        /// Says that it counts flags and is no amount.
        Sum counting() {
            counts = true;
            return this;
        }

        private double scaled(long limit) {
            return (counts ? limit : limit / SCALE) - constant;
        }

        void between(long least, long most) {
            var row = solver.makeConstraint(scaled(least), scaled(most));
            weights.forEach(row::setCoefficient);
        }

        void atMost(long most) {
            var row = solver.makeConstraint(-MPSolver.infinity(), scaled(most));
            weights.forEach(row::setCoefficient);
        }

        void atLeast(long least) {
            var row = solver.makeConstraint(scaled(least), MPSolver.infinity());
            weights.forEach(row::setCoefficient);
        }

        void minimize() {
            weights.forEach(solver.objective()::setCoefficient);
            solver.objective().setOffset(constant);
            solver.objective().setMinimization();
            aim = this;
        }
    }

    MPVariable amount(long least, long most) {
        return solver.makeNumVar(least / SCALE, most / SCALE, "");
    }

    MPVariable flag() {
        return solver.makeBoolVar("");
    }

    static boolean isSet(MPVariable flag) {
        return flag.solutionValue() > 0.5;
    }

    static long amountOf(MPVariable amount) {
        return Math.round(amount.solutionValue() * SCALE);
    }

    Sum sum() {
        return new Sum();
    }

    /// @return whether there is an answer, best or not
    boolean solve(Search search, double seconds) {
        var parameters = new MPSolverParameters();
        parameters.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 0);
        solver.setTimeLimit(Math.max(1, Math.round(seconds * 1000)));
        if (!search.begin(solver::interruptSolve)) return false;
        var status = solver.solve(parameters);
        search.end();
        return status == ResultStatus.OPTIMAL || status == ResultStatus.FEASIBLE;
    }

    /// @return nothing less is possible, in units; to be asked after an answer
    long bound() {
        double bound = solver.objective().bestBound();
        if (aim.counts) return Math.max(0, (long) Math.ceil(bound - 1e-6));
        return Math.max(0, (long) Math.ceil(bound * SCALE - Math.max(0.5, Math.abs(bound) * SCALE * DUST)));
    }

    @Override
    public void close() {
        solver.delete();
    }
}
