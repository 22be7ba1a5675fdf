package org.kakehashi.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Assumption;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;

/// The inputs of the Haiphong example are listed, filtered and typed over.
class AssumptionsViewModelTest {
    private Session session;
    private CostsViewModel costs;
    private AssumptionsViewModel model;

    @BeforeEach
    void open() throws IOException {
        session = new Session(Document.fresh(new Edit(Names.same("open"), ""),
                CostsGallery.read(Path.of("assets/examples/haiphong-clean-water.kakehashi"))), () -> 0);
        costs = new CostsViewModel(session, new Background(Runnable::run, Runnable::run), new Announcer() {
            @Override
            public void say(ObservableValue<String> text) {
                // nobody listens
            }

            @Override
            public void undoable(ObservableValue<String> text, Runnable undo) {
                // nobody takes it back
            }
        });
        model = new AssumptionsViewModel(costs);
        model.show(true);
    }

    private Assumption at(String place) {
        return model.all().get().stream().filter(each -> each.place().equals(place)).findFirst().orElseThrow();
    }

    @Test
    void theCountsAddUpToAll() {
        assertEquals(model.all().get().size(), model.counts().values().stream().mapToLong(count -> count).sum());
        assertTrue(model.counts().get(Status.EXAMPLE) > 0);
    }

    @Test
    void aFilterShowsOneStatusOnly() {
        model.filter(Optional.of(Status.EXAMPLE));
        assertEquals(model.counts().get(Status.EXAMPLE), (long) model.rows().get().size());
        assertTrue(model.rows().get().stream().allMatch(each -> each.status() == Status.EXAMPLE));
    }

    @Test
    void aSearchFindsWhatIsCalledSo() {
        model.find("Population");
        assertFalse(model.rows().get().isEmpty());
        assertTrue(model.rows().get().size() < model.all().get().size());
        model.find("nothing is called so");
        assertEquals(0, model.rows().get().size());
    }

    @Test
    void typingOverAnExampleMakesItTheUsersOwnAndUndoBringsItBack() {
        long examples = model.counts().get(Status.EXAMPLE);
        var income = at("city/INCOME_PER_PERSON");
        assertEquals(Status.EXAMPLE, income.status());
        double before = costs.now().result().orElseThrow().peakBurden();
        model.type(income, income.value() * 2);
        assertEquals(Status.OWN, at("city/INCOME_PER_PERSON").status());
        assertEquals(examples - 1, model.counts().get(Status.EXAMPLE));
        assertEquals(before / 2, costs.now().result().orElseThrow().peakBurden(), 1e-12);
        session.undo();
        assertEquals(income, at("city/INCOME_PER_PERSON"));
    }

    @Test
    void nothingIsListedWhileItIsNotInView() {
        var hidden = new AssumptionsViewModel(costs);
        assertEquals(0, hidden.all().get().size());
    }
}
