package org.kakehashi.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.plan.Shift;

/// Someone gives a plan its hours and holidays, adds a person with skills and leave, and looks who is where when.
@Tag("display")
class PeopleJourneyTest {
    @TempDir
    private Path folder;

    @Test
    void aPlanGetsItsCalendarAndItsPeople() throws Exception {
        try (var person = Journey.begin("people", folder, Locale.JAPAN)) {
            person.click("example-haiphong-clean-water").read("tile-cost-per-person-number");
            person.click("tab-plan").read("plan-table");
            person.click("plan-page-calendar").read("calendar-month");
            person.click("month-later").picture("month");
            person.click("calendars-open").enter("calendar-day-5", "8:30-12:00").picture("hours");
            person.click("exception-add").click("exception-kind-new-year").picture("new-year");
            person.click("undo").click("redo");
            person.click("calendars-close");

            person.click("plan-page-people").click("people-add").enter("person-name", "下水道顧問");
            person.enter("person-units", "2").enter("person-away", "60");
            person.click("skill-add").click("skill-choice-sewerage").click("language-add").click("language-choice-vi");
            person.click("leave-add").enter("leave-reason-0", "研修").picture("person");
            for (var language : List.of("en", "ja")) look(person, language);
            person.shut();

            var kept = Kept.document(folder).project();
            var calendar = kept.plan().calendar(kept.plan().calendar()).orElseThrow();
            assertEquals(List.of(Shift.of(510, 720)), calendar.week().get(4));
            assertTrue(calendar.exceptions().size() >= 4, calendar.exceptions().toString());
            var added = kept.shelf().people().getLast();
            assertEquals("下水道顧問", added.name().ja());
            assertEquals(2, added.units());
            assertEquals(60, added.daysAway());
            assertEquals(List.of("sewerage"), added.skills());
            assertEquals(List.of("vi"), added.languages());
            assertEquals("研修", added.leave().getFirst().reason().ja());
        }
    }

    /// Nothing lies beyond a small window or lacks a name for screen readers.
    private static void look(Journey person, String language) {
        person.click("language-" + language);
        var nameless = new TreeSet<String>();
        for (int width : List.of(1280, 1440)) {
            person.size(width, width == 1280 ? 720 : 900);
            for (var page : List.of("calendar", "people")) {
                person.click("plan-page-" + page).still();
                person.snap(page + "-" + language + "-" + width);
                nameless.addAll(person.look(Inspection::nameless));
                assertEquals(List.of(), person.look(() -> Inspection.beyond(width)), page + language + width);
            }
        }
        assertEquals("", String.join("\n", nameless));
    }
}
