package org.kakehashi.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.kakehashi.base.Language;
import org.kakehashi.ui.kit.Preferences;
import org.kakehashi.ui.kit.Preferences.Frame;
import org.kakehashi.ui.kit.Tongue;

/// Keeps the [Preferences] in a small file in the data folder; what is missing or wrong in it is left as it is.
record PreferencesFile(Path file) {
    private static final String LANGUAGE = "language";
    private static final String DARK = "dark";
    private static final String COMFORTABLE = "comfortable";
    private static final String RAIL = "rail";
    private static final String FRAME = "frame";
    private static final String FILES = "file.";
    private static final String CHOICE = "choice.";

    static PreferencesFile in(Path folder) {
        return new PreferencesFile(folder.resolve("window.properties"));
    }

    void read(Preferences into) {
        var kept = new Properties();
        try {
            if (Files.exists(file)) kept.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException unreadable) {
            kept.clear();
        }
        switch (kept.getProperty(LANGUAGE, "")) {
            case "JA" -> Tongue.use(Language.JA);
            case "EN" -> Tongue.use(Language.EN);
            default -> Tongue.use(Language.of(Locale.getDefault()));
        }
        flag(kept, DARK).ifPresent(into.dark()::set);
        flag(kept, COMFORTABLE).ifPresent(into.comfortable()::set);
        into.rail().set(flag(kept, RAIL));
        frame(kept.getProperty(FRAME, "")).ifPresent(frame -> into.frame().set(Optional.of(frame)));
        for (int i = Preferences.FILES - 1; i >= 0; i--) {
            path(kept.getProperty(FILES + i, "")).ifPresent(into::remember);
        }
        for (var name : kept.stringPropertyNames()) {
            if (name.startsWith(CHOICE)) into.choices().put(name.substring(CHOICE.length()), kept.getProperty(name));
        }
    }

    /// @return the text to keep, to be made on the window's thread
    static String text(Preferences from) {
        var kept = new Properties();
        kept.setProperty(LANGUAGE, Tongue.now().name());
        kept.setProperty(DARK, String.valueOf(from.dark().get()));
        kept.setProperty(COMFORTABLE, String.valueOf(from.comfortable().get()));
        from.rail().get().ifPresent(open -> kept.setProperty(RAIL, String.valueOf(open)));
        from.frame().get().ifPresent(frame -> kept.setProperty(FRAME, frame.x() + " " + frame.y() + " " + frame.width()
                + " " + frame.height() + " " + frame.maximized()));
        for (int i = 0; i < from.files().size(); i++) kept.setProperty(FILES + i, from.files().get(i).toString());
        from.choices().forEach((name, choice) -> kept.setProperty(CHOICE + name, choice));
        var text = new StringWriter();
        try {
            kept.store(text, null);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Optional<Boolean> flag(Properties kept, String key) {
        return Optional.ofNullable(kept.getProperty(key)).map(Boolean::parseBoolean);
    }

    private static Optional<Path> path(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<Frame> frame(String text) {
        var parts = text.split(" ", -1);
        if (parts.length != 5) return Optional.empty();
        try {
            return Optional.of(new Frame(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]), Double.parseDouble(parts[3]), Boolean.parseBoolean(parts[4])));
        } catch (NumberFormatException wrong) {
            return Optional.empty();
        }
    }
}
