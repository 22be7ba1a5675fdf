package org.kakehashi.ui.plan;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kakehashi.project.OtherBookings;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Segments;

/// The chart, the month and the people, one of them at a time; the last two are made when they are first seen.
final class PlanPages extends StackPane implements AutoCloseable {
    private final Node chart;
    private final PlanViewModel plan;
    private final CalendarViewModel calendar;
    private final PeopleViewModel people;
    private final ReadOnlyObjectWrapper<PlanPage> page = new ReadOnlyObjectWrapper<>(PlanPage.CHART);
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private @Nullable CalendarPage calendarPage;
    private @Nullable PeoplePage peoplePage;

    PlanPages(Node chart, Session session, Background background, PlanViewModel plan, OtherBookings others) {
        this.chart = chart;
        this.plan = plan;
        calendar = new CalendarViewModel(session, background, plan);
        people = new PeopleViewModel(session, background, plan, others);
        setId("plan-pages");
        setMinSize(0, 0);
        getChildren().add(chart);
        people.chosen().subscribe(_ -> edited());
    }

    /// @return whether an editor is open at the side of what is shown
    ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }

    /// Closes the editor at the side.
    void closeEditor() {
        if (calendarPage != null) calendarPage.setRight(null);
        people.choose("");
    }

    private void edited() {
        editing.set(switch (page.get()) {
            case CHART -> false;
            case CALENDAR -> calendarPage != null && calendarPage.getRight() != null;
            case PEOPLE -> !people.chosen().get().isEmpty();
        });
    }

    ReadOnlyObjectProperty<PlanPage> page() {
        return page.getReadOnlyProperty();
    }

    Segments<PlanPage> switcher() {
        return new Segments<>("plan-page", List.of(PlanPage.values()), each -> each.word().text(), page, this::show);
    }

    void show(PlanPage wanted) {
        page.set(wanted);
        calendar.shown(wanted == PlanPage.CALENDAR);
        people.shown(wanted == PlanPage.PEOPLE);
        getChildren().setAll(switch (wanted) {
            case CHART -> chart;
            case CALENDAR -> calendarPage();
            case PEOPLE -> peoplePage();
        });
        edited();
    }

    /// Opens the editor of calendars.
    void showCalendars() {
        show(PlanPage.CALENDAR);
        calendarPage().togglePanel();
    }

    private CalendarPage calendarPage() {
        if (calendarPage != null) return calendarPage;
        var made = new CalendarPage(calendar, plan);
        calendarPage = made;
        made.rightProperty().subscribe(_ -> edited());
        return made;
    }

    private PeoplePage peoplePage() {
        var made = peoplePage == null ? new PeoplePage(people, plan) : peoplePage;
        peoplePage = made;
        return made;
    }

    @Override
    public void close() {
        calendar.close();
        people.close();
    }
}
