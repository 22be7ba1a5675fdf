package org.kakehashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.base.Language;
import org.kakehashi.exchange.PictureFile.Kind;
import org.kakehashi.picture.Anchor;
import org.kakehashi.picture.Captioned;
import org.kakehashi.picture.Hit;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Pen;
import org.kakehashi.picture.Picture;
import org.kakehashi.picture.Samples;
import org.kakehashi.picture.Sign;
import org.kakehashi.picture.Stroke;
import org.kakehashi.picture.Type;
import org.kakehashi.project.StoreException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/// Pictures as files, read back by other means than they were written with.
class PictureFileTest {
    /// Every ink another grey, the card white.
    private static final ToIntFunction<Ink> GREYS = ink -> ink == Ink.CARD ? 0xffffff : 0x010101 * (20 + ink.ordinal());
    private static final List<String> HARD = List.of("下水道 1,234億円", "CO₂ & <NOₓ> \"μg/m³\"", "Hải Phòng −5\u2009%",
            "上限 3.0 %");
    private static final Picture WORDS = new Picture() {
        @Override
        public List<Hit> paint(Pen pen, double width, double height) {
            double y = 20;
            for (var text : HARD) {
                pen.text(text, 10, y, Type.BODY.weight(y > 40), Anchor.START);
                y += 20;
            }
            pen.text("haloed", width / 2, y, Type.BODY.haloed(), Anchor.MIDDLE);
            pen.within(10, 110, 50, 50, () -> pen.turned(20, 120, 30, () -> {
                pen.sign(Sign.TRAINING, 0, 0, 16, Ink.ACCENT);
                pen.line(-100, 0, 100, 0, Stroke.of(Ink.LIMIT, 2).dashed().faint(0.5));
            }));
            return List.of();
        }
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyPictureBecomesAFile(Kind kind) throws IOException {
        for (var sample : Stream.concat(Samples.charts().stream(), Samples.plan().stream()).toList()) {
            var bytes = PictureFile.bytes(paper(sample.picture(), sample.width(), sample.height()), kind);
            switch (kind) {
                case PNG -> assertTrue(colours(ImageIO.read(new ByteArrayInputStream(bytes))) > 2, sample.toString());
                case SVG -> assertTrue(count(xml(bytes), "*") > 4, sample.toString());
                case PDF -> assertTrue(bytes.length > 1000, sample.toString());
            }
        }
    }

    @Test
    void aPdfKeepsItsTextsAsTextsAndBringsItsFonts() throws IOException {
        try (var document = Loader.loadPDF(PictureFile.bytes(paper(WORDS, 300, 200), Kind.PDF))) {
            var text = text(document);
            for (var words : HARD) assertTrue(text.contains(words), text);
            assertTrue(text.contains("haloed"), text);
            assertEquals("Costs", document.getDocumentInformation().getTitle());
            assertEquals(225, document.getPage(0).getMediaBox().getWidth(), 0.01);
            var fonts = fonts(document);
            assertTrue(fonts.size() >= 2, fonts.toString());
            assertTrue(fonts.stream().allMatch(name -> name.matches("[A-Z]{6}\\+NotoSans.*")), fonts.toString());
        }
    }

    @Test
    void aPdfHoldsOnlyTheLettersItUses() throws IOException {
        assertTrue(PictureFile.bytes(paper(WORDS, 300, 200), Kind.PDF).length < 100_000);
    }

    @Test
    void anSvgKeepsItsTextsAsTexts() throws IOException {
        var svg = xml(PictureFile.bytes(paper(WORDS, 300, 200), Kind.SVG));
        var texts = new ArrayList<String>();
        var nodes = svg.getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) texts.add(nodes.item(i).getTextContent());
        assertTrue(texts.containsAll(HARD), texts.toString());
        assertEquals("Costs", svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(1, count(svg, "clipPath"));
        var families = svg.getDocumentElement().getAttribute("font-family");
        assertTrue(families.endsWith("sans-serif"), families);
    }

    @Test
    void whatIsPaintedOutsideAClipIsNotSeen() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(PictureFile.bytes(paper(new Picture() {
            @Override
            public List<Hit> paint(Pen pen, double width, double height) {
                pen.within(0, 0, 50, 100, () -> pen.line(0, 50, 100, 50, Stroke.of(Ink.TEXT, 10)));
                pen.line(0, 90, 100, 90, Stroke.of(Ink.TEXT, 10));
                return List.of();
            }
        }, 100, 100), Kind.PNG)));
        assertEquals(200, image.getWidth());
        assertEquals(GREYS.applyAsInt(Ink.TEXT), image.getRGB(50, 100) & 0xffffff);
        assertEquals(0xffffff, image.getRGB(150, 100) & 0xffffff);
        assertEquals(GREYS.applyAsInt(Ink.TEXT), image.getRGB(150, 180) & 0xffffff);
    }

    @Test
    void anImageTellsThatTwoDotsAreOnePixel() throws IOException {
        var bytes = PictureFile.bytes(paper(WORDS, 300, 200), Kind.PNG);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("pHYs") + 4;
        assertEquals(192, ByteBuffer.wrap(bytes).getInt(at) * 0.0254, 0.02);
    }

    @Test
    void theKeyOfAPictureStandsOverItOnPaper() throws IOException {
        var lines = Samples.charts().get(1).picture();
        var captioned = new Captioned("Cost per person", "\u00a5", lines);
        assertTrue(captioned.height(200) > new Captioned("Cost", "", WORDS).height(200));
        try (var document = Loader.loadPDF(PictureFile.bytes(
                paper(captioned, captioned.width(350), captioned.height(200)), Kind.PDF))) {
            var text = text(document);
            assertTrue(text.contains("Cost per person"), text);
            for (var line : lines.key()) assertTrue(text.contains(line.name()), text);
        }
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertEquals("a&amp;b", XmlText.escaped("a\u0000&\u001bb\uFFFE"));
    }

    @Test
    void theNameTellsTheKind() {
        assertEquals(Optional.of(Kind.PDF), Kind.of(Path.of("Cost per year.v2.PDF")));
        assertEquals(Optional.empty(), Kind.of(Path.of("picture.docx")));
        assertThrows(IllegalArgumentException.class,
                () -> PictureFile.write(paper(WORDS, 300, 200), folder.resolve("picture.docx")));
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndTheOldOneStays() throws IOException, StoreException {
        var file = folder.resolve("a.svg");
        PictureFile.write(paper(WORDS, 300, 200), file);
        assertTrue(Files.size(file) > 500);
        var failed = assertThrows(StoreException.class,
                () -> PictureFile.write(paper(WORDS, 300, 200), folder.resolve("none/a.svg")));
        assertFalse(failed.says().in(Language.JA).isBlank());
    }

    private static Paper paper(Picture picture, double width, double height) {
        return new Paper(picture, width, height, "Costs", Language.JA, GREYS);
    }

    private static long colours(BufferedImage image) {
        var seen = new HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) seen.add(image.getRGB(x, y));
        }
        return seen.size();
    }

    private static int count(Document svg, String name) {
        return svg.getElementsByTagName(name).getLength();
    }

    private static Document xml(byte[] bytes) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(broken);
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static List<String> fonts(PDDocument document) throws IOException {
        var names = new ArrayList<String>();
        var resources = document.getPage(0).getResources();
        for (var form : resources.getXObjectNames()) {
            var inside = ((PDFormXObject) resources.getXObject(form)).getResources();
            for (var font : inside.getFontNames()) names.add(inside.getFont(font).getName());
        }
        return names;
    }
}
