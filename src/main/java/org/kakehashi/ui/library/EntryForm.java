package org.kakehashi.ui.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Conversion.Part;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Status;
import org.kakehashi.cost.Sector;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Effect;
import org.kakehashi.reference.KnowHow;
import org.kakehashi.reference.Per;
import org.kakehashi.reference.Technology;
import org.kakehashi.reference.UnitCost;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Typed;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;
import org.kakehashi.ui.transfer.Published;
import org.kakehashi.ui.transfer.Said;
import org.kakehashi.ui.transfer.SectorFace;

/// All fields of an own entry; each is kept as soon as it is valid.
final class EntryForm extends VBox {
    private final LibraryViewModel model;
    private final String id;
    private final ObservableValue<Technology> entry;
    private final VBox effects = new VBox();

    EntryForm(LibraryViewModel model, Technology shown) {
        this.model = model;
        id = shown.id();
        entry = Bindings.createObjectBinding(() -> model.shelf().technology(id).orElse(shown), model.listing());
        setId("entry-form");
        getStyleClass().addAll("form", "entry-form");
        getChildren().addAll(Fields.row(LibraryWords.NAME.text(), names("entry-name", Technology::name,
                        (draft, names) -> draft.name = names, true)),
                choice(LibraryWords.KIND, "entry-kind", List.of(Technology.Kind.values()), kind -> (kind
                        == Technology.Kind.TECHNOLOGY ? LibraryWords.TECHNOLOGY : LibraryWords.MEASURE).text(),
                        Technology::kind, (draft, kind) -> draft.kind = kind),
                choice(LibraryWords.SECTOR, "entry-sector", sectors(shown), sector -> Words.of(SectorFace.name(sector)),
                        Technology::sector, (draft, sector) -> draft.sector = sector),
                Fields.row(LibraryWords.PLACE.text(), names("entry-place", Technology::place,
                        (draft, names) -> draft.place = names, false)),
                choice(LibraryWords.COUNTRY, "entry-country", countries(), code -> Words.of(Countries.name(code)),
                        Technology::country, (draft, code) -> draft.country = code),
                choice(LibraryWords.PER, "entry-per", List.of(Per.values()), per -> Said.of(per).text(),
                        Technology::per, (draft, per) -> draft.per = per),
                Fields.row(LibraryWords.CURRENCY.text(),
                        new TypedField<>("entry-currency", entry.map(Technology::currency),
                        text -> text, EntryForm::currency, text -> change(draft -> draft.currency = text))),
                Fields.row(LibraryWords.PRICE_YEAR.text(),
                        new TypedField<>("entry-year", entry.map(Technology::priceYear),
                        year -> year == 0 ? "" : Integer.toString(year), EntryForm::year,
                        year -> change(draft -> draft.pricedIn(year)))),
                Fields.row(LibraryWords.YEARS.text(), names("entry-years", Technology::years,
                        (draft, names) -> draft.years = names, false)));
        for (var part : Part.values()) getChildren().add(cost(part));
        getChildren().add(Fields.row(LibraryWords.LIFE.text(), Fields.number("entry-life", 0, 1000, 1,
                entry.map(now -> now.life() == 0 ? Double.NaN : (double) now.life()),
                life -> change(draft -> draft.life = (int) Math.round(life)))));
        getChildren().add(Fields.row(LibraryWords.NOTE.text(), names("entry-note", Technology::note,
                (draft, names) -> draft.note = names, false)));
        getChildren().add(Labels.of(LibraryWords.KNOW_HOW.text(), "group-title"));
        for (var kind : KnowHow.Kind.values()) {
            getChildren().add(Fields.row(Said.of(kind).text(),
                    names("entry-know-" + kind.name().toLowerCase(Locale.ROOT), now -> EntryDraft.says(now, kind),
                            (draft, says) -> draft.says(kind, says), false)));
        }
        getChildren().addAll(Labels.of(LibraryWords.EFFECTS.text(), "group-title"), effects,
                Buttons.secondary("entry-effect-add", Icons.ADD, LibraryWords.ADD_EFFECT.text(), this::addEffect));
        effects.getStyleClass().add("form");
        showEffects();
    }

