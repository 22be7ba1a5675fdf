package org.kakehashi.project;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Contract;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.reference.Funder;

/// The first day on which work can be done with a programme's money.
///
/// @param basis what it is counted from
/// @param from  the day of that
public record WorkStart(LocalDate day, Basis basis, LocalDate from) {
    /// What a start is counted from: the award, an application handed in, or the end of the next call.
    public enum Basis { AWARD, APPLICATION, CALL }

    /// @param source its source in the project, null if it is not used yet
    /// @return empty if nothing tells, or if its money is there already
    public static Optional<WorkStart> of(Outlook outlook, Funder funder, @Nullable FundingSource source) {
        var today = outlook.today();
        if (source != null) {
            var contract = source.contract() == null ? Contract.NONE : source.contract();
            if (contract.awarded() != null) {
                return Optional.of(new WorkStart(contract.awarded().plusDays(contract.leadDays()), Basis.AWARD,
                        contract.awarded()));
            }
            if (secured(outlook, source)) return Optional.empty();
            var handedIn = submitted(outlook, source);
            if (handedIn.isPresent()) {
                var day = handedIn.get();
                return Optional.of(new WorkStart(day.plusMonths(funder.terms().monthsToStart()), Basis.APPLICATION, day));
            }
        }
        if (funder.window() == null) return Optional.empty();
        var closes = funder.window().nextClosing(today);
        return Optional.of(new WorkStart(closes.plusMonths(funder.terms().monthsToStart()), Basis.CALL, closes));
    }

    /// @return whether money of the source can be counted on
    public static boolean secured(Outlook outlook, FundingSource source) {
        return outlook.project().funding().pledges().stream().anyMatch(pledge -> pledge.source().equals(source.id())
                && pledge.amount() > 0 && pledge.state().secured());
    }

    /// @return whether something was handed in to the source that is not decided
    public static boolean applied(Outlook outlook, FundingSource source) {
        return submitted(outlook, source).isPresent() || outlook.project().funding().pledges().stream().anyMatch(
                pledge -> pledge.source().equals(source.id()) && pledge.state() == MoneyState.APPLIED);
    }

    private static Optional<LocalDate> submitted(Outlook outlook, FundingSource source) {
        return outlook.project().funding().applications().stream().filter(asked -> asked.source().equals(source.id()))
                .filter(asked -> asked.lane() == Application.Lane.SUBMITTED || asked.lane() == Application.Lane.UNDER_REVIEW)
                .flatMap(asked -> Stream.ofNullable(asked.submitted())).max(LocalDate::compareTo);
    }
}
