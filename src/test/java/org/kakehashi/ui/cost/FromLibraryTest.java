package org.kakehashi.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Conversion.Destination;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.base.Conversion.Part;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Measure;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.LibraryMeasure;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Technology;
import org.kakehashi.store.ShippedLibrary;
import org.kakehashi.store.ShippedSeries;
import org.kakehashi.transfer.Choice;
import org.kakehashi.transfer.Transfer;
import org.kakehashi.ui.kit.Announced;
import org.kakehashi.ui.kit.Background;

/// A figure of the library becomes a measure of the scenario in focus.
class FromLibraryTest {
    @Test
    void aMeasureComesInOneStepWithItsChainAndSources() throws IOException {
        var session = new Session(Document.fresh(new Edit(Names.same("open"), ""), CostsGallery.read(
                Path.of("assets/examples/haiphong-clean-water.kakehashi"))), () -> 0);
        try (var model = new CostsViewModel(session, new Background(Runnable::run, Runnable::run), new Announced())) {
            var before = session.project();
            var shelf = ShippedLibrary.read().shelf();
            var entry = shelf.technology("sewer-conventional-kitakyushu").orElseThrow();
            var id = model.addFromLibrary(new LibraryMeasure(entry, List.of(brought(entry, Method.MIXED))), shelf);
            var measure = (Measure.Rollout) model.now().measure(id).orElseThrow();
            assertEquals(brought(entry, Method.MIXED).value(), measure.capital().figure().value());
            assertEquals(Method.MIXED, FromLibrary.conversion(measure).orElseThrow().method());
            assertTrue(session.project().shelf().source("S1").isPresent());
            assertTrue(session.project().shelf().source("WB").isPresent());

            model.takeFigures(id, new LibraryMeasure(entry, List.of(brought(entry, Method.MARKET))), shelf);
            var anew = model.now().measure(id).orElseThrow();
            assertEquals(Method.MARKET, FromLibrary.conversion(anew).orElseThrow().method());
            session.undo();
            assertEquals(measure, model.now().measure(id).orElseThrow());
            session.undo();
            assertEquals(before, session.project());
        }
    }

    private static Conversion brought(Technology entry, Method method) {
        return switch (Transfer.of(entry, Part.CAPITAL, new Destination("JPY", 2020, "VNM"), Choice.USUAL.with(method),
                ShippedSeries.read().with(ShippedLibrary.read().shelf().observations()))) {
            case Transfer.Done(var conversion, _) -> conversion;
            case Transfer.Lacks lacks -> throw new AssertionError(lacks.toString());
        };
    }
}
