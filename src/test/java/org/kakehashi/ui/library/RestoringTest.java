package org.kakehashi.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.reference.Library;

class RestoringTest {
    private final FakeHoldings holdings = new FakeHoldings();

    @Test
    void theLibraryIsPutBackAsItWas() {
        var before = holdings.library.get();
        holdings.keep(before.with(before.shelf().with(List.of(), before.shelf().funders())));
        restoring(before).run();
        assertEquals(before, holdings.library.get());
        assertEquals(List.of(), holdings.said);
    }

    @Test
    void whatWasChangedSinceThenIsKeptAndThatIsSaid() {
        var before = holdings.library.get();
        holdings.keep(before.with(before.shelf().with(List.of(), before.shelf().funders())));
        var restoring = restoring(before);
        var later = holdings.library.get().with(holdings.library.get().shelf().with(List.of(), List.of()));
        holdings.keep(later);
        restoring.run();
        assertEquals(later, holdings.library.get());
        assertEquals(List.of(LibraryWords.CHANGED_SINCE.now()), holdings.said);
    }

    private Restoring restoring(Library before) {
        return new Restoring(before, holdings.library(), holdings::keep, holdings);
    }
}
