package org.kakehashi.ui.kit;

import org.kakehashi.base.Language;

/// Amounts of money in words of ten thousand and a hundred million in Japanese, of thousand, million and billion in English.
final class MoneyText {
    static final double PROJECT = 1e6;
    static final double CITY = 1e9;
    private static final String MINUS = "\u2212";

    private MoneyText() {}

    static String full(double amount, String currency, Language language) {
        return signed(amount, currency, language, size -> Formats.brief(size, places(currency)));
    }

    static String perPerson(double amount, String currency, Language language) {
        return signed(amount, currency, language, size -> {
            double round = size < 100 && places(currency) == 0 ? size : Formats.figures(size, 3);
            if (language == Language.JA && round >= 1e4) return tenThousands(round, 2);
            return Formats.brief(round, round >= 1000 ? 0 : places(currency));
        });
    }

    static String cityTotal(double amount, String currency, Language language, boolean exact) {
        return signed(amount, currency, language, size -> language == Language.JA
                ? cityJa(size, exact) : scaledEn(size, exact ? Double.MAX_VALUE : 100));
    }

    static String project(double amount, String currency, Language language) {
        return signed(amount, currency, language, size -> {
            if (language == Language.JA) return projectJa(size);
            return size < 1e6 ? Formats.brief(size, 0) : scaledEn(size, Double.MAX_VALUE);
        });
    }

    static String axis(double value, Language language) {
        double size = Math.abs(value);
        if (language == Language.JA) {
            if (size >= 1e8) return KitWords.HUNDRED_MILLIONS.in(language, Formats.brief(value / 1e8, 1));
            return size >= 1e4 ? KitWords.TEN_THOUSANDS.in(language, Formats.brief(value / 1e4, 1)) : Formats.brief(value, 1);
        }
        if (size >= 1e9) return Formats.brief(value / 1e9, 1) + "bn";
        if (size >= 1e6) return Formats.brief(value / 1e6, 1) + "m";
        return size >= 1e3 ? Formats.brief(value / 1e3, 1) + "k" : Formats.brief(value, 1);
    }

    static String unit(String currency, Language language) {
        return known(currency).in(language, "", currency).strip();
    }

    static String unit(String currency, double scale, Language language) {
        var scaled = language == Language.JA
                ? (scale == CITY ? KitWords.HUNDRED_MILLIONS : KitWords.TEN_THOUSANDS).in(language, "")
                : scale == CITY ? " bn" : " m";
        return known(currency).in(language, scaled, currency).replace("  ", " ").replace("\u00a0 ", " ").strip();
    }

    private interface Size {
        String of(double size);
    }

    private static String signed(double amount, String currency, Language language, Size size) {
        if (!Double.isFinite(amount)) return Formats.UNKNOWN;
        var text = size.of(Math.abs(amount));
        var money = known(currency).in(language, text, currency);
        return amount < 0 && !text.equals("0") ? MINUS + money : money;
    }

    private static String scaledEn(double size, double wholeFrom) {
        double unit = size >= 1e13 ? 1e12 : size >= 999.5e6 ? 1e9 : 1e6;
        if (size < 999.5e3) return Formats.brief(size, 0);
        double scaled = size / unit;
        return Formats.number(scaled, scaled >= wholeFrom ? 0 : 1) + (unit == 1e12 ? " tn" : unit == 1e9 ? " bn" : " m");
    }

    private static String cityJa(double size, boolean exact) {
        if (size >= 9999.5e8) return mixed(size, 1e12, KitWords.TRILLIONS, 1e8, KitWords.HUNDRED_MILLIONS);
        if (size >= 99.5e8 || (exact && size >= 1e8)) {
            return KitWords.HUNDRED_MILLIONS.in(Language.JA, Formats.number(size / 1e8, 0));
        }
        if (size >= 1e8) return KitWords.HUNDRED_MILLIONS.in(Language.JA, Formats.brief(size / 1e8, 1));
        return projectJa(size);
    }

    private static String projectJa(double size) {
        if (size < 1e4) return Formats.brief(size, 0);
        if (size < 9999.5e4) return tenThousands(size, size < 1e5 ? 1 : 0);
        if (size >= 9999.99995e8) return mixed(size, 1e12, KitWords.TRILLIONS, 1e8, KitWords.HUNDRED_MILLIONS);
        return mixed(size, 1e8, KitWords.HUNDRED_MILLIONS, 1e4, KitWords.TEN_THOUSANDS);
    }

    private static String mixed(double size, double great, KitWords greatWord, double small, KitWords smallWord) {
        long units = Math.round(size / small);
        long perGreat = Math.round(great / small);
        var head = greatWord.in(Language.JA, whole(units / perGreat));
        return units % perGreat == 0 ? head : head + smallWord.in(Language.JA, whole(units % perGreat));
    }

    private static String whole(long units) {
        return Formats.number((double) units, 0);
    }

    private static String tenThousands(double size, int decimals) {
        return KitWords.TEN_THOUSANDS.in(Language.JA, Formats.brief(size / 1e4, decimals));
    }

    private static int places(String currency) {
        return switch (currency) {
            case "JPY", "VND", "KHR", "IDR", "KRW" -> 0;
            default -> 2;
        };
    }

    private static KitWords known(String currency) {
        return switch (currency) {
            case "JPY" -> KitWords.MONEY_JPY;
            case "USD" -> KitWords.MONEY_USD;
            case "EUR" -> KitWords.MONEY_EUR;
            case "CNY" -> KitWords.MONEY_CNY;
            case "VND" -> KitWords.MONEY_VND;
            case "KHR" -> KitWords.MONEY_KHR;
            case "IDR" -> KitWords.MONEY_IDR;
            case "PHP" -> KitWords.MONEY_PHP;
            case "THB" -> KitWords.MONEY_THB;
            case "MYR" -> KitWords.MONEY_MYR;
            case "KRW" -> KitWords.MONEY_KRW;
            default -> KitWords.MONEY_OTHER;
        };
    }
}
