package org.kakehashi.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.picture.PrintPage;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.Background;

class PrintViewModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);
    private final Session session = new Session(Document.fresh(new Edit(Names.same("Made"), ""), Samples.project()),
            System::currentTimeMillis);
    private final Background background = new Background(Runnable::run, Runnable::run);
    private final PlanViewModel plan = new PlanViewModel(session, background, MONDAY);
    private final List<String> sent = new ArrayList<>();

    private PrintViewModel open(String... printers) {
        var model = new PrintViewModel(plan.sheet(), background, new Press() {
            @Override
            public List<String> printers() {
                return List.of(printers);
            }

            @Override
            public void print(String printer, List<PrintPage> pages, Language language, IntPredicate onward) {
                if (!onward.test(1)) throw new CancellationException();
                sent.add(printer + " " + pages.size());
            }

            @Override
            public void write(Path file, List<PrintPage> pages, Language language, IntPredicate onward) throws StoreException {
                throw new StoreException(StoreException.Trouble.DISK_FULL, Names.same("full"), null);
            }
        }, MONDAY);
        model.open();
        return model;
    }

    @Test
    void pagesFollowThePlanAndTheChoices() {
        var model = open();
        assertEquals(List.of(), model.pages().get());
        for (int i = 0; i < 60; i++) plan.add(StepKind.TASK);
        assertEquals(1, model.pages().get().size());
        model.change(now -> now.fitted(2, 2));
        assertTrue(model.pages().get().size() > 1);
        model.close();
        plan.add(StepKind.TASK);
        assertEquals(61, model.pages().get().getFirst().beside().lines().size(), "a head and sixty steps");
    }

    @Test
    void withoutAPrinterNothingIsSent() {
        plan.add(StepKind.TASK);
        var model = open();
        assertTrue(model.looked().get());
        assertEquals("", model.printer().get());
        model.print();
        assertEquals(List.of(), sent);
    }

    @Test
    void theUsualPrinterIsChosenAndTheOutcomeTold() {
        plan.add(StepKind.TASK);
        var model = open("first", "second");
        assertEquals("first", model.printer().get());
        model.choosePrinter("second");
        model.print();
        assertEquals(List.of("second 1"), sent);
        assertFalse(model.busy().get());
        assertFalse(model.outcome().get().trouble());
        assertTrue(model.outcome().get().says().en().contains("second"));
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() {
        plan.add(StepKind.TASK);
        var model = open();
        model.write(Path.of("plan.pdf"));
        assertTrue(model.outcome().get().trouble());
        assertEquals("full", model.outcome().get().says().en());
        assertFalse(model.busy().get());
    }
}
