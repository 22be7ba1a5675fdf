package org.kakehashi.exchange;

/// Texts as they may stand in XML.
final class XmlText {
    private XmlText() {}

    /// @return the text with the signs of markup escaped and without what XML 1.0 cannot hold
    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlText::allowed).forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    /// @return XML without what XML 1.0 cannot hold
    static String allowed(String xml) {
        if (xml.codePoints().allMatch(XmlText::allowed)) return xml;
        return xml.codePoints().filter(XmlText::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean allowed(int point) {
        return point == '\t' || point == '\n' || point == '\r' || (0x20 <= point && point <= 0xD7FF)
                || (0xE000 <= point && point <= 0xFFFD) || point >= 0x10000;
    }
}
