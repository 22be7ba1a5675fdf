package org.kakehashi.plan;

/// What a stage gate asks for.
public enum Criterion {
    /// An agreement that is more than a letter of intent holds.
    AGREEMENT(false),
    /// A training is completed.
    TRAINING(false),
    /// An expert dispatch is completed.
    DISPATCH(false),
    /// A study is completed.
    STUDY(false),
    /// Somebody of the partner city is named, for the step itself or one that began before it.
    COUNTERPART(true),
    /// A company is named for the study.
    COMPANY(true),
    /// There is a plan for operation and maintenance.
    OPERATION_PLAN(true),
    /// A tariff or another source pays for operation.
    TARIFF(true),
    /// It is settled who operates it.
    OPERATOR(true),
    /// A law or a rule asks for what the technology does.
    LAW(true),
    /// An office answers for it.
    INSTITUTION(true),
    /// The residents want it.
    CONSENT(true);

    private final boolean ofStep;

    Criterion(boolean ofStep) {
        this.ofStep = ofStep;
    }

    /// @return whether each step answers for itself, rather than the plan as a whole
    boolean ofStep() {
        return ofStep;
    }
}
