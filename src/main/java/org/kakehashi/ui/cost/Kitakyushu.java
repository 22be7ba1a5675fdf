package org.kakehashi.ui.cost;

/// What Kitakyushu paid in 1972–1991, in yen: 800 billion for a million people, 340 billion of it for sewerage.
final class Kitakyushu {
    /// Yen for each person and year.
    static final double PER_PERSON = 40_000;
    /// Yen a year of a household of four for sewerage: 17,000 · 4. The source rounds it to [#SEWERAGE_QUOTED].
    static final double SEWERAGE_PER_HOUSEHOLD = 68_000;
    static final double SEWERAGE_QUOTED = 70_000;

    private Kitakyushu() {}

    /// @return whether real amounts in that currency can stand beside these
    static boolean comparable(String currency) {
        return currency.equals("JPY");
    }

    /// @return whether the amounts of that sheet can stand beside these
    static boolean comparable(CostsSheet sheet) {
        return comparable(sheet.currency()) && sheet.money() == ShownMoney.REAL;
    }
}
