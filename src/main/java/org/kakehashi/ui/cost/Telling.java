package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Reason;
import org.kakehashi.base.Reason.Sign;
import org.kakehashi.base.Unit;
import org.kakehashi.cost.CostResult;
import org.kakehashi.cost.Question;
import org.kakehashi.cost.Scenario;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.why.Explanation;
import org.kakehashi.ui.why.ReasonText;

/// One number in words: its heading, what it is, and its reason as a sentence in both languages.
final class Telling {
    private final CostsSheet sheet;
    private final Scenario scenario;
    private final CostResult result;
    private final String currency;
    private final String letter;

    Telling(CostsSheet sheet, Scenario scenario, CostResult result) {
        this.sheet = sheet;
        this.scenario = scenario;
        this.result = result;
        currency = scenario.basis().currency();
        letter = CostsSheet.letter(Math.max(0, sheet.scenarios().stream().map(Scenario::id).toList()
                .indexOf(scenario.id())));
    }

    Explanation of(Question question, Reason reason) {
        return new Explanation(both(language -> value(reason, language)),
                ExplainWords.WHAT.names(what(question, reason), letter), chips(question, reason), sentence(question, reason),
                reason, new Beside(sheet, scenario).notes(question, reason));
    }

    /// @return what the number is, with the sector before it where it is about one
    private static Names what(Question question, Reason reason) {
        var scope = switch (question) {
            case Question.Cost cost -> cost.scope();
            case Question.Until until -> until.scope();
            case Question.Mean mean -> mean.scope();
            case Question.PerPerson each -> each.scope();
            case Question.PerHousehold each -> each.scope();
            case Question.Residual residual -> residual.scope();
            case Question.PerPersonTotal _, Question.Units _, Question.Burden _, Question.BurdenOfLimit _,
                    Question.BurdenOfGroup _, Question.PresentValue _, Question.EquivalentAnnual _, Question.Tariff _,
                    Question.Borne _, Question.Cash _, Question.Outstanding _, Question.Effect _, Question.Unabated _,
                    Question.Damage _, Question.People _, Question.Income _, Question.PerEffect _ -> Question.ALL;
        };
        return scope instanceof Question.OfSector(var sector)
                ? ExplainWords.OF_SECTOR.names(SectorNames.name(sector), reason.label()) : reason.label();
    }

    static Names both(Function<Language, String> said) {
        return new Names(said.apply(Language.JA), said.apply(Language.EN));
    }

    private String value(Reason reason, Language language) {
        double value = reason.value();
        var unit = reason.unit();
        return switch (unit.kind()) {
            case MONEY -> unit.word().isBlank() || reason.value() >= 1e8 ? Formats.cityTotal(value, unit.currency(), language)
                    : Formats.perPerson(value, unit.currency(), language);
            case SHARE -> Formats.percent(value, 1);
            case COUNT -> ExplainWords.COUNTED.in(language, Formats.brief(value, Math.abs(value) < 100 ? 2 : 0),
                    unit.word());
            case FACTOR, YEARS -> Formats.brief(value, 2);
            case YEAR -> Long.toString(Math.round(value));
        };
    }

    private List<Names> chips(Question question, Reason reason) {
        var chips = new ArrayList<Names>();
        var money = reason.unit().kind() == Unit.Kind.MONEY;
        if (money || question instanceof Question.Burden) {
            chips.add(discounted(question) ? ExplainWords.DISCOUNTED.names(Formats.percent(scenario.basis().discount(), 1))
                    : ExplainWords.NOT_DISCOUNTED.names());
            chips.add(ExplainWords.PRICES.names(Integer.toString(scenario.basis().priceYear())));
        }
        return chips;
    }

    private static boolean discounted(Question question) {
        return switch (question) {
            case Question.PresentValue _, Question.EquivalentAnnual _, Question.Tariff _, Question.PerEffect _,
                    Question.Outstanding _ -> true;
            case Question.Cost _, Question.Until _, Question.Mean _, Question.PerPerson _, Question.PerPersonTotal _,
                    Question.PerHousehold _, Question.Units _, Question.Burden _, Question.BurdenOfLimit _,
                    Question.BurdenOfGroup _, Question.Residual _, Question.Borne _,
                    Question.Cash _, Question.Effect _, Question.Unabated _, Question.Damage _, Question.People _,
                    Question.Income _ -> false;
        };
    }

