package org.kakehashi.ui.cost;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Costs;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Payer;
import org.kakehashi.cost.Payers;
import org.kakehashi.cost.Scenario;
import org.kakehashi.project.Edit;
import org.kakehashi.project.LibraryMeasure;
import org.kakehashi.project.Project;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Shelf;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// What the Costs workspace shows and everything a person can do there.
///
/// Inputs are shown as soon as they change; results follow when the background has computed them.
final class CostsViewModel implements AutoCloseable {
    /// As many as can be told apart side by side.
    static final int MOST_SCENARIOS = 4;

    private final Session session;
    private final Background background;
    private final Announcer announcer;
    private final Runnable unfollow;
    private final ReadOnlyObjectWrapper<CostsSheet> sheet;
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<OptionalInt> lit = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<ChartChoice> charts = new ReadOnlyObjectWrapper<>(ChartChoice.FIRST);
    private final Set<String> folded = new HashSet<>();
    /// Each scenario as it was when first seen, for the ticks of the sliders.
    private final Map<String, Scenario> opened = new HashMap<>();

    CostsViewModel(Session session, Background background, Announcer announcer) {
        this.session = session;
        this.background = background;
        this.announcer = announcer;
        sheet = new ReadOnlyObjectWrapper<>(CostsSheet.of(session.project(), Map.of(), Set.of()));
        unfollow = session.follow(this::show);
    }

    ReadOnlyObjectProperty<CostsSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    CostsSheet now() {
        return sheet.get();
    }

    /// @return id of the selected measure, empty if none
    ReadOnlyStringProperty selected() {
        return selected.getReadOnlyProperty();
    }

    Optional<Measure> selectedMeasure() {
        return now().measure(selected.get());
    }

    /// @return the year under the pointer, shared by the charts
    ReadOnlyObjectProperty<OptionalInt> lit() {
        return lit.getReadOnlyProperty();
    }

    void light(OptionalInt year) {
        lit.set(year);
    }

    /// @return what the charts show, kept as long as the project is open
    ReadOnlyObjectProperty<ChartChoice> charts() {
        return charts.getReadOnlyProperty();
    }

    void draw(ChartChoice choice) {
        charts.set(choice);
    }

    void select(String measureId) {
        if (!selected.get().equals(measureId)) session.pause();
        selected.set(measureId);
    }

    void pause() {
        session.pause();
    }

    void fold(String sector) {
        if (!folded.remove(sector)) folded.add(sector);
        refresh(now().outcomes());
    }

    /// Opens the sector of a measure.
    void unfold(String measureId) {
        now().measure(measureId).map(Measure::sector).filter(folded::remove).ifPresent(_ -> refresh(now().outcomes()));
    }

    // scenarios

    void focus(String scenarioId) {
        if (session.project().costs().scenario(scenarioId).isEmpty()) return;
        edit(CostWords.EDIT_FOCUS, "focus", p -> p.with(p.costs().focus(scenarioId)));
    }

    /// @param way 1 for the next scenario, −1 for the one before; it stops at the ends
    void step(int way) {
        int next = now().focus() + way;
        if (0 <= next && next < now().scenarios().size()) focus(now().scenarios().get(next).id());
    }

    void renameScenario(String scenarioId, String text) {
        edit(CostWords.EDIT_RENAME_SCENARIO, scenarioId, p -> p.changeScenario(scenarioId,
                scenario -> scenario.with(scenario.name().with(Tongue.now(), text))));
    }

    void changeScenario(String scenarioId, Words what, UnaryOperator<Scenario> change) {
        session.project().costs().scenario(scenarioId).ifPresent(scenario -> session.edit(
                new Edit(named(what, scenario.name()), what + "/" + scenarioId), p -> p.changeScenario(scenarioId, change)));
    }

    void copyScenario() {
        var scenarios = now().scenarios();
        if (scenarios.size() >= MOST_SCENARIOS) return;
        now().scenario().ifPresent(scenario -> {
            var id = MeasureEdits.fresh("scenario", scenarios.stream().map(Scenario::id).toList());
            var name = CostWords.COPY_OF.names(scenario.name());
            edit(CostWords.EDIT_COPY_SCENARIO, id, p -> p.with(p.costs().with(scenario.copy(id, name)).focus(id)));
        });
    }

    /// Begins the first scenario of a project, so that measures have a place.
    void begin() {
        if (!now().scenarios().isEmpty()) return;
        var id = MeasureEdits.fresh("scenario", List.of());
        edit(CostWords.EDIT_ADD_SCENARIO, id, p -> p.with(p.costs().with(FirstScenario.of(id, p)).focus(id)));
    }

    void deleteScenario(String scenarioId) {
        var costs = session.project().costs();
        costs.scenario(scenarioId).ifPresent(scenario -> {
            int at = costs.scenarios().indexOf(scenario);
            var deleted = new Edit(named(CostWords.EDIT_DELETE_SCENARIO, scenario.name()), scenarioId);
            session.edit(deleted, p -> p.with(p.costs().without(scenarioId)));
            announcer.undoable(TableWords.DELETED.text(scenario.name()), () -> takeBack(deleted,
                    TableWords.EDIT_RESTORE, scenario.name(), p -> p.with(ScenarioOrder.insert(p.costs(), at, scenario))));
        });
    }

