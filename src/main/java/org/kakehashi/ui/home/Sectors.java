package org.kakehashi.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.ui.kit.Icons;

/// How sectors are drawn in lists: related ones share an icon and a colour.
enum Sectors {
    SEWERAGE(HomeWords.SECTOR_SEWERAGE, Icons.SEWERAGE, "sector-sewerage", "sewerage,river"),
    WATER(HomeWords.SECTOR_WATER, Icons.WATER, "sector-water", "water"),
    WASTE(HomeWords.SECTOR_WASTE, Icons.WASTE, "sector-waste", "waste"),
    AIR(HomeWords.SECTOR_AIR, Icons.AIR, "sector-air", "air,monitoring,energy"),
    CLEANER_PRODUCTION(HomeWords.SECTOR_CLEANER_PRODUCTION, Icons.CLEANER_PRODUCTION, "sector-cleaner-production",
            "industry,education"),
    GREEN(HomeWords.SECTOR_GREEN, Icons.GREEN, "sector-green", "greenery");

    private final HomeWords word;
    private final Icons icon;
    private final String style;
    /// Ids of the model, with commas between.
    private final String ids;

    Sectors(HomeWords word, Icons icon, String style, String ids) {
        this.word = word;
        this.icon = icon;
        this.style = style;
        this.ids = ids;
    }

    static Optional<Sectors> of(String id) {
        return Stream.of(values()).filter(sector -> sector.covers(id)).findFirst();
    }

    /// @return those that stand for `ids`, each once, in the order they are stacked in pictures
    static List<Sectors> of(List<String> ids) {
        return Stream.of(values()).filter(sector -> ids.stream().anyMatch(sector::covers)).toList();
    }

    private boolean covers(String id) {
        return ("," + ids + ",").contains("," + id + ",");
    }

    HomeWords word() {
        return word;
    }

    Icons icon() {
        return icon;
    }

    String style() {
        return style;
    }
}
