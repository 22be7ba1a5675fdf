package org.kakehashi.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Names;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Technology;
import org.kakehashi.store.ShippedLibrary;
import org.kakehashi.store.ShippedSeries;
import org.kakehashi.transfer.Lacking;
import org.kakehashi.ui.kit.Tongue;

/// Bringing shipped figures to the cities of the Haiphong example.
class TransferViewModelTest {
    private final SimpleObjectProperty<Library> library = new SimpleObjectProperty<>(ShippedLibrary.read());
    private final SimpleObjectProperty<Optional<Session>> session = new SimpleObjectProperty<>(Optional.empty());
    private Ground ground;
    private TransferViewModel model;

    @BeforeEach
    void open() throws IOException {
        var read = ProjectCodec.read(Files.readAllBytes(Path.of("assets/examples/haiphong-clean-water.kakehashi")));
        var project = (Project) assertInstanceOf(Checked.Good.class, read).value();
        session.set(Optional.of(new Session(Document.fresh(new Edit(Names.same("open"), ""), project), () -> 0)));
        ground = new Ground(library, library::set, session, new SimpleObjectProperty<>(ShippedSeries.read()));
        model = new TransferViewModel(ground, false);
    }

    @AfterEach
    void close() {
        model.close();
        ground.close();
    }

    private Technology entry(String id) {
        return library.get().shelf().technology(id).orElseThrow();
    }

    private Conversion shown() {
        return model.now().orElseThrow().conversion().orElseThrow();
    }

    @Test
    void theProjectsCitiesComeFirstAndItsMoneyIsMeant() {
        model.open(entry("sewer-conventional-kitakyushu"));
        var targets = model.targets().get();
        assertEquals("haiphong", targets.get(0).city());
        assertEquals("kitakyushu", targets.get(1).city());
        assertEquals("JPY", targets.get(0).currency());
        assertTrue(targets.size() > 10);
    }

    @Test
    void aYearTheSeriesDoNotReachIsNamedAndAnEarlierOneShown() {
        model.open(entry("sewer-conventional-kitakyushu"));
        assertEquals(2025, model.unreached().orElseThrow());
        assertTrue(shown().to().priceYear() < 2025);
        model.pricesOf(2025);
        assertTrue(model.unreached().isEmpty());
        assertFalse(model.now().orElseThrow().lacking().isEmpty());
    }

    @Test
    void everyMissingNumberCanBeEnteredWithItsSourceAndTheResultAppears() {
        model.open(entry("sewer-conventional-kitakyushu"));
        model.pricesOf(2025);
        int asked = 0;
        while (!model.now().orElseThrow().lacking().isEmpty()) {
            var missing = assertInstanceOf(Lacking.Value.class, model.now().orElseThrow().lacking().getFirst());
            model.enter(missing, missing.indicator() == Indicator.EXCHANGE_RATE ? 150 : 100, "A yearbook");
            assertTrue(++asked < 10);
        }
        assertEquals(2025, shown().to().priceYear());
        var shelf = session.get().orElseThrow().project().shelf();
        assertEquals(asked, shelf.observations().stream().filter(seen -> seen.year() == 2025).count());
        assertEquals(1, shelf.sources().stream().filter(source -> source.title().en().equals("A yearbook")).count());
        assertEquals(ShippedLibrary.read(), library.get());
    }

    @Test
    void withoutAProjectANumberIsKeptForAll() {
        session.set(Optional.empty());
        model.open(entry("sewer-conventional-kitakyushu"));
        model.enter(new Lacking.Value("VNM", Indicator.EXCHANGE_RATE, 2030), 26_000, "A yearbook");
        assertTrue(library.get().shelf().observations().stream().anyMatch(seen -> seen.year() == 2030));
    }

    @Test
    void theChainGivesTheResultAndEachMethodItsOutcome() {
        model.open(entry("sewer-conventional-kitakyushu"));
        model.bring("haiphong");
        model.pricesOf(2020);
        for (var method : Method.values()) {
            model.use(method);
            var done = shown();
            assertEquals(method, done.method());
            assertEquals(done.value(), done.outcomes().stream().filter(outcome -> outcome.method() == method).findFirst()
                    .orElseThrow().value(), 1e-9 * done.value());
        }
        model.use(Method.MIXED);
        double before = shown().value();
        model.adapt(0.5);
        model.because("simplified sewers");
        assertEquals(before / 2, shown().value(), 1e-9 * before);
        assertEquals("simplified sewers", shown().reason().in(Tongue.now()));
    }

    @Test
    void aLocalFigureOutsideTheRangeIsSeen() {
        model.open(entry("sewer-conventional-kitakyushu"));
        model.bring("haiphong");
        model.pricesOf(2020);
        var below = model.now().orElseThrow().below();
        assertTrue(below.stream().anyMatch(local -> local.name().en().equals("Urban sewerage programme")), below.toString());
        model.open(entry("sewer-conventional-kitakyushu"));
        model.bring("kitakyushu");
        assertTrue(model.now().orElseThrow().below().isEmpty());
    }

    @Test
    void aMissingPriceYearIsAskedForAndTakenAsJudged() {
        var undated = library.get().shelf().technologies().stream().filter(entry -> entry.priceYear() == 0
                && entry.currency().equals("USD")).findFirst().orElseThrow();
        model.open(undated.from("USA"));
        model.bring("kitakyushu");
        model.pricesOf(2020);
        assertInstanceOf(Lacking.PriceYear.class, model.now().orElseThrow().lacking().getFirst());
        model.judge(2010);
        assertEquals(2010, shown().from().priceYear());
        model.open(entry("sewer-conventional-kitakyushu"));
        assertTrue(model.judged().isEmpty());
    }

    @Test
    void inCostsFiguresGoToTheScenarioOnly() {
        try (var fixed = new TransferViewModel(ground, true)) {
            fixed.open(entry("sewer-conventional-kitakyushu"));
            assertEquals(1, fixed.targets().get().size());
            assertEquals(2025, fixed.now().flatMap(TransferSheet::target).orElseThrow().priceYear());
            assertTrue(fixed.conversions().isEmpty());
        }
    }
}
