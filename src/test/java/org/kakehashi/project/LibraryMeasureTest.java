package org.kakehashi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.base.Conversion.Part;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Figure;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Names;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Source;
import org.kakehashi.base.Status;
import org.kakehashi.cost.CostEngine;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Driver;
import org.kakehashi.cost.Load;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Payers;
import org.kakehashi.cost.Price;
import org.kakehashi.cost.Ramp;
import org.kakehashi.cost.Scenario;
import org.kakehashi.reference.Attribute;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Effect;
import org.kakehashi.reference.KnowHow;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Per;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.reference.UnitCost;
import org.kakehashi.transfer.Choice;
import org.kakehashi.transfer.Transfer;

class LibraryMeasureTest {
    private static final Payers CITY = Payers.all(Payer.MUNICIPAL);
    private static final Economies ECONOMIES = Economies.of(List.of(
            seen("USA", Indicator.GDP_DEFLATOR, 2013, 50), seen("USA", Indicator.GDP_DEFLATOR, 2025, 100),
            seen("JPN", Indicator.EXCHANGE_RATE, 2025, 150)));
    private static final Shelf LIBRARY = Shelf.EMPTY.with(source("S1")).with(source("S2")).with(source("S3"))
            .with(source("WB")).with(source("X"));

    private static Observation seen(String country, Indicator indicator, int year, double value) {
        return new Observation(country, indicator, year, value, Status.SOURCED, "WB");
    }

    private static Source source(String id) {
        return new Source(id, Names.same(id), "", "");
    }

    private static Technology technology(Per per, String sector, int life, Evidence evidence) {
        return new Technology("pond", new Origin("kakehashi", 3), Technology.Kind.TECHNOLOGY, new Names("池", "Pond"),
                sector, Names.same("general"), "USA", per, "USD", 2013, 2013, Names.same(""), UnitCost.of(20, evidence),
                UnitCost.of(1.5, evidence), null, life, Names.same(""),
                List.of(new KnowHow(KnowHow.Kind.LAW, Names.same("law"), Evidence.sourced("S2"))),
                List.of(new Effect("bod", Names.same("BOD"), OptionalDouble.of(0.02), Names.same("t"), Names.same(""),
                        Evidence.sourced("S3")), new Effect("", Names.same("fish"), OptionalDouble.empty(),
                        Names.same(""), Names.same("fish are back"), Evidence.sourced("S3"))));
    }

    private static LibraryMeasure brought(Technology technology) {
        var to = LibraryMeasure.destination(ProjectSamples.scenario(), ProjectSamples.PARTNER);
        var conversions = new ArrayList<Conversion>();
        for (var part : List.of(Part.CAPITAL, Part.OPERATING)) {
            conversions.add(assertInstanceOf(Transfer.Done.class, Transfer.of(technology, part, to,
                    Choice.USUAL.with(Method.MARKET), ECONOMIES)).conversion());
        }
        return new LibraryMeasure(technology, conversions);
    }

    @Test
    void aTechnologyForPeopleReachesAllOfThemFromWhatTheProfileSays() {
        var city = ProjectSamples.PARTNER.with(Attribute.SEWER_COVERAGE, new Fact(0.4, 2020, Evidence.OWN));
        var measure = brought(technology(Per.PERSON, "sewerage", 25, Evidence.sourced("S1")))
                .measure("m-1", ProjectSamples.scenario(), city, CITY);
        assertEquals(new Driver.PerPerson(1), measure.driver());
        assertEquals(new Ramp(0.4, 1, 2027, 2036, Ramp.Shape.LINEAR), measure.coverage());
        assertEquals(Attribute.SEWER_COVERAGE, measure.service());
        assertEquals(6000, measure.capital().figure().value(), 1e-9);
        assertEquals(450, measure.operating().figure().value(), 1e-9);
        assertEquals(Price.NONE, measure.saving());
        assertEquals(25, measure.life());
        assertEquals(Map.of("bod", 0.02), measure.effects());
        assertEquals("Pond", measure.name().en());
        var evidence = measure.capital().figure().evidence();
        assertEquals(Status.COMPUTED, evidence.status());
        assertEquals("S1", evidence.source());
        assertEquals(Part.CAPITAL, evidence.conversion().part());
    }

