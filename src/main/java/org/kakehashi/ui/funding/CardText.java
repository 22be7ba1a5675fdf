package org.kakehashi.ui.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.funding.Pipeline;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Formats;

/// What a card of the board says in a line.
final class CardText {
    private CardText() {}

    /// @return the day that counts in the lane it is in
    static Optional<LocalDate> day(Application application) {
        return Optional.ofNullable(switch (application.lane()) {
            case IDEA, DRAFTING -> application.due();
            case SUBMITTED -> application.submitted();
            case UNDER_REVIEW, AWARDED, NOT_WON -> application.decided();
        });
    }

    /// @return when it is due, was handed in, is decided, or how far its money reaches
    static String when(Application application, Project project, LocalDate today) {
        if (application.lane() == Lane.AWARDED) return BoardWords.UNTIL.now(Formats.monthYear(until(application, project)));
        var day = day(application);
        if (day.isEmpty()) return Formats.fiscalYear(application.fiscalYear());
        var said = near(day.get(), today);
        return switch (application.lane()) {
            case IDEA, DRAFTING -> overdue(application, today) ? BoardWords.OVERDUE.now(said) : said;
            case UNDER_REVIEW -> BoardWords.RESULT_ON.now(said);
            case SUBMITTED, AWARDED, NOT_WON -> said;
        };
    }

    static boolean overdue(Application application, LocalDate today) {
        var due = application.due();
        return application.submitted() == null && (application.lane() == Lane.IDEA || application.lane() == Lane.DRAFTING)
                && due != null && due.isBefore(today);
    }

    /// @return what was awarded, or is asked for
    static long amount(Application application) {
        var awarded = application.awarded();
        return awarded == null ? application.asked() : awarded;
    }

    private static String near(LocalDate day, LocalDate today) {
        boolean far = Math.abs(day.toEpochDay() - today.toEpochDay()) > 200;
        return far ? Formats.monthYear(day) : Formats.dayMonth(day);
    }

    /// The last day of the contract, or of the last fiscal year it was awarded for.
    private static LocalDate until(Application application, Project project) {
        var contract = project.funding().source(application.source()).map(source -> source.contract());
        var last = contract.map(each -> each.until());
        if (last.isPresent()) return last.get();
        int year = Pipeline.years(project.funding(), application).getLast();
        return FiscalYears.firstDay(year + 1, project.home().fiscalYearStart()).minusDays(1);
    }
}