    private static List<String> sectors(Technology shown) {
        return Stream.concat(Stream.of(Sector.values()).map(Sector::id), Stream.of(shown.sector())).distinct().toList();
    }

    private static List<String> countries() {
        return Countries.codes().stream().sorted(Comparator.comparing(code -> Countries.name(code).en())).toList();
    }

    private void change(Consumer<EntryDraft> change) {
        model.own().change(id, change);
    }

    private interface Put<T> {
        void into(EntryDraft draft, T value);
    }

    private TypedField<String> names(String field, Function<Technology, Names> part, Put<Names> put, boolean needed) {
        var text = Tongue.language().flatMap(language -> entry.map(now -> part.apply(now).in(language)));
        Consumer<String> commit = typed -> change(draft ->
                put.into(draft, part.apply(draft.built()).with(Tongue.now(), typed)));
        return needed ? Fields.name(field, text, commit) : Fields.text(field, text, commit);
    }

    private <T> Node choice(LibraryWords caption, String field, List<T> options,
            Function<T, ObservableValue<String>> words, Function<Technology, T> part, Put<T> put) {
        ComboBox<T> box = Fields.choice(field, options, words, entry.map(part),
                chosen -> change(draft -> put.into(draft, chosen)));
        box.setMaxWidth(Double.MAX_VALUE);
        return Fields.row(caption.text(), box);
    }

    private static Checked<String> currency(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        return code.matches("[A-Z]{3}") ? Checked.good(code) : bad(LibraryWords.NOT_A_CURRENCY);
    }

    private static Checked<Integer> year(String text) {
        return text.isBlank() ? Checked.good(0) : Typed.year(text);
    }

    private static <T> Checked<T> bad(LibraryWords word) {
        return Checked.bad(List.of(new Problem("", word.names())));
    }

    private Node cost(Part part) {
        var word = part.name().toLowerCase(Locale.ROOT);
        var cost = entry.map(now -> EntryDraft.Range.of(new EntryDraft(now).cost(part)));
        var low = number("entry-" + word + "-low", LibraryWords.LOW, cost.map(EntryDraft.Range::low), part,
                (now, number) -> new EntryDraft.Range(number, now.value(), now.high()));
        var value = number("entry-" + word, LibraryWords.VALUE, cost.map(EntryDraft.Range::value), part,
                (now, number) -> new EntryDraft.Range(now.low(), number, now.high()));
        var high = number("entry-" + word + "-high", LibraryWords.HIGH, cost.map(EntryDraft.Range::high), part,
                (now, number) -> new EntryDraft.Range(now.low(), now.value(), number));
        var numbers = new HBox(Fields.withProblem(low), Fields.withProblem(value), Fields.withProblem(high));
        numbers.getStyleClass().add("entry-numbers");
        numbers.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        var box = new VBox(Labels.of(Said.of(part).text(), "group-title"), numbers,
                choice(LibraryWords.STATUS_OF, "entry-" + word + "-status", List.of(Status.values()),
                        status -> Said.of(status).text(), now -> evidence(now, part).status(), (draft, status) ->
                                evidence(draft, part, evidence -> new Evidence(status, evidence.source(),
                                        evidence.note()))),
                Fields.row(LibraryWords.SOURCE.text(), new TypedField<>("entry-" + word + "-source",
                        entry.map(now -> model.sourceTitle(evidence(now, part).source())), text -> text,
                        text -> Checked.good(text.strip()), title -> {
                            var source = title.isBlank() ? "" : model.sourceId(title);
                            change(draft -> evidence(draft, part, evidence ->
                                    new Evidence(evidence.status(), source, evidence.note())));
                        })));
        box.getStyleClass().add("form");
        return box;
    }

    private static Evidence evidence(Technology now, Part part) {
        var cost = new EntryDraft(now).cost(part);
        return cost == null ? Evidence.OWN : cost.evidence();
    }

