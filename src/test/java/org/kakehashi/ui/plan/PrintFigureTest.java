package org.kakehashi.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.base.Language;
import org.kakehashi.base.Checked;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.exchange.Pages;
import org.kakehashi.exchange.Paper;
import org.kakehashi.picture.PrintPage;
import org.kakehashi.picture.PrintPaper;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Project;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.ChartPalette;

/// The printed plan of an example, read back from its PDF.
class PrintFigureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private static Project example() throws IOException {
        try (var in = PrintFigureTest.class.getResourceAsStream("/assets/examples/haiphong-clean-water.kakehashi")) {
            return switch (ProjectCodec.read(java.util.Objects.requireNonNull(in).readAllBytes())) {
                case Checked.Good<Project>(var project) -> project;
                case Checked.Bad<Project>(var problems) -> throw new IllegalStateException(problems.toString());
            };
        }
    }

    private static List<PrintPage> pages(PrintOptions options, Language language) throws IOException {
        return new PrintFigure(PlanSheet.of(example(), Set.of()), options, language, TODAY).pages();
    }

    private Path pdf(List<PrintPage> pages, Language language) throws StoreException {
        var file = folder.resolve("plan-" + language + ".pdf");
        new Pages(pages.stream().map(page -> new Paper(page, page.paper().width(), page.paper().height(),
                page.frame().title(), language, ink -> {
                    var colour = ChartPalette.of(false).colour(ink.token());
                    return ((int) (colour.getRed() * 255) << 16) | ((int) (colour.getGreen() * 255) << 8)
                            | (int) (colour.getBlue() * 255);
                })).toList()).write(file, _ -> true);
        return file;
    }

    @ParameterizedTest
    @EnumSource
    void theTextsOfEveryStepAreInThePdf(Language language) throws IOException, StoreException {
        var project = example();
        var pages = pages(PrintOptions.USUAL.fitted(2, 2), language);
        assertEquals(4, pages.size());
        try (var document = Loader.loadPDF(pdf(pages, language).toFile())) {
            assertEquals(4, document.getNumberOfPages());
            var all = new PDFTextStripper().getText(document);
            for (var step : project.plan().steps()) {
                if (!(step.work() instanceof Work.Group)) {
                    assertTrue(all.contains(step.name().in(language)), step.name().in(language) + " in " + all);
                }
            }
            for (int page = 1; page <= 4; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = stripper.getText(document);
                assertTrue(text.contains(project.home().name().in(language)), text);
                assertTrue(text.contains(project.partner().name().in(language)), text);
                assertTrue(text.contains(project.title().in(language)), text);
                assertTrue(text.contains(language == Language.JA ? page + " / 4ページ" : "Page " + page + " of 4"), text);
            }
            assertEquals(841.9, document.getPage(0).getMediaBox().getWidth(), 0.5);
            assertEquals(595.3, document.getPage(0).getMediaBox().getHeight(), 0.5);
            assertTrue(inked(new PDFRenderer(document), 3), "the last page is white");
        }
    }

    private static boolean inked(PDFRenderer renderer, int page) throws IOException {
        var image = renderer.renderImageWithDPI(page, 20);
        int dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xff) < 200) dark++;
            }
        }
        return dark > 40;
    }

    @Test
    void datesChooseTheSteps() throws IOException {
        var options = PrintOptions.USUAL.between(LocalDate.of(2029, 4, 1), LocalDate.of(2030, 3, 31));
        var names = pages(options, Language.EN).getFirst().beside().lines().stream().map(line -> line.cells().getFirst()).toList();
        assertTrue(names.stream().anyMatch(name -> name.contains("Business matching")), names.toString());
        assertFalse(names.stream().anyMatch(name -> name.contains("MoU renewal")), names.toString());
        assertEquals(List.of(), pages(PrintOptions.USUAL.between(LocalDate.of(2050, 1, 1), null), Language.EN));
        assertEquals(List.of(), pages(PrintOptions.USUAL.between(LocalDate.of(2050, 1, 1), LocalDate.of(2051, 1, 1)), Language.EN));
    }

    @Test
    void slackAndDeadlinesReachBeyondTheBarOfAStep() throws IOException {
        var bare = pages(PrintOptions.USUAL.fitted(1, 1), Language.EN).getFirst().beside().lines();
        var slack = pages(PrintOptions.USUAL.fitted(1, 1).showing(GanttLayer.SLACK, true), Language.EN).getFirst().beside().lines();
        assertEquals(bare.size(), slack.size());
        int longer = 0;
        for (int i = 0; i < bare.size(); i++) {
            var before = bare.get(i).end();
            var after = slack.get(i).end();
            if (before != null && after != null && after.isAfter(before)) longer++;
        }
        assertTrue(longer > 0);
    }

    @Test
    void columnsAreChosen() throws IOException {
        var options = PrintOptions.USUAL.with(PrintColumn.COST, true).with(PrintColumn.WHO, false)
                .on(new PrintPaper(PrintPaper.Format.A3, false, 15));
        var table = pages(options, Language.JA).getFirst().beside();
        assertEquals(List.of("工程", "期間", "費用"), table.columns().stream().map(column -> column.head()).toList());
        assertTrue(table.lines().stream().anyMatch(line -> line.cells().get(2).endsWith("円")), table.toString());
    }

    @Test
    void nothingIsWrittenOnceOneThoughtBetterOfIt() throws IOException {
        var pages = pages(PrintOptions.USUAL.fitted(2, 2), Language.EN);
        var file = folder.resolve("stopped.pdf");
        var book = new Pages(pages.stream().map(page -> new Paper(page, page.paper().width(), page.paper().height(),
                "t", Language.EN, _ -> 0)).toList());
        Assertions.assertThrows(CancellationException.class, () -> book.write(file, done -> done < 2));
        assertFalse(file.toFile().exists());
    }
}
