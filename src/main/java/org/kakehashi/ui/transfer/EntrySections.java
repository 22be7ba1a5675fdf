package org.kakehashi.ui.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Source;
import org.kakehashi.reference.Effect;
import org.kakehashi.reference.KnowHow;
import org.kakehashi.reference.Shelf;
import org.kakehashi.reference.Technology;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// What an entry says beside its costs: know-how, effects, lifetime, note and sources.
final class EntrySections {
    private EntrySections() {}

    static List<Node> of(Technology entry, Shelf shelf) {
        return List.of(knowHow(entry, shelf), effects(entry, shelf), sources(entry, shelf));
    }

    static VBox section(Node head, List<? extends Node> rows) {
        var box = new VBox(head);
        box.getStyleClass().add("transfer-section");
        box.getChildren().addAll(rows);
        return box;
    }

    private static Node knowHow(Technology entry, Shelf shelf) {
        var rows = new ArrayList<Node>();
        for (var kind : KnowHow.Kind.values()) {
            entry.knowHow().stream().filter(each -> each.kind() == kind).forEach(each -> rows.add(row(
                    Labels.of(Said.of(kind).text(), "muted", "know-how-kind"),
                    Labels.paragraph(Words.of(each.says())), each.evidence(), shelf)));
        }
        if (rows.isEmpty()) rows.add(Labels.paragraph(TransferWords.NO_KNOW_HOW.text(), "muted"));
        return section(Labels.of(TransferWords.KNOW_HOW.text(), "strong"), rows);
    }

    private static Node effects(Technology entry, Shelf shelf) {
        var rows = new ArrayList<Node>();
        for (var effect : entry.effects()) {
            rows.add(row(Labels.of(Words.of(effect.name()), "muted", "know-how-kind"), says(effect), effect.evidence(), shelf));
        }
        if (rows.isEmpty()) rows.add(Labels.paragraph(TransferWords.NO_EFFECTS.text(), "muted"));
        return section(Labels.of(TransferWords.EFFECTS.text(entry.place()), "strong"), rows);
    }

    private static Region says(Effect effect) {
        if (effect.perUnit().isEmpty()) return Labels.paragraph(Words.of(effect.says()));
        var number = Labels.paragraph(TransferWords.EFFECT_PER_UNIT.text(Published.number(effect.perUnit().getAsDouble()),
                effect.unit()));
        if (effect.says().isBlank()) return number;
        return new VBox(Labels.paragraph(Words.of(effect.says())), number);
    }

    private static HBox row(Node lead, Region text, Evidence evidence, Shelf shelf) {
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var mark = Proof.mark(evidence, shelf);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(lead, text, mark);
        row.getStyleClass().add("transfer-row");
        return row;
    }

    private static Node sources(Technology entry, Shelf shelf) {
        var rows = new ArrayList<Node>();
        if (entry.life() > 0) {
            rows.add(Labels.paragraph(TransferWords.PLAIN.text(Words.of(TransferWords.LIFE.names()).map(word ->
                    word + ": " + TransferWords.LIFE_YEARS.now(entry.life())))));
        }
        if (!entry.note().isBlank()) rows.add(quote(Words.of(entry.note())));
        for (var headline : Headline.all(entry).toList()) {
            var note = headline.cost().evidence().note();
            if (!note.isBlank() && !note.equals(entry.note())) rows.add(quote(Words.of(note)));
        }
        for (var source : named(entry, shelf)) rows.add(source(source));
        return section(Labels.of(TransferWords.SOURCE_TEXT.text(), "strong"), rows);
    }

    private static Node quote(javafx.beans.value.ObservableValue<String> text) {
        var quote = Labels.paragraph(text, "quote");
        quote.setMaxWidth(Double.MAX_VALUE);
        return quote;
    }

    /// @return the sources of all figures of an entry, each once
    static List<Source> named(Technology entry, Shelf shelf) {
        var ids = new LinkedHashSet<String>();
        Stream.of(Headline.all(entry).map(headline -> headline.cost().evidence()),
                entry.knowHow().stream().map(KnowHow::evidence), entry.effects().stream().map(Effect::evidence))
                .flatMap(evidence -> evidence).map(Evidence::source).forEach(ids::add);
        return ids.stream().flatMap(id -> shelf.source(id).stream()).toList();
    }

    private static Node source(Source source) {
        var title = Labels.paragraph(Words.of(source.title()).map(text -> source.id() + "  " + text));
        var box = new VBox(title);
        if (!source.address().isBlank()) box.getChildren().add(Labels.paragraph(TransferWords.PLAIN.text(source.address()),
                "muted", "small"));
        if (!source.checked().isBlank()) box.getChildren().add(Labels.of(TransferWords.SOURCE_CHECKED.text(source.checked()),
                "muted", "small"));
        box.getStyleClass().add("source-box");
        return box;
    }

    static String spoken(Source source) {
        return source.title().in(Tongue.now());
    }
}
