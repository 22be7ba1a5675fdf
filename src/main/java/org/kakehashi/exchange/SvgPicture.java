package org.kakehashi.exchange;

import java.nio.charset.StandardCharsets;

/// A picture as SVG.
final class SvgPicture {
    /// The window's font, what ships with Windows, macOS and Linux, and whatever else there is.
    private static final String FAMILIES = "'Noto Sans JP', 'Noto Sans CJK JP', 'BIZ UDPGothic', 'Yu Gothic UI', "
            + "'Hiragino Sans', 'Noto Sans', sans-serif";

    private SvgPicture() {}

    static byte[] of(Paper paper) {
        var pen = new SvgPen(paper.colours());
        paper.paint(pen);
        var width = SvgPen.plain(paper.width());
        var height = SvgPen.plain(paper.height());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %s %s" xml:lang="%s" \
                role="img" font-family="%s">
                <title>%s</title>
                %s</svg>
                """.formatted(width, height, width, height, paper.language().locale().getLanguage(), FAMILIES,
                XmlText.escaped(paper.title()), pen.elements()).getBytes(StandardCharsets.UTF_8);
    }
}
