package org.kakehashi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Language;
import org.kakehashi.ui.kit.Preferences;
import org.kakehashi.ui.kit.Preferences.Frame;
import org.kakehashi.ui.kit.Tongue;

class PreferencesFileTest {
    private static final Choices DEFAULTS = new Choices(Language.of(Locale.getDefault()), false, false, Optional.empty(),
            Optional.empty(), List.of(), Map.of());
    private final Language before = Tongue.now();

    @TempDir
    private Path folder;

    /// Everything that is kept.
    private record Choices(Language language, boolean dark, boolean comfortable, Optional<Boolean> rail,
            Optional<Frame> frame, List<Path> files, Map<String, String> choices) {
        static Choices of(Preferences preferences) {
            return new Choices(Tongue.now(), preferences.dark().get(), preferences.comfortable().get(),
                    preferences.rail().get(), preferences.frame().get(), List.copyOf(preferences.files()),
                    Map.copyOf(preferences.choices()));
        }
    }

    @AfterEach
    void restore() {
        Tongue.use(before);
    }

    @Test
    void whatWasChosenIsThereAfterTheNextStart() throws IOException {
        for (var language : Language.values()) {
            var chosen = new Preferences();
            Tongue.use(language);
            chosen.dark().set(true);
            chosen.comfortable().set(true);
            chosen.rail().set(Optional.of(false));
            chosen.frame().set(Optional.of(new Frame(-8, 0.5, 1440, 900, true)));
            for (int i = 0; i < Preferences.FILES + 2; i++) chosen.remember(folder.resolve("計画 " + i + " = #1.kakehashi"));
            chosen.choices().put("plan.columns", "name 214, 期間 116");
            var expected = Choices.of(chosen);
            var file = PreferencesFile.in(folder.resolve("new/folder"));
            file.write(PreferencesFile.text(chosen));
            Tongue.use(language.other());
            assertEquals(expected, read(file));
        }
    }

    @Test
    void whatNobodyChoseStaysAsItIs() throws IOException {
        assertEquals(DEFAULTS, read(PreferencesFile.in(folder)));
        assertEquals(DEFAULTS, read("look=dark\n"));
    }

    @Test
    void aDamagedFileCountsAsNone() throws IOException {
        assertEquals(DEFAULTS, read("dark=true\nlanguage=\\u12"));
        Files.write(folder.resolve("window.properties"), new byte[] {(byte) 0xff, 0, (byte) 0xc3, 10, 'd'});
        assertEquals(DEFAULTS, read(PreferencesFile.in(folder)));
    }

    @Test
    void aFolderInThePlaceOfTheFileCountsAsNone() throws IOException {
        Files.createDirectory(folder.resolve("window.properties"));
        assertEquals(DEFAULTS, read(PreferencesFile.in(folder)));
    }

    @Test
    void aWrongLineIsLeftOutAndTheOthersCount() throws IOException {
        var kept = new Choices(DEFAULTS.language(), true, false, Optional.empty(), Optional.empty(),
                List.of(Path.of("a.kakehashi")), Map.of());
        assertEquals(kept, read("dark=true\nlanguage=FR\nframe=1 2 wide 4 true\nfile.0=\\u0000\nfile.1=a.kakehashi\n"));
        assertEquals(kept, read("dark=true\ncomfortable=perhaps\nframe=1 2 3\nfile.0=\nfile.4=a.kakehashi\n"));
    }

    private Choices read(String text) throws IOException {
        var file = PreferencesFile.in(folder);
        file.write(text);
        return read(file);
    }

    private static Choices read(PreferencesFile file) {
        var into = new Preferences();
        file.read(into);
        return Choices.of(into);
    }
}
