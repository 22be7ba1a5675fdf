package org.kakehashi.ui.funding;

/// A cell of the matrix.
///
/// @param source id of a source of the project
/// @param year   the calendar year in which the fiscal year begins
record CellPlace(String source, int year) {}
