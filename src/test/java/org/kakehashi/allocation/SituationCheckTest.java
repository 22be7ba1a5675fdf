package org.kakehashi.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kakehashi.allocation.Made.ceiling;
import static org.kakehashi.allocation.Made.least;
import static org.kakehashi.allocation.Made.payer;
import static org.kakehashi.allocation.Made.programme;
import static org.kakehashi.allocation.Made.rate;
import static org.kakehashi.allocation.Made.yearly;
import static org.kakehashi.allocation.Made.years;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.allocation.Payer.Kind;
import org.kakehashi.allocation.Payer.Terms;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Names;
import org.kakehashi.reference.CostCategory;

/// Rules that cannot be meant are named with the place, the rule and its figures before anything is allocated.
class SituationCheckTest {
    private static List<Finding> check(Made made) {
        return SituationCheck.findings(made.situation(), "JPY");
    }

    private static Finding only(Made made) {
        var findings = check(made);
        assertEquals(1, findings.size(), findings::toString);
        return findings.getFirst();
    }

    private static void says(Finding finding, String rule, String subject, Names title, Names reason) {
        assertEquals(new Finding("allocation-" + rule, Finding.Severity.WARNING, subject, title, reason, ""), finding);
    }

    @Test
    void nothingIsSaidOfRulesThatCanBeKept() {
        assertEquals(List.of(), check(new Made().lodging(2027, 100).city().with(programme("JICA", ceiling(50L), least(50)))
                .with(programme("CLAIR", yearly(30), least(30))).with(programme("free", Payer.Ceilings.NONE, least(5000)))
                .pays(0, "JICA", 50, true).pays(0, "city", 50, true)));
    }

    @Test
    void aCeilingBelowTheSmallestGrant() {
        says(only(new Made().lodging(2027, 100).with(programme("JICA", ceiling(50L), least(51)))), "least", "JICA",
                new Names("JICAの資金:上限額が最低額を下回っています", "JICA: ceiling below its minimum grant"),
                new Names("事業全体の上限額は50円、最低額は51円です。このままでは何も支払えません。",
                        "The ceiling for the project is ¥50, the minimum grant ¥51. It can pay nothing."));
    }

    /// 30 a year in two years are 60, and a grant is 61 at least; a third year lies outside.
    @Test
    void yearlyCeilingsThatTogetherStayBelowTheSmallestGrant() {
        var payer = payer("JICA", Kind.PROGRAMME, yearly(30), least(61), years(2027, 2028));
        says(only(new Made().lodging(2027, 100).lodging(2028, 100).lodging(2029, 100).with(payer)), "least-years", "JICA",
                new Names("JICAの資金:年度の上限額の合計が最低額を下回っています", "JICA: yearly ceilings below its minimum grant"),
                new Names("支払える年度の上限額の合計は60円、最低額は61円です。このままでは何も支払えません。",
                        "Its ceilings of all fiscal years in which it may pay come to ¥60, the minimum grant is ¥61. It can pay nothing."));
    }

    @Test
    void aSmallestShareAboveTheLargest() {
        says(only(new Made().lodging(2027, 100).with(programme("JICA", ceiling(50L), new Terms(0.5, 0.6, 0, 0, false, false)))), "rates", "JICA",
                new Names("JICAの資金:最低の割合が補助率を上回っています", "JICA: minimum share above its grant rate"),
                new Names("費目の60%以上、50%以下を支払う条件です。このままでは何も支払えません。",
                        "It pays at least 60 % and at most 50 % of a line. It can pay nothing."));
    }

    @Test
    void wholeLinesThatMayNotBePaidWhole() {
        says(only(new Made().lodging(2027, 100).with(programme("JICA", ceiling(50L), new Terms(0.5, 0, 0, 0, true, false)))), "whole", "JICA",
                new Names("JICAの資金:全額の条件と補助率が合いません", "JICA: whole lines, but not in full"),
                new Names("費目の全額しか支払いませんが、補助率は50%までです。このままでは何も支払えません。",
                        "It pays whole lines only, but at most 50 % of them. It can pay nothing."));
    }

