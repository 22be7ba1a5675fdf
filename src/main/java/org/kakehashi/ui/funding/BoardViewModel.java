package org.kakehashi.ui.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.funding.Application.Paper;
import org.kakehashi.funding.Company;
import org.kakehashi.funding.FiscalYears;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Pipeline;
import org.kakehashi.funding.Pledge;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.Session;
import org.kakehashi.project.StudyPhases;
import org.kakehashi.reference.Funder;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Words;

/// What is asked of whom: the applications of a project, which of them is selected or open, and what can be done with them.
final class BoardViewModel implements AutoCloseable {
    /// What the dates of the phases of a study follow from.
    private static final Set<Words> DATED = Set.of(BoardWords.DUE, BoardWords.SUBMITTED, BoardWords.DECIDED, BoardWords.SOURCE);
    private final Session session;
    private final Background background;
    private final Background.Work<List<ProjectEntry>> entries;
    private final Announcer announcer;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Project> project;
    private final ReadOnlyObjectWrapper<Prospects> prospects;
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper opened = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper asking = new ReadOnlyStringWrapper("");
    private final Runnable unfollow;

    /// @param entries reads what the store knows of all projects; slow
    BoardViewModel(Session session, Background background, Background.Work<List<ProjectEntry>> entries,
            Announcer announcer, LocalDate today) {
        this.session = session;
        this.background = background;
        this.entries = entries;
        this.announcer = announcer;
        this.today = today;
        project = new ReadOnlyObjectWrapper<>(session.project());
        prospects = new ReadOnlyObjectWrapper<>(Prospects.of(session.project(), List.of()));
        unfollow = session.follow(this::show);
    }

    private void show(Project now) {
        project.set(now);
        if (application(selected.get()).isEmpty()) selected.set("");
        if (application(opened.get()).isEmpty()) opened.set("");
        background.ask(this, stale -> Prospects.of(now, entries.apply(stale)), prospects::set, BoardViewModel::fail);
    }

    /// What the store cannot tell it also says when it is asked to save: the project's own figures stay.
    private static void fail(Throwable thrown) {
        System.getLogger(BoardViewModel.class.getName())
                .log(System.Logger.Level.WARNING, "other projects could not be read", thrown);
    }

