package org.kakehashi.eligibility;

/// How far a programme, or one of its conditions, goes with a project; from the best to the worst.
public enum Fit {
    FITS,
    /// It fits, but something about it is to be looked at.
    NOTE,
    /// It would, if something in the project that can be settled were settled.
    COULD_FIT,
    DOES_NOT_FIT
}
