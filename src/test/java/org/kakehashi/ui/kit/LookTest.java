package org.kakehashi.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class LookTest {
    @Test
    void everyIconResolves(FxRobot robot) {
        robot.interact(() -> {
            for (var icon : Icons.values()) assertNotNull(icon.node(), icon.name());
        });
    }

    @Test
    void bothThemesDefineTheSameNames() {
        assertEquals(ChartPalette.of(false).colours().keySet(), ChartPalette.of(true).colours().keySet());
        assertTrue(ChartPalette.of(true).colours().size() > 70);
    }

    @Test
    void textOnItsGroundReaches45() {
        for (var dark : List.of(false, true)) {
            for (var ground : List.of("bg-default", "bg-subtle")) {
                for (var text : List.of("fg-default", "fg-muted", "fg-subtle", "accent-fg", "success-fg", "warning-fg", "danger-fg")) {
                    assertReadable(dark, text, ground);
                }
            }
            for (var kind : List.of("accent", "ok", "warning", "danger")) {
                assertReadable(dark, "chip-" + kind + "-text", "chip-" + kind + "-fill");
            }
            for (var step : List.of("agreement", "training", "dispatch", "study", "pilot", "business")) {
                assertReadable(dark, "step-text", "step-" + step);
            }
            assertReadable(dark, "fg-emphasis", "accent-emphasis");
        }
    }

    @Test
    void coloursStandInTheTokenFilesOnly() throws IOException {
        var css = Files.readString(Path.of(URI.create(Theme.sheet("kakehashi.css"))));
        assertFalse(Pattern.compile("#[0-9a-fA-F]{3,8}\\b").matcher(css).find());
        var used = Pattern.compile("-kakehashi-([a-z-]+)").matcher(css).results().map(found -> found.group(1));
        var known = ChartPalette.of(false).colours().keySet();
        assertEquals(List.of(), used.filter(name -> !known.contains(name) && !name.equals("icon")).distinct().toList());
    }

    private static void assertReadable(boolean dark, String text, String ground) {
        var palette = ChartPalette.of(dark);
        double a = luminance(palette.colour(text));
        double b = luminance(palette.colour(ground));
        double ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(ratio >= 4.5, () -> text + " on " + ground + (dark ? " dark " : " light ") + ratio);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