    private Names sentence(Question question, Reason reason) {
        return switch (question) {
            case Question.PerPerson(Question.All _, var year) when year.isEmpty() -> perPerson(reason);
            case Question.Burden(var year) when year.isEmpty() && !reason.parts().isEmpty() ->
                burden(reason.parts().getFirst());
            case Question.Burden _ -> burden(reason);
            case Question.Cost _, Question.Until _, Question.Mean _, Question.PerPerson _, Question.PerPersonTotal _,
                    Question.PerHousehold _, Question.Units _, Question.BurdenOfLimit _, Question.BurdenOfGroup _,
                    Question.PresentValue _, Question.EquivalentAnnual _,
                    Question.Tariff _, Question.Residual _, Question.Borne _, Question.Cash _, Question.Outstanding _,
                    Question.Effect _, Question.Unabated _, Question.Damage _, Question.People _, Question.Income _,
                    Question.PerEffect _ -> general(reason);
        };
    }

    private Names perPerson(Reason reason) {
        var horizon = result.horizon();
        return both(language -> ExplainWords.PER_PERSON_IS.in(language, letter,
                Formats.cityTotalExact(result.total(), currency, language), Integer.toString(horizon.first()),
                Integer.toString(horizon.last()), people(result.people().sum(), language),
                Formats.money(Math.rint(reason.value()), currency, language)));
    }

    private static String people(double count, Language language) {
        return switch (language) {
            case EN -> ExplainWords.MILLION_PEOPLE.in(language, Formats.brief(count / 1e6, 3));
            case JA -> ExplainWords.MILLION_PEOPLE.in(language, Formats.brief(count / 1e4, 1));
        };
    }

    /// @param year the burden of one year
    private Names burden(Reason year) {
        var parts = year.parts();
        if (parts.size() < 3) return general(year);
        double each = parts.get(0).value() / parts.get(1).value();
        double limit = scenario.community().limit().value();
        var word = year.value() > limit ? ExplainWords.BURDEN_OVER : ExplainWords.BURDEN_UNDER;
        return both(language -> word.in(language, Formats.perPerson(each, currency, language),
                Formats.perPerson(parts.get(2).value(), currency, language), Formats.percent(year.value(), 2),
                Formats.percent(limit, 1)));
    }

    private Names general(Reason reason) {
        var parts = reason.parts().stream().filter(part -> part.sign() != Sign.TOLD).toList();
        if (parts.isEmpty()) return ExplainWords.IS_NOTHING.names();
        if (parts.size() == 1) {
            return ExplainWords.IS_THAT.names(parts.getFirst().label(), said(parts.getFirst()));
        }
        if (parts.stream().allMatch(part -> part.sign() == Sign.SUM)) {
            var largest = parts.stream().max(Comparator.comparingDouble(part -> Math.abs(part.value()))).orElseThrow();
            return ExplainWords.IS_SUM.names(reason.from(), largest.label(), said(largest));
        }
        return both(language -> ExplainWords.FOLLOWS.in(language, formula(parts, language)));
    }

    private static String formula(List<Reason> parts, Language language) {
        var text = new StringBuilder();
        for (var part : parts) {
            var sign = switch (part.sign()) {
                case IS, TOLD -> "";
                case SUM, PLUS -> text.isEmpty() ? "" : " + ";
                case MINUS -> " \u2212 ";
                case TIMES -> " \u00d7 ";
                case OVER -> " \u00f7 ";
                case POWER -> " ^ ";
                case AT_LEAST -> " \u2265 ";
            };
            text.append(sign).append(ExplainWords.NUMBER_OF.in(language, part.label(), said(part)));
        }
        return text.toString();
    }

    private static Names said(Reason part) {
        return both(language -> ReasonText.full(part.value(), part.unit(), language));
    }
}
