package org.kakehashi.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the program was called: for its window or for a command.
///
/// @param data    the folder named by `--data`, which keeps everything the program writes
/// @param command what is left when `--data` is taken out, its first word being the command
record Call(Optional<Path> data, List<String> command) {
    private static final String OPEN = "open";

    Call {
        command = List.copyOf(command);
    }

    static Call of(List<String> arguments) {
        var left = new ArrayList<>(arguments);
        var data = Optional.<Path>empty();
        int at = left.indexOf("--data");
        if (at >= 0 && at + 1 < left.size()) {
            data = Optional.of(Path.of(left.get(at + 1)).toAbsolutePath());
            left.subList(at, at + 2).clear();
        }
        return new Call(data, left);
    }

    boolean wantsWindow() {
        return command.isEmpty() || (command.getFirst().equals(OPEN) && command.size() == 2);
    }

    /// @return the file to open in the window
    Optional<Path> file() {
        return command.size() == 2 && wantsWindow() ? Optional.of(Path.of(command.get(1)).toAbsolutePath())
                : Optional.empty();
    }
}
