package org.kakehashi.ui.funding;

import java.nio.file.Path;
import org.kakehashi.project.Session;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Tongue;

/// Writes the calendar of windows and deadlines as a file, and says how that went.
record CalendarExport(Session session, Background background, MoneyCalendarFiles files, Announcer announcer) {
    static final String ENDING = ".ics";

    /// @return what the file is called if nobody says otherwise
    String name() {
        return session.project().title().in(Tongue.now()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ENDING;
    }

    /// @return the file with an ending
    static Path named(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ENDING);
    }

    void write(Path file) {
        var project = session.project();
        var language = Tongue.now();
        background.ask(this, _ -> {
            files.write(project, language, file);
            return file;
        }, _ -> announcer.say(MoneyCalendarWords.WRITTEN.text(String.valueOf(file.getFileName()))), thrown -> {
            if (!(thrown instanceof StoreException trouble)) throw new IllegalStateException("writing a calendar failed", thrown);
            announcer.say(MoneyCalendarWords.UNWRITTEN.text(trouble.says()));
        });
    }
}
