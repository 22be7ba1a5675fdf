package org.kakehashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.document.RandomProjects;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.Pipeline;
import org.kakehashi.project.MoneyDates;
import org.kakehashi.project.Project;
import org.kakehashi.project.Samples;

class MoneyCalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static List<Component> events(Project project, Language language) throws Exception {
        var bytes = MoneyCalendar.bytes(project, MoneyDates.ahead(project, TODAY), language, TODAY);
        return List.copyOf(new CalendarBuilder().build(new ByteArrayInputStream(bytes)).getComponents("VEVENT"));
    }

    private static String value(Component event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void anotherProgramReadsWhatIsDueAndHowLongAContractLasts() throws Exception {
        var moe = new FundingSource("moe", Names.same("MOE"), FundingSource.Kind.PROGRAMME, "");
        var asked = Application.idea("a", new Names("堆肥、その他", "Compost, and more"), "moe", 2027).withAsked(5)
                .withDue(LocalDate.of(2027, 1, 18));
        var project = Samples.project().with(new Funding(List.of(moe), List.of()).with(asked));
        var due = events(project, Language.JA).stream().filter(event -> value(event, "UID").contains("DUE")).findFirst().orElseThrow();
        assertEquals("申請締切:堆肥、その他", value(due, "SUMMARY"));
        assertEquals("20270118", value(due, "DTSTART"));
        assertEquals("20270119", value(due, "DTEND"));
        var won = project.with(Pipeline.award(project.funding(), "a", 5, LocalDate.of(2027, 5, 6)));
        var contract = events(won, Language.EN).stream().filter(event -> value(event, "UID").contains("CONTRACT")).findFirst().orElseThrow();
        assertEquals(List.of("MOE: contract period", "20270506", "20280401"),
                List.of(value(contract, "SUMMARY"), value(contract, "DTSTART"), value(contract, "DTEND")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyEntryIsReadAgainOnceAndUnderAnIdOfItsOwn(Language language) throws Exception {
        for (long seed = 0; seed < 20; seed++) {
            var project = RandomProjects.of(seed);
            var told = MoneyDates.ahead(project, TODAY).rows().stream().flatMap(row -> row.entries().stream())
                    .map(entry -> PlanCalendar.line(entry.what().in(language)).strip()).sorted().toList();
            var events = events(project, language);
            assertEquals(told, events.stream().map(event -> value(event, "SUMMARY").strip()).sorted().toList(), "seed " + seed);
            assertEquals(events.size(), events.stream().map(event -> value(event, "UID")).distinct().count(), "seed " + seed);
        }
    }
}
