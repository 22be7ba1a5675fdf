package org.kakehashi.allocation;

import java.util.stream.Stream;
import org.kakehashi.base.Names;
import org.kakehashi.solver.SolverMissing;

/// What would change if a payer's ceilings were a million higher.
///
/// @param unfunded money that nobody pays, against now
/// @param own      money of the cities, against now; in thousandths where it is expected money
/// @param proven   whether neither answer can be bettered in money
public record OneMore(String payer, long unfunded, long own, boolean proven) {
    /// By how much the ceilings are raised.
    public static final long MILLION = 1_000_000;

    /// @param seconds it may take
    /// @throws SolverMissing if the solver cannot be loaded
    public static OneMore of(Proposal now, String payer, double seconds) throws SolverMissing {
        var situation = now.situation();
        var raised = situation.with(situation.payers().stream()
                .map(each -> each.id().equals(payer) ? each.raised(MILLION) : each).toList());
        var then = new Allocation(raised.withPresent(now.payments().stream()
                .filter(payment -> payment.pinned()).toList()), seconds, _ -> { }).propose();
        long unfunded = value(then, Stage.Kind.UNFUNDED) - value(now, Stage.Kind.UNFUNDED);
        long own = value(then, Stage.Kind.OWN) - value(now, Stage.Kind.OWN);
        return new OneMore(payer, unfunded, own, isExact(now) && isExact(then));
    }

    private static boolean isExact(Proposal proposal) {
        return Stream.of(Stage.Kind.UNFUNDED, Stage.Kind.OWN).allMatch(kind -> proposal.stage(kind).filter(Stage::proven).isPresent());
    }

    private static long value(Proposal proposal, Stage.Kind kind) {
        return proposal.stage(kind).map(Stage::value).orElse(0L);
    }

    /// @param expected whether the cities' money is expected money
    public Names says(boolean expected, String currency) {
        var says = text("", expected, currency);
        return proven ? says : Explanation.TEXTS.text("more.unproven", says);
    }

    /// @return a few words
    public Names shortly(boolean expected, String currency) {
        return text(".shortly", expected, currency);
    }

    private Names text(String form, boolean expected, String currency) {
        long saved = expected ? -own / 1000 : -own;
        var what = unfunded < 0 ? "more.unfunded" : saved > 0 ? "more.own" : "more.nothing";
        return Explanation.TEXTS.text(what + form, Explanation.money(unfunded < 0 ? -unfunded : saved, currency),
                Explanation.money(MILLION, currency));
    }
}
