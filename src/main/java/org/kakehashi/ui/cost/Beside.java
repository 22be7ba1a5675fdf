package org.kakehashi.ui.cost;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Reason;
import org.kakehashi.cost.Question;
import org.kakehashi.cost.Scenario;
import org.kakehashi.cost.Sector;
import org.kakehashi.reference.Countries;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.why.Explanation;

/// What else is known of a number: what Kitakyushu paid, and where the library's figure lies.
final class Beside {
    private static final String KITAKYUSHU = "S1";
    private final CostsSheet sheet;
    private final Scenario scenario;

    Beside(CostsSheet sheet, Scenario scenario) {
        this.sheet = sheet;
        this.scenario = scenario;
    }

    List<Explanation.Note> notes(Question question, Reason reason) {
        var notes = new ArrayList<Explanation.Note>();
        if (Kitakyushu.comparable(scenario.basis().currency())) kitakyushu(question, notes);
        if (about(question)) {
            reason.assumptions().stream().map(given -> given.evidence().conversion()).filter(used -> used != null)
                    .findFirst().ifPresent(used -> notes.add(library(used)));
        }
        return notes;
    }

    private static boolean about(Question question) {
        return question instanceof Question.Cost(Question.OfMeasure _, _, _)
                || question instanceof Question.Mean(Question.OfMeasure _, _)
                || question instanceof Question.PerPerson(Question.OfMeasure _, _);
    }

    private void kitakyushu(Question question, List<Explanation.Note> notes) {
        if (question instanceof Question.PerPerson(Question.All _, _)) {
            notes.add(note(ExplainWords.KITAKYUSHU_ALL));
        } else if (question instanceof Question.PerPerson(Question.OfSector(var sector), _)
                && sector.equals(Sector.SEWERAGE.id())) {
            notes.add(note(ExplainWords.KITAKYUSHU_SEWERS));
        } else if (question instanceof Question.PerHousehold || question instanceof Question.Burden) {
            notes.add(note(ExplainWords.KITAKYUSHU_HOUSEHOLD));
        }
    }

    private Explanation.Note note(ExplainWords title) {
        return new Explanation.Note(title.names(),
                ExplainWords.KITAKYUSHU_NOMINAL.names(Integer.toString(scenario.basis().priceYear())), KITAKYUSHU, false);
    }

    private Explanation.Note library(Conversion used) {
        var from = used.from();
        double value = used.value();
        var name = sheet.project().shelf().technology(used.entry()).map(entry -> entry.name()).orElse(Names.same(used.entry()));
        var title = Telling.both(language -> ExplainWords.LIBRARY_FROM.in(language, name,
                money(from.value(), from.currency(), language)));
        var detail = Telling.both(language -> ExplainWords.LIBRARY_RANGE.in(language, Countries.name(from.country()),
                Integer.toString(from.priceYear()), money(used.least(), used.to().currency(), language),
                money(used.most(), used.to().currency(), language)));
        return new Explanation.Note(title, detail, "", used.most() > 3 * value || used.least() * 3 < value);
    }

    private static String money(double amount, String currency, Language language) {
        return Formats.perPerson(amount, currency, language);
    }
}
