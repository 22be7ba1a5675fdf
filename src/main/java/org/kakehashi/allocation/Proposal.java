package org.kakehashi.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kakehashi.base.Evidence;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Payment;
import org.kakehashi.funding.Pledge;

/// What an allocation came to, to be accepted as a whole, in part or not at all.
///
/// @param payments in the order of needs and payers
/// @param stages   the aims in their order; those that were not begun are missing
/// @param clash    a smallest set of rules that cannot hold together; empty if they can, or if none was found in time
/// @param seconds  the search took
public record Proposal(Situation situation, List<Payment> payments, List<Stage> stages, Outcome outcome, List<Rule> clash,
        double seconds) {
    /// Whether there is an allocation, there is none, or time was up before either was known.
    public enum Outcome { FOUND, IMPOSSIBLE, TIME_UP }

    public Proposal {
        payments = List.copyOf(payments);
        stages = List.copyOf(stages);
        clash = List.copyOf(clash);
    }

    public boolean found() {
        return outcome == Outcome.FOUND;
    }

    /// @return what that payer pays by fiscal year
    public SortedMap<Integer, Long> byYear(String payer) {
        return byYear(payments, payer);
    }

    /// @return what a payer pays by fiscal year
    public static SortedMap<Integer, Long> byYear(List<Payment> payments, String payer) {
        var years = new TreeMap<Integer, Long>();
        for (var payment : payments) {
            if (payment.source().equals(payer) && payment.amount() > 0) {
                years.merge(payment.fiscalYear(), payment.amount(), Long::sum);
            }
        }
        return years;
    }

    /// @return what is paid of that need by anyone
    public long paid(Need need) {
        return payments.stream().filter(payment -> isOf(payment, need)).mapToLong(Payment::amount).sum();
    }

    static boolean isOf(Payment payment, Need need) {
        return payment.fiscalYear() == need.fiscalYear() && payment.line().equals(need.line())
                && payment.step().equals(need.step());
    }

    /// @return money that nobody pays
    public long unfunded() {
        return situation.total() - payments.stream().mapToLong(Payment::amount).sum();
    }

    /// @return needs that are not paid in full
    public List<Need> open() {
        return situation.needs().stream().filter(need -> paid(need) < need.amount()).toList();
    }

    /// @return money of the cities
    public long own() {
        var cities = situation.payers().stream().filter(Payer::isCity).map(Payer::id).toList();
        return payments.stream().filter(payment -> cities.contains(payment.source())).mapToLong(Payment::amount).sum();
    }

    public Optional<Stage> stage(Stage.Kind kind) {
        return stages.stream().filter(stage -> stage.kind() == kind).findFirst();
    }

    /// @return whether nothing better is possible by any of the aims
    public boolean proven() {
        return found() && stages.size() == Stage.Kind.values().length && stages.stream().allMatch(Stage::proven);
    }

    /// Pays as proposed for the chosen payers; the others go on paying what they pay, as far as something is left.
    ///
    /// Pledges that are only planned follow what the chosen payers pay.
    ///
    /// @param before what was paid so far, also by shares of steps
    /// @param payers ids of those whose payments are taken over
    /// @param pinned whether a payment is to stay as it is from now on
    public Funding accept(Funding funding, List<Payment> before, Set<String> payers, Predicate<Payment> pinned) {
        var changed = new ArrayList<Payment>();
        for (var payment : funding.payments()) {
            if (situation.needs().stream().noneMatch(need -> isOf(payment, need))) changed.add(payment);
        }
        for (var need : situation.needs()) {
            long left = need.amount();
            for (var payment : payments) {
                if (!isOf(payment, need) || !payers.contains(payment.source())) continue;
                left -= payment.amount();
                boolean fixed = pinned.test(payment);
                if (payment.amount() > 0 || fixed) changed.add(new Payment(payment.step(), payment.line(), payment.fiscalYear(),
                        payment.source(), payment.amount(), fixed));
            }
            for (var payment : before) {
                long amount = Math.min(left, payment.amount());
                if (!isOf(payment, need) || payers.contains(payment.source()) || amount <= 0) continue;
                left -= amount;
                changed.add(new Payment(payment.step(), payment.line(), payment.fiscalYear(), payment.source(), amount, payment.pinned()));
            }
        }
        return pledged(funding.withPayments(changed), payers);
    }

    private Funding pledged(Funding funding, Set<String> payers) {
        var changed = funding;
        for (var source : payers) {
            var sums = byYear(funding.payments(), source);
            for (int year : situation.years()) {
                var pledge = funding.pledge(source, year);
                if (pledge.isPresent() && pledge.get().state() != MoneyState.PLANNED) continue;
                long sum = sums.getOrDefault(year, 0L);
                if (sum > 0) changed = changed.with(new Pledge(source, year, sum, MoneyState.PLANNED, Evidence.OWN));
                else changed = changed.without(source, year);
            }
        }
        return changed;
    }
}
