package org.kakehashi.allocation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.funding.WinRate;

/// How likely the money of a programme is taken to come, and what that rests on.
///
/// @param perMille 0 to 1000
/// @param wins     decisions it rests on, none if it rests on something else
public record Chance(Basis basis, int perMille, WinRate wins) {
    /// So few decisions are no rate yet.
    public static final int FEWEST = 3;

    /// What it rests on.
    public enum Basis {
        /// Its money is secured.
        SECURED,
        /// The likeliest of its open applications.
        APPLICATION,
        /// It refused, and nothing else is asked of it.
        REFUSED,
        /// How it decided on other applications of the project.
        OWN_RECORD,
        /// How applications of all projects were decided.
        RECORD,
        /// Nothing is known.
        UNKNOWN
    }

    private static final int CERTAIN = 1000;

    public Chance {
        requireNonNull(basis, "basis");
        Require.that(0 <= perMille && perMille <= CERTAIN, "perMille", perMille);
        requireNonNull(wins, "wins");
    }

    /// @param secured whether some of its money is
    /// @param asked   applications to the source
    /// @param own     how its programme decided in the project
    /// @param all     how all projects fared
    static Chance of(boolean secured, List<Application> asked, WinRate own, WinRate all) {
        if (secured || asked.stream().anyMatch(each -> each.lane() == Lane.AWARDED)) return known(Basis.SECURED, CERTAIN);
        var open = asked.stream().filter(Application::open).mapToDouble(Application::probability).max();
        if (open.isPresent()) return known(Basis.APPLICATION, perMille(open.getAsDouble()));
        if (own.decided() >= FEWEST) return rate(Basis.OWN_RECORD, own);
        if (!asked.isEmpty()) return known(Basis.REFUSED, 0);
        return all.decided() >= FEWEST ? rate(Basis.RECORD, all) : known(Basis.UNKNOWN, CERTAIN);
    }

    private static Chance known(Basis basis, int perMille) {
        return new Chance(basis, perMille, WinRate.NONE);
    }

    private static Chance rate(Basis basis, WinRate wins) {
        return new Chance(basis, perMille(wins.share().orElse(1)), wins);
    }

    private static int perMille(double share) {
        return (int) Math.round(CERTAIN * share);
    }

    /// @return a few words, as `60 %, 3 of 5 won`
    public Names says() {
        return Explanation.TEXTS.text("chance." + basis, Explanation.percent(perMille / (double) CERTAIN), wins.won(), wins.decided());
    }

    /// @return a sentence
    public Names explains() {
        return Explanation.TEXTS.text("chance." + basis + ".why", Explanation.percent(perMille / (double) CERTAIN), wins.won(), wins.decided());
    }
}
