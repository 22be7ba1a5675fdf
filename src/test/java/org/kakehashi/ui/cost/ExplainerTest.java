package org.kakehashi.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Question;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.why.Explanation;

/// Numbers of the Haiphong example are explained, and the explanation follows every edit.
class ExplainerTest {
    private static final OptionalInt WHOLE = OptionalInt.empty();
    private CostsViewModel model;
    private Explainer explainer;

    @BeforeEach
    void open() throws IOException {
        var session = new Session(Document.fresh(new Edit(Names.same("open"), ""),
                CostsGallery.read(Path.of("assets/examples/haiphong-clean-water.kakehashi"))), () -> 0);
        model = new CostsViewModel(session, new Background(Runnable::run, Runnable::run), new Announcer() {
                    @Override
                    public void say(ObservableValue<String> text) {
                        // nobody listens
                    }

                    @Override
                    public void undoable(ObservableValue<String> text, Runnable undo) {
                        // nobody takes it back
                    }
                });
        explainer = new Explainer(model);
    }

    private Explanation shown() {
        return explainer.panel().shown().get().orElseThrow().explanation();
    }

    @Test
    void theCostPerPersonIsTheOneOnTheCard() {
        explainer.ask();
        assertEquals(model.now().result().orElseThrow().perPersonYear(), shown().reason().value());
        assertTrue(shown().sentence().in(Language.EN).startsWith("Scenario B costs"), shown().sentence().en());
        assertEquals("1", shown().notes().getFirst().source().substring(1));
    }

    @Test
    void anEditIsExplainedAtOnce() {
        explainer.ask();
        double before = shown().reason().value();
        model.pull(Lever.SEWER, 0.95);
        assertTrue(shown().reason().value() > before);
        assertEquals(model.now().result().orElseThrow().perPersonYear(), shown().reason().value());
    }

    @Test
    void theReasonOfADeletedMeasureGoesWithIt() {
        var measure = model.now().scenario().orElseThrow().measures().getFirst();
        explainer.ask(new Question.Cost(new Question.OfMeasure(measure.id()), Question.Part.NET, WHOLE));
        assertTrue(explainer.panel().isOpen());
        model.delete(measure.id());
        assertFalse(explainer.panel().isOpen());
    }

    @Test
    void everyKindOfQuestionHasASentenceInBothLanguages() {
        var result = model.now().result().orElseThrow();
        int year = result.horizon().first() + 3;
        for (var question : new Question[] {new Question.Burden(WHOLE), new Question.Burden(OptionalInt.of(year)),
                new Question.PresentValue(), new Question.PerHousehold(Question.ALL), new Question.People(year),
                new Question.Cost(Question.ALL, Question.Part.CAPITAL, OptionalInt.of(year)),
                new Question.Residual(Question.ALL), new Question.EquivalentAnnual()}) {
            explainer.ask(question);
            assertEquals(question, explainer.panel().shown().get().orElseThrow().question().question());
            assertFalse(shown().sentence().ja().isBlank());
            assertFalse(shown().sentence().en().isBlank());
        }
    }
}
