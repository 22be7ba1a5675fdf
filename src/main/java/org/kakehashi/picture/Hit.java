package org.kakehashi.picture;

/// A place of a picture that answers to the pointer.
///
/// @param id    of the thing painted there: a year, a step, a scenario
/// @param label what to tell about it
public record Hit(double x, double y, double width, double height, String id, String label) {
    /// A hit that stands for a year.
    public static Hit year(double x, double y, double width, double height, int year, String label) {
        return new Hit(x, y, width, height, Integer.toString(year), label);
    }

    /// @return whether the point lies inside, right and lower edge excluded
    public boolean at(double px, double py) {
        return x <= px && px < x + width && y <= py && py < y + height;
    }
}
