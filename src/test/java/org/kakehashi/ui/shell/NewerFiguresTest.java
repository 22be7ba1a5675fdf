package org.kakehashi.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Fact;
import org.kakehashi.base.Names;
import org.kakehashi.project.Samples;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Newer;
import org.kakehashi.reference.Office;
import org.kakehashi.reference.Origin;
import org.kakehashi.reference.Shelf;

class NewerFiguresTest {

    @Test
    void onlyWhatIsTakenChangesAndNothingIsOfferedAgain() {
        var old = new Origin("kakehashi", 1);
        var project = Samples.project().with(Samples.city("home", 1e6).withOrigin(old))
                .with(Samples.city("partner", 2e6).withOrigin(old));
        var later = Samples.city("partner", 2e6).withPopulation(new Fact(2.1e6, 2025, Evidence.OWN)).withOrigin(old.next());
        var library = new Library(new Office(Names.same("Office"), "home", "JPY", 2025, 4),
                Shelf.EMPTY.with(Samples.city("home", 1e6).withOrigin(old)).with(later));
        var newer = Newer.in(project.shelf(), library.shelf());
        assertEquals(List.of("partner"), newer.stream().map(entry -> entry.name().en()).toList());
        var taken = Offer.taken(project, newer, library);
        assertEquals(project.with(later), taken);
        assertEquals(List.of(), Newer.in(taken.shelf(), library.shelf()));
    }

    @Test
    void theProjectsOfferComesBeforeTheLibrarysAndNoneWhileNothingIsRead() {
        var shipped = Shelf.EMPTY.with(Samples.city("home", 1e6).withOrigin(new Origin("kakehashi", 2)));
        var library = Shelf.EMPTY.with(Samples.city("home", 1e6).withOrigin(new Origin("kakehashi", 1)));
        var project = Optional.of(Samples.project().with(Samples.city("home", 1e6).withOrigin(new Origin("kakehashi", 1))));
        assertEquals(new Offer.From.TheProgram(shipped), Offer.of(project, library, shipped).from());
        assertEquals(1, Offer.of(Optional.empty(), library, shipped).newer().size());
        assertEquals(new Offer.From.TheLibrary(), Offer.of(project, shipped, shipped).from());
        assertEquals(1, Offer.of(project, shipped, shipped).newer().size());
        assertEquals(List.of(), Offer.of(project, Shelf.EMPTY, shipped).newer(), "the library is not read yet");
        assertEquals(List.of(), Offer.of(Optional.empty(), library, Shelf.EMPTY).newer());
    }
}
