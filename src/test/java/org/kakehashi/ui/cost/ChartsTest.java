package org.kakehashi.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Scenario;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.StackedBars;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Session;
import org.kakehashi.ui.cost.ChartChoice.Beside;
import org.kakehashi.ui.cost.ChartChoice.By;
import org.kakehashi.ui.kit.Announced;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Tongue;

/// What the charts of the Costs workspace draw of the example project.
class ChartsTest {
    private CostsViewModel model;
    private Session session;

    @BeforeEach
    void open() throws IOException {
        Tongue.use(Language.EN);
        session = new Session(Document.fresh(new Edit(Names.same("open"), ""), CostsGallery.read(
                Path.of("assets/examples/haiphong-clean-water.kakehashi"))), System::currentTimeMillis);
        model = new CostsViewModel(session, new Background(Runnable::run, Runnable::run), new Announced());
    }

    @AfterEach
    void close() {
        model.close();
    }

    @ParameterizedTest
    @EnumSource
    void thePartsOfEveryYearAddUpToItsCost(By by) {
        var result = model.now().result().orElseThrow();
        var layers = layers(by, false);
        for (int t = 0; t < result.cost().size(); t++) {
            assertEquals(result.cost().at(t), sum(layers, t), 1e-6 * result.total(), by + " " + t);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLastYearSummedUpIsTheTotal(By by) {
        var result = model.now().result().orElseThrow();
        assertEquals(result.total(), sum(layers(by, true), result.cost().size() - 1), 1e-6 * result.total());
    }

    @Test
    void payersStandInTheirOrderAndColours() {
        assertEquals(List.of("National", "Municipal", "Industry", "Households", "Donors"),
                layers(By.PAYER, false).stream().map(StackedBars.Layer::name).toList());
        Tongue.use(Language.JA);
        assertEquals(List.of("\u56fd", "\u81ea\u6cbb\u4f53", "\u4f01\u696d", "\u5bb6\u8a08",
                "\u63f4\u52a9\u6a5f\u95a2"), layers(By.PAYER, false).stream().map(StackedBars.Layer::name).toList());
    }

    @Test
    void theSixLargestMeasuresAreNamedAndTheOthersToldTogether() {
        var layers = layers(By.MEASURE, false);
        assertEquals(7, layers.size());
        assertEquals("Other measures (7)", layers.getLast().name());
        var sewers = layers.stream().filter(layer -> layer.fill().ink() == Ink.SECTOR_SEWERAGE).toList();
        assertEquals(3, sewers.stream().map(layer -> layer.fill().opacity()).distinct().count());
    }

    @Test
    void fewMeasuresAreAllNamed() {
        var ids = model.now().scenario().orElseThrow().measures().stream().skip(7).map(measure -> measure.id()).toList();
        ids.forEach(model::delete);
        var names = layers(By.MEASURE, false).stream().map(StackedBars.Layer::name).toList();
        assertEquals(7, names.size());
        assertTrue(names.stream().noneMatch(name -> name.startsWith("Other")), names.toString());
    }

    @Test
    void hoveringAYearTellsItsParts() {
        var layers = layers(By.SECTOR, false);
        var told = CostPictures.bars(layers, 2027, 1e9, OptionalInt.empty()).told("2035").orElseThrow();
        assertEquals("2035", told.head());
        assertEquals(6, told.parts().size());
        assertEquals(layers.getLast().name(), told.parts().getFirst().name());
        double parts = told.parts().stream().mapToDouble(part -> Double.parseDouble(part.value())).sum();
        assertEquals(Double.parseDouble(told.value()), parts, 0.3);
        assertEquals(Optional.empty(), CostPictures.bars(layers, 2027, 1e9, OptionalInt.empty()).told("2026"));
    }

    @Test
    void theBurdenStandsBesideTheLimitInPerCent() {
        var chart = new BesidePictures(model.now(), OptionalInt.empty()).of(Beside.BURDEN).orElseThrow();
        assertEquals(3, chart.lines().size());
        assertEquals(3.0, chart.reference().orElseThrow().value(), 1e-9);
        assertEquals(Ink.LIMIT, chart.reference().orElseThrow().ink());
        double peak = model.now().result().orElseThrow().peakBurden() * 100;
        assertEquals(peak, chart.lines().get(1).values().stream().mapToDouble(v -> v).max().orElseThrow(), 1e-9);
    }

    @Test
    void whatArisesAndWhatIsRemovedMakeWhatIsLeft() {
        var chart = new BesidePictures(model.now(), OptionalInt.empty()).of(Beside.load("bod")).orElseThrow();
        var result = model.now().result().orElseThrow();
        var course = chart.course().orElseThrow();
        for (int t = 0; t < course.values().size(); t++) {
            assertEquals(result.unabated().get("bod").at(t),
                    Math.max(0, course.values().get(t) - result.effects().get("bod").at(t)), 1e-6, "year " + t);
        }
        var told = chart.told("2034").orElseThrow();
        assertEquals(List.of("Arising", "Removed"), told.parts().stream().limit(2).map(part -> part.name()).toList());
    }

    @Test
    void aPollutantWithoutALoadShowsWhatIsRemoved() {
        session.edit(new Edit(Names.same("loads"), ""), project -> project.changeScenario(project.costs().focus(),
                it -> new Scenario(it.id(), it.name(), it.horizon(), it.basis(), it.community(), it.measures(), it.loans(),
                        List.of())));
        var chart = new BesidePictures(model.now(), OptionalInt.empty()).of(Beside.load("bod")).orElseThrow();
        assertEquals(Optional.empty(), chart.course());
        assertFalse(chart.lines().isEmpty());
    }

    @Test
    void withoutScenariosThereIsNothingToDraw() {
        for (var scenario : model.now().scenarios()) model.deleteScenario(scenario.id());
        for (var beside : List.of(Beside.PEOPLE, Beside.BURDEN, Beside.load("bod"))) {
            assertEquals(Optional.empty(), new BesidePictures(model.now(), OptionalInt.empty()).of(beside), beside.toString());
        }
        model.begin();
        for (var by : By.values()) assertEquals(List.of(), layers(by, false), by.name());
        assertEquals(Optional.empty(), new BesidePictures(model.now(), OptionalInt.empty()).of(Beside.PEOPLE));
    }

    @Test
    void theChoiceIsKeptWhileFiguresChange() {
        model.draw(ChartChoice.FIRST.with(By.PAYER).summed(true).with(Beside.BURDEN));
        model.pull(Lever.POPULATION, 0.02);
        model.step(1);
        assertEquals(new ChartChoice(By.PAYER, true, Beside.BURDEN), model.charts().get());
    }

    private List<StackedBars.Layer> layers(By by, boolean cumulative) {
        return CostLayers.of(model.now(), model.now().result().orElseThrow(),
                ChartChoice.FIRST.with(by).summed(cumulative));
    }

    private static double sum(List<StackedBars.Layer> layers, int t) {
        return layers.stream().mapToDouble(layer -> layer.values().get(t)).sum();
    }
}
