package org.kakehashi.ui.partnership;

import org.jspecify.annotations.Nullable;
import org.kakehashi.partnership.Event;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Sign;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Icons;

/// A lane of the events: a stage of the cooperation, or what happened before and beside it.
enum EventLane {
    HISTORY(null, PartnershipWords.HISTORY, Ink.MUTED, Sign.HISTORY, Icons.DEADLINE, "muted"),
    EXCHANGE(Stage.EXCHANGE, PartnershipWords.EXCHANGE, Ink.STEP_AGREEMENT, Sign.AGREEMENT, Icons.AGREEMENT,
            "step-agreement"),
    TRAINING(Stage.TRAINING, PartnershipWords.TRAINING, Ink.STEP_TRAINING, Sign.TRAINING, Icons.TRAINING,
            "step-training"),
    EXPERTS(Stage.EXPERTS, PartnershipWords.EXPERTS, Ink.STEP_DISPATCH, Sign.DISPATCH, Icons.DISPATCH,
            "step-dispatch"),
    STUDY(Stage.STUDY, PartnershipWords.STUDY, Ink.STEP_STUDY, Sign.STUDY, Icons.STUDY, "step-study"),
    PILOT(Stage.PILOT, PartnershipWords.PILOT, Ink.STEP_PILOT, Sign.PILOT, Icons.PILOT, "step-pilot"),
    BUSINESS(Stage.BUSINESS, PartnershipWords.BUSINESS, Ink.STEP_BUSINESS, Sign.BUSINESS, Icons.BUSINESS,
            "step-business");

    private final @Nullable Stage stage;
    private final PartnershipWords word;
    private final Ink ink;
    private final Sign sign;
    private final Icons icon;
    private final String style;

    EventLane(@Nullable Stage stage, PartnershipWords word, Ink ink, Sign sign, Icons icon, String style) {
        this.stage = stage;
        this.word = word;
        this.ink = ink;
        this.sign = sign;
        this.icon = icon;
        this.style = style;
    }

    static EventLane of(Event event) {
        for (var lane : values()) {
            if (lane.stage == event.stage()) return lane;
        }
        return HISTORY;
    }

    @Nullable Stage stage() {
        return stage;
    }

    PartnershipWords word() {
        return word;
    }

    Ink ink() {
        return ink;
    }

    Sign sign() {
        return sign;
    }

    Icons icon() {
        return icon;
    }

    /// @return the style class that colours its icon
    String style() {
        return style;
    }
}
