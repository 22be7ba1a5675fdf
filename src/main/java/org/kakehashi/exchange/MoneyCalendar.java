package org.kakehashi.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import org.kakehashi.base.Language;
import org.kakehashi.project.MoneyDates;
import org.kakehashi.project.MoneyDates.Entry;
import org.kakehashi.project.Project;
import org.kakehashi.project.StoreException;

/// Windows, due days, decisions, contracts and fiscal years' ends for calendars: an event of whole days each.
public final class MoneyCalendar {
    private MoneyCalendar() {}

    /// Writes what lies ahead of `today`; an older file there is replaced whole or not at all.
    public static void write(Project project, Language language, LocalDate today, Path file) throws StoreException {
        Disk.write(file, () -> bytes(project, MoneyDates.ahead(project, today), language, today));
    }

    static byte[] bytes(Project project, MoneyDates dates, Language language, LocalDate today) throws IOException {
        var calendar = PlanCalendar.begun("Money", project, language);
        var stamp = new DtStamp(today.atStartOfDay().toInstant(ZoneOffset.UTC));
        for (var row : dates.rows()) {
            for (var entry : row.entries()) add(calendar, project, row, entry, language, stamp);
        }
        return PlanCalendar.written(calendar);
    }

    private static void add(Calendar calendar, Project project, MoneyDates.Row row, Entry entry, Language language, DtStamp stamp) {
        var event = new VEvent(false);
        PlanCalendar.days(event, entry.from(), entry.until());
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        event.add(new Uid(String.join("-", row.id(), entry.subject(), entry.kind().name(), entry.from().toString()) + "@"
                + project.id() + PlanCalendar.OURS));
        event.add(stamp);
        event.add(new Summary(PlanCalendar.line(entry.what().in(language))));
        event.add(new Categories(new TextList(List.of(PlanTrouble.TEXTS.text("money." + entry.kind()).in(language)))));
        if (!entry.subject().isEmpty()) event.add(new Description(PlanCalendar.line(row.name().in(language))));
        calendar.add(event);
    }
}