    /// It would pay lodging, but only in 2030; one that pays no lodging at all is no fault of its window.
    @Test
    void aWindowThatNeverOpensInTime() {
        says(only(new Made().lodging(2027, 100).with(payer("JICA", Kind.PROGRAMME, ceiling(50L), Terms.FREE, years(2030)))
                .with(payer("CLAIR", Kind.PROGRAMME, ceiling(50L), Terms.FREE, Made.only(CostCategory.EQUIPMENT)))), "never", "JICA",
                new Names("JICAの資金:必要な年度に使えません", "JICA: never open when money is needed"),
                new Names("公募期間または契約期間が、対象の費目に資金が要る年度と重なりません。",
                        "Neither its call nor its contract covers a fiscal year in which a line it may pay needs money."));
    }

    @Test
    void aPinWhereTheSourceMayNotPay() {
        says(only(new Made().lodging(2027, 100).with(payer("JICA", Kind.PROGRAMME, ceiling(50L), Terms.FREE, Made.only(CostCategory.EQUIPMENT)))
                .pays(0, "JICA", 5, true)), "pin-scope", "course",
                new Names("JICAの資金:対象外の費目に固定されています", "JICA: fixed where it may not pay"),
                new Names("研修「宿泊費」(2027年度)は、対象の経費または年度ではありません。",
                        "Course: Lodging, FY2027 is not among what it may pay for, or when."));
    }

    @Test
    void aPinAboveTheShare() {
        says(only(new Made().lodging(2027, 101).with(programme("JICA", ceiling(100L), rate(0.5))).pays(0, "JICA", 51, true)), "pin-rate", "course",
                new Names("JICAの資金:補助率を超えて固定されています", "JICA: fixed above its share"),
                new Names("研修「宿泊費」(2027年度)に51円が固定されていますが、支払えるのは50円までです。",
                        "¥51 is fixed for Course: Lodging, FY2027; it may pay at most ¥50."));
    }

    @Test
    void pinsAboveTheCostOfALine() {
        says(only(new Made().lodging(2027, 100).city().with(programme("JICA", ceiling(100L))).pays(0, "JICA", 60, true).pays(0, "city", 41, true)),
                "pin-need", "course",
                new Names("研修「宿泊費」(2027年度):費用を超えて固定されています", "Course: Lodging, FY2027: more fixed than it costs"),
                new Names("固定した金額の合計は101円ですが、費用は100円です。", "¥101 is fixed, but the line costs ¥100."));
    }

    @Test
    void pinsAboveACeiling() {
        says(only(new Made().lodging(2027, 100).equipment(2028, 100).with(programme("JICA", ceiling(100L))).pays(0, "JICA", 60, true).pays(1, "JICA", 41, true)),
                "pin-ceiling", "JICA",
                new Names("JICAの資金:上限額を超えて固定されています", "JICA: more fixed than its ceiling"),
                new Names("固定した金額の合計は101円ですが、事業全体の上限額は100円です。",
                        "¥101 is fixed in all; its ceiling for the project is ¥100."));
    }

    /// 60 of 60 in 2028 are fine, 61 in 2027 are not.
    @Test
    void pinsAboveTheCeilingOfAYear() {
        says(only(new Made().lodging(2027, 100).equipment(2027, 100).lodging(2028, 100).with(programme("JICA", yearly(60)))
                .pays(0, "JICA", 60, true).pays(1, "JICA", 1, true).pays(2, "JICA", 60, true)), "pin-year", "JICA",
                new Names("JICAの資金:年度の上限額を超えて固定されています", "JICA: more fixed than its ceiling of a year"),
                new Names("2027年度に固定した金額の合計は61円ですが、この年度の上限額は60円です。",
                        "¥61 is fixed in FY2027; its ceiling for that year is ¥60."));
    }

    @Test
    void whatIsNotFixedIsNotHeldAgainstAnyRule() {
        assertEquals(List.of(), check(new Made().lodging(2027, 100).with(programme("JICA", ceiling(50L))).pays(0, "JICA", 5000, false)));
    }
}
