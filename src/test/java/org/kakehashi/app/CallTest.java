package org.kakehashi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallTest {
    private static final Path DATA = Path.of("folder").toAbsolutePath();

    @Test
    void calledWithNothingItOpensTheWindow() {
        var call = Call.of(List.of());
        assertEquals(new Call(Optional.empty(), List.of()), call);
        assertTrue(call.wantsWindow());
        assertEquals(Optional.empty(), call.file());
    }

    @Test
    void theDataFolderIsTakenOutWhereverItStands() {
        var expected = new Call(Optional.of(DATA), List.of("check", "a.kakehashi"));
        assertEquals(expected, Call.of(List.of("--data", "folder", "check", "a.kakehashi")));
        assertEquals(expected, Call.of(List.of("check", "--data", "folder", "a.kakehashi")));
        assertEquals(expected, Call.of(List.of("check", "a.kakehashi", "--data", "folder")));
        assertTrue(Call.of(List.of("--data", "folder")).wantsWindow());
    }

    @Test
    void aDataFolderThatIsNotNamedIsLeftForTheCommandsToRefuse() {
        var call = Call.of(List.of("--data"));
        assertEquals(new Call(Optional.empty(), List.of("--data")), call);
        assertFalse(call.wantsWindow());
    }

    @Test
    void aFileIsOpenedInTheWindow() {
        var call = Call.of(List.of("open", "plan.kakehashi"));
        assertTrue(call.wantsWindow());
        assertEquals(Optional.of(Path.of("plan.kakehashi").toAbsolutePath()), call.file());
    }

    @Test
    void otherCommandsNeedNoWindow() {
        for (var command : List.of(List.of("check", "plan.kakehashi"), List.of("open"), List.of("open", "a", "b"),
                List.of("help"))) {
            var call = Call.of(command);
            assertFalse(call.wantsWindow(), command.toString());
            assertEquals(Optional.empty(), call.file(), command.toString());
        }
    }
}
