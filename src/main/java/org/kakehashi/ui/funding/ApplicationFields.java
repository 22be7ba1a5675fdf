package org.kakehashi.ui.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.funding.Company;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.FormRow;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Typed;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// The fields of the application that is open, each an edit of its own.
final class ApplicationFields extends VBox {
    private static final long MOST = 10_000_000_000_000L;
    private final BoardViewModel model;
    private final ObservableValue<Optional<Application>> shown;

    /// @param shown empty if none is open
    ApplicationFields(BoardViewModel model, ObservableValue<Optional<Application>> shown) {
        this.model = model;
        this.shown = shown;
        getStyleClass().add("form");
        var name = Bindings.createStringBinding(() -> shown.getValue().map(each -> each.title().in(Tongue.now())).orElse(""),
                shown, Tongue.language());
        var title = Fields.name(id(BoardWords.APPLICATION_TITLE), name, typed -> change(BoardWords.APPLICATION_TITLE,
                each -> each.withTitle(each.title().with(Tongue.now(), typed))));
        row(BoardWords.APPLICATION_TITLE, title);
        var lane = Fields.choice(id(BoardWords.LANE), List.of(Lane.values()), each -> BoardWords.of(each).text(),
                shown.map(each -> each.map(Application::lane).orElse(Lane.IDEA)), this::move);
        row(BoardWords.LANE, lane);
        pick(BoardWords.SOURCE, project -> ids(project.funding().sources(), FundingSource::id), Application::source,
                Application::withSource, (project, id) -> project.funding().source(id).map(FundingSource::name));
        pick(BoardWords.COMPANY, project -> none(ids(project.funding().companies(), Company::id)), Application::company,
                Application::withCompany, (project, id) -> id.isEmpty() ? Optional.of(BoardWords.NO_COMPANY.names())
                        : project.funding().company(id).map(Company::name));
        pick(BoardWords.STEP, project -> none(ids(project.plan().steps(), Step::id)), Application::step,
                Application::withStep, (project, id) -> id.isEmpty() ? Optional.of(BoardWords.NO_STEP.names())
                        : project.plan().step(id).map(Step::name));
        row(BoardWords.FISCAL_YEAR, Fields.year(id(BoardWords.FISCAL_YEAR), 1900, 2200,
                shown.map(each -> each.map(Application::fiscalYear).orElse(0)),
                typed -> change(BoardWords.FISCAL_YEAR, each -> each.withFiscalYear(typed))).columns(7));
        money(BoardWords.ASKED, Application::asked, Application::withAsked);
        var awarded = money(BoardWords.AWARDED, each -> Optional.ofNullable(each.awarded()).orElse(0L), Application::withAwarded);
        var isWon = shown.map(each -> each.filter(now -> now.lane() == Lane.AWARDED).isPresent());
        awarded.visibleProperty().bind(isWon);
        awarded.managedProperty().bind(isWon);
        day(BoardWords.DUE, each -> Optional.ofNullable(each.due()), (each, day) -> each.withDue(day.orElse(null)), Checked::good);
        day(BoardWords.SUBMITTED, each -> Optional.ofNullable(each.submitted()), (each, day) -> each.withSubmitted(day.orElse(null)),
                day -> ordered(day, day, shown.getValue().flatMap(each -> Optional.ofNullable(each.decided()))));
        day(BoardWords.DECIDED, each -> Optional.ofNullable(each.decided()), (each, day) -> each.withDecided(day.orElse(null)),
                day -> ordered(day, shown.getValue().flatMap(each -> Optional.ofNullable(each.submitted())), day));
        row(BoardWords.PROBABILITY, Fields.percent(id(BoardWords.PROBABILITY), 0, 1, 0.05,
                shown.map(each -> each.map(Application::probability).orElse(0.0)),
                typed -> change(BoardWords.PROBABILITY, each -> each.withProbability(typed))).columns(7));
    }

    private static String id(BoardWords word) {
        return "application-" + word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> List<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).toList();
    }

    private static List<String> none(List<String> ids) {
        var all = new ArrayList<>(List.of(""));
        all.addAll(ids);
        return all;
    }

    private FormRow row(BoardWords caption, Node field) {
        var row = Fields.row(caption.text(), field);
        getChildren().add(row);
        return row;
    }

    private void change(BoardWords what, UnaryOperator<Application> change) {
        shown.getValue().ifPresent(now -> model.change(now.id(), what, change));
    }

    private void move(Lane to) {
        shown.getValue().ifPresent(now -> model.move(now.id(), to));
    }

    private FormRow money(BoardWords caption, Function<Application, Long> part, BiFunction<Application, Long, Application> change) {
        return row(caption, Fields.wholeMoney(id(caption), 0, MOST, model.project().get().plan().currency(),
                shown.map(each -> each.map(part).orElse(0L)), typed -> change(caption, each -> change.apply(each, typed))));
    }

    private void day(BoardWords caption, Function<Application, Optional<LocalDate>> part,
            BiFunction<Application, Optional<LocalDate>, Application> change,
            Function<Optional<LocalDate>, Checked<Optional<LocalDate>>> check) {
        row(caption, new TypedField<Optional<LocalDate>>(id(caption), shown.map(each -> each.flatMap(part)),
                day -> day.map(Formats::date).orElse(""), text -> readDay(text, check),
                typed -> change(caption, each -> change.apply(each, typed))).columns(11));
    }

    /// Nothing is decided before it is handed in.
    private static Checked<Optional<LocalDate>> ordered(Optional<LocalDate> typed, Optional<LocalDate> submitted,
            Optional<LocalDate> decided) {
        if (submitted.isEmpty() || decided.isEmpty() || !decided.get().isBefore(submitted.get())) return Checked.good(typed);
        return early(submitted.get(), decided.get());
    }

    static <T> Checked<T> early(LocalDate submitted, LocalDate decided) {
        return Checked.bad(List.of(new Problem("", BoardWords.DECIDED_EARLY.names(Formats.date(submitted), Formats.date(decided)))));
    }

    private static Checked<Optional<LocalDate>> readDay(String text,
            Function<Optional<LocalDate>, Checked<Optional<LocalDate>>> check) {
        if (text.isBlank()) return Checked.good(Optional.empty());
        return switch (Typed.date(text)) {
            case Checked.Good<LocalDate>(var day) -> check.apply(Optional.of(day));
            case Checked.Bad<LocalDate>(var problems) -> Checked.bad(problems);
        };
    }

    /// One of several things by their ids, which change with the project.
    private void pick(BoardWords caption, Function<Project, List<String>> options, Function<Application, String> part,
            BiFunction<Application, String, Application> change, BiFunction<Project, String, Optional<Names>> names) {
        var chosen = shown.map(each -> each.map(part).orElse(""));
        ComboBox<String> box = Fields.choice(id(caption), options.apply(model.project().get()),
                id -> Words.of(names.apply(model.project().get(), id).orElse(Names.same(""))), chosen,
                picked -> change(caption, each -> change.apply(each, picked)));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        model.project().map(project -> options.apply(project).stream().map(id -> List.of(id, names.apply(project, id))).toList())
                .subscribe(_ -> {
                    box.getItems().setAll(options.apply(model.project().get()));
                    box.setValue(chosen.getValue());
                });
        row(caption, box);
    }
}
