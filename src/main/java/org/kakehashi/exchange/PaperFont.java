package org.kakehashi.exchange;

import static java.util.Objects.requireNonNull;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kakehashi.picture.Type;

/// The bundled fonts as AWT has them: the one of the window, and one for signs that it lacks, as the ₂ of CO₂.
enum PaperFont {
    REGULAR("NotoSansJP-Regular", false), BOLD("NotoSansJP-Bold", true),
    MORE_REGULAR("NotoSans-Regular", false), MORE_BOLD("NotoSans-Bold", true);

    private static final FontRenderContext FINE = new FontRenderContext(null, true, true);
    private static final Map<PaperFont, Font> KNOWN = new ConcurrentHashMap<>();
    /// A blank is written in the font of what stands before it.
    private static final int BLANK = ' ';

    private final String file;
    private final boolean bold;

    PaperFont(String file, boolean bold) {
        this.file = file;
        this.bold = bold;
    }

    /// A piece of a text that one font can write.
    record Run(String text, Font font) {
        double width() {
            return font.getStringBounds(text, FINE).getWidth();
        }

        Shape outline(double x, double foot) {
            return font.createGlyphVector(FINE, text).getOutline((float) x, (float) foot);
        }
    }

    /// @return the text in pieces; what no bundled font can write is left to the fonts of the machine
    static List<Run> runs(String text, Type type) {
        var runs = new ArrayList<Run>();
        var piece = new StringBuilder();
        Font before = null;
        for (int point : text.codePoints().toArray()) {
            var font = before != null && point == BLANK ? before : able(point, type);
            if (before != null && !font.equals(before)) {
                runs.add(new Run(piece.toString(), before));
                piece.setLength(0);
            }
            piece.appendCodePoint(point);
            before = font;
        }
        if (before != null) runs.add(new Run(piece.toString(), before));
        return runs;
    }

    static double width(String text, Type type) {
        return runs(text, type).stream().mapToDouble(Run::width).sum();
    }

    private static Font able(int point, Type type) {
        return Stream.of(values()).filter(face -> face.bold == type.bold()).map(PaperFont::font)
                .filter(font -> font.canDisplay(point)).findFirst()
                .orElseGet(() -> new Font(Font.SANS_SERIF, type.bold() ? Font.BOLD : Font.PLAIN, 1))
                .deriveFont((float) type.size());
    }

    /// @return the font at size 1, read when it is first asked for
    Font font() {
        return KNOWN.computeIfAbsent(this, PaperFont::read);
    }

    private Font read() {
        try (var in = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(file, broken);
        }
    }

    InputStream open() {
        return requireNonNull(PaperFont.class.getResourceAsStream("/assets/fonts/" + file + ".ttf"), file);
    }
}
