package org.kakehashi.ui.cost;

import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Sector;
import org.kakehashi.ui.transfer.SectorFace;

/// What sectors are called in the costs; how they look is [SectorFace]'s.
final class SectorNames {
    private SectorNames() {}

    /// @return what a sector is called; one of the user's own by its id
    static Names name(String sector) {
        return Sector.of(sector).map(SectorNames::word).map(word -> word.names()).orElseGet(() -> Names.same(sector));
    }

    /// @return what a sector is called in the language of the window
    static String shown(String sector) {
        return Sector.of(sector).map(SectorNames::word).map(word -> word.now()).orElse(sector);
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
    static Names legend(SectorFace face, List<String> sectors) {
        var mine = sectors.stream().filter(sector -> SectorFace.of(sector) == face).distinct().toList();
        if (mine.size() != 1) return word(face).names();
        return Optional.of(mine.getFirst()).filter(only -> !only.equals(Sector.INDUSTRY.id())).map(SectorNames::name)
                .orElseGet(word(face)::names);
    }

    /// The word for all sectors of one colour.
    private static CostWords word(SectorFace face) {
        return switch (face) {
            case SEWERAGE -> CostWords.SECTOR_SEWERAGE;
            case WATER -> CostWords.SECTOR_WATER;
            case WASTE -> CostWords.SECTOR_WASTE;
            case AIR -> CostWords.AIR_AND_MONITORING;
            case CLEANER_PRODUCTION -> CostWords.SECTOR_INDUSTRY_SHORT;
            case GREEN -> CostWords.GREEN_AND_RIVER;
            case OTHER -> CostWords.OTHER_SECTORS;
        };
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
