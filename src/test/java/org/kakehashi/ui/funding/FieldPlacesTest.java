package org.kakehashi.ui.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.base.Names;
import org.kakehashi.eligibility.Field;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Background;

class FieldPlacesTest {
    private final List<String> gone = new ArrayList<>();
    private final Session session = new Session(Document.fresh(new Edit(Names.same("Made"), ""), Samples.project()), System::nanoTime);
    private final FieldPlaces places = new FieldPlaces(
            new FundingViewModel(session, new Background(Runnable::run, Runnable::run), LocalDate.of(2026, 11, 20)),
            place -> gone.add(place.screen() + " " + place.project() + " " + place.subject() + " " + place.field()),
            new FieldPlaces.Own() {
                @Override
                public void companies(String company) {
                    gone.add("companies " + company);
                }

                @Override
                public void amounts(String source) {
                    gone.add("amounts " + source);
                }

                @Override
                public void exchange() {
                    gone.add("exchange");
                }
            });

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "APPLICANTS, applicants", "COMPANIES, companies x", "PARTNER_CITY, PARTNERSHIP sample x null",
        "AGREEMENTS, PARTNERSHIP sample x null", "STEPS, PLAN sample x null", "STEP_DATES, PLAN sample x step-start",
        "STEP_PEOPLE, PLAN sample x step-crew", "STEP_NOTES, PLAN sample x step-notes", "STEP_LINES, PLAN sample x cost-build-up",
        "STEP_PAYERS, PLAN sample x paid-by", "AMOUNTS, amounts x", "EXCHANGE, exchange", "PROGRAMME, LIBRARY null x null"})
    void eachKindOfFieldHasItsPlace(Field.Kind kind, String place) {
        places.go(new Field(kind, "x"), () -> gone.add("applicants"));
        assertEquals(List.of(place), gone);
    }
}
