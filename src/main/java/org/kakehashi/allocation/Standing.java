package org.kakehashi.allocation;

/// How far a search is.
///
/// @param best what was reached so far at that stage, in the unit of the stage
public record Standing(Stage.Kind stage, long best) {}
