package org.kakehashi.ui.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Sector;
import org.kakehashi.picture.Ink;

/// How sectors look: six colours in the order they are stacked, and a quiet one for all others.
enum SectorLook {
    SEWERAGE(Ink.SECTOR_SEWERAGE, "sector-sewerage", CostWords.SECTOR_SEWERAGE),
    WATER(Ink.SECTOR_WATER, "sector-water", CostWords.SECTOR_WATER),
    WASTE(Ink.SECTOR_WASTE, "sector-waste", CostWords.SECTOR_WASTE),
    AIR(Ink.SECTOR_AIR, "sector-air", CostWords.AIR_AND_MONITORING),
    CLEANER_PRODUCTION(Ink.SECTOR_CLEANER_PRODUCTION, "sector-cleaner-production", CostWords.SECTOR_INDUSTRY_SHORT),
    GREEN(Ink.SECTOR_GREEN, "sector-green", CostWords.GREEN_AND_RIVER),
    OTHER(Ink.SUBTLE, "sector-other", CostWords.OTHER_SECTORS);

    /// Sewerage first, sectors of the user's own last and by id.
    static final Comparator<String> ORDER = Comparator.comparing(SectorLook::of)
            .thenComparing(id -> Sector.of(id).isEmpty())
            .thenComparing(id -> Sector.of(id).orElse(Sector.EDUCATION)).thenComparing(id -> id);

    private final Ink ink;
    private final String style;
    private final CostWords word;

    SectorLook(Ink ink, String style, CostWords word) {
        this.ink = ink;
        this.style = style;
        this.word = word;
    }

    Ink ink() {
        return ink;
    }

    /// @return the style class that gives icons and swatches the colour
    String style() {
        return style;
    }

    static SectorLook of(String sector) {
        return Sector.of(sector).map(known -> switch (known) {
            case SEWERAGE -> SEWERAGE;
            case WATER -> WATER;
            case WASTE -> WASTE;
            case AIR, MONITORING -> AIR;
            case INDUSTRY -> CLEANER_PRODUCTION;
            case RIVER, GREENERY -> GREEN;
            case ENERGY, EDUCATION -> OTHER;
        }).orElse(OTHER);
    }

    /// @return what a sector is called; one of the user's own by its id
    static Names name(String sector) {
        return Sector.of(sector).map(SectorLook::word).map(word -> word.names()).orElseGet(() -> Names.same(sector));
    }

    /// @return what a sector is called in the language of the window
    static String shown(String sector) {
        return Sector.of(sector).map(SectorLook::word).map(word -> word.now()).orElse(sector);
    }

    /// @return the id of the sector a person calls so: one of the ten by its name in either language, else one of their own
    static String id(String name) {
        var wanted = name.strip();
        for (var sector : Sector.values()) {
            var called = word(sector).names();
            if (wanted.equalsIgnoreCase(called.en()) || wanted.equals(called.ja()) || wanted.equals(sector.id())) {
                return sector.id();
            }
        }
        return wanted;
    }

    /// @return whether it is one the user added
    static boolean own(String sector) {
        return Sector.of(sector).isEmpty();
    }

    /// @return what a colour stands for in a scenario with these sectors, short enough for a legend
    Names legend(List<String> sectors) {
        var mine = sectors.stream().filter(sector -> of(sector) == this).distinct().toList();
        if (mine.size() != 1) return word.names();
        return Optional.of(mine.getFirst()).filter(only -> !only.equals(Sector.INDUSTRY.id())).map(SectorLook::name)
                .orElseGet(word::names);
    }

    private static CostWords word(Sector sector) {
        return switch (sector) {
            case SEWERAGE -> CostWords.SECTOR_SEWERAGE;
            case WATER -> CostWords.SECTOR_WATER;
            case WASTE -> CostWords.SECTOR_WASTE;
            case AIR -> CostWords.SECTOR_AIR;
            case INDUSTRY -> CostWords.SECTOR_INDUSTRY;
            case RIVER -> CostWords.SECTOR_RIVER;
            case GREENERY -> CostWords.SECTOR_GREENERY;
            case MONITORING -> CostWords.SECTOR_MONITORING;
            case ENERGY -> CostWords.SECTOR_ENERGY;
            case EDUCATION -> CostWords.SECTOR_EDUCATION;
        };
    }
}
