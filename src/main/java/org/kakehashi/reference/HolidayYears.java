package org.kakehashi.reference;

/// The years for which a list of holidays is complete, both inclusive.
public record HolidayYears(int from, int to) {
    public boolean covers(int year) {
        return from <= year && year <= to;
    }
}