    @Test
    void householdsAndConnectionsAreCountedByHouseholdAndTheRestByNumber() {
        var scenario = ProjectSamples.scenario();
        for (var per : Per.values()) {
            var measure = brought(technology(per, "waste", 25, Evidence.OWN))
                    .measure("m", scenario, ProjectSamples.PARTNER, CITY);
            switch (per) {
                case PERSON -> assertInstanceOf(Driver.PerPerson.class, measure.driver());
                case HOUSEHOLD, CONNECTION -> assertInstanceOf(Driver.PerHousehold.class, measure.driver());
                case CUBIC_METRE_DAY, CUBIC_METRE, TONNE, TONNE_YEAR, AIR_FLOW, KILOWATT, PLANT, STATION, HECTARE,
                        KILOMETRE, PROGRAMME -> {
                    assertInstanceOf(Driver.Sites.class, measure.driver());
                    assertEquals(1, measure.coverage().at(2027));
                }
            }
            assertInstanceOf(Checked.Good.class, CostEngine.evaluate(scenario.with(List.of(measure)),
                    ProjectSamples.PARTNER));
        }
    }

    @Test
    void theFigureIsAsLittleToBeTrustedAsTheWeakestNumberBehindIt() {
        assertEquals(Status.UNVERIFIED, status(technology(Per.PERSON, "air", 9,
                new Evidence(Status.UNVERIFIED, "", Names.same("")))));
        assertEquals(Status.OWN, status(technology(Per.PERSON, "air", 9, Evidence.OWN)));
        assertEquals(Status.EXAMPLE, status(technology(Per.PERSON, "air", 9, Evidence.EXAMPLE)));
        assertEquals(Status.COMPUTED, status(technology(Per.PERSON, "air", 9, Evidence.sourced("S1"))));
    }

    private static Status status(Technology technology) {
        return brought(technology).figure(Part.CAPITAL).map(Figure::evidence).orElseThrow().status();
    }

    @Test
    void anUnknownLifeIsTheLengthOfTheScenarioAndTheFigureSaysSo() {
        var noted = new Evidence(Status.SOURCED, "S1", new Names("注。", "Note"));
        var measure = brought(technology(Per.PERSON, "air", 0, noted)).measure("m", ProjectSamples.scenario(),
                ProjectSamples.PARTNER, CITY);
        assertEquals(10, measure.life());
        assertEquals("Note. The service life is not known; it is taken as the length of the scenario.",
                measure.capital().figure().evidence().note().en());
        assertEquals("Note", measure.operating().figure().evidence().note().en());
    }

    @Test
    void anEffectInAnotherUnitThanTheLoadIsLeftOut() {
        var scenario = ProjectSamples.scenario();
        var load = new Load("bod", Names.same("BOD"), "kg", Figure.own(1), null, Figure.own(0));
        var loaded = new Scenario("a", scenario.name(), scenario.horizon(), scenario.basis(), scenario.community(),
                scenario.measures(), scenario.loans(), List.of(load));
        assertEquals(Map.of(), brought(technology(Per.PERSON, "air", 9, Evidence.OWN))
                .measure("m", loaded, ProjectSamples.PARTNER, CITY).effects());
    }

    @Test
    void theProjectGetsTheMeasureTheTechnologyAndEverySourceItNames() {
        var pond = technology(Per.PERSON, "sewerage", 25, Evidence.sourced("S1"));
        var before = ProjectSamples.project().with(ProjectSamples.project().shelf().with(
                new Source("S2", Names.same("ours"), "", "")));
        var project = brought(pond).into(before, "a", "pond-1", CITY, LIBRARY);
        assertEquals(List.of("m", "pond-1"),
                project.focus().orElseThrow().measures().stream().map(measure -> measure.id()).toList());
        assertEquals(List.of("S1", "S2", "S3", "WB"), project.shelf().sources().stream().map(Source::id).sorted().toList());
        assertEquals("ours", project.shelf().source("S2").orElseThrow().title().en());
        assertEquals(pond, project.shelf().technology("pond").orElseThrow());
        var result = assertInstanceOf(Checked.Good.class,
                CostEngine.evaluate(project.focus().orElseThrow(), project.partner())).value();
        assertTrue(assertInstanceOf(CostResult.class, result).byMeasure().get("pond-1").capital().sum() > 0);
        assertEquals(before, brought(pond).into(before, "no such scenario", "x", CITY, LIBRARY));
    }

    @Test
    void conversionsOfAnotherEntryOrTwiceOfOnePartAreRefused() {
        var pond = brought(technology(Per.PERSON, "sewerage", 25, Evidence.OWN));
        var capital = pond.conversions().getFirst();
        assertThrows(IllegalArgumentException.class,
                () -> new LibraryMeasure(pond.technology(), List.of(capital, capital)));
        var other = new Conversion("other", capital.part(), capital.from(), capital.to(), capital.method(),
                capital.traded(), capital.adaptation(), capital.reason(), capital.factors(), capital.outcomes());
        assertThrows(IllegalArgumentException.class, () -> new LibraryMeasure(pond.technology(), List.of(other)));
    }
}
