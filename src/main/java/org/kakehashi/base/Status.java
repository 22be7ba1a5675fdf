package org.kakehashi.base;

/// How far a figure can be trusted, from read in a source to invented for show.
public enum Status {
    /// Read in the source that is named.
    SOURCED,
    /// Follows by computation from other figures.
    COMPUTED,
    /// Said to be so, but not read in a source.
    UNVERIFIED,
    /// Entered by the user.
    OWN,
    /// Invented to show how the program works; to be replaced.
    EXAMPLE
}
