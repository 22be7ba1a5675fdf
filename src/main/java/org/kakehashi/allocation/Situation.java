package org.kakehashi.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kakehashi.base.Require;
import org.kakehashi.funding.Payment;

/// What has to be paid, who can pay it, and who pays what so far.
///
/// @param needs    at most one of a line and fiscal year
/// @param present  what is paid so far; a pinned payment stays as it is
/// @param expected whether the cities are taken to step in for money that does not come
public record Situation(List<Need> needs, List<Payer> payers, List<Payment> present, boolean expected) {
    /// A line in a fiscal year.
    private record Place(String step, String line, int fiscalYear) {}

    /// Drops payments of lines, years and sources that are not there.
    public Situation {
        needs = List.copyOf(needs);
        payers = List.copyOf(payers);
        Require.that(needs.stream().mapToDouble(Need::amount).sum() <= Need.MOST, "needs", needs.size());
        Require.that(needs.stream().map(Situation::place).distinct().count() == needs.size(), "needs", needs.size());
        Require.that(payers.stream().map(Payer::id).distinct().count() == payers.size(), "payers", payers.size());
        var places = new HashMap<Place, Integer>();
        for (int n = 0; n < needs.size(); n++) places.put(place(needs.get(n)), n);
        var ids = new TreeSet<>(payers.stream().map(Payer::id).toList());
        var known = new ArrayList<Payment>();
        for (var payment : present) {
            boolean paysSomething = payment.amount() > 0 || payment.pinned();
            if (paysSomething && places.containsKey(place(payment)) && ids.contains(payment.source())) known.add(payment);
        }
        present = List.copyOf(known);
    }

    private static Place place(Need need) {
        return new Place(need.step(), need.line(), need.fiscalYear());
    }

    private static Place place(Payment payment) {
        return new Place(payment.step(), payment.line(), payment.fiscalYear());
    }

    /// @return by need and payer what is paid so far, null where nothing is said
    Payment[][] table() {
        var rows = new HashMap<Place, Integer>();
        for (int n = 0; n < needs.size(); n++) rows.put(place(needs.get(n)), n);
        var columns = new HashMap<String, Integer>();
        for (int p = 0; p < payers.size(); p++) columns.put(payers.get(p).id(), p);
        var table = new Payment[needs.size()][payers.size()];
        for (var payment : present) {
            table[rows.getOrDefault(place(payment), 0)][columns.getOrDefault(payment.source(), 0)] = payment;
        }
        return table;
    }

    /// @return the fiscal years in which something has to be paid
    public SortedSet<Integer> years() {
        return new TreeSet<>(needs.stream().map(Need::fiscalYear).toList());
    }

    /// @return what a unit of that payer's money costs the cities; in thousandths where it is expected money
    long weight(Payer payer) {
        if (!expected) return payer.isCity() ? 1 : 0;
        return payer.isCity() ? 1000 : 1000 - payer.perMille();
    }

    long total() {
        return needs.stream().mapToLong(Need::amount).sum();
    }

    Situation with(List<Payer> others) {
        return new Situation(needs, others, present, expected);
    }

    public Situation withPresent(List<Payment> payments) {
        return new Situation(needs, payers, payments, expected);
    }

    /// @return the largest unit that all its amounts are whole multiples of
    long unit() {
        long unit = 0;
        for (var payment : present) unit = common(unit, payment.amount());
        for (var payer : payers) {
            var ceilings = payer.ceilings();
            if (ceilings.whole() != null) unit = common(unit, ceilings.whole());
            if (ceilings.perYear() != null) unit = common(unit, ceilings.perYear());
            for (long amount : ceilings.inYear().values()) unit = common(unit, amount);
            for (long amount : ceilings.kept().values()) unit = common(unit, amount);
            unit = common(unit, payer.terms().leastAmount());
            for (var need : needs) {
                if (payer.terms().grantRate() < 1) unit = common(unit, payer.most(need.amount()));
                if (payer.terms().leastRate() > 0) unit = common(unit, payer.least(need.amount()));
            }
        }
        for (var need : needs) unit = common(unit, need.amount());
        return Math.max(1, unit);
    }

    private static long common(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /// @param unit that all amounts are multiples of
    /// @return the same in that unit
    Situation in(long unit) {
        if (unit == 1) return this;
        return new Situation(needs.stream().map(need -> new Need(need.step(), need.stepName(), need.kind(), need.line(),
                need.name(), need.category(), need.fiscalYear(), need.amount() / unit)).toList(),
                payers.stream().map(payer -> payer.in(unit)).toList(),
                present.stream().map(payment -> new Payment(payment.step(), payment.line(), payment.fiscalYear(),
                        payment.source(), payment.amount() / unit, payment.pinned())).toList(), expected);
    }
}
