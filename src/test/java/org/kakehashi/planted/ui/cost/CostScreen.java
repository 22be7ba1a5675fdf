package org.kakehashi.planted.ui.cost;

/// A screen, innocent by itself.
public record CostScreen(String name) {
}