    /// @param way 1 to swap with the scenario after it, −1 with the one before
    void moveScenario(String scenarioId, int way) {
        edit(TableWords.EDIT_MOVE_SCENARIO, scenarioId, p -> p.with(ScenarioOrder.move(p.costs(), scenarioId, way)));
    }

    /// Undoes the last edit if it was `deleted`; after others, makes a new one that brings back what is gone.
    private void takeBack(Edit deleted, Words what, Names name, UnaryOperator<Project> restore) {
        if (session.undoable().filter(deleted::equals).isPresent()) session.undo();
        else session.edit(new Edit(named(what, name), deleted.subject()), restore);
    }

    private static Names named(Words what, Names name) {
        return TableWords.EDIT_OF.names(what.names(), name);
    }

    // measures

    void addBudget(String sector) {
        now().scenario().ifPresent(scenario -> add(scenario, MeasureEdits.budget(MeasureEdits.freshMeasure(scenario),
                sector, CostWords.NEW_BUDGET.names(), scenario.horizon(), true)));
    }

    void addRemediation(String sector) {
        now().scenario().ifPresent(scenario -> add(scenario, MeasureEdits.remediation(scenario, sector)));
    }

    void addRollout(String sector) {
        now().scenario().ifPresent(scenario -> add(scenario, MeasureEdits.rollout(MeasureEdits.freshMeasure(scenario),
                sector, CostWords.NEW_ROLLOUT.names(), scenario.horizon(), now().city().orElseThrow())));
    }

    /// @return id of the measure that was made
    String addFromLibrary(LibraryMeasure made, Shelf library) {
        var scenario = now().scenario().orElseThrow();
        var id = MeasureEdits.freshMeasure(scenario);
        session.pause();
        edit(CostWords.EDIT_FROM_LIBRARY, id, project -> known(made.into(project, scenario.id(), id,
                Payers.all(Payer.MUNICIPAL), library), made, library));
        return id;
    }

    /// Gives a measure the figures of a library entry as they are brought now.
    void takeFigures(String measureId, LibraryMeasure made, Shelf library) {
        session.pause();
        now().scenario().map(Scenario::id).ifPresent(scenario -> edit(CostWords.EDIT_FROM_LIBRARY, measureId, project ->
                known(made.onShelf(project, library), made, library).changeScenario(scenario, found ->
                        found.change(measureId, measure -> MeasureEdits.priced(measure, made)))));
    }

    /// The office's own country figures that were used go with the project.
    private static Project known(Project project, LibraryMeasure made, Shelf library) {
        var shelf = project.shelf();
        for (var conversion : made.conversions()) {
            for (var factor : conversion.factors()) {
                for (var used : factor.observations()) {
                    if (library.observations().contains(used)) shelf = shelf.with(used);
                }
            }
        }
        return project.with(shelf);
    }

    void duplicate(String measureId) {
        now().scenario().ifPresent(scenario -> scenario.measure(measureId).ifPresent(measure -> insert(
                CostWords.EDIT_DUPLICATE, measureId, MeasureEdits.copy(measure, MeasureEdits.freshMeasure(scenario),
                        CostWords.COPY_OF.names(measure.name())))));
    }

    private void add(Scenario scenario, Measure measure) {
        var last = scenario.measures().reversed().stream().filter(other -> other.sector().equals(measure.sector()))
                .findFirst().map(Measure::id).orElse("");
        insert(CostWords.EDIT_ADD, last, measure);
    }

    private void insert(CostWords what, String after, Measure measure) {
        folded.remove(measure.sector());
        scenario(named(what, measure.name()), measure.id(), scenario -> MeasureEdits.insert(scenario, after, measure));
        select(measure.id());
    }

    void delete(String measureId) {
        var scenario = now().scenario();
        var gone = now().measure(measureId);
        if (scenario.isEmpty() || gone.isEmpty()) return;
        var lines = lines();
        int at = lines.indexOf(measureId), place = scenario.get().measures().indexOf(gone.get());
        var id = scenario.get().id();
        var deleted = new Edit(named(CostWords.EDIT_DELETE, gone.get().name()), id + "/" + measureId);
        session.edit(deleted, p -> p.changeScenario(id, from -> MeasureEdits.remove(from, measureId)));
        var left = lines();
        select(left.isEmpty() ? "" : left.get(Math.clamp(at, 0, left.size() - 1)));
        announcer.undoable(TableWords.DELETED.text(gone.get().name()), () -> {
            takeBack(deleted, TableWords.EDIT_RESTORE, gone.get().name(),
                    p -> p.changeScenario(id, into -> MeasureEdits.restore(into, place, gone.get())));
            if (now().measure(measureId).isPresent()) select(measureId);
        });
    }

    private List<String> lines() {
        return now().rows().stream().filter(SheetRow.Line.class::isInstance).map(SheetRow::id).toList();
    }

