package org.kakehashi.picture;

/// An icon in a picture: the kind of a step, or money.
public enum Sign {
    AGREEMENT, TRAINING, DISPATCH, STUDY, PILOT, BUSINESS, MONEY
}
