package org.kakehashi.ui.kit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.kakehashi.picture.Type;

/// The fonts of a pen and the widths of the texts it has measured.
final class PenFonts {
    private static final String FAMILY = "Noto Sans JP";
    private static final int KEPT = 2000;

    private record Face(double size, boolean bold) {}

    private record Measured(String text, Face face) {}

    private final Map<Face, Font> fonts = new HashMap<>();
    private final Map<Measured, Double> widths = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Measured, Double> eldest) {
            return size() > KEPT;
        }
    };
    private final Text ruler = new Text();

    Font font(Type type) {
        return font(new Face(type.size(), type.bold()));
    }

    double width(String text, Type type) {
        var face = new Face(type.size(), type.bold());
        return widths.computeIfAbsent(new Measured(text, face), key -> {
            ruler.setFont(font(face));
            ruler.setText(text);
            return ruler.getLayoutBounds().getWidth();
        });
    }

    private Font font(Face face) {
        return fonts.computeIfAbsent(face, key ->
                Font.font(FAMILY, face.bold ? FontWeight.BOLD : FontWeight.NORMAL, face.size));
    }
}
