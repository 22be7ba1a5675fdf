package org.kakehashi.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.base.Names;

class SearchTest {
    private static final Names HAIPHONG = new Names("ハイフォン市", "Haiphong");

    @ParameterizedTest(name = "{0}")
    @CsvSource({"haiphong", "HAI", "ハイフォン", "ﾊｲﾌｫﾝ", "はいふぉん", "はいふ", "haifon", "Ｈａｉ", "' hai '"})
    void aCityIsFoundByItsNameInAnyScript(String typed) {
        assertTrue(Search.rank(typed, HAIPHONG) <= 1, typed);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"toukyou,トーキョー", "tokyo,とうきょう", "Tōkyō,トウキョウ", "osaka,おおさか", "punonpen,プノンペン",
        "shemuriappu,シェムリアップ", "ダバオ,だばお", "jakaruta,ジャカルタ", "teirana,テイラナ", "tirana,ティラナ", "cho,ちょう",
        "kitakyushu,きたきゅうしゅう", "sapporo,さっぽろ", "vetonamu,ヴェトナム"})
    void kanaAreFoundByRomajiWithLongVowelsOrWithout(String typed, String kana) {
        assertTrue(Search.rank(typed, kana) <= 1, typed);
    }

    @Test
    void theCloserTheFitTheBetterTheRank() {
        assertEquals(List.of(0, 1, 2, 3, Search.LOOSE, Search.NONE), Stream.of("water", "Water supply", "Clean water",
                "Wastewater", "Waste transfer", "Air").map(text -> Search.rank("water", text)).toList());
    }

    @Test
    void aWordIsFoundAlsoBehindALongerOneThatContainsIt() {
        assertEquals(2, Search.rank("water", "Wastewater and water"));
    }

    @Test
    void lettersApartAreFoundFromThreeOnAndOnlyInOrder() {
        assertEquals(Search.LOOSE, Search.rank("hpg", "Haiphong"));
        assertEquals(Search.NONE, Search.rank("hg", "Haiphong"));
        assertEquals(Search.NONE, Search.rank("gph", "Haiphong"));
    }

    @Test
    void theBestOfSeveralNamesCounts() {
        var country = new Names("ベトナム", "Viet Nam");
        assertEquals(0, Search.rank("viet nam", HAIPHONG, country));
        assertEquals(0, Search.rank("haiphong", HAIPHONG, country));
        assertEquals(Search.NONE, Search.rank("surabaya", HAIPHONG, country));
        assertEquals(Search.NONE, Search.rank("haiphong"));
    }

    @Test
    void kanjiAreFoundAsTheyAreWritten() {
        assertEquals(1, Search.rank("下水", "下水道計画コース"));
        assertEquals(3, Search.rank("計画", "下水道計画コース"));
        assertEquals(Search.NONE, Search.rank("上水", "下水道計画コース"));
    }

    @Test
    void nothingTypedFitsEverythingEqually() {
        assertEquals(Search.rank("", "Haiphong"), Search.rank("  ", "ハイフォン市"));
        assertNotEquals(Search.NONE, Search.rank("", ""));
    }

    @Test
    void rankingPutsTheMeantCityFirst() {
        var cities = List.of("Shanghai", "Haiphong", "Hai");
        assertEquals(List.of("Hai", "Haiphong", "Shanghai"),
                cities.stream().sorted(Comparator.comparingInt(city -> Search.rank("hai", city))).toList());
    }
}
