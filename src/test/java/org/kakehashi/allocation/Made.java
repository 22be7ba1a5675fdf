package org.kakehashi.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kakehashi.allocation.Payer.Ceilings;
import org.kakehashi.allocation.Payer.Kind;
import org.kakehashi.allocation.Payer.Scope;
import org.kakehashi.allocation.Payer.Terms;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Payment;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.StepKind;

/// Situations made by hand, so small that one sees what comes of them. Amounts are in yen.
final class Made {
    static final Names COURSE = new Names("研修", "Course"), PILOT = new Names("実証", "Pilot");
    private final List<Need> needs = new ArrayList<>();
    private final List<Payer> payers = new ArrayList<>();
    private final List<Payment> present = new ArrayList<>();

    /// Lodging of a course.
    Made lodging(int year, long amount) {
        needs.add(new Need("course", COURSE, StepKind.TRAINING, "lodging", new Names("宿泊費", "Lodging"), CostCategory.LODGING, year, amount));
        return this;
    }

    /// Equipment of a pilot.
    Made equipment(int year, long amount) {
        needs.add(new Need("pilot", PILOT, StepKind.PILOT, "equipment", new Names("機材費", "Equipment"), CostCategory.EQUIPMENT, year, amount));
        return this;
    }

    Made with(Payer payer) {
        payers.add(payer);
        return this;
    }

    /// The city pays whatever is left.
    Made city() {
        return with(payer("city", Kind.CITY, Ceilings.NONE, Terms.FREE, Scope.ALL));
    }

    Made pays(int need, String payer, long amount, boolean pinned) {
        var of = needs.get(need);
        present.add(new Payment(of.step(), of.line(), of.fiscalYear(), payer, amount, pinned));
        return this;
    }

    Situation situation() {
        return new Situation(needs, payers, present, false);
    }

    Situation expected() {
        return new Situation(needs, payers, present, true);
    }

    static Payer payer(String id, Kind kind, Ceilings ceilings, Terms terms, Scope scope) {
        return new Payer(id, new Names(id + "の資金", id), kind, ceilings, terms, scope, 1000);
    }

    static Payer programme(String id, Ceilings ceilings) {
        return payer(id, Kind.PROGRAMME, ceilings, Terms.FREE, Scope.ALL);
    }

    static Payer programme(String id, Ceilings ceilings, Terms terms) {
        return payer(id, Kind.PROGRAMME, ceilings, terms, Scope.ALL);
    }

    static Payer likely(Payer payer, int perMille) {
        return new Payer(payer.id(), payer.name(), payer.kind(), payer.ceilings(), payer.terms(), payer.scope(), perMille);
    }

    static Scope only(CostCategory category) {
        return new Scope(Set.of(), Set.of(category), Set.of(), null);
    }

    static Scope years(Integer... years) {
        return new Scope(Set.of(), Set.of(), Set.of(), Set.of(years));
    }

    static Terms rate(double rate) {
        return new Terms(rate, 0, 0, 0, false, false);
    }

    static Terms least(long amount) {
        return new Terms(1, 0, amount, 0, false, false);
    }

    static Terms span(int years) {
        return new Terms(1, 0, 0, years, false, false);
    }

    static Terms whole() {
        return new Terms(1, 0, 0, 0, true, false);
    }

    static Terms alone() {
        return new Terms(1, 0, 0, 0, false, true);
    }

    static Ceilings ceiling(@Nullable Long whole) {
        return new Ceilings(whole, null, Collections.emptySortedMap(), Collections.emptySortedMap());
    }

    static Ceilings yearly(long perYear) {
        return new Ceilings(null, perYear, Collections.emptySortedMap(), Collections.emptySortedMap());
    }

    static Ceilings kept(Map<Integer, Long> kept) {
        return new Ceilings(null, null, Collections.emptySortedMap(), new TreeMap<>(kept));
    }

    static Proposal allocated(Situation situation) throws Exception {
        return new Allocation(situation, 10, _ -> { }).propose();
    }

    /// @return each payment as `course/lodging 2027 city 5`, and a star where it is pinned
    static List<String> said(List<Payment> payments) {
        return payments.stream().map(each -> each.step() + "/" + each.line() + " " + each.fiscalYear() + " " + each.source() + " "
                + each.amount() + (each.pinned() ? "*" : "")).sorted().toList();
    }
}
