package org.kakehashi.ui.overview;

import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Sign;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Icons;

/// How a stage is named and shown.
enum StageLook {
    EXCHANGE(OverviewWords.STAGE_EXCHANGE, Icons.AGREEMENT, Ink.STEP_AGREEMENT, Sign.AGREEMENT),
    TRAINING(OverviewWords.STAGE_TRAINING, Icons.TRAINING, Ink.STEP_TRAINING, Sign.TRAINING),
    EXPERTS(OverviewWords.STAGE_EXPERTS, Icons.DISPATCH, Ink.STEP_DISPATCH, Sign.DISPATCH),
    STUDY(OverviewWords.STAGE_STUDY, Icons.STUDY, Ink.STEP_STUDY, Sign.STUDY),
    PILOT(OverviewWords.STAGE_PILOT, Icons.PILOT, Ink.STEP_PILOT, Sign.PILOT),
    BUSINESS(OverviewWords.STAGE_BUSINESS, Icons.BUSINESS, Ink.STEP_BUSINESS, Sign.BUSINESS);

    final OverviewWords word;
    final Icons icon;
    final Ink ink;
    final Sign sign;

    StageLook(OverviewWords word, Icons icon, Ink ink, Sign sign) {
        this.word = word;
        this.icon = icon;
        this.ink = ink;
        this.sign = sign;
    }

    static StageLook of(Stage stage) {
        return valueOf(stage.name());
    }
}