    ReadOnlyObjectProperty<Project> project() {
        return project.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Prospects> prospects() {
        return prospects.getReadOnlyProperty();
    }

    /// @return id of the selected application, empty if none
    ReadOnlyStringProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /// @return id of the application whose editor is open, empty if none
    ReadOnlyStringProperty opened() {
        return opened.getReadOnlyProperty();
    }

    /// @return id of the application to be awarded, for which amount and day are asked; empty if none
    ReadOnlyStringProperty asking() {
        return asking.getReadOnlyProperty();
    }

    LocalDate today() {
        return today;
    }

    Optional<Application> application(String id) {
        return project.get().funding().application(id);
    }

    /// @return the applications in a lane, what is due next first
    List<Application> in(Lane lane) {
        return project.get().funding().applications().stream().filter(each -> each.lane() == lane)
                .sorted(Comparator.comparing(each -> CardText.day(each).orElse(LocalDate.MAX))).toList();
    }

    void select(String id) {
        if (!selected.get().equals(id)) session.pause();
        selected.set(id);
    }

    void open(String id) {
        select(id);
        opened.set(id);
    }

    void closeEditor() {
        session.pause();
        opened.set("");
    }

    /// Moves an application into a lane; into that of the awarded once amount and day are known.
    void move(String id, Lane to) {
        application(id).filter(each -> each.lane() != to).ifPresent(moved -> {
            select(id);
            if (to == Lane.AWARDED) {
                asking.set(id);
                return;
            }
            edit(BoardWords.EDIT_MOVE.names(moved.title(), BoardWords.of(to).names()), id,
                    before -> advanced(before.with(Pipeline.move(before.funding(), id, to, today)), id));
            follow(id);
        });
    }

    void award(String id, long amount, LocalDate day) {
        asking.set("");
        application(id).ifPresent(won -> edit(BoardWords.EDIT_AWARD.names(won.title()), id,
                before -> advanced(before.with(Pipeline.award(before.funding(), id, amount, day)), id)));
        follow(id);
    }

    void dontAward() {
        asking.set("");
    }

    /// @return the source a new application goes to if nobody says otherwise: that of the selected one, else a programme
    Optional<FundingSource> likelySource() {
        return application(selected.get()).flatMap(each -> project.get().funding().source(each.source()))
                .or(() -> project.get().funding().sources().stream()
                        .filter(each -> each.kind() == FundingSource.Kind.PROGRAMME).findFirst());
    }

    /// @return what one can apply to: the project's sources and those it can add
    List<FundingSource> sources() {
        return Stream.concat(SourceChoices.of(project.get()).stream().filter(each -> !each.isOfCity()),
                project.get().funding().sources().stream()).toList();
    }

    /// Adds an application to `source`, which becomes one of the project's if it is none yet, and opens it. It is in
    /// preparation if the selected one is, else an idea.
    void add(FundingSource source) {
        var lane = application(selected.get()).map(Application::lane).filter(Lane.DRAFTING::equals).orElse(Lane.IDEA);
        var made = fresh(source, lane);
        edit(BoardWords.EDIT_ADD.names(), made.id(), before -> {
            var funding = before.funding().source(source.id()).isPresent() ? before.funding() : before.funding().with(source);
            return before.with(funding.with(made));
        });
        open(made.id());
    }

    private Application fresh(FundingSource source, Lane lane) {
        var now = project.get();
        var funder = now.shelf().funder(source.funder());
        var due = funder.map(Funder::window).map(window -> window.nextClosing(today));
        int year = Math.max(now.startYear(), due.map(day -> funder.orElseThrow().firstMoney(day))
                .map(day -> FiscalYears.of(day, now.home().fiscalYearStart()))
                .orElseGet(() -> FiscalYears.of(today, now.home().fiscalYearStart()) + 1));
        var papers = funder.map(each -> each.terms().papers().stream().map(name -> new Paper(name, false)).toList()).orElse(List.of());
        long asked = now.funding().pledge(source.id(), year).filter(pledge -> pledge.state() == MoneyState.PLANNED)
                .map(Pledge::amount).orElse(0L);
        return Application.idea("application-" + UUID.randomUUID().toString().substring(0, 8), BoardWords.NEW_TITLE.names(),
                source.id(), year).with(lane).withAsked(asked)
                .withPapers(papers).withDue(due.orElse(null));
    }

    void remove(String id) {
        application(id).ifPresent(old -> {
            edit(BoardWords.EDIT_REMOVE.names(old.title()), id, before -> before.with(before.funding().withApplications(
                    before.funding().applications().stream().filter(each -> !each.id().equals(id)).toList())));
            announcer.undoable(BoardWords.REMOVED.text(old.title()), session.undoing());
        });
    }

    /// Changes one thing of an application; its pledges follow.
    void change(String id, Words what, UnaryOperator<Application> change) {
        application(id).ifPresent(old -> session.edit(
                new Edit(BoardWords.EDIT_CHANGE.names(what.names(), old.title()), id + " " + what.name()), before ->
                        before.with(Pipeline.change(before.funding(), change.apply(before.funding().application(id).orElseThrow())))));
        if (DATED.contains(what)) follow(id);
    }

    private static Project advanced(Project project, String id) {
        return StudyPhases.advance(project, project.funding().application(id).orElseThrow());
    }

    /// Moves the phases of its study that are in the plan to the dates it has now, in an edit of their own.
    private void follow(String id) {
        application(id).filter(of -> StudyPhases.behind(project.get(), of, today)).ifPresent(of -> {
            edit(BoardWords.EDIT_PHASES_FOLLOW.names(of.title()), id, before -> StudyPhases.put(before, of, today));
            announcer.undoable(BoardWords.PHASES_FOLLOW.text(of.title()), session.undoing());
        });
    }

    /// Puts the phases of its study into the plan, or brings those there up to date.
    void phases(String id) {
        application(id).ifPresent(of -> {
            edit(BoardWords.EDIT_PHASES.names(of.title()), id, before -> StudyPhases.put(before, of, today));
            announcer.undoable(BoardWords.PHASES_DONE.text(of.title()), session.undoing());
        });
    }

    /// @return id of the new company
    String addCompany() {
        var made = new Company("company-" + UUID.randomUUID().toString().substring(0, 8), BoardWords.COMPANY_NEW.names(),
                Names.same(""), Company.Size.SMALL_MEDIUM, Names.same(""), project.get().pair().home());
        edit(BoardWords.EDIT_COMPANY_ADD.names(), made.id(), before -> companies(before,
                Stream.concat(before.funding().companies().stream(), Stream.of(made)).toList()));
        return made.id();
    }

    void change(Company changed) {
        project.get().funding().company(changed.id()).ifPresent(old -> session.edit(
                new Edit(BoardWords.EDIT_COMPANY.names(old.name()), changed.id()), before -> companies(before,
                        before.funding().companies().stream().map(each -> each.id().equals(changed.id()) ? changed : each).toList())));
    }

    /// Removes a company, also from the applications it carries.
    void removeCompany(String id) {
        project.get().funding().company(id).ifPresent(old -> edit(BoardWords.EDIT_COMPANY_REMOVE.names(old.name()), id,
                before -> before.with(before.funding().withCompanies(before.funding().companies().stream()
                        .filter(each -> !each.id().equals(id)).toList()).withApplications(before.funding().applications().stream()
                        .map(each -> Objects.equals(each.company(), id) ? each.withCompany("") : each).toList()))));
    }

    private static Project companies(Project project, List<Company> companies) {
        return project.with(project.funding().withCompanies(companies));
    }

    /// An edit that is never joined with another.
    private void edit(Names name, String subject, UnaryOperator<Project> change) {
        session.pause();
        session.edit(new Edit(name, subject), change);
        session.pause();
    }

    @Override
    public void close() {
        background.forget(this);
        unfollow.run();
    }
}
