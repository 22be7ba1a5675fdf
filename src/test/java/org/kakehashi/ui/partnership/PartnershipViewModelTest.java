package org.kakehashi.ui.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.base.Status;
import org.kakehashi.partnership.Event;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Stage;

class PartnershipViewModelTest {
    private static final int NOW = 2026;
    private long millis;
    private final Session session = new Session(Samples.document(), () -> millis += 2000);
    private final PartnershipViewModel model = new PartnershipViewModel(session, LocalDate.of(NOW, 11, 20));
    private final ProfileViewModel profile = model.profile();

    @Test
    void aPopulationTypedOverBecomesTheUsersOwnAndIsUndone() {
        var before = partner();
        profile.setValue("partner", ProfileLine.POPULATION, 1_200_000);
        assertEquals(List.of(new Fact(1_200_000, 2020, Evidence.OWN)), partner().population());
        session.undo();
        assertEquals(before, partner());
    }

    @Test
    void aFigureThatIsNotThereIsEnteredForTheYearItIsNow() {
        profile.setValue("partner", ProfileLine.SEWER_COVERAGE, 0.4);
        assertEquals(Optional.of(new Fact(0.4, NOW, Evidence.OWN)), ProfileLine.SEWER_COVERAGE.fact(partner(), NOW));
        profile.clear("partner", ProfileLine.SEWER_COVERAGE);
        assertEquals(Optional.empty(), ProfileLine.SEWER_COVERAGE.fact(partner(), NOW));
    }

    @Test
    void aFigureFromASourceIsSourced() {
        profile.setValue("home", ProfileLine.AREA, 490);
        profile.setEvidence("home", ProfileLine.AREA, Evidence.sourced("S2"));
        assertEquals(Evidence.sourced("S2"), ProfileLine.AREA.fact(home(), NOW).orElseThrow().evidence());
        profile.setValue("home", ProfileLine.AREA, 491);
        assertEquals(Status.OWN, ProfileLine.AREA.fact(home(), NOW).orElseThrow().evidence().status());
    }

    @Test
    void theNewestPopulationThatIsNotLaterIsTheOneEdited() {
        profile.putPopulation("partner", new Fact(1e6, 2010, Evidence.OWN));
        profile.putPopulation("partner", new Fact(3e6, 2040, Evidence.OWN));
        profile.setYear("partner", ProfileLine.POPULATION, 2025);
        assertEquals(List.of(2010, 2025, 2040), partner().population().stream().map(Fact::year).toList());
        profile.removePopulation("partner", partner().population().getLast());
        assertEquals(2, partner().population().size());
    }

    @Test
    void figuresInDifferentMoneyAreNotCompared() {
        assertEquals(OptionalDouble.of(2), ratio(ProfileLine.POPULATION));
        assertEquals(OptionalDouble.empty(), ratio(ProfileLine.AREA));
        profile.setValue("home", ProfileLine.INCOME_PER_PERSON, 100);
        profile.setValue("partner", ProfileLine.INCOME_PER_PERSON, 50);
        assertEquals(OptionalDouble.of(0.5), ratio(ProfileLine.INCOME_PER_PERSON));
        profile.change("partner", PartnershipWords.CURRENCY, city -> city.withMoney("VND", 1));
        assertEquals(OptionalDouble.empty(), ratio(ProfileLine.INCOME_PER_PERSON));
    }

    @Test
    void remarksAreAddedTypedOverAndDeleted() {
        profile.addRemark("home", new Names("港湾", "Port"));
        profile.setRemark("home", 0, "Deep");
        profile.setHeading(List.of("home", "partner"), new Names("港湾", "Port"), "Harbour");
        assertEquals(1, home().remarks().size());
        assertEquals(Evidence.OWN, home().remarks().getFirst().evidence());
        assertTrue(home().remarks().getFirst().about().toString().contains("Harbour"));
        profile.removeRemark("home", 0);
        assertEquals(List.of(), home().remarks());
    }

    @Test
    void anEventIsAddedInItsLaneChangedAndDeleted() {
        model.addEvent(EventLane.PILOT, 2013);
        var added = event();
        assertEquals(Stage.PILOT, added.stage());
        assertEquals(new PartialDate(2013, 0, 0), added.date());
        assertFalse(added.planned());
        model.changeEvent(PartnershipWords.STAGE, event -> event.at(null));
        assertEquals(EventLane.HISTORY, EventLane.of(event()));
        model.deleteEvent();
        assertEquals("", model.chosen().get());
        assertEquals(List.of(), session.project().partnership().events());
        session.undo();
        assertEquals(1, session.project().partnership().events().size());
    }

    @Test
    void anEventInAYearToComeIsPlanned() {
        model.addEvent(EventLane.STUDY, NOW + 1);
        assertTrue(event().planned());
    }

    @Test
    void anEndBeforeTheNewDateIsDropped() {
        model.addEvent(EventLane.STUDY, 1996);
        model.changeEvent(PartnershipWords.UNTIL, event -> event.until(new PartialDate(2000, 0, 0)));
        model.changeEvent(PartnershipWords.DATE, event -> event.on(new PartialDate(1998, 0, 0)));
        assertEquals(new PartialDate(2000, 0, 0), event().until());
        model.changeEvent(PartnershipWords.DATE, event -> event.on(new PartialDate(2001, 0, 0)));
        assertEquals(null, event().until());
    }

    @Test
    void theAgreementInHandFollowsAddingAndDeleting() {
        model.addAgreement();
        var first = model.agreement().getValue().orElseThrow();
        model.changeAgreement(PartnershipWords.SIGNED, now -> now.withSigned(new PartialDate(2009, 4, 0)));
        model.addAgreement();
        assertFalse(model.agreement().getValue().orElseThrow().id().equals(first.id()));
        model.deleteAgreement();
        assertEquals(first.id(), model.agreement().getValue().orElseThrow().id());
        model.deleteAgreement();
        assertEquals(Optional.empty(), model.agreement().getValue());
    }

    private OptionalDouble ratio(ProfileLine line) {
        return line.ratio(home(), partner(), NOW);
    }

    private Event event() {
        return model.event().getValue().orElseThrow();
    }

    private City home() {
        return session.project().home();
    }

    private City partner() {
        return session.project().partner();
    }
}
