package org.kakehashi.ui.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kakehashi.eligibility.Eligibility;
import org.kakehashi.eligibility.Fit;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Outlook;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.Funder;
import org.kakehashi.ui.kit.Background;

/// The programmes on the project's shelf, weighed against the project whenever it changes.
final class CatalogueViewModel implements AutoCloseable {
    private final Session session;
    private final Background background;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Weighed> weighed;
    private final Runnable unfollow;

    /// What is known of a project's programmes at one moment.
    ///
    /// @param programmes those in use first, then what fits, what could fit and what does not; of conditions of several
    ///                   years the latest, and those in use
    record Weighed(Project project, List<Eligibility> programmes) {
        /// @return whether a source of the project is of that programme
        Optional<FundingSource> source(Funder funder) {
            return project.funding().sources().stream().filter(source -> source.funder().equals(funder.id())).findFirst();
        }

        /// @return the application to it that is worked on, else the last
        Optional<Application> application(Funder funder) {
            var own = project.funding().applications().stream().filter(each -> source(funder)
                    .filter(source -> source.id().equals(each.source())).isPresent()).toList();
            return own.stream().filter(Application::open).findFirst().or(() -> own.stream().reduce((_, last) -> last));
        }

        long count(Fit fit) {
            return programmes.stream().filter(each -> each.fit() == fit).count();
        }

        /// @return whether it is shown among those that matter for the project
        boolean near(Eligibility one) {
            return one.fit() != Fit.DOES_NOT_FIT || source(one.funder()).isPresent();
        }
    }

    CatalogueViewModel(Session session, Background background, LocalDate today) {
        this.session = session;
        this.background = background;
        this.today = today;
        weighed = new ReadOnlyObjectWrapper<>(new Weighed(session.project(), List.of()));
        unfollow = session.follow(this::refresh);
    }

    private void refresh(Project project) {
        background.ask(this, _ -> weigh(project, today), weighed::set, CatalogueViewModel::fail);
    }

    static Weighed weigh(Project project, LocalDate today) {
        var used = project.funding().sources().stream().map(FundingSource::funder).toList();
        var shown = new ArrayList<Eligibility>();
        for (var one : Eligibility.of(Outlook.of(project, today))) {
            if (used.contains(one.funder().id()) || latest(project, one.funder())) shown.add(one);
        }
        shown.sort(Comparator.comparingInt((Eligibility one) -> {
            int at = used.indexOf(one.funder().id());
            return at < 0 ? used.size() : at;
        }).thenComparing(Eligibility::fit));
        return new Weighed(project, List.copyOf(shown));
    }

    private static boolean latest(Project project, Funder funder) {
        return project.shelf().funders().stream().noneMatch(other -> other.family().equals(funder.family())
                && other.conditionsYear() > funder.conditionsYear());
    }

    /// Weighing is a function of a valid project: a failure is a bug of ours.
    private static void fail(Throwable thrown) {
        throw new IllegalStateException(thrown);
    }

    ReadOnlyObjectProperty<Weighed> weighed() {
        return weighed.getReadOnlyProperty();
    }

    LocalDate today() {
        return today;
    }

    /// Says whether such a body can apply for the project.
    void setApplicant(Applicant kind, boolean there) {
        session.edit(new Edit(CatalogueWords.EDIT_APPLICANTS.names(), kind.name()), project -> {
            var others = project.funding().applicants().stream().filter(each -> each != kind);
            return project.with(project.funding().withApplicants(
                    (there ? Stream.concat(others, Stream.of(kind)) : others).toList()));
        });
    }

    @Override
    public void close() {
        background.forget(this);
        unfollow.run();
    }
}
