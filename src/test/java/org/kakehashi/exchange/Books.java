package org.kakehashi.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks as somebody else would write them.
final class Books {
    private Books() {}

    static Path book(Path folder, Consumer<XSSFWorkbook> fill) throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            fill.accept(book);
            book.write(out);
        }
        return file;
    }

    /// @param values numbers and texts; anything else leaves its cell empty
    static void line(Row row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            var cell = row.createCell(i);
            if (values[i] instanceof Double number) cell.setCellValue(number);
            else if (values[i] instanceof String text) cell.setCellValue(text);
        }
    }
}
