package org.kakehashi.picture;

/// The colours a picture may use, each with its name in the token files, without prefix.
public enum Ink {
    CARD("bg-default"), CANVAS("bg-subtle"), INSET("bg-inset"), HOVER("hover"), SELECTED("selected"), TRACK("track"),
    TEXT("fg-default"), MUTED("fg-muted"), SUBTLE("fg-subtle"),
    BORDER("border-default"), BORDER_MUTED("border-muted"), GRID("grid"),
    ACCENT("accent-fg"), ACCENT_EMPHASIS("accent-emphasis"), ON_EMPHASIS("fg-emphasis"),
    ACCENT_CHIP("chip-accent-fill"), ACCENT_CHIP_TEXT("chip-accent-text"), ACCENT_CHIP_BORDER("chip-accent-border"),
    OK("success-fg"), OK_CHIP("chip-ok-fill"), OK_CHIP_TEXT("chip-ok-text"), OK_CHIP_BORDER("chip-ok-border"),
    WARNING("warning-fg"), WARNING_CHIP("chip-warning-fill"), WARNING_CHIP_TEXT("chip-warning-text"),
    WARNING_CHIP_BORDER("chip-warning-border"),
    DANGER("danger-fg"), DANGER_CHIP("chip-danger-fill"), DANGER_CHIP_TEXT("chip-danger-text"),
    DANGER_CHIP_BORDER("chip-danger-border"),
    SECTOR_SEWERAGE("sector-sewerage"), SECTOR_WATER("sector-water"), SECTOR_WASTE("sector-waste"),
    SECTOR_AIR("sector-air"), SECTOR_CLEANER_PRODUCTION("sector-cleaner-production"), SECTOR_GREEN("sector-green"),
    PAYER_NATIONAL("payer-national"), PAYER_MUNICIPAL("payer-municipal"), PAYER_INDUSTRY("payer-industry"),
    PAYER_HOUSEHOLD("payer-household"), PAYER_DONOR("payer-donor"),
    STEP_AGREEMENT("step-agreement"), STEP_TRAINING("step-training"), STEP_DISPATCH("step-dispatch"),
    STEP_STUDY("step-study"), STEP_PILOT("step-pilot"), STEP_BUSINESS("step-business"), STEP_TEXT("step-text"),
    SCENARIO_A("scenario-a"), SCENARIO_B("scenario-b"), SCENARIO_C("scenario-c"), SCENARIO_TEXT("scenario-text"),
    REFERENCE("reference"), LIMIT("limit"), TODAY("today"), TODAY_TEXT("today-text"),
    FUNDING_SECURED("funding-secured"), FUNDING_APPLIED("funding-applied"),
    FUNDING_PREPARING("funding-preparing"), FUNDING_PREPARING_BORDER("funding-preparing-border"),
    FUNDING_GAP("funding-gap"), WINDOW("window"), WINDOW_BORDER("window-border"),
    LAND("map-land"), SEA("map-sea"), COAST("map-coast");

    private final String token;

    Ink(String token) {
        this.token = token;
    }

    /// @return the name of the colour in the token files without its prefix, such as `sector-water`
    public String token() {
        return token;
    }
}
