package org.kakehashi.ui.plan;

/// By what the rows of one group are sorted; the outline stays.
record Sorting(PlanColumn column, boolean descending) {}
