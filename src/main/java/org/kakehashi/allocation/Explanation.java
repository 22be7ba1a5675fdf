package org.kakehashi.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kakehashi.allocation.Payer.Kind;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.funding.Payment;

/// Says of an allocation why it is so: what binds each payer, why a line is paid by whom, and what stays open.
public final class Explanation {
    static final Texts TEXTS = Texts.beside(Explanation.class);
    private final Situation situation;
    private final String currency;
    private final @Nullable Payment[][] present;
    private final long[][] paid;

    /// Why a payer pays no more of a need.
    enum Block { STEP, YEARS, PINNED, RATE, YEAR_CEILING, CEILING, KEPT, WHOLE, ALONE, SPAN, LEAST, PAID, OPEN }

    public Explanation(Proposal proposal, String currency) {
        situation = proposal.situation();
        this.currency = currency;
        present = situation.table();
        int needs = situation.needs().size(), payers = situation.payers().size();
        paid = new long[needs][payers];
        for (var payment : proposal.payments()) {
            for (int n = 0; n < needs; n++) {
                if (!Proposal.isOf(payment, situation.needs().get(n))) continue;
                for (int p = 0; p < payers; p++) {
                    if (situation.payers().get(p).id().equals(payment.source())) paid[n][p] = payment.amount();
                }
            }
        }
    }

    static Names money(long amount, String currency) {
        var digits = String.format(Locale.ROOT, "%,d", amount);
        return currency.equals("JPY") ? TEXTS.text("money.yen", digits) : TEXTS.text("money.other", digits, currency);
    }

    private Names money(long amount) {
        return money(amount, currency);
    }

    static Names year(int fiscalYear) {
        return TEXTS.text("year", fiscalYear);
    }

    /// @return stretches of years, as `FY2027 to FY2029, FY2031`
    private static Names years(Set<Integer> fiscalYears) {
        var years = new TreeSet<>(fiscalYears);
        var said = Names.same("");
        while (!years.isEmpty()) {
            int first = years.removeFirst(), last = first;
            while (years.remove(last + 1)) last++;
            var stretch = first == last ? year(first) : TEXTS.text("years.stretch", year(first), year(last));
            said = said.isBlank() ? stretch : TEXTS.text("years.more", said, stretch);
        }
        return said;
    }

    private long sum(int p) {
        long sum = 0;
        for (var row : paid) sum += row[p];
        return sum;
    }

    private long sum(int p, int fiscalYear) {
        long sum = 0;
        for (int n = 0; n < paid.length; n++) if (situation.needs().get(n).fiscalYear() == fiscalYear) sum += paid[n][p];
        return sum;
    }

    private long left(int n) {
        long left = situation.needs().get(n).amount();
        for (long amount : paid[n]) left -= amount;
        return left;
    }

    Block block(int n, int p) {
        var need = situation.needs().get(n);
        var payer = situation.payers().get(p);
        var ceilings = payer.ceilings();
        var before = present[n][p];
        int year = need.fiscalYear();
        if (before != null && before.pinned()) return Block.PINNED;
        if (!payer.scope().pays(need)) return Block.STEP;
        if (!payer.scope().open(year)) return Block.YEARS;
        if (paid[n][p] >= payer.most(need.amount())) return paid[n][p] == need.amount() ? Block.PAID : Block.RATE;
        if (ceilings.whole() != null && sum(p) >= ceilings.whole()) return Block.CEILING;
        if (sum(p, year) >= ceilings.in(year)) return Block.YEAR_CEILING;
        if (ceilings.kept().containsKey(year)) return Block.KEPT;
        if (meetsOther(n, p)) return Block.ALONE;
        if (payer.terms().wholeLines()) return Block.WHOLE;
        if (payer.terms().longestYears() > 0 && sum(p) > 0 && sum(p, year) == 0) return Block.SPAN;
        if (sum(p) == 0 && payer.terms().leastAmount() > 0) return Block.LEAST;
        return left(n) == 0 ? Block.PAID : Block.OPEN;
    }

    private boolean meetsOther(int n, int p) {
        var payer = situation.payers().get(p);
        for (int q = 0; q < paid[n].length; q++) {
            if (q == p || paid[n][q] == 0) continue;
            var other = situation.payers().get(q);
            if (payer.terms().noDoubleFunding() && other.kind() == Kind.PROGRAMME) return true;
            if (payer.kind() == Kind.PROGRAMME && other.terms().noDoubleFunding()) return true;
        }
        return false;
    }

    /// @return what keeps that payer from paying more, one sentence each
    public List<Names> ofPayer(Payer payer) {
        int p = situation.payers().indexOf(payer);
        var says = new ArrayList<Names>();
        var ceilings = payer.ceilings();
        if (situation.needs().stream().noneMatch(payer::reaches)) return List.of(TEXTS.text("binds.nothing"));
        if (hasNothing(payer)) return List.of(TEXTS.text("binds.none"));
        if (ceilings.whole() != null && sum(p) >= ceilings.whole()) says.add(TEXTS.text("binds.ceiling", money(ceilings.whole())));
        for (int year : situation.years()) {
            long most = ceilings.in(year);
            boolean reaches = situation.needs().stream().anyMatch(need -> need.fiscalYear() == year && payer.reaches(need));
            if (reaches && most > 0 && most < Long.MAX_VALUE && sum(p, year) >= most) says.add(TEXTS.text("binds.year", year(year), money(most)));
        }
        if (says.isEmpty() && has(p, Block.RATE)) says.add(TEXTS.text("binds.rate", percent(payer.terms().grantRate())));
        if (says.isEmpty() && payer.isCity()) says.add(TEXTS.text("binds.city"));
        if (has(p, Block.PINNED)) says.add(TEXTS.text("binds.pinned"));
        if (sum(p) == 0 && payer.terms().leastAmount() > 0) says.add(TEXTS.text("binds.least", money(payer.terms().leastAmount())));
        if (says.isEmpty() && has(p, Block.SPAN)) says.add(TEXTS.text("binds.span", payer.terms().longestYears()));
        if (says.isEmpty() && has(p, Block.ALONE)) says.add(TEXTS.text("binds.alone"));
        if (says.isEmpty()) says.add(TEXTS.text("binds.left"));
        return says;
    }