    void reorder(String measureId, int way) {
        now().measure(measureId).ifPresent(measure -> scenario(named(CostWords.EDIT_MOVE, measure.name()), measureId,
                scenario -> MeasureEdits.move(scenario, measureId, way)));
    }

    /// Puts a measure into a sector, before another one of it or at its end.
    ///
    /// @param before id of a measure, blank for the end
    void place(String measureId, String sector, String before) {
        now().measure(measureId).ifPresent(measure -> {
            session.pause();
            folded.remove(sector);
            scenario(named(measure.sector().equals(sector) ? CostWords.EDIT_MOVE : CostWords.EDIT_SECTOR, measure.name()),
                    measureId, scenario -> MeasureEdits.place(scenario, measureId, sector, before));
        });
    }

    /// @param row id of a row of the table
    /// @return the sector it heads, if the user added it and may call it something else
    Optional<String> ownSector(String row) {
        return now().rows().stream().filter(shown -> shown.id().equals(row)).filter(SheetRow.Group.class::isInstance)
                .map(group -> ((SheetRow.Group) group).sector()).filter(SectorNames::own).findFirst();
    }

    /// Gives a sector of the user's own another name, in all scenarios.
    void renameSector(String sector, String name) {
        var id = SectorNames.id(name);
        if (folded.remove(sector)) folded.add(id);
        session.edit(new Edit(named(TableWords.EDIT_RENAME_SECTOR, Names.same(sector)), sector),
                p -> p.with(ScenarioOrder.renameSector(p.costs(), sector, id)));
    }

    void rename(String measureId, String text) {
        change(measureId, CostWords.EDIT_RENAME, measure -> measure.withName(measure.name().with(Tongue.now(), text)));
    }

    void build(String measureId, int from, int to) {
        change(measureId, CostWords.EDIT_PERIOD, measure -> MeasureEdits.between(measure, from, to));
    }

    /// Moves the years of building, or with `end` only the last one.
    void shift(String measureId, int years, boolean end) {
        now().measure(measureId).ifPresent(measure -> {
            int from = MeasureEdits.from(measure), to = MeasureEdits.to(measure);
            if (end) build(measureId, from, Math.max(from, to + years));
            else build(measureId, from + years, to + years);
        });
    }

    /// @param what names the field, so that typing in another one is undone apart
    void change(String measureId, Words what, UnaryOperator<Measure> change) {
        now().measure(measureId).ifPresent(measure -> scenario(named(what, measure.name()), what + "/" + measureId,
                scenario -> scenario.change(measureId, change)));
    }

    /// Puts a scenario in the place of the one in focus, as pasting does.
    ///
    /// @param what what was done, in words
    void put(Names what, String subject, Scenario scenario) {
        session.pause();
        session.edit(new Edit(what, scenario.id() + "/" + subject), p -> p.with(p.costs().with(scenario)));
        session.pause();
    }

    // drivers

    void pull(Lever lever, double value) {
        now().scenario().map(Scenario::id).ifPresent(id ->
                edit(lever.word(), id, p -> lever.write(p, id, lever.snapped(value))));
    }

    /// Sets what one unit of the city's money is worth in the scenario's, in every scenario for that city.
    void setExchange(double rate) {
        now().scenario().map(scenario -> scenario.community().city()).ifPresent(city ->
                edit(CostWords.EDIT_EXCHANGE, city, project -> project.with(
                        ScenarioOrder.withExchange(project.costs(), city, rate))));
    }

    /// @return the scenario in focus as it was when the workspace was opened
    Optional<Scenario> baseline() {
        return now().scenario().map(scenario -> opened.getOrDefault(scenario.id(), scenario));
    }

    /// Puts all drivers of the scenario in focus back to where they were.
    void reset() {
        baseline().ifPresent(then -> {
            session.pause();
            scenario(CostWords.EDIT_RESET.names(), then.id(), scenario -> {
                var back = scenario;
                for (var lever : Lever.values()) back = lever.restore(back, then);
                return back;
            });
        });
    }

    private void scenario(Names what, String subject, UnaryOperator<Scenario> change) {
        now().scenario().map(Scenario::id).ifPresent(id ->
                session.edit(new Edit(what, id + "/" + subject), p -> p.changeScenario(id, change)));
    }

    void edit(Words what, String subject, UnaryOperator<Project> change) {
        session.edit(new Edit(what.names(), what.name() + "/" + subject), change);
    }

    private void show(Project project) {
        for (var scenario : project.costs().scenarios()) opened.putIfAbsent(scenario.id(), scenario);
        var before = now().outcomes();
        refresh(before);
        background.ask(this, () -> Outcome.all(project, before), this::refresh);
    }

    private void refresh(Map<String, Outcome> outcomes) {
        sheet.set(CostsSheet.of(session.project(), outcomes, folded));
        if (selected.get().isEmpty() || now().measure(selected.get()).isPresent()) return;
        selected.set("");
    }

    /// @return ids of the sectors in the table, in its order
    Stream<String> sectors() {
        return now().rows().stream().filter(SheetRow.Group.class::isInstance)
                .map(row -> ((SheetRow.Group) row).sector());
    }

    @Override
    public void close() {
        unfollow.run();
        background.forget(this);
    }
}
