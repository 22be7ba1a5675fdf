package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Work;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Typed;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// Fields for parts of a step's work, one below the other.
sealed class WorkFields permits KindFields, StudyFields {
    final StepView view;
    private final List<Node> rows = new ArrayList<>();

    WorkFields(StepView view) {
        this.view = view;
    }

    final List<Node> rows() {
        return List.copyOf(rows);
    }

    final void add(Node row) {
        rows.add(row);
    }

    /// A day that may be left blank.
    final <W extends Work> void day(Words caption, Class<W> kind, Function<W, @Nullable LocalDate> part,
            BiFunction<W, @Nullable LocalDate, Work> change) {
        var field = new TypedField<Optional<LocalDate>>(id(caption),
                view.work(kind, work -> Optional.ofNullable(part.apply(work)), Optional.empty()),
                day -> day.map(Formats::date).orElse(""), WorkFields::readDay,
                typed -> view.changeWork(kind, work -> change.apply(work, typed.orElse(null))));
        rows.add(Fields.row(caption.text(), field));
    }

    private static Checked<Optional<LocalDate>> readDay(String text) {
        if (text.isBlank()) return Checked.good(Optional.empty());
        return switch (Typed.date(text)) {
            case Checked.Good<LocalDate>(var day) -> Checked.good(Optional.of(day));
            case Checked.Bad<LocalDate>(var problems) -> Checked.bad(problems);
        };
    }

    /// One of several things by their ids, the blank id for none.
    final <W extends Work> void pick(Words caption, Class<W> kind, Map<String, Names> names,
            Function<W, @Nullable String> part, BiFunction<W, @Nullable String, Work> change) {
        var box = Fields.choice(id(caption), List.copyOf(names.keySet()),
                option -> Words.of(names.getOrDefault(option, Names.same(option))),
                view.work(kind, work -> Optional.ofNullable(part.apply(work)).orElse(""), ""),
                chosen -> view.changeWork(kind, work -> change.apply(work, chosen.isEmpty() ? null : chosen)));
        box.setMaxWidth(Double.MAX_VALUE);
        rows.add(Fields.row(caption.text(), box));
    }

    final <W extends Work> void text(Words caption, Class<W> kind, Function<W, Names> part,
            BiFunction<W, Names, Work> change) {
        var field = Fields.text(id(caption), view.workName(kind, part), typed -> view.changeWork(kind,
                        work -> change.apply(work, part.apply(work).with(Tongue.now(), typed))));
        rows.add(Fields.row(caption.text(), field));
    }

    final <W extends Work> void count(Words caption, Class<W> kind, Function<W, Integer> part,
            BiFunction<W, Integer, Work> change) {
        var field = Fields.number(id(caption), 0, 100_000, 1, view.work(kind, part, 0),
                typed -> view.changeWork(kind, work -> change.apply(work, (int) Math.round(typed))));
        rows.add(Fields.row(caption.text(), field.columns(6)));
    }

    final <W extends Work> void money(Words caption, Class<W> kind, Function<W, Double> part,
            BiFunction<W, Double, Work> change) {
        var currency = view.model().project().plan().currency();
        var field = Fields.money(id(caption), 0, 1e13, currency, view.work(kind, part, 0.0),
                typed -> view.changeWork(kind, work -> change.apply(work, typed)));
        rows.add(Fields.row(caption.text(), field));
    }

    final <W extends Work> void tick(Words caption, Class<W> kind, Function<W, Boolean> part,
            BiFunction<W, Boolean, Work> change) {
        var box = new CheckBox();
        box.setId(id(caption));
        box.textProperty().bind(caption.text());
        view.work(kind, part, false).subscribe(box::setSelected);
        box.setOnAction(_ -> view.changeWork(kind, work -> change.apply(work, box.isSelected())));
        rows.add(box);
    }

    final <W extends Work, E extends Enum<E>> void choice(Words caption, Class<W> kind, List<E> options,
            String prefix, Function<W, E> part, E otherwise, BiFunction<W, E, Work> change) {
        Function<E, Words> word = option -> PlanWords.valueOf(prefix + option.name());
        var box = Fields.choice(id(caption), options, option -> word.apply(option).text(),
                view.work(kind, part, otherwise),
                chosen -> view.changeWork(kind, work -> change.apply(work, chosen)));
        rows.add(Fields.row(caption.text(), box));
    }

    private static String id(Words caption) {
        return "step-" + caption.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
