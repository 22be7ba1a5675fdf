package org.kakehashi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void aBlankNameFallsBackToTheOtherLanguage() {
        assertEquals("Dalian", new Names("", "Dalian").in(Language.JA));
        assertEquals("大連市", new Names("大連市", "Dalian").in(Language.JA));
    }

    @Test
    void renamingOneLanguageKeepsTheOtherUnlessItWasTheSame() {
        assertEquals(new Names("大連市", "Port"), new Names("大連市", "Dalian").with(Language.EN, "Port"));
        assertEquals(Names.same("Port"), Names.same("Dalian").with(Language.EN, "Port"));
        assertEquals(Names.same("Port"), new Names("", "Dalian").with(Language.EN, "Port"));
    }
}
