package org.kakehashi.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/// A thin bar, filled to a fraction, with a tick where one is given; its colour is a style class of the theme.
public final class Meter extends Region {
    private static final double THICK = 6;
    private final Region track = new Region();
    private final Region fill = new Region();
    private final Region tick = new Region();
    private double fraction;
    private double mark = Double.NaN;

    /// @param fraction from 0 to 1; what lies outside is drawn at the end, `NaN` as empty
    /// @param style    `accent`, `ok`, `warning`, `danger`, `step-dispatch`, `sector-water` …
    public Meter(ObservableValue<? extends Number> fraction, String style) {
        getStyleClass().addAll("meter", style);
        track.getStyleClass().add("meter-track");
        fill.getStyleClass().add("meter-fill");
        tick.getStyleClass().add("meter-tick");
        getChildren().addAll(track, fill, tick);
        fraction.subscribe(value -> {
            this.fraction = Double.isNaN(value.doubleValue()) ? 0 : Math.clamp(value.doubleValue(), 0, 1);
            requestLayout();
        });
    }

    /// Draws a tick at a limit or a reference, a fraction from 0 to 1; none for `NaN`.
    public Meter tick(ObservableValue<? extends Number> at) {
        at.subscribe(value -> {
            mark = value.doubleValue();
            requestLayout();
        });
        return this;
    }

    @Override
    protected double computePrefHeight(double width) {
        return THICK * 2;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 120;
    }

    @Override
    protected void layoutChildren() {
        double top = (getHeight() - THICK) / 2;
        track.resizeRelocate(0, top, getWidth(), THICK);
        fill.resizeRelocate(0, top, fraction * getWidth(), THICK);
        tick.setVisible(0 <= mark && mark <= 1);
        tick.resizeRelocate(snapPositionX(mark * (getWidth() - 2)), top - 3, 2, THICK + 6);
    }
}
