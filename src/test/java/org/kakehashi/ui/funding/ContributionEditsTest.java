package org.kakehashi.ui.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Status;
import org.kakehashi.funding.Contribution;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Announced;

class ContributionEditsTest {
    private final Session session = new Session(Document.fresh(new Edit(Names.same("Made"), ""), Samples.project()), System::nanoTime);
    private final ContributionEdits edits = new ContributionEdits(session, new Announced());

    @Test
    void whatIsTypedOverIsTheUsersOwnAndANewNameIsNot() {
        edits.loadProfile();
        var first = edits.all().getFirst();
        edits.change(0, now -> now.with(now.organisation().with(Language.EN, "Association")));
        assertEquals(first.evidence(), edits.all().getFirst().evidence());
        edits.change(0, now -> now.of(5_000_000, "JPY"));
        assertEquals(new Contribution(first.organisation().with(Language.EN, "Association"), first.year(), 5_000_000, "JPY", Evidence.OWN),
                edits.all().getFirst());
        edits.change(1, now -> now.in(2001));
        assertEquals(Status.OWN, edits.all().get(1).evidence().status());
        assertEquals(22, edits.all().size());
    }

    @Test
    void eachChangeIsUndoneByItself() {
        edits.loadProfile();
        var loaded = edits.all();
        int at = edits.add(2001);
        assertEquals(List.of(22, 2001, "USD"), List.of(at, edits.all().get(at).year(), edits.all().get(at).currency()));
        edits.change(at, now -> now.of(7, "USD"));
        edits.remove(0);
        assertEquals(loaded.subList(1, 22), edits.all().subList(0, 21));
        session.undo();
        session.undo();
        assertEquals(0, edits.all().get(at).amount());
        session.undo();
        assertEquals(loaded, edits.all());
        session.undo();
        assertEquals(List.of(), edits.all());
    }

    @Test
    void aFirstEntryIsInThePlansMoney() {
        edits.add(2020);
        assertEquals(session.project().plan().currency(), edits.all().getLast().currency());
    }

    @Test
    void moneyIsReadByItsCodeAndOtherWordsAreNamed() {
        assertEquals(Checked.good("USD"), Currencies.read(" usd "));
        var bad = (Checked.Bad<String>) Currencies.read("yen");
        assertEquals("“yen” is not a currency code. Enter three letters, such as USD.", bad.problems().getFirst().says().en());
    }
}
