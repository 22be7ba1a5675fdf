package org.kakehashi.reference;

import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;

/// What is done in a step, as programmes name what they pay for.
public enum StepKind {
    AGREEMENT, MISSION, TRAINING, EXPERT_DISPATCH, FEASIBILITY_STUDY, PILOT, BUSINESS, MILESTONE, TASK, GROUP;

    private static final Texts TEXTS = Texts.beside(StepKind.class, "money");

    public Names names() {
        return TEXTS.text("step." + name());
    }
}
