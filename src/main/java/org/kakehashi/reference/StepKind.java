package org.kakehashi.reference;

/// What is done in a step, as programmes name what they pay for.
public enum StepKind { AGREEMENT, MISSION, TRAINING, EXPERT_DISPATCH, FEASIBILITY_STUDY, PILOT, BUSINESS, MILESTONE, TASK, GROUP }
