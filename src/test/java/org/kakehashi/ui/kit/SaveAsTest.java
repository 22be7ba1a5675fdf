package org.kakehashi.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SaveAsTest {
    private final SaveAs workbook = new SaveAs("Export", "Excel workbooks", ".xlsx");

    @Test
    void whatNoFileSystemTakesIsLeftOutOfNames() {
        assertEquals("F_S 2027_ 水_緑_", SaveAs.clean("F/S 2027: 水\\緑? "));
        assertEquals("a_b_c", SaveAs.clean("a\nb\u0007c"));
    }

    @Test
    void aFileGetsAnEndingUnlessItHasOne() {
        assertEquals(Path.of("d", "plan.xlsx"), workbook.named(Path.of("d", "plan")));
        assertEquals(Path.of("plan.xlsm"), workbook.named(Path.of("plan.xlsm")));
        assertEquals(Path.of("Plan 1.5.xlsx"), workbook.named(Path.of("Plan 1.5")));
    }
}
