package org.kakehashi.ui.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.kakehashi.base.Names;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.ProjectSummary.Deadline;
import org.kakehashi.reference.Countries;
import org.kakehashi.ui.kit.Search;

/// All projects: what they come to together, what is due, and those that match the filter in the chosen order.
final class HomeViewModel implements AutoCloseable {
    /// How far ahead a deadline counts as soon, in days.
    static final int SOON = 30;
    private static final int DUE_SHOWN = 8;
    private static final int RECENT_SHOWN = 4;

    private final ObservableList<ProjectEntry> shown = FXCollections.observableArrayList();
    private final ObservableList<Due> due = FXCollections.observableArrayList();
    private final ObservableList<ProjectEntry> recent = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Portfolio> portfolio = new ReadOnlyObjectWrapper<>(Portfolio.NOTHING);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.EDITED);
    private final Projects projects;
    private final LocalDate today;
    private final Subscription following;

    /// A deadline and the project it belongs to.
    ///
    /// @param days from today, negative if it is past
    record Due(ProjectEntry project, Deadline deadline, long days) {}

    /// What all projects come to.
    ///
    /// @param secured  money that can be counted on, of the projects planned in `currency`
    /// @param need     what their steps cost
    /// @param soon     deadlines within the next thirty days
    /// @param warnings projects whose household burden is above its limit
    record Portfolio(int active, long secured, long need, String currency, int soon, int warnings) {
        static final Portfolio NOTHING = new Portfolio(0, 0, 0, "JPY", 0, 0);
    }

    /// How projects are put in order.
    enum Order { EDITED, PARTNER, DEADLINE, FUNDED, COST }

    HomeViewModel(Projects projects, LocalDate today) {
        this.projects = projects;
        this.today = today;
        following = Subscription.combine(projects.entries().subscribe(this::gather), filter.subscribe(_ -> choose()),
                order.subscribe(_ -> choose()), projects.library().subscribe(_ -> gather()));
        gather();
    }

    Projects projects() {
        return projects;
    }

    ObservableList<ProjectEntry> shown() {
        return shown;
    }

    ObservableList<Due> due() {
        return due;
    }

    ObservableList<ProjectEntry> recent() {
        return recent;
    }

    ReadOnlyObjectProperty<Portfolio> portfolio() {
        return portfolio.getReadOnlyProperty();
    }

    ObservableValue<Shipped> shipped() {
        return projects.shipped();
    }

    StringProperty filter() {
        return filter;
    }

    ObjectProperty<Order> order() {
        return order;
    }

    LocalDate today() {
        return today;
    }

    /// @return the first deadline of a project that is not past
    Optional<Due> next(ProjectEntry entry) {
        return entry.summary().deadlines().stream().map(deadline -> due(entry, deadline))
                .filter(each -> each.days() >= 0).findFirst();
    }

    private void gather() {
        var entries = projects.entries();
        due.setAll(entries.stream().flatMap(entry -> entry.summary().deadlines().stream()
                        .map(deadline -> due(entry, deadline)))
                .filter(each -> each.days() >= 0).sorted(Comparator.comparingLong(Due::days)).limit(DUE_SHOWN).toList());
        recent.setAll(entries.stream().sorted(Comparator.comparing(ProjectEntry::saved).reversed())
                .limit(RECENT_SHOWN).toList());
        portfolio.set(sum(entries));
        choose();
    }

    private Portfolio sum(List<ProjectEntry> entries) {
        var currency = projects.library().getValue().office().currency();
        var same = entries.stream().map(ProjectEntry::summary).filter(each -> each.currency().equals(currency)).toList();
        return new Portfolio(entries.size(), same.stream().mapToLong(each -> each.secured()).sum(),
                same.stream().mapToLong(each -> each.need()).sum(), currency,
                (int) entries.stream().flatMap(entry -> entry.summary().deadlines().stream()
                        .map(deadline -> due(entry, deadline).days())).filter(days -> 0 <= days && days <= SOON).count(),
                (int) entries.stream().filter(HomeViewModel::tooDear).count());
    }

    /// @return whether households would bear more than they can
    static boolean tooDear(ProjectEntry entry) {
        return entry.summary().peakBurden().orElse(0) > entry.summary().limit();
    }

    private Due due(ProjectEntry entry, Deadline deadline) {
        return new Due(entry, deadline, ChronoUnit.DAYS.between(today, deadline.day()));
    }

    private void choose() {
        shown.setAll(projects.entries().stream().filter(this::matches).sorted(comparator()).toList());
    }

    private boolean matches(ProjectEntry entry) {
        var query = filter.get();
        if (query.isBlank()) return true;
        var summary = entry.summary();
        return Search.rank(query, summary.title(), summary.home(), summary.partner(), Countries.name(summary.partnerCountry()),
                HomeWords.of(summary.stage()).names()) < Search.LOOSE
                || summary.sectors().stream().anyMatch(sector -> Search.rank(query, sector(sector)) < Search.LOOSE);
    }

    private static Names sector(String id) {
        return Sectors.of(id).map(sector -> sector.word().names()).orElseGet(() -> Names.same(id));
    }

    private Comparator<ProjectEntry> comparator() {
        return switch (order.get()) {
            case EDITED -> Comparator.comparing(ProjectEntry::saved).reversed();
            case PARTNER -> Comparator.comparing(entry -> entry.summary().partner().en());
            case DEADLINE -> Comparator.comparingLong(entry -> next(entry).map(Due::days).orElse(Long.MAX_VALUE));
            case FUNDED -> Comparator.<ProjectEntry>comparingDouble(
                    entry -> entry.summary().need() <= 0 ? -1 : funded(entry)).reversed();
            case COST -> Comparator.<ProjectEntry>comparingDouble(
                    entry -> entry.summary().perPersonYear().orElse(-1)).reversed();
        };
    }

    /// @return part of the need that is secured, a fraction of one; `NaN` if nothing is needed
    static double funded(ProjectEntry entry) {
        var summary = entry.summary();
        return summary.need() <= 0 ? Double.NaN : (double) summary.secured() / summary.need();
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
