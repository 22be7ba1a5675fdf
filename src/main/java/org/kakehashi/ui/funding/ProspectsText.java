package org.kakehashi.ui.funding;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;

/// How applications went and what they are expected to bring, in the words of the moment.
final class ProspectsText {
    private ProspectsText() {}

    /// @return how many were won, in which fiscal years
    static ObservableValue<String> wins(ObservableValue<Prospects> prospects) {
        return Bindings.createStringBinding(() -> {
            var wins = prospects.getValue().wins();
            return wins.decided() == 0 ? BoardWords.WIN_RATE_NONE.now() : BoardWords.WIN_RATE.now(wins.won(), wins.decided(),
                    Formats.fiscalYears(wins.first(), wins.last(), Tongue.now()));
        }, prospects, Tongue.language());
    }

    static ObservableValue<String> allWins(ObservableValue<Prospects> prospects) {
        return Bindings.createStringBinding(() -> {
            var wins = prospects.getValue().allWins();
            return wins.decided() == 0 ? BoardWords.WIN_RATE_NONE.now() : BoardWords.WIN_RATE_ALL.now(wins.won(), wins.decided());
        }, prospects, Tongue.language());
    }

    /// @return what the open ones can be expected to bring, out of what they ask for
    static ObservableValue<String> expected(ObservableValue<Prospects> prospects) {
        return Bindings.createStringBinding(() -> {
            var now = prospects.getValue();
            return now.asked() == 0 ? BoardWords.EXPECTED_NONE.now() : BoardWords.EXPECTED.now(money(now.expected(), now), money(now.asked(), now));
        }, prospects, Tongue.language());
    }

    static ObservableValue<String> allExpected(ObservableValue<Prospects> prospects) {
        return Bindings.createStringBinding(() -> {
            var now = prospects.getValue();
            return BoardWords.EXPECTED_ALL.now(money(now.allExpected(), now), money(now.allAsked(), now));
        }, prospects, Tongue.language());
    }

    private static String money(long amount, Prospects of) {
        return Formats.projectMoney((double) amount, of.currency());
    }
}
