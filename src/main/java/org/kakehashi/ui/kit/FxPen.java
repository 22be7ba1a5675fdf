package org.kakehashi.ui.kit;

import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.kakehashi.picture.Anchor;
import org.kakehashi.picture.Fill;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Path;
import org.kakehashi.picture.Pen;
import org.kakehashi.picture.Sign;
import org.kakehashi.picture.Stroke;
import org.kakehashi.picture.Type;

/// Paints on a JavaFX canvas.
public final class FxPen implements Pen {
    /// From the middle of a figure of the bundled font down to its foot, as a share of the size.
    private static final double HALF_FIGURE = 0.367;

    private final GraphicsContext canvas;
    private final Function<Ink, Color> colours;
    private final PenFonts fonts;

    public FxPen(GraphicsContext canvas, Function<Ink, Color> colours) {
        this(canvas, colours, new PenFonts());
    }

    FxPen(GraphicsContext canvas, Function<Ink, Color> colours, PenFonts fonts) {
        this.canvas = canvas;
        this.colours = colours;
        this.fonts = fonts;
        canvas.setTextBaseline(VPos.BASELINE);
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void rect(double x, double y, double width, double height, double radius, Fill fill) {
        if (width <= 0 || height <= 0) return;
        take(fill);
        double round = 2 * Math.min(radius, Math.min(width, height) / 2);
        if (round > 0) canvas.fillRoundRect(x, y, width, height, round, round);
        else canvas.fillRect(x, y, width, height);
    }

    @Override
    public void frame(double x, double y, double width, double height, double radius, Stroke stroke) {
        if (width <= 0 || height <= 0) return;
        take(stroke);
        double round = 2 * Math.min(radius, Math.min(width, height) / 2);
        if (round > 0) canvas.strokeRoundRect(x, y, width, height, round, round);
        else canvas.strokeRect(x, y, width, height);
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        take(stroke);
        canvas.strokeLine(fromX, fromY, toX, toY);
    }

    @Override
    public void fill(Path path, Fill fill) {
        take(fill);
        trace(path);
        canvas.fill();
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        take(stroke);
        trace(path);
        canvas.stroke();
    }

    @Override
    public void text(String text, double x, double y, Type type, Anchor anchor) {
        if (text.isEmpty()) return;
        double left = anchor == Anchor.START ? x : anchor.left(x, width(text, type));
        double foot = y + type.size() * HALF_FIGURE;
        canvas.setFont(fonts.font(type));
        if (type.halo()) {
            take(Stroke.of(Ink.CARD, 3.5));
            canvas.strokeText(text, left, foot);
        }
        take(Fill.of(type.ink()));
        canvas.fillText(text, left, foot);
    }

    @Override
    public void sign(Sign sign, double x, double y, double size, Ink ink) {
        icon(sign).paint(canvas, x, y, size, colour(ink, 1));
    }

    @Override
    public double width(String text, Type type) {
        return fonts.width(text, type);
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable painting) {
        canvas.save();
        canvas.beginPath();
        canvas.rect(x, y, Math.max(0, width), Math.max(0, height));
        canvas.clip();
        painting.run();
        canvas.restore();
    }

    @Override
    public void turned(double x, double y, double degrees, Runnable painting) {
        canvas.save();
        canvas.translate(x, y);
        canvas.rotate(degrees);
        painting.run();
        canvas.restore();
    }

    private void take(Fill fill) {
        canvas.setFill(colour(fill.ink(), fill.opacity()));
    }

    private void take(Stroke stroke) {
        canvas.setStroke(colour(stroke.ink(), stroke.opacity()));
        canvas.setLineWidth(stroke.width());
        canvas.setLineCap(StrokeLineCap.BUTT);
        if (stroke.dash() > 0) canvas.setLineDashes(stroke.dash(), stroke.gap());
        else canvas.setLineDashes();
    }

    private Color colour(Ink ink, double opacity) {
        var colour = colours.apply(ink);
        return opacity == 1 ? colour : colour.deriveColor(0, 1, 1, opacity);
    }

    private static Icons icon(Sign sign) {
        return switch (sign) {
            case AGREEMENT -> Icons.AGREEMENT;
            case TRAINING -> Icons.TRAINING;
            case DISPATCH -> Icons.DISPATCH;
            case STUDY -> Icons.STUDY;
            case PILOT -> Icons.PILOT;
            case BUSINESS -> Icons.BUSINESS;
            case MONEY -> Icons.YEN;
            case HISTORY -> Icons.DEADLINE;
        };
    }

    private void trace(Path path) {
        canvas.beginPath();
        for (var part : path.parts()) {
            switch (part) {
                case Path.Move(double x, double y) -> canvas.moveTo(x, y);
                case Path.Line(double x, double y) -> canvas.lineTo(x, y);
                case Path.Quad(double cx, double cy, double x, double y) -> canvas.quadraticCurveTo(cx, cy, x, y);
                case Path.Cubic(double ax, double ay, double bx, double by, double x, double y) ->
                    canvas.bezierCurveTo(ax, ay, bx, by, x, y);
                case Path.Arc(double cx, double cy, double radius, double from, double sweep) ->
                    canvas.arc(cx, cy, radius, radius, from, sweep);
                case Path.Close() -> canvas.closePath();
            }
        }
    }
}
