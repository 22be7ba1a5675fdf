package org.kakehashi.ui.partnership;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.partnership.Agreement;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;

/// What the agreement in hand says, each line typed over in place.
final class AgreementForm extends GridPane {
    private final PartnershipViewModel model;
    private final ObservableValue<Optional<Agreement>> agreement;
    private int rows;

    AgreementForm(PartnershipViewModel model) {
        this.model = model;
        agreement = model.agreement();
        getStyleClass().add("agreement-form");
        var caption = new ColumnConstraints();
        var field = new ColumnConstraints();
        field.setHgrow(Priority.ALWAYS);
        field.setMinWidth(0);
        getColumnConstraints().addAll(caption, field);
        var title = new FlatText("agreement-title", names(Agreement::title), PartnershipWords.TITLE.text(), text ->
                model.changeAgreement(PartnershipWords.TITLE, now -> now.withTitle(with(now.title(), text))));
        title.getStyleClass().add("title");
        var mark = new EvidenceMark("agreement-mark", true, model.project(),
                agreement.map(now -> now.map(Agreement::evidence)),
                evidence -> model.changeAgreement(PartnershipWords.SOURCE, now -> now.with(evidence)), null);
        line(PartnershipWords.TITLE, title, null);
        line(PartnershipWords.FORM, kind(), mark);
        line(PartnershipWords.SIGNED, new TypedField<>("agreement-signed", of(Agreement::signed), Formats::date,
                WrittenDate::read, date -> model.changeAgreement(PartnershipWords.SIGNED,
                        now -> now.withSigned(date))), null);
        line(PartnershipWords.SIGNATORIES, new FlatText("agreement-signatories", names(Agreement::signatories),
                PartnershipWords.SIGNATORIES.text(), text ->
                model.changeAgreement(PartnershipWords.SIGNATORIES,
                        now -> now.withSignatories(with(now.signatories(), text)))), null);
        var term = Fields.number("agreement-term", 0, 99, 1, of(Agreement::termYears), typed ->
                model.changeAgreement(PartnershipWords.TERM, now -> now.withTerm((int) Math.round(typed))));
        term.columns(3);
        line(PartnershipWords.TERM, term, Labels.of(PartnershipWords.TERM_UNIT.text(), "unit"));
        var review = new TypedField<>("agreement-review", agreement.map(AgreementForm::review), WrittenDate::write,
                WrittenDate::readIfAny, date -> model.changeAgreement(PartnershipWords.REVIEW,
                        now -> now.withReview(date.orElse(null))));
        review.promptTextProperty().bind(PartnershipWords.NOT_SET.text());
        line(PartnershipWords.REVIEW, review, null);
    }

    private static Optional<PartialDate> review(Optional<Agreement> agreement) {
        return agreement.map(Agreement::review);
    }

    private Region kind() {
        var kind = Fields.choice("agreement-kind", List.of(AgreementKind.values()),
                one -> PartnershipWords.of(one).text(), of(Agreement::kind),
                chosen -> model.changeAgreement(PartnershipWords.FORM, now -> now.with(chosen)));
        kind.getStyleClass().add("flat-choice");
        return kind;
    }

    private void line(PartnershipWords word, Region field, @Nullable Node beside) {
        var caption = field instanceof FlatText ? Labels.of(word.text(), "caption") : Labels.caption(word.text(), field);
        caption.setMinWidth(USE_PREF_SIZE);
        if (!(field instanceof FlatText)) field.getStyleClass().add("flat-field");
        var shown = field instanceof TypedField<?> typed ? Fields.withProblem(typed) : field;
        if (word != PartnershipWords.TERM) HBox.setHgrow(shown, Priority.ALWAYS);
        var box = beside == null ? new HBox(shown) : new HBox(shown, beside);
        box.getStyleClass().add("agreement-line");
        addRow(rows++, caption, box);
    }

    private <T> ObservableValue<@Nullable T> of(Function<Agreement, T> part) {
        return agreement.map(now -> now.map(part).orElse(null));
    }

    private ObservableValue<String> names(Function<Agreement, Names> part) {
        return agreement.flatMap(now -> Tongue.language()
                .map(language -> now.map(part).orElse(Names.same("")).in(language)));
    }

    static Names with(Names names, String text) {
        return names.with(Tongue.now(), text);
    }
}
