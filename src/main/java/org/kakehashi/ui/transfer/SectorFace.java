package org.kakehashi.ui.transfer;

import java.util.Comparator;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Sector;
import org.kakehashi.picture.Ink;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Words;

/// How a sector of the model looks beside library entries: its colour, icon and name.
public enum SectorFace {
    SEWERAGE(Ink.SECTOR_SEWERAGE, "sector-sewerage", Icons.SEWERAGE),
    WATER(Ink.SECTOR_WATER, "sector-water", Icons.WATER),
    WASTE(Ink.SECTOR_WASTE, "sector-waste", Icons.WASTE),
    AIR(Ink.SECTOR_AIR, "sector-air", Icons.AIR),
    CLEANER_PRODUCTION(Ink.SECTOR_CLEANER_PRODUCTION, "sector-cleaner-production", Icons.CLEANER_PRODUCTION),
    GREEN(Ink.SECTOR_GREEN, "sector-green", Icons.GREEN),
    OTHER(Ink.SUBTLE, "sector-other", Icons.LIBRARY);

    /// The model's order; sectors of the user's own last and by id.
    public static final Comparator<String> ORDER = Comparator.comparing(SectorFace::of)
            .thenComparing(id -> Sector.of(id).isEmpty())
            .thenComparing(id -> Sector.of(id).orElse(Sector.EDUCATION)).thenComparing(id -> id);

    private final Ink ink;
    private final String style;
    private final Icons icon;

    SectorFace(Ink ink, String style, Icons icon) {
        this.ink = ink;
        this.style = style;
        this.icon = icon;
    }

    public Ink ink() {
        return ink;
    }

    /// @return the style class that gives icons and swatches the colour
    public String style() {
        return style;
    }

    public Icons icon() {
        return icon;
    }

    /// @return the short name of all sectors that look so
    public ObservableValue<String> word() {
        return (switch (this) {
            case SEWERAGE -> TransferWords.SECTOR_SEWERAGE;
            case WATER -> TransferWords.SECTOR_WATER_SHORT;
            case WASTE -> TransferWords.SECTOR_WASTE_SHORT;
            case AIR -> TransferWords.SECTOR_AIR;
            case CLEANER_PRODUCTION -> TransferWords.SECTOR_INDUSTRY_SHORT;
            case GREEN -> TransferWords.SECTOR_GREEN;
            case OTHER -> TransferWords.SECTOR_OTHER;
        }).text();
    }

    public static SectorFace of(String sector) {
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
    public static Names name(String sector) {
        return Optional.of(sector).flatMap(Sector::of).map(known -> (switch (known) {
            case SEWERAGE -> TransferWords.SECTOR_SEWERAGE;
            case WATER -> TransferWords.SECTOR_WATER;
            case WASTE -> TransferWords.SECTOR_WASTE;
            case AIR -> TransferWords.SECTOR_AIR;
            case INDUSTRY -> TransferWords.SECTOR_INDUSTRY;
            case RIVER -> TransferWords.SECTOR_RIVER;
            case GREENERY -> TransferWords.SECTOR_GREENERY;
            case MONITORING -> TransferWords.SECTOR_MONITORING;
            case ENERGY -> TransferWords.SECTOR_ENERGY;
            case EDUCATION -> TransferWords.SECTOR_EDUCATION;
        }).names()).orElseGet(() -> Names.same(sector));
    }
}
