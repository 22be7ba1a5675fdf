package org.kakehashi.exchange;

/// What stands in a cell of a sheet from elsewhere.
sealed interface SheetCell {
    record Text(String text) implements SheetCell {}

    record Amount(double number) implements SheetCell {}

    /// A number that the sheet shows as a date.
    record Day(double number) implements SheetCell {}

    /// Something that is computed or went wrong there; only values are taken.
    record Formula(String shown) implements SheetCell {}

    /// @return as a person would type it
    default String said() {
        return switch (this) {
            case Text(var text) -> text.strip();
            case Amount(double number) -> plain(number);
            case Day(double number) -> plain(number);
            case Formula(var shown) -> shown;
        };
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number)
                : Double.toString(number);
    }
}
