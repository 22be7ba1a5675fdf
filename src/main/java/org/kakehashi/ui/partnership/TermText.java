package org.kakehashi.ui.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.kakehashi.base.Language;
import org.kakehashi.base.PartialDate;
import org.kakehashi.partnership.Agreement;
import org.kakehashi.picture.TermBar;
import org.kakehashi.ui.kit.Formats;

/// Puts the time of an agreement into a picture.
final class TermText {
    private TermText() {}

    static TermBar bar(Agreement agreement, LocalDate today, Language language) {
        var ticks = new ArrayList<TermBar.Tick>();
        ticks.add(tick(PartnershipWords.TICK_SIGNED, agreement.signed(), language));
        var review = Optional.ofNullable(agreement.review());
        review.ifPresent(date -> ticks.add(tick(PartnershipWords.TICK_REVIEW, date, language)));
        agreement.lapses().filter(end -> review.map(PartialDate::earliest)
                        .map(date -> Math.abs(end.toEpochDay() - date.toEpochDay()) > 300).orElse(true))
                .ifPresent(_ -> ticks.add(tick(PartnershipWords.TICK_END, AgreementState.end(agreement), language)));
        ticks.add(new TermBar.Tick(today, PartnershipWords.TICK_TODAY.in(language)));
        ticks.sort(Comparator.comparing(TermBar.Tick::day));
        return new TermBar(agreement.signed().earliest(), agreement.lapses(), review.map(PartialDate::earliest), today,
                years(agreement.termYears(), language), PartnershipWords.LAPSED_SINCE.in(language), ticks);
    }

    static String years(int years, Language language) {
        return years == 0 ? PartnershipWords.NO_END.in(language) : PartnershipWords.TERM_YEARS.in(language, years);
    }

    private static TermBar.Tick tick(PartnershipWords word, PartialDate date, Language language) {
        return new TermBar.Tick(date.earliest(), word.in(language, Formats.date(date, language)));
    }
}
