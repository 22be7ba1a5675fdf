package org.kakehashi.picture;

/// An icon in a picture: the kind of a step, money, or what was before.
public enum Sign {
    AGREEMENT, TRAINING, DISPATCH, STUDY, PILOT, BUSINESS, MONEY, HISTORY
}