    private boolean hasNothing(Payer payer) {
        return situation.needs().stream().filter(payer::reaches).allMatch(need -> payer.ceilings().in(need.fiscalYear()) == 0);
    }

    private boolean has(int p, Block block) {
        for (int n = 0; n < paid.length; n++) if (block(n, p) == block) return true;
        return false;
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, share * 100 == Math.rint(share * 100) ? "%.0f" : "%.1f", share * 100);
    }

    /// @return why it is that payer who pays
    public Names ofPayment(Payment payment) {
        if (payment.pinned()) return TEXTS.text("why.pinned");
        for (int n = 0; n < paid.length; n++) {
            if (!Proposal.isOf(payment, situation.needs().get(n))) continue;
            for (int p = 0; p < paid[n].length; p++) {
                if (situation.payers().get(p).id().equals(payment.source())) return why(n, p);
            }
        }
        return TEXTS.text("why.pinned");
    }

    private static long amount(@Nullable Payment pin) {
        return pin == null ? 0 : pin.amount();
    }

    private Names why(int n, int p) {
        var payer = situation.payers().get(p);
        var need = situation.needs().get(n);
        var others = situation.payers().stream().filter(each -> !each.isCity() && !each.equals(payer) && each.reaches(need)).toList();
        if (payer.ceilings().kept().containsKey(need.fiscalYear())) return TEXTS.text("why.kept", year(need.fiscalYear()));
        if (payer.isCity()) {
            if (others.isEmpty()) return TEXTS.text("why.city");
            var first = others.getFirst();
            return TEXTS.text("why.cityRest", first.name(), said(n, situation.payers().indexOf(first)));
        }
        if (others.isEmpty()) return TEXTS.text("why.only");
        if (block(n, p) == Block.RATE) return TEXTS.text("why.rate", percent(payer.terms().grantRate()));
        // what keeps another from it tells more than that this one is as good
        var first = others.stream().filter(each -> !couldPay(n, each)).findFirst().orElse(others.getFirst());
        int other = situation.payers().indexOf(first);
        if (!couldPay(n, first)) return TEXTS.text("why.other", first.name(), said(n, other));
        return TEXTS.text(sum(other) == 0 ? "why.fewer" : "why.equal", first.name());
    }

    private boolean couldPay(int n, Payer payer) {
        var block = block(n, situation.payers().indexOf(payer));
        return block == Block.PAID || block == Block.OPEN;
    }

    private Names said(int n, int p) {
        var payer = situation.payers().get(p);
        return switch (block(n, p)) {
            case RATE -> TEXTS.text("block.RATE", percent(payer.terms().grantRate()));
            case YEAR_CEILING -> TEXTS.text("block.YEAR_CEILING", year(situation.needs().get(n).fiscalYear()));
            case STEP, YEARS, PINNED, CEILING, KEPT, WHOLE, ALONE, SPAN, LEAST, PAID, OPEN ->
                TEXTS.text("block." + block(n, p));
        };
    }

    /// @return for each payer, why it does not pay what is left of that need
    public List<Names> ofOpen(Need need) {
        int n = situation.needs().indexOf(need);
        var says = new ArrayList<Names>();
        for (int p = 0; p < paid[n].length; p++) {
            if (block(n, p) != Block.STEP) says.add(TEXTS.text("open", situation.payers().get(p).name(), said(n, p)));
        }
        return says.isEmpty() ? List.of(TEXTS.text("open.nobody")) : says;
    }

    /// @return a rule of that situation in words
    public static Names ofRule(Situation situation, Rule rule, String currency) {
        var payer = rule.payer() < 0 ? null : situation.payers().get(rule.payer());
        var name = payer == null ? Names.same("") : payer.name();
        var need = rule.need() < 0 ? null : situation.needs().get(rule.need());
        var line = need == null ? Names.same("") : TEXTS.text("line", need.stepName(), need.name(), year(need.fiscalYear()));
        long amount = switch (rule.kind()) {
            case COST -> need == null ? 0 : need.amount();
            case CEILING -> payer == null || payer.ceilings().whole() == null ? 0 : payer.ceilings().whole();
            case YEAR_CEILING -> payer == null ? 0 : payer.ceilings().in(rule.fiscalYear());
            case KEPT -> payer == null ? 0 : payer.ceilings().kept().getOrDefault(rule.fiscalYear(), 0L);
            case LEAST_AMOUNT -> payer == null ? 0 : payer.terms().leastAmount();
            case PIN -> amount(situation.table()[rule.need()][rule.payer()]);
            case SCOPE, YEARS, RATE, LEAST_RATE, SPAN, WHOLE, ALONE -> 0;
        };
        var share = payer == null ? "" : percent(rule.kind() == Rule.Kind.RATE ? payer.terms().grantRate() : payer.terms().leastRate());
        int years = payer == null ? 0 : payer.terms().longestYears();
        var open = payer == null || payer.scope().years() == null ? Names.same("") : years(payer.scope().years());
        if (rule.kind() == Rule.Kind.YEARS && open.isBlank()) return TEXTS.text("rule.YEARS.none", name);
        return TEXTS.text("rule." + rule.kind(), name, line, money(amount, currency), year(rule.fiscalYear()), share, years, open);
    }
}
