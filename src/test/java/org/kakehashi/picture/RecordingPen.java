package org.kakehashi.picture;

import java.util.ArrayList;
import java.util.List;

/// Remembers what a picture painted, moved but not turned; every letter is 0.55 of its size wide, Japanese ones a whole size.
final class RecordingPen implements Pen {
    record Rect(double x, double y, double width, double height, Fill fill) {}

    record Text(String text, double left, double y, double width, Type type) {
        boolean touches(Text other) {
            return Math.abs(y - other.y) < (type.size() + other.type.size()) / 2 * 0.8
                    && left < other.left + other.width && other.left < left + width;
        }
    }

    record Line(double fromX, double fromY, double toX, double toY, Stroke stroke) {}

    record Traced(Path path, Ink ink, boolean filled) {}

    final List<Rect> rects = new ArrayList<>();
    final List<Rect> frames = new ArrayList<>();
    final List<Text> texts = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<Sign> signs = new ArrayList<>();
    final List<Traced> paths = new ArrayList<>();

    private double originX, originY;

    List<String> words() {
        return texts.stream().map(Text::text).toList();
    }

    List<Rect> filled(Ink ink) {
        return rects.stream().filter(rect -> rect.fill.ink() == ink).toList();
    }

    /// @return pairs of texts that cover one another
    List<String> collisions() {
        var found = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).touches(texts.get(j))) {
                    found.add(texts.get(i).text + " | " + texts.get(j).text);
                }
            }
        }
        return found;
    }

    @Override
    public void rect(double x, double y, double width, double height, double radius, Fill fill) {
        rects.add(new Rect(originX + x, originY + y, width, height, fill));
    }

    @Override
    public void frame(double x, double y, double width, double height, double radius, Stroke stroke) {
        frames.add(new Rect(originX + x, originY + y, width, height, Fill.of(stroke.ink())));
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Stroke stroke) {
        lines.add(new Line(originX + fromX, originY + fromY, originX + toX, originY + toY, stroke));
    }

    @Override
    public void fill(Path path, Fill fill) {
        paths.add(new Traced(path, fill.ink(), true));
    }

    @Override
    public void stroke(Path path, Stroke stroke) {
        paths.add(new Traced(path, stroke.ink(), false));
    }

    @Override
    public void text(String text, double x, double y, Type type, Anchor anchor) {
        double width = width(text, type);
        texts.add(new Text(text, originX + anchor.left(x, width), originY + y, width, type));
    }

    @Override
    public void sign(Sign sign, double x, double y, double size, Ink ink) {
        signs.add(sign);
    }

    @Override
    public double width(String text, Type type) {
        return text.codePoints().mapToDouble(c -> c > 0x2E80 ? 1 : 0.55).sum() * type.size();
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable painting) {
        painting.run();
    }

    @Override
    public void turned(double x, double y, double degrees, Runnable painting) {
        originX += x;
        originY += y;
        painting.run();
        originX -= x;
        originY -= y;
    }
}
