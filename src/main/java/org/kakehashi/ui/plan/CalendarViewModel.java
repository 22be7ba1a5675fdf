package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.picture.MonthGrid;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.WorkCalendar;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Tongue;

/// A month of the plan, and the calendars it is worked by.
final class CalendarViewModel implements AutoCloseable {
    private final Session session;
    private final Background background;
    private final PlanViewModel plan;
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyObjectWrapper<@Nullable MonthGrid> figure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Project> project;
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private final Subscription followed;
    private boolean shown;

    CalendarViewModel(Session session, Background background, PlanViewModel plan) {
        this.session = session;
        this.background = background;
        this.plan = plan;
        month = new ReadOnlyObjectWrapper<>(YearMonth.from(plan.today()));
        project = new ReadOnlyObjectWrapper<>(session.project());
        followed = Stream.of(plan.sheet().subscribe(sheet -> {
            project.set(sheet.project());
            choose(chosen.get());
            refresh();
        }), plan.selected().subscribe(_ -> refresh()), Tongue.language().subscribe(_ -> refresh()))
                .reduce(Subscription.EMPTY, Subscription::and);
    }

    /// Computes nothing before it is seen.
    void shown(boolean now) {
        if (now && !shown) month.set(YearMonth.from(firstSeen()));
        shown = now;
        refresh();
    }

    /// @return the selected step's start, else today if the plan is under way, else its first day
    private LocalDate firstSeen() {
        var sheet = plan.sheet().get();
        var selected = sheet.schedule().step(plan.selected().get());
        if (selected.isPresent()) return selected.get().dates().start();
        return sheet.whole().filter(whole -> plan.today().isBefore(whole.start()) || plan.today().isAfter(whole.finish()))
                .map(whole -> whole.start()).orElse(plan.today());
    }

    ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable MonthGrid> figure() {
        return figure.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Project> project() {
        return project.getReadOnlyProperty();
    }

    /// @return id of the calendar in the editor, empty if there is none
    ReadOnlyStringProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    LocalDate today() {
        return plan.today();
    }

    void turn(int months) {
        month.set(month.get().plusMonths(months));
        refresh();
    }

    void goTo(YearMonth shownMonth) {
        month.set(shownMonth);
        refresh();
    }

    /// Selects the step before or after the selected one among those of the month.
    void selectBeside(int by) {
        var now = figure.get();
        if (now == null || now.bars().isEmpty()) return;
        var ids = now.bars().stream().map(MonthGrid.Bar::id).toList();
        int at = ids.indexOf(plan.selected().get());
        plan.select(ids.get(at < 0 ? 0 : Math.floorMod(at + by, ids.size())));
    }

    void choose(String calendar) {
        var ids = plan.sheet().get().project().plan().calendars().stream().map(WorkCalendar::id).toList();
        chosen.set(ids.contains(calendar) ? calendar : ids.isEmpty() ? "" : ids.getFirst());
    }

    /// Adds a calendar; the first of a plan becomes the plan's.
    void add(WorkCalendar calendar) {
        var id = "calendar-" + UUID.randomUUID().toString().substring(0, 8);
        var added = new WorkCalendar(id, calendar.name(), calendar.city(), calendar.country(), calendar.base(),
                calendar.week(), calendar.weeks(), calendar.exceptions());
        edit(CalendarWords.EDIT_ADD.names(added.name()), id, now -> now.withCalendars(
                now.calendars().isEmpty() ? id : now.calendar(),
                Stream.concat(now.calendars().stream(), Stream.of(added)).toList()));
        choose(id);
    }

    void change(String id, UnaryOperator<WorkCalendar> change) {
        session.project().plan().calendar(id).ifPresent(calendar -> edit(CalendarWords.EDIT_CHANGE.names(calendar.name()), id,
                now -> now.withCalendars(now.calendar(),
                        now.calendars().stream().map(each -> each.id().equals(id) ? change.apply(each) : each).toList())));
    }

    /// Removes a calendar; what rested on it or was worked by it goes by the plan's, or by a plain office's.
    void remove(String id) {
        session.project().plan().calendar(id).ifPresent(calendar ->
                edit(CalendarWords.EDIT_REMOVE.names(calendar.name()), id, now -> without(now, id)));
        choose("");
    }

    private static Plan without(Plan plan, String id) {
        var rest = plan.calendars().stream().filter(each -> !each.id().equals(id))
                .map(each -> each.base().equals(id) ? each.on("") : each).toList();
        return plan.withCalendars(plan.calendar().equals(id) ? "" : plan.calendar(), rest)
                .change(step -> step.timing().calendar().equals(id) ? step.with(step.timing().withCalendar("")) : step);
    }

    void useForPlan(String id) {
        edit(CalendarWords.EDIT_PLAN_CALENDAR.names(), id, now -> now.withCalendars(id, now.calendars()));
    }

    private void edit(Names name, String subject, UnaryOperator<Plan> change) {
        session.edit(new Edit(name, subject), now -> now.changePlan(change));
    }

    /// @return the days from the first to the last of the plan
    Dates years() {
        return plan.sheet().get().whole().orElseGet(() -> new Dates(plan.today(), plan.today().plusYears(4)));
    }

    private void refresh() {
        if (!shown) return;
        var sheet = plan.sheet().get();
        var seen = month.get();
        var selected = plan.selected().get();
        var language = Tongue.now();
        background.ask(this, () -> CalendarFigure.of(sheet, seen, plan.today(), selected, language), figure::set);
    }

    @Override
    public void close() {
        background.forget(this);
        followed.unsubscribe();
    }
}
