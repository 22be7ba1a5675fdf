package org.kakehashi.ui.transfer;

import org.kakehashi.base.Conversion;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Status;
import org.kakehashi.reference.KnowHow;
import org.kakehashi.reference.Per;
import org.kakehashi.ui.kit.Words;

/// What the kinds of things in the library are called.
public final class Said {
    private Said() {}

    public static Words of(Per per) {
        return switch (per) {
            case PERSON -> TransferWords.PER_PERSON;
            case HOUSEHOLD -> TransferWords.PER_HOUSEHOLD;
            case CONNECTION -> TransferWords.PER_CONNECTION;
            case CUBIC_METRE_DAY -> TransferWords.PER_CUBIC_METRE_DAY;
            case CUBIC_METRE -> TransferWords.PER_CUBIC_METRE;
            case TONNE -> TransferWords.PER_TONNE;
            case TONNE_YEAR -> TransferWords.PER_TONNE_YEAR;
            case AIR_FLOW -> TransferWords.PER_AIR_FLOW;
            case KILOWATT -> TransferWords.PER_KILOWATT;
            case PLANT -> TransferWords.PER_PLANT;
            case STATION -> TransferWords.PER_STATION;
            case HECTARE -> TransferWords.PER_HECTARE;
            case KILOMETRE -> TransferWords.PER_KILOMETRE;
            case PROGRAMME -> TransferWords.PER_PROGRAMME;
        };
    }

    public static Words of(Conversion.Part part) {
        return switch (part) {
            case CAPITAL -> TransferWords.CAPITAL;
            case OPERATING -> TransferWords.OPERATING;
            case SAVING -> TransferWords.SAVING;
        };
    }

    public static Words of(Status status) {
        return switch (status) {
            case SOURCED -> TransferWords.SOURCED;
            case COMPUTED -> TransferWords.COMPUTED;
            case UNVERIFIED -> TransferWords.UNVERIFIED;
            case OWN -> TransferWords.OWN;
            case EXAMPLE -> TransferWords.EXAMPLE;
        };
    }

    public static Words of(KnowHow.Kind kind) {
        return switch (kind) {
            case LAW -> TransferWords.LAW;
            case TARIFF -> TransferWords.TARIFF;
            case OPERATION -> TransferWords.OPERATION;
            case CONSENT -> TransferWords.CONSENT;
        };
    }

    public static Words of(Indicator indicator) {
        return switch (indicator) {
            case CONSUMER_PRICES -> TransferWords.CONSUMER_PRICES;
            case GDP_DEFLATOR -> TransferWords.GDP_DEFLATOR;
            case EXCHANGE_RATE -> TransferWords.EXCHANGE_RATE;
            case PURCHASING_POWER -> TransferWords.PURCHASING_POWER;
            case GDP_PER_HEAD -> TransferWords.GDP_PER_HEAD;
        };
    }

    public static Words of(Conversion.Method method) {
        return switch (method) {
            case MARKET_CONSUMER_PRICES -> TransferWords.METHOD_MARKET_CPI;
            case MARKET -> TransferWords.METHOD_MARKET;
            case MIXED -> TransferWords.METHOD_MIXED;
            case PURCHASING_POWER -> TransferWords.METHOD_PPP;
            case INCOME -> TransferWords.METHOD_INCOME;
        };
    }
}
