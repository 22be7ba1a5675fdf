package org.kakehashi.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.allocation.Payer.Ceilings;
import org.kakehashi.allocation.Payer.Kind;
import org.kakehashi.allocation.Payer.Scope;
import org.kakehashi.allocation.Payer.Terms;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Paid;
import org.kakehashi.funding.Payment;
import org.kakehashi.funding.Pledge;
import org.kakehashi.funding.Spending;
import org.kakehashi.funding.WinRate;
import org.kakehashi.plan.Plan;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.FunderTerms;
import org.kakehashi.reference.StepKind;

/// Reads a situation out of a plan, its spendings and its funding.
///
/// A programme pays within its conditions; the home city pays what is left; all others pay what they have pledged.
///
/// @param spendings       in which months each line is spent
/// @param funders         known programmes
/// @param fiscalYearStart month in which the fiscal year of the home city begins, 1 to 12
/// @param today           nothing can be applied for before it
/// @param wins            how applications of all projects were decided
public record FundingSituation(Plan plan, List<Spending> spendings, Funding funding, List<Funder> funders,
        int fiscalYearStart, LocalDate today, WinRate wins) {
    private static final Set<Lane> ASKED = EnumSet.of(Lane.SUBMITTED, Lane.UNDER_REVIEW, Lane.AWARDED);

    /// What people can choose.
    ///
    /// @param expected    whether money that may not come counts by how likely it is
    /// @param keepSecured whether secured money is used as it was secured
    public record Choices(boolean expected, boolean keepSecured) {}

    public FundingSituation {
        spendings = List.copyOf(spendings);
        funders = List.copyOf(funders);
    }

    /// @param pins payments to leave as they are, in place of those of the funding
    public Situation with(Choices choices, List<Payment> pins) {
        var needs = needs();
        var payers = new ArrayList<>(funding.sources().stream().map(source -> payer(source, needs, pins)).toList());
        if (choices.keepSecured()) keep(payers, needs, pins);
        var present = new ArrayList<>(pins);
        for (var payment : present()) {
            if (pins.stream().anyMatch(payment::isOfSame)) continue;
            present.add(new Payment(payment.step(), payment.line(), payment.fiscalYear(), payment.source(), payment.amount(), false));
        }
        return new Situation(needs, payers, present, choices.expected());
    }

    /// @return what is paid now: the payments, and for steps without any what their shares come to
    public List<Payment> present() {
        var present = new ArrayList<>(funding.payments());
        var paid = present.stream().map(Payment::step).collect(Collectors.toSet());
        for (var spending : money()) {
            var step = plan.step(spending.step());
            if (step.isEmpty() || paid.contains(spending.step())) continue;
            for (var each : Paid.of(spending, step.get(), funding, fiscalYearStart)) {
                if (each.source().isEmpty()) continue;
                present.add(new Payment(spending.step(), spending.line().id(), each.fiscalYear(), each.source(), each.amount(), false));
            }
        }
        return List.copyOf(present);
    }

    private List<Spending> money() {
        return spendings.stream().filter(spending -> !spending.line().inKind()).toList();
    }

    private List<Need> needs() {
        var needs = new ArrayList<Need>();
        for (var spending : money()) {
            var step = plan.step(spending.step());
            var kind = step.map(known -> known.work().stepKind()).orElse(StepKind.TASK);
            var name = step.map(known -> known.name()).orElse(spending.line().name());
            spending.fiscalYears(fiscalYearStart).forEach((year, amount) -> {
                if (amount > 0) needs.add(new Need(spending.step(), name, kind, spending.line().id(), spending.line().name(),
                        spending.line().category(), year, amount));
            });
        }
        return needs;
    }

    private Payer payer(FundingSource source, List<Need> needs, List<Payment> pins) {
        var funder = funder(source);
        var kind = source.isOfCity() ? Kind.CITY
                : source.kind() == FundingSource.Kind.PROGRAMME ? Kind.PROGRAMME : Kind.OTHER;
        var terms = funder.map(this::terms).orElse(Terms.FREE);
        var scope = scope(source, funder, needs);
        return new Payer(source.id(), source.name(), kind, ceilings(source, funder, needs, pins), terms, scope, chance(source).perMille());
    }

    Optional<Funder> funder(FundingSource source) {
        return funders.stream().filter(each -> each.id().equals(source.funder())).findFirst();
    }

    private Terms terms(Funder funder) {
        var stated = funder.terms();
        // money given in the months of a year may touch one fiscal year more than it lasts
        int longest = funder.longestYears() == 0 ? 0 : stated.fiscalYearBound() ? funder.longestYears() : funder.longestYears() + 1;
        return new Terms(funder.grantRate(), stated.leastRate(), inPlan((double) stated.leastAmount(), stated).orElse(0L),
                longest, stated.wholeLines(), stated.noDoubleFunding());
    }

    /// @return the money the conditions of that source are stated in, if what they limit cannot be turned into the plan's
    Optional<String> missingRate(FundingSource source) {
        return funder(source).filter(each -> each.ceiling() > 0 || (each.ceilingPerYear() > 0 && source.perYear() == null)
                || each.terms().leastAmount() > 0).filter(each -> inPlan(0, each.terms()).isEmpty()).map(each -> each.terms().currency());
    }

    /// @return in the plan's money, empty if its rate is not known
    private Optional<Long> inPlan(double amount, FunderTerms terms) {
        if (terms.currency().equals(plan.currency())) return Optional.of(Math.round(amount));
        return plan.terms().exchange(terms.currency()).map(rate -> (long) Math.floor(amount * rate.rate()));
    }

    private Ceilings ceilings(FundingSource source, Optional<Funder> funder, List<Need> needs, List<Payment> pins) {
        var years = needs.stream().map(Need::fiscalYear).collect(Collectors.toSet());
        var inYear = new TreeMap<Integer, Long>();
        var pledges = funding.pledges().stream().filter(pledge -> pledge.source().equals(source.id())).toList();
        // what cannot be told in the plan's money allows no more than is secured
        var whole = missingRate(source).isPresent() ? Optional.of(secured(source, pins))
                : funder.filter(each -> each.ceiling() > 0).flatMap(each -> inPlan(each.ceiling(), each.terms()));
        var perYear = Optional.ofNullable(source.perYear())
                .or(() -> funder.filter(each -> each.ceilingPerYear() > 0).flatMap(each -> inPlan(each.ceilingPerYear(), each.terms())));
        boolean stated = whole.isPresent() || perYear.isPresent() || source.kind() == FundingSource.Kind.HOME_CITY;
        if (source.kind() != FundingSource.Kind.HOME_CITY) {
            for (var pledge : pledges) {
                if (!stated || pledge.state() != MoneyState.PLANNED) inYear.put(pledge.fiscalYear(), pledged(pledge, pins));
            }
        }
        if (!stated) {
            for (int year : years) inYear.putIfAbsent(year, 0L);
            return Ceilings.only(inYear);
        }
        return new Ceilings(whole.orElse(null), perYear.orElse(null), inYear, new TreeMap<>());
    }

    private long secured(FundingSource source, List<Payment> pins) {
        return funding.pledges().stream().filter(pledge -> isFixed(pledge, source)).mapToLong(pledge -> pledged(pledge, pins)).sum();
    }

    /// @return what is pledged, or what is fixed where that is more: pledges are often rounded
    private static long pledged(Pledge pledge, List<Payment> pins) {
        return Math.max(pledge.amount(), pins.stream().filter(pin -> pledge.isFor(pin.source(), pin.fiscalYear()))
                .mapToLong(Payment::amount).sum());
    }

    private Scope scope(FundingSource source, Optional<Funder> funder, List<Need> needs) {
        var terms = funder.map(Funder::terms).orElse(FunderTerms.NONE);
        return new Scope(Set.copyOf(terms.steps()), Set.copyOf(terms.eligible()), Set.copyOf(terms.excluded()),
                years(source, funder, needs));
    }

    /// @return fiscal years the source can pay in, null for any
    private @Nullable Set<Integer> years(FundingSource source, Optional<Funder> funder, List<Need> needs) {
        var all = needs.stream().map(Need::fiscalYear).collect(Collectors.toCollection(TreeSet::new));
        if (all.isEmpty()) return null;
        var contract = source.contract();
        int first = all.first(), last = all.last();
        if (contract != null && contract.from() != null) first = Math.max(first, FiscalYears.of(contract.from(), fiscalYearStart));
        else if (funder.isPresent()) first = Math.max(first, Math.min(firstAsked(source), earliest(funder.get())));
        if (contract != null && contract.until() != null) last = Math.min(last, FiscalYears.of(contract.until(), fiscalYearStart));
        if (first <= all.first() && last >= all.last()) return null;
        var years = IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
        for (var pledge : funding.pledges()) if (isFixed(pledge, source)) years.add(pledge.fiscalYear());
        return years;
    }

    /// @return the first fiscal year it has been asked for money of, `Integer.MAX_VALUE` if none
    private int firstAsked(FundingSource source) {
        return IntStream.concat(
                funding.pledges().stream().filter(each -> each.source().equals(source.id()) && each.state() != MoneyState.PLANNED)
                        .mapToInt(Pledge::fiscalYear),
                funding.applications().stream().filter(each -> each.source().equals(source.id()) && ASKED.contains(each.lane()))
                        .mapToInt(Application::fiscalYear)).min().orElse(Integer.MAX_VALUE);
    }

    private static boolean isFixed(Pledge pledge, FundingSource source) {
        return pledge.source().equals(source.id()) && pledge.state().secured();
    }

    /// @return whether nothing has been applied for yet
    boolean isStillOpen(FundingSource source) {
        return funding.pledges().stream().noneMatch(pledge -> isFixed(pledge, source))
                && funding.applications().stream().noneMatch(each -> each.source().equals(source.id())
                        && ASKED.contains(each.lane()));
    }

    /// @return the first fiscal year with money that is applied for when the programme next takes applications
    private int earliest(Funder funder) {
        var window = funder.window();
        if (window == null) return FiscalYears.of(today, fiscalYearStart);
        return FiscalYears.of(funder.firstMoney(window.nextClosing(today)), fiscalYearStart);
    }

    /// @return how likely the money of that source comes; that of others than programmes is promised
    public Chance chance(FundingSource source) {
        boolean secured = source.kind() != FundingSource.Kind.PROGRAMME
                || funding.pledges().stream().anyMatch(pledge -> isFixed(pledge, source));
        var same = source.funder().isEmpty() ? Set.of(source.id())
                : funding.sources().stream().filter(other -> other.funder().equals(source.funder())).map(FundingSource::id).collect(Collectors.toSet());
        return Chance.of(secured, funding.applications().stream().filter(each -> each.source().equals(source.id())).toList(),
                WinRate.of(funding.applications().stream().filter(each -> same.contains(each.source())).toList(), fiscalYearStart), wins);
    }

    /// Uses secured money as far as there is anything it may pay; that of the cities comes after that of others.
    private void keep(List<Payer> payers, List<Need> needs, List<Payment> pins) {
        var left = new TreeMap<Integer, Long>();
        for (var need : needs) left.merge(need.fiscalYear(), need.amount(), Long::sum);
        for (boolean city : new boolean[]{false, true}) {
            payers.replaceAll(payer -> payer.isCity() == city && !payer.terms().wholeLines() ? kept(payer, needs, left, pins) : payer);
        }
    }

    private Payer kept(Payer payer, List<Need> needs, Map<Integer, Long> left, List<Payment> pins) {
        var kept = new TreeMap<Integer, Long>();
        for (var pledge : funding.pledges()) {
            if (!pledge.source().equals(payer.id()) || !pledge.state().secured()) continue;
            int year = pledge.fiscalYear();
            long reach = needs.stream().filter(need -> need.fiscalYear() == year && payer.reaches(need))
                    .mapToLong(need -> payer.most(need.amount())).sum();
            long amount = Math.min(Math.min(reach, payer.ceilings().in(year)), Math.min(pledged(pledge, pins), left.getOrDefault(year, 0L)));
            if (amount <= 0) continue;
            kept.put(year, amount);
            left.merge(year, -amount, Long::sum);
        }
        var ceilings = payer.ceilings();
        return new Payer(payer.id(), payer.name(), payer.kind(),
                new Ceilings(ceilings.whole(), ceilings.perYear(), ceilings.inYear(), kept), payer.terms(), payer.scope(), payer.perMille());
    }
}
