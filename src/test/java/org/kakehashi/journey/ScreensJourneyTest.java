package org.kakehashi.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen in both languages and themes at both sizes, with the example of Haiphong: pictures to look at, and
/// nothing cut off or without a name.
@Tag("display")
class ScreensJourneyTest {
    /// Names and titles that people give may be longer than any room; each is whole one click away.
    private static final List<String> MAY_BE_CUT = List.of("#deadlines #deadline-", "#who #person-",
            "#agreement-card #agreement-a-",
            "#virtual-flow #plan-name", "name-cell.table-column.line-name", "Label.label.card-title",
            "#project-table #virtual-flow Label.label.muted.small",
            "#project-table #virtual-flow Label.label.small.muted",
            "Label.label.board-small.",
            "#partnership-screen Label.label.unit", "Label.label.profile-caption");

    @TempDir
    private Path folder;

    /// A size of the window.
    private record Size(int width, int height) {}

    @Test
    void everyScreenIsWholeInBothLanguagesAndThemesAtBothSizes() throws Exception {
        var cut = new TreeMap<String, TreeSet<String>>();
        var nameless = new TreeSet<String>();
        try (var person = Journey.begin("screens", folder, Locale.US)) {
            person.read("welcome");
            for (var size : List.of(new Size(1440, 900), new Size(1280, 720))) {
                person.size(size.width(), size.height());
                for (var theme : List.of("light", "dark")) {
                    for (var language : List.of("en", "ja")) {
                        person.click("language-" + language);
                        var look = language + "-" + theme + "-" + size.width();
                        for (var stop : Tour.stops()) {
                            stop.go(person);
                            var name = stop.name().toLowerCase(Locale.ROOT) + "-" + look;
                            person.snap(name);
                            var where = stop + " " + language + " " + size.width();
                            person.look(Inspection::cut).stream()
                                    .filter(fault -> MAY_BE_CUT.stream().noneMatch(fault::contains))
                                    .forEach(fault -> cut.computeIfAbsent(fault, _ -> new TreeSet<>()).add(where));
                            nameless.addAll(person.look(Inspection::nameless));
                            assertEquals(List.of(), person.look(() -> Inspection.beyond(size.width())), where);
                        }
                    }
                    person.click("theme");
                }
            }
        }
        assertEquals("", String.join("\n", nameless));
        assertEquals("", cut.entrySet().stream().map(fault -> fault.getKey() + " " + fault.getValue())
                .collect(Collectors.joining("\n")));
    }
}
