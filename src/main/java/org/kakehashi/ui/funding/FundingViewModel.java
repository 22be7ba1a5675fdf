package org.kakehashi.ui.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.FundingTable;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.funding.Pledge;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Tongue;

/// The money of a project as it is shown and worked on: the sheet, the selection and the verbs of the workspace.
final class FundingViewModel implements AutoCloseable {
    private final Session session;
    private final Background background;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<FundingSheet> sheet;
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable CellPlace> cell = new ReadOnlyObjectWrapper<>();
    private final Runnable unfollow;
    private int more;

    FundingViewModel(Session session, Background background, LocalDate today) {
        this.session = session;
        this.background = background;
        this.today = today;
        sheet = new ReadOnlyObjectWrapper<>(FundingSheet.of(session.project(), more));
        unfollow = session.follow(_ -> refresh());
    }

    ReadOnlyObjectProperty<FundingSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// @return id of the selected source, empty if none
    ReadOnlyStringProperty source() {
        return source.getReadOnlyProperty();
    }

    /// @return the selected cell, null if none
    ReadOnlyObjectProperty<@Nullable CellPlace> cell() {
        return cell.getReadOnlyProperty();
    }

    LocalDate today() {
        return today;
    }

    void select(CellPlace place) {
        session.pause();
        source.set(place.source());
        cell.set(place);
    }

    /// Selects a source as a whole; an unknown one is none.
    void selectSource(String id) {
        session.pause();
        source.set(session.project().funding().source(id).isPresent() ? id : "");
        cell.set(null);
    }

    /// Shows one more fiscal year after the last.
    void showMore() {
        more++;
        refresh();
    }

    /// Pledges an amount; the state stays, an amount that only steps assigned becomes planned money of its own.
    void setAmount(CellPlace place, long amount) {
        var before = session.project().funding().pledge(place.source(), place.year());
        if (before.isEmpty() && amount == 0 && shown(place).isEmpty()) return;
        var state = before.map(Pledge::state).orElse(MoneyState.PLANNED);
        pledge(FundingWords.EDIT_AMOUNT, place, amount, state, Evidence.OWN);
    }

    /// Sets the state of the money in a cell; a cell without money stays as it is.
    void setState(CellPlace place, MoneyState state) {
        shown(place).ifPresent(now -> {
            var evidence = session.project().funding().pledge(place.source(), place.year()).map(Pledge::evidence)
                    .orElse(Evidence.OWN);
            pledge(FundingWords.EDIT_STATE, place, now.amount(), state, evidence);
        });
    }

    private void pledge(FundingWords word, CellPlace place, long amount, MoneyState state, Evidence evidence) {
        var pledge = new Pledge(place.source(), place.year(), amount, state, evidence);
        edit(word, place, funding -> funding.source(place.source()).isPresent() ? funding.with(pledge) : funding);
    }

    /// Gives the years up to another one the amount and state of a cell, as one edit.
    void fill(CellPlace from, int until) {
        shown(from).ifPresent(cell -> edit(FundingWords.EDIT_FILL, from, funding -> {
            var evidence = funding.pledge(from.source(), from.year()).map(Pledge::evidence).orElse(Evidence.OWN);
            var filled = funding;
            for (int year = Math.min(from.year(), until); year <= Math.max(from.year(), until); year++) {
                filled = filled.with(new Pledge(from.source(), year, cell.amount(), cell.state(), evidence));
            }
            return filled;
        }));
    }

    /// Takes a pledge back; what steps assign to the source shows again.
    void clear(CellPlace place) {
        edit(FundingWords.EDIT_CLEAR, place, funding -> funding.without(place.source(), place.year()));
    }

    private void edit(FundingWords word, CellPlace place, UnaryOperator<Funding> change) {
        session.project().funding().source(place.source()).ifPresent(of -> session.edit(
                new Edit(word.names(of.name(), FundingText.year(place.year())), place.source() + " " + place.year()),
                project -> project.with(change.apply(project.funding()))));
    }

    private Optional<FundingTable.Cell> shown(CellPlace place) {
        return FundingSheet.of(session.project(), 0).cell(place.source(), place.year());
    }

    /// Adds a source and selects it.
    void add(FundingSource added) {
        session.edit(new Edit(FundingWords.EDIT_ADD.names(added.name()), added.id()),
                project -> project.with(project.funding().with(added)));
        selectSource(added.id());
    }

    void rename(String id, String name) {
        session.project().funding().source(id).ifPresent(old -> session.edit(
                new Edit(FundingWords.EDIT_RENAME.names(old.name()), id),
                project -> project.with(project.funding().with(old.with(old.name().with(Tongue.now(), name))))));
    }

    /// Removes a source, what it pledged and what steps assign to it, as one edit.
    void remove(String id) {
        session.project().funding().source(id).ifPresent(old -> session.edit(
                new Edit(FundingWords.EDIT_REMOVE.names(old.name()), id), project -> without(project, id)));
        if (source.get().equals(id)) selectSource("");
    }

    private static Project without(Project project, String id) {
        return project.with(project.funding().without(id)).changePlan(plan -> plan.with(plan.steps().stream()
                .map(step -> step.withPaidBy(step.paidBy().stream()
                        .filter(share -> !share.source().equals(id)).toList())).toList()));
    }

    /// Moves a source up (−1) or down (1) among the rows.
    void reorder(String id, int by) {
        session.project().funding().source(id).ifPresent(moved -> session.edit(
                new Edit(FundingWords.EDIT_ORDER.names(moved.name()), id), project -> {
                    var sources = new ArrayList<>(project.funding().sources());
                    int from = sources.indexOf(moved), to = from + by;
                    if (to < 0 || to >= sources.size()) return project;
                    Collections.swap(sources, from, to);
                    return project.with(project.funding().withSources(sources));
                }));
    }

    /// Says what part of a step a source is meant to pay.
    ///
    /// @param fraction a fraction of one, cut to what the others leave; 0 takes the source off the step
    void setShare(String stepId, String sourceId, double fraction) {
        session.project().plan().step(stepId).ifPresent(old -> session.edit(
                new Edit(FundingWords.EDIT_SHARE.names(old.name()), stepId + " " + sourceId),
                project -> project.changePlan(plan -> plan.change(stepId, step -> shared(step, sourceId, fraction)))));
    }

    private static Step shared(Step step, String sourceId, double fraction) {
        var shares = new ArrayList<>(step.paidBy());
        double others = shares.stream().filter(share -> !share.source().equals(sourceId)).mapToDouble(Share::fraction).sum();
        double cut = Math.clamp(fraction, 0, Math.max(0, 1 - others));
        boolean there = shares.stream().anyMatch(share -> share.source().equals(sourceId));
        if (there) shares.replaceAll(share -> share.source().equals(sourceId) ? new Share(sourceId, cut) : share);
        else shares.add(new Share(sourceId, cut));
        return step.withPaidBy(shares.stream().filter(share -> share.fraction() > 0).toList());
    }

    /// @return what people call the source of that id, its id if the project has no such source
    Names name(String sourceId) {
        return session.project().funding().source(sourceId).map(FundingSource::name).orElse(Names.same(sourceId));
    }

    private void refresh() {
        var project = session.project();
        int shownMore = more;
        background.ask(this, _ -> FundingSheet.of(project, shownMore), sheet::set, FundingViewModel::fail);
    }

    /// The sheet is a function of a valid project: a failure is a bug of ours.
    private static void fail(Throwable thrown) {
        throw new IllegalStateException(thrown);
    }

    @Override
    public void close() {
        background.forget(this);
        unfollow.run();
    }
}
