package org.kakehashi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kakehashi.project.Document;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.Samples;
import org.kakehashi.project.StoreException;
import org.kakehashi.store.MemoryProjectStore;

class StoreGuardTest {
    private static final Document DOCUMENT = Samples.document();
    private static final String ID = DOCUMENT.project().id();
    private final ProjectStore behind = new MemoryProjectStore(org.kakehashi.store.Samples::summary,
            org.kakehashi.store.Samples.clock(), org.kakehashi.store.Samples.LIBRARY);

    @Test
    void theWindowsThreadIsRefusedWhateverItAsks() throws StoreException {
        var guard = new StoreGuard(behind, Thread.currentThread());
        for (var question : List.<Executable>of(guard::entries, () -> guard.load(ID), () -> guard.save(DOCUMENT, 0),
                () -> guard.delete(ID), guard::library, () -> guard.save(org.kakehashi.store.Samples.LIBRARY), guard::close)) {
            assertThrows(IllegalStateException.class, question);
        }
        assertEquals(List.of(), behind.entries());
    }

    @Test
    void everyOtherThreadIsServed() throws StoreException {
        var guard = new StoreGuard(behind, new Thread(() -> {}));
        assertEquals(1, guard.save(DOCUMENT, 0));
        assertEquals(DOCUMENT, guard.load(ID).document());
        assertEquals(List.of(ID), guard.entries().stream().map(entry -> entry.id()).toList());
        guard.save(guard.library().with(Samples.project().shelf()));
        assertEquals(Samples.project().shelf(), behind.library().shelf());
        guard.delete(ID);
        assertEquals(List.of(), behind.entries());
        guard.close();
    }

    @Test
    void aStoreIsOpenedAtTheFirstQuestionAndAgainOnlyIfThatFailed() throws StoreException {
        var openings = new ArrayList<String>();
        var late = new LateStore(() -> {
            openings.add("open");
            if (openings.size() == 1) throw new StoreException(StoreException.Trouble.IN_USE, DOCUMENT.project().title(), null);
            return behind;
        });
        assertEquals(List.of(), openings);
        assertThrows(StoreException.class, late::entries);
        assertEquals(1, late.save(DOCUMENT, 0));
        assertEquals(DOCUMENT, late.load(ID).document());
        assertEquals(List.of("open", "open"), openings);
    }

    @Test
    void aStoreThatWasClosedIsOpenedAnew() throws StoreException {
        var openings = new ArrayList<String>();
        var late = new LateStore(() -> {
            openings.add("open");
            return behind;
        });
        late.close();
        assertEquals(List.of(), openings);
        late.library();
        late.close();
        late.library();
        assertEquals(List.of("open", "open"), openings);
    }
}