    private static void evidence(EntryDraft draft, Part part, Function<Evidence, Evidence> change) {
        var cost = draft.cost(part);
        if (cost != null) draft.cost(part, new UnitCost(cost.low(), cost.value(), cost.high(),
                change.apply(cost.evidence())));
    }

    private interface With {
        EntryDraft.Range number(EntryDraft.Range now, OptionalDouble number);
    }

    private TypedField<OptionalDouble> number(String field, LibraryWords prompt, ObservableValue<OptionalDouble> value,
            Part part, With with) {
        var typed = new TypedField<OptionalDouble>(field, value, number -> number.isEmpty() ? ""
                : Published.number(number.getAsDouble()), text -> read(text, part, with), number -> change(draft -> {
                    var range = with.number(EntryDraft.Range.of(draft.cost(part)), number);
                    var before = draft.cost(part);
                    draft.cost(part, range.isEmpty() ? null : new UnitCost(range.low(), range.value(), range.high(),
                            before == null ? Evidence.OWN : before.evidence()));
                }));
        typed.getStyleClass().add("numeric");
        typed.promptTextProperty().bind(prompt.text());
        typed.named(prompt.text());
        return typed;
    }

    /// A range begins with its value; a low without it, or the last number taken away, is not a cost.
    private Checked<OptionalDouble> read(String text, Part part, With with) {
        var number = OptionalDouble.empty();
        if (!text.isBlank()) {
            switch (Typed.amount(text)) {
                case Checked.Bad<Double>(var problems) -> {
                    return Checked.bad(problems);
                }
                case Checked.Good<Double>(Double good) -> number = OptionalDouble.of(good);
            }
        }
        var now = entry.getValue();
        var range = with.number(EntryDraft.Range.of(new EntryDraft(now).cost(part)), number);
        if (range.isEmpty()) {
            var others = Stream.of(Part.values()).anyMatch(other -> other != part
                    && new EntryDraft(now).cost(other) != null);
            return others ? Checked.good(number) : bad(LibraryWords.ONE_COST);
        }
        if (!range.isWhole()) return bad(LibraryWords.VALUE_FIRST);
        return range.isInOrder() ? Checked.good(number) : bad(LibraryWords.NOT_IN_ORDER);
    }

    private void addEffect() {
        change(draft -> draft.effects.add(new Effect("", LibraryWords.NEW_EFFECT.names(), OptionalDouble.empty(),
                Names.same(""), Names.same(""), Evidence.OWN)));
        showEffects();
    }

    private void showEffects() {
        var rows = new ArrayList<Node>();
        for (int i = 0; i < entry.getValue().effects().size(); i++) rows.add(effect(i));
        effects.getChildren().setAll(rows);
    }

    private Node effect(int at) {
        var name = names("entry-effect-" + at, now -> effect(now, at, Effect::name), (draft, names) ->
                effect(draft, at, old -> new Effect(old.pollutant(), names, old.perUnit(), old.unit(), old.says(),
                        old.evidence())),
                false).named(LibraryWords.EFFECT_NAME.text());
        var says = names("entry-effect-says-" + at, now -> effect(now, at, Effect::says), (draft, names) ->
                effect(draft, at, old -> new Effect(old.pollutant(), old.name(), old.perUnit(), old.unit(), names,
                        old.evidence())),
                false).named(LibraryWords.EFFECT_SAYS.text());
        says.promptTextProperty().bind(LibraryWords.EFFECT_SAYS.text());
        HBox.setHgrow(says, Priority.ALWAYS);
        var row = new HBox(name, says, Buttons.icon("entry-effect-delete-" + at, Icons.DELETE,
                LibraryWords.DELETE_EFFECT.text(), () -> {
                    change(draft -> draft.effects.remove(at));
                    showEffects();
                }));
        row.getStyleClass().add("entry-numbers");
        return row;
    }

    private static Names effect(Technology now, int at, Function<Effect, Names> part) {
        return at < now.effects().size() ? part.apply(now.effects().get(at)) : Names.same("");
    }

    private static void effect(EntryDraft draft, int at, UnaryOperator<Effect> change) {
        draft.effects.set(at, change.apply(draft.effects.get(at)));
    }
}
