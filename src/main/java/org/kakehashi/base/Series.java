package org.kakehashi.base;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/// A sequence of finite numbers with value equality.
public final class Series {
    private static final Series EMPTY = new Series(new double[0]);
    private final double[] values;

    private Series(double[] values) {
        this.values = values;
    }

    public static Series of(double... values) {
        for (var value : values) Require.finite(value, "value");
        return values.length == 0 ? EMPTY : new Series(values.clone());
    }

    public static Series of(List<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    public int size() {
        return values.length;
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    /// @param index from 0 to `size() - 1`
    public double at(int index) {
        return values[index];
    }

    public double sum() {
        double sum = 0;
        for (var value : values) sum += value;
        return sum;
    }

    /// @return a copy
    public double[] toArray() {
        return values.clone();
    }

    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    public List<Double> toList() {
        return stream().boxed().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series series && Arrays.equals(values, series.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
