package org.kakehashi.ui.cost;

import javafx.scene.control.Slider;
import javafx.scene.layout.Region;

/// A slider with a tick where its value was at first, and the way between the two filled.
final class LeverSlider extends Region {
    private static final double THUMB = 16, TRACK = 4;
    private final Slider knob = new Slider();
    private final Region track = new Region();
    private final Region way = new Region();
    private final Region tick = new Region();
    private double base = Double.NaN;

    LeverSlider() {
        getStyleClass().add("lever-slider");
        track.getStyleClass().add("lever-track");
        way.getStyleClass().add("lever-way");
        tick.getStyleClass().add("lever-tick");
        getChildren().addAll(track, way, tick, knob);
        knob.valueProperty().subscribe(_ -> requestLayout());
    }

    Slider knob() {
        return knob;
    }

    void range(double low, double high) {
        knob.setMin(low);
        knob.setMax(high);
        requestLayout();
    }

    /// @param value where the tick stands, none for NaN
    void base(double value) {
        base = value;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 18;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth(), middle = getHeight() / 2;
        knob.resizeRelocate(0, 0, width, getHeight());
        track.resizeRelocate(0, middle - TRACK / 2, width, TRACK);
        double range = knob.getMax() - knob.getMin();
        var shown = base >= knob.getMin() && base <= knob.getMax() && range > 0;
        way.setVisible(shown);
        tick.setVisible(shown);
        if (!shown) return;
        double from = x(base, range, width), to = x(knob.getValue(), range, width);
        way.resizeRelocate(Math.min(from, to), middle - TRACK / 2, Math.abs(to - from), TRACK);
        tick.resizeRelocate(Math.rint(from) - 1, middle - 7, 2, 14);
    }

    private double x(double value, double range, double width) {
        return THUMB / 2 + (value - knob.getMin()) / range * (width - THUMB);
    }
}
