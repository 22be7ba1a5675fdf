package org.kakehashi.exchange;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.kakehashi.picture.Anchor;
import org.kakehashi.picture.Fill;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Path;
import org.kakehashi.picture.Pen;
import org.kakehashi.picture.Sign;
import org.kakehashi.picture.Stroke;
import org.kakehashi.picture.Type;

/// Writes what is painted as elements of SVG 1.1; texts stay texts, set in the window's font or the reader's own.
final class SvgPen implements Pen {
    private final StringBuilder svg = new StringBuilder();
    private final ToIntFunction<Ink> colours;
    private int clips;

    /// @param colours red, green and blue of an ink, eight bits each
    SvgPen(ToIntFunction<Ink> colours) {
        this.colours = colours;
    }

    /// @return the elements painted so far
    String elements() {
        return svg.toString();
    }

    @Override
    public void rect(double x, double y, double width, double height, double radius, Fill fill) {
        if (width <= 0 || height <= 0) return;
        box(x, y, width, height, radius);
        end(fill);
    }

    @Override
    public void frame(double x, double y, double width, double height, double radius, Stroke stroke) {
        if (width <= 0 || height <= 0) return;
        box(x, y, width, height, radius);
        end(stroke);
    }

    private void box(double x, double y, double width, double height, double radius) {
        svg.append("<rect");
        number("x", x);
        number("y", y);
        number("width", width);
        number("height", height);
        if (radius > 0) number("rx", Math.min(radius, Math.min(width, height) / 2));
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        svg.append("<line");
        number("x1", fromX);
        number("y1", fromY);
        number("x2", toX);
        number("y2", toY);
        end(stroke);
    }

    @Override
    public void fill(Path path, Fill fill) {
        outline(PaperShape.of(path));
        end(fill);
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        outline(PaperShape.of(path));
        end(stroke);
    }

    @Override
    public void text(String text, double x, double y, Type type, Anchor anchor) {
        if (text.isBlank()) return;
        if (type.halo()) {
            letters(x, y, type, anchor);
            svg.append(" fill=\"none\" aria-hidden=\"true\"");
            stroke(Stroke.of(Ink.CARD, AwtPen.HALO));
            svg.append('>').append(XmlText.escaped(text)).append("</text>\n");
        }
        letters(x, y, type, anchor);
        fill(Fill.of(type.ink()));
        svg.append('>').append(XmlText.escaped(text)).append("</text>\n");
    }

    private void letters(double x, double y, Type type, Anchor anchor) {
        svg.append("<text");
        number("x", x);
        number("y", y + type.size() * AwtPen.HALF_FIGURE);
        number("font-size", type.size());
        if (type.bold()) svg.append(" font-weight=\"700\"");
        if (anchor != Anchor.START) {
            svg.append(" text-anchor=\"").append(anchor.name().toLowerCase(Locale.ROOT)).append('"');
        }
    }

    @Override
    public void sign(Sign sign, double x, double y, double size, Ink ink) {
        outline(PaperSign.at(sign, x, y, size));
        end(Fill.of(ink));
    }

    @Override
    public double width(String text, Type type) {
        return PaperFont.width(text, type);
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable painting) {
        var id = "clip-" + ++clips;
        svg.append("<clipPath id=\"").append(id).append("\"><rect");
        number("x", x);
        number("y", y);
        number("width", Math.max(0, width));
        number("height", Math.max(0, height));
        svg.append("/></clipPath>\n<g clip-path=\"url(#").append(id).append(")\">\n");
        painting.run();
        svg.append("</g>\n");
    }

    @Override
    public void turned(double x, double y, double degrees, Runnable painting) {
        svg.append("<g transform=\"translate(").append(plain(x)).append(' ').append(plain(y));
        if (degrees != 0) svg.append(") rotate(").append(plain(degrees));
        svg.append(")\">\n");
        painting.run();
        svg.append("</g>\n");
    }

    private void outline(Shape shape) {
        svg.append("<path d=\"");
        var at = new double[6];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points('M', at, 2);
                case PathIterator.SEG_LINETO -> points('L', at, 2);
                case PathIterator.SEG_QUADTO -> points('Q', at, 4);
                case PathIterator.SEG_CUBICTO -> points('C', at, 6);
                default -> svg.append('Z');
            }
        }
        svg.append('"');
    }

    private void points(char kind, double[] at, int count) {
        svg.append(kind);
        for (int i = 0; i < count; i++) {
            if (i > 0) svg.append(' ');
            svg.append(plain(at[i]));
        }
    }

    private void end(Fill fill) {
        fill(fill);
        svg.append("/>\n");
    }

    private void end(Stroke stroke) {
        svg.append(" fill=\"none\"");
        stroke(stroke);
        svg.append("/>\n");
    }

    private void fill(Fill fill) {
        colour("fill", fill.ink(), fill.opacity());
    }

    private void stroke(Stroke stroke) {
        colour("stroke", stroke.ink(), stroke.opacity());
        number("stroke-width", stroke.width());
        svg.append(" stroke-linejoin=\"round\"");
        if (stroke.dash() <= 0) return;
        svg.append(" stroke-dasharray=\"").append(plain(stroke.dash())).append(' ').append(plain(stroke.gap())).append('"');
    }

    private void colour(String name, Ink ink, double opacity) {
        svg.append(' ').append(name).append("=\"#")
                .append(String.format(Locale.ROOT, "%06x", colours.applyAsInt(ink) & 0xffffff)).append('"');
        if (opacity < 1) number(name + "-opacity", opacity);
    }

    private void number(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(plain(value)).append('"');
    }

    /// @return a number in hundredths of a pixel
    static String plain(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
