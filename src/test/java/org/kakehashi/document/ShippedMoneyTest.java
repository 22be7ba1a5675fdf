package org.kakehashi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.document.ShippedFiles.library;
import static org.kakehashi.document.ShippedFiles.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.FunderTerms;
import org.kakehashi.reference.Rate;
import org.kakehashi.reference.Side;
import org.kakehashi.reference.StepKind;

/// Programmes and rates that ship are those of the reference data, and say how far they can be trusted.
final class ShippedMoneyTest {

    static Stream<Path> projects() throws IOException {
        return ShippedFiles.projects();
    }

    @ParameterizedTest
    @CsvSource({
        "jica-regional,   60000000, 0,        1,    3, 2022, CONTRACT",
        "jica-partner,   100000000, 0,        1,    5, 2024, CONTRACT",
        "jica-support,    10000000, 0,        1,    3, 2022, CONTRACT",
        "jica-support@2021, 25000000, 0,      1,    3, 2021, CONTRACT",
        "moej-city,              0, 20000000, 1,    3, 2024, CONTRACT",
        "moej-city@2021,         0, 0,        1,    3, 2021, CONTRACT",
        "jcm-model,              0, 0,        0.5,  3, 2023, GRANT",
        "jica-biz-needs,  15000000, 0,        1,    1, 2025, CONTRACT",
        "jica-biz-proof,  40000000, 0,        1,    2, 2025, CONTRACT",
        "jica-basic-survey, 8500000, 0,       1,    0, 2024, CONTRACT",
        "clair-model,            0, 5000000,  1,    0, 2026, GRANT",
        "clair-exchange,         0, 5000000,  0.5,  0, 2026, GRANT",
        "clair-experts,          0, 0,        1,    1, 2024, GRANT",
        "meti-fs,        100000000, 0,        1,    1, 2024, CONTRACT",
        "nedo-demo,              0, 0, 0.6666666666666666, 0, 2026, GRANT",
        "grant-aid,              0, 0,        1,    0, 2019, GRANT",
        "development-loan,       0, 0,        1,    0, 2024, LOAN",
        "city-budget,            0, 0,        1,    0, 2026, OWN_BUDGET",
        "c40-cff,          1000000, 0,        1,    0, 2024, IN_KIND"})
    void theCeilingsAreThoseOfTheReferenceData(String id, double ceiling, double perYear, double rate, int longest,
            int year, FunderTerms.Form form) throws IOException {
        var funder = library().shelf().funder(id).orElseThrow();
        assertEquals(List.of(ceiling, perYear, rate, longest, year, form), List.of(funder.ceiling(),
                funder.ceilingPerYear(), funder.grantRate(), funder.longestYears(), funder.conditionsYear(), funder.terms().form()));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "jica-regional,      --11-11, LOCAL_GOVERNMENT",
        "jica-regional@2021, --12-10, LOCAL_GOVERNMENT",
        "jica-partner,       --11-01, COMPANY SMALL_COMPANY NGO UNIVERSITY",
        "jica-partner@2023,  --10-30, COMPANY SMALL_COMPANY NGO UNIVERSITY",
        "jica-partner@2022,  --11-11, COMPANY SMALL_COMPANY NGO UNIVERSITY",
        "jica-support,       --10-24, COMPANY SMALL_COMPANY NGO UNIVERSITY",
        "jica-support@2021,  -,       COMPANY SMALL_COMPANY NGO UNIVERSITY",
        "moej-city,          --02-22, COMPANY SMALL_COMPANY CONSULTANT UNIVERSITY",
        "moej-city@2023,     --04-25, COMPANY SMALL_COMPANY CONSULTANT UNIVERSITY",
        "moej-city@2022,     --04-26, COMPANY SMALL_COMPANY CONSULTANT UNIVERSITY",
        "moej-city@2021,     -,       COMPANY SMALL_COMPANY CONSULTANT UNIVERSITY",
        "jcm-model,          --11-30, CONSORTIUM",
        "jica-biz-needs,     --09-30, COMPANY SMALL_COMPANY",
        "jica-biz-proof,     --09-30, COMPANY SMALL_COMPANY",
        "jica-basic-survey,  -,       COMPANY SMALL_COMPANY",
        "jica-case-study,    -,       COMPANY SMALL_COMPANY",
        "jica-verification,  -,       COMPANY SMALL_COMPANY",
        "clair-model,        --10-31, LOCAL_GOVERNMENT INTERNATIONAL_ASSOCIATION NGO",
        "clair-exchange,     --10-31, LOCAL_GOVERNMENT",
        "clair-experts,      -,       LOCAL_GOVERNMENT",
        "nedo-demo,          --04-22, COMPANY SMALL_COMPANY",
        "meti-fs,            -,       COMPANY CONSULTANT",
        "kitakyushu-sme,     -,       SMALL_COMPANY",
        "city-budget,        --11-30, LOCAL_GOVERNMENT",
        "grant-aid,          -,       PARTNER_GOVERNMENT",
        "development-loan,   -,       PARTNER_GOVERNMENT",
        "waterlinks-wop,     -,       LOCAL_GOVERNMENT PARTNER_GOVERNMENT",
        "gwopa-bewop,        -,       LOCAL_GOVERNMENT PARTNER_GOVERNMENT",
        "c40-cff,            -,       PARTNER_GOVERNMENT",
        "un-gccp,            -,       LOCAL_GOVERNMENT PARTNER_GOVERNMENT",
        "eu-iurc,            -,       LOCAL_GOVERNMENT PARTNER_GOVERNMENT",
        "giz,                -,       PARTNER_GOVERNMENT",
        "adb-cdia,           -,       PARTNER_GOVERNMENT",
        "un-habitat,         -,       PARTNER_GOVERNMENT"})
    void whoAppliesAndByWhenIsThatOfTheReferenceData(String id, @Nullable MonthDay closes, String applicants) throws IOException {
        var funder = library().shelf().funder(id).orElseThrow();
        assertEquals(closes, funder.window() == null ? null : funder.window().closes());
        assertEquals(Stream.of(applicants.split(" ")).map(Applicant::valueOf).sorted().toList(), funder.terms().applicants());
    }

    @Test
    void aProgrammeSaysWhatNobodyStatesOfIt() throws IOException {
        // the share of what nobody confirms stands at 100 %, and a note says that this is nobody's word
        for (var id : List.of("clair-experts", "kitakyushu-sme")) {
            var note = library().shelf().funder(id).orElseThrow().evidence().note();
            assertTrue(note.ja().contains("100 %") && note.en().contains("100 %"), id);
        }
        var unstated = library().shelf().funders().stream().filter(funder -> funder.terms().form() == FunderTerms.Form.CONTRACT)
                .filter(funder -> funder.ceiling() == 0 && funder.ceilingPerYear() == 0)
                .filter(funder -> !funder.evidence().note().ja().contains("上限額")).map(Funder::id).toList();
        assertEquals(List.of(), unstated);
    }

    @Test
    void everyProgrammeStatesItsTermsAndSaysHowFarTheyCanBeTrusted() throws IOException {
        var shelf = library().shelf();
        for (var funder : shelf.funders()) {
            assertTrue(funder.stated() != null && !funder.terms().applicants().isEmpty(), funder.id());
            assertFalse(funder.evidence().note().isBlank(), funder.id());
            assertTrue(trusted(funder.evidence(), funder.evidence().note().ja()), funder.id());
            assertTrue(funder.evidence().source().isBlank() || shelf.source(funder.evidence().source()).isPresent(), funder.id());
            assertFalse(LocalDate.parse(funder.checked()).isAfter(LocalDate.of(2026, 12, 31)), funder.id());
        }
        assertEquals(Set.of(FunderTerms.Form.values()), new HashSet<>(
                shelf.funders().stream().map(funder -> funder.terms().form()).toList()));
    }

    @Test
    void rulesThatBindAreHeldAsData() throws IOException {
        var shelf = library().shelf();
        assertFalse(terms("jica-support").pays(StepKind.TRAINING, CostCategory.EQUIPMENT));
        assertTrue(terms("jica-partner").pays(StepKind.TRAINING, CostCategory.EQUIPMENT));
        assertFalse(terms("moej-city").pays(StepKind.PILOT, CostCategory.EQUIPMENT));
        assertTrue(terms("moej-city").fiscalYearBound());
        assertTrue(terms("jcm-model").orderAfterDecision());
        assertTrue(terms("clair-model").noDoubleFunding());
        assertEquals("USD", terms("c40-cff").currency());
        var activity = terms("clair-exchange").activity();
        assertTrue(activity != null);
        assertEquals(LocalDate.of(2028, 2, 29), activity.closes().atYear(2028));
        assertEquals(LocalDate.of(2027, 2, 28), activity.closes().atYear(2027));
        assertEquals(11, terms("clair-experts").countries().size());
        assertEquals(List.of("jica-support", "moej-city"), Stream.of("jica-support@2021", "moej-city@2022")
                .map(id -> shelf.latestFunder(id).orElseThrow().id()).toList());
    }

    private static FunderTerms terms(String id) throws IOException {
        return library().shelf().funder(id).orElseThrow().terms();
    }

    @Test
    void yearsOfOneProgrammeDiffer() throws IOException {
        var funders = library().shelf().funders();
        var years = funders.stream().map(funder -> funder.family() + " " + funder.conditionsYear()).toList();
        assertEquals(years.stream().distinct().toList(), years);
        for (var funder : funders) {
            if (!funder.id().equals(funder.family())) assertEquals(funder.family() + "@" + funder.conditionsYear(), funder.id());
        }
    }

    @Test
    void theOldTravelLawEndsTheDayBeforeTheNewOneBegins() throws IOException {
        var rates = library().shelf().rates();
        var last = LocalDate.of(2025, 3, 31);
        for (var category : List.of(CostCategory.DAILY_ALLOWANCE, CostCategory.LODGING)) {
            var home = rates.stream().filter(rate -> rate.category() == category && rate.holds().side() == Side.HOME).toList();
            assertTrue(home.stream().anyMatch(rate -> rate.holds().holdsOn(last)), category.name());
            assertTrue(home.stream().anyMatch(rate -> rate.holds().holdsOn(last.plusDays(1))), category.name());
            assertTrue(home.stream().noneMatch(rate -> rate.holds().holdsOn(last) && rate.holds().holdsOn(last.plusDays(1))));
        }
        assertEquals(Set.of(2600.0, 2200.0, 1700.0), amounts(rates, "allowance-old"));
        assertEquals(Set.of(13_100.0, 10_900.0, 8_700.0), amounts(rates, "lodging-old-a"));
        assertEquals(Set.of(11_800.0, 9_800.0, 7_800.0), amounts(rates, "lodging-old-b"));
        assertEquals(Set.of(2400.0), amounts(rates, "lodging-allowance"));
        // the middle amounts are in no source
        for (var id : List.of("lodging-old-a", "lodging-old-b")) {
            assertEquals(Status.UNVERIFIED, rates.stream().filter(rate -> rate.id().equals(id)).findFirst().orElseThrow()
                    .amount().evidence().status(), id);
        }
    }

    private static Set<Double> amounts(List<Rate> rates, String id) {
        return rates.stream().filter(rate -> rate.id().startsWith(id)).map(rate -> rate.amount().value()).collect(Collectors.toSet());
    }

    @Test
    void everyRateHasAUnitAYearAndAWordOnItsTrust() throws IOException {
        var shelf = library().shelf();
        for (var rate : shelf.rates()) {
            var evidence = rate.amount().evidence();
            assertTrue(trusted(evidence, evidence.note().ja()), rate.id());
            assertTrue(evidence.source().isBlank() || shelf.source(evidence.source()).isPresent(), rate.id());
            assertTrue(rate.year() > 2000 && !rate.unit().isBlank(), rate.id());
            for (var city : List.of(rate.holds().city(), rate.holds().route())) {
                assertTrue(city.isEmpty() || shelf.city(city).isPresent(), rate.id() + " " + city);
            }
            if (rate.category() != CostCategory.OVERHEAD) assertTrue(rate.amount().value() >= 1, rate.id());
        }
        assertEquals(shelf.rates().size(), shelf.rates().stream().map(ShippedMoneyTest::place).distinct().count());
    }

    /// Two rates with the same scope would leave open which one counts.
    private static String place(Rate rate) {
        var scope = rate.holds();
        return String.join(" ", rate.category().name(), rate.currency(), scope.side().name(), scope.city(), scope.route(),
                String.valueOf(scope.grade()), String.valueOf(scope.since()), String.valueOf(scope.until())).toLowerCase(Locale.ROOT);
    }

    private static boolean trusted(Evidence evidence, String note) {
        return switch (evidence.status()) {
            case SOURCED, COMPUTED -> !evidence.source().isBlank();
            case UNVERIFIED, EXAMPLE -> !evidence.source().isBlank() || !note.isBlank();
            case OWN -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("projects")
    void examplesAndTemplatesStandWithTheLibrary(Path file) throws IOException {
        var project = project(file);
        assertEquals(project, ShippedExamples.of(project, library().shelf()), "run ShippedExamples");
    }

    @Test
    void aProgrammeOfWhichNothingIsConfirmedSaysSo() throws IOException {
        var unsure = library().shelf().funders().stream().filter(funder -> funder.evidence().source().isBlank())
                .filter(funder -> funder.evidence().status() != Status.UNVERIFIED).map(Funder::id).toList();
        assertEquals(List.of(), unsure);
    }
}
