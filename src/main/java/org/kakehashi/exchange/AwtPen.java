package org.kakehashi.exchange;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.kakehashi.picture.Anchor;
import org.kakehashi.picture.Fill;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Path;
import org.kakehashi.picture.Pen;
import org.kakehashi.picture.Sign;
import org.kakehashi.picture.Stroke;
import org.kakehashi.picture.Type;

/// Paints on whatever AWT can draw on: a page of a PDF, an image, a slide.
final class AwtPen implements Pen {
    /// From the middle of a figure of the bundled font down to its foot, as a share of the size.
    static final double HALF_FIGURE = 0.367;
    /// Width of the card's colour around a text over lines.
    static final double HALO = 3.5;

    private final Graphics2D paper;
    private final ToIntFunction<Ink> colours;

    /// @param colours red, green and blue of an ink, eight bits each
    AwtPen(Graphics2D paper, ToIntFunction<Ink> colours) {
        this.paper = paper;
        this.colours = colours;
        paper.addRenderingHints(Map.of(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE));
    }

    @Override
    public void rect(double x, double y, double width, double height, double radius, Fill fill) {
        if (width <= 0 || height <= 0) return;
        take(fill.ink(), fill.opacity());
        paper.fill(radius > 0 ? PaperShape.rect(x, y, width, height, radius)
                : new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void frame(double x, double y, double width, double height, double radius, Stroke stroke) {
        if (width <= 0 || height <= 0) return;
        take(stroke);
        paper.draw(radius > 0 ? PaperShape.rect(x, y, width, height, radius)
                : new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        take(stroke);
        paper.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    @Override
    public void fill(Path path, Fill fill) {
        take(fill.ink(), fill.opacity());
        paper.fill(PaperShape.of(path));
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        take(stroke);
        paper.draw(PaperShape.of(path));
    }

    @Override
    public void text(String text, double x, double y, Type type, Anchor anchor) {
        if (text.isEmpty()) return;
        var runs = PaperFont.runs(text, type);
        double left = anchor == Anchor.START ? x : anchor.left(x, width(text, type));
        double foot = y + type.size() * HALF_FIGURE;
        if (type.halo()) {
            take(Stroke.of(Ink.CARD, HALO));
            double at = left;
            for (var run : runs) {
                paper.draw(run.outline(at, foot));
                at += run.width();
            }
        }
        take(type.ink(), 1);
        double at = left;
        for (var run : runs) {
            paper.setFont(run.font());
            paper.drawString(run.text(), (float) at, (float) foot);
            at += run.width();
        }
    }

    @Override
    public void sign(Sign sign, double x, double y, double size, Ink ink) {
        take(ink, 1);
        paper.fill(PaperSign.at(sign, x, y, size));
    }

    @Override
    public double width(String text, Type type) {
        return PaperFont.width(text, type);
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable painting) {
        var before = paper.getClip();
        paper.clip(new Rectangle2D.Double(x, y, Math.max(0, width), Math.max(0, height)));
        var clip = paper.getClip();
        if (clip != null && !clip.getBounds2D().isEmpty()) painting.run();
        paper.setClip(before);
    }

    @Override
    public void turned(double x, double y, double degrees, Runnable painting) {
        var before = paper.getTransform();
        paper.translate(x, y);
        paper.rotate(Math.toRadians(degrees));
        painting.run();
        paper.setTransform(before);
    }

    private void take(Ink ink, double opacity) {
        var colour = new Color(colours.applyAsInt(ink));
        paper.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(),
                (int) Math.round(opacity * 255)));
    }

    private void take(Stroke stroke) {
        take(stroke.ink(), stroke.opacity());
        var dashes = stroke.dash() > 0 ? new float[] {(float) stroke.dash(), (float) stroke.gap()} : null;
        paper.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                dashes, 0));
    }
}
