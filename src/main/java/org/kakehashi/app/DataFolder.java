package org.kakehashi.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program keeps what it writes, by the habits of each platform.
final class DataFolder {
    private DataFolder() {}

    static Path of(Call call) {
        return call.data().orElseGet(() -> usual(System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")), System.getenv()));
    }

    static Path usual(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("win")) return set(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Kakehashi");
        if (name.contains("mac")) return home.resolve("Library/Application Support/Kakehashi");
        return set(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("kakehashi");
    }

    private static Path set(Map<String, String> environment, String variable, Path otherwise) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of)
                .orElse(otherwise);
    }
}
