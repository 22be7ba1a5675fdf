package org.kakehashi.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.picture.Ink;

final class InkTest {
    @Test
    void everyInkIsATokenOfBothThemes() {
        for (boolean dark : new boolean[] {false, true}) {
            var colours = ChartPalette.of(dark).colours();
            var missing = Arrays.stream(Ink.values()).filter(ink -> !colours.containsKey(ink.token())).toList();
            assertEquals(List.of(), missing, "dark " + dark);
        }
    }
}
