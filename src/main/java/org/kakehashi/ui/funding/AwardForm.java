package org.kakehashi.ui.funding;

import java.time.LocalDate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Dialogs;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Typed;
import org.kakehashi.ui.kit.TypedField;

/// Asks what was awarded and on which day.
final class AwardForm {
    private static final long MOST = 10_000_000_000_000L;
    private final BoardViewModel model;
    private final Dialogs dialogs;
    private final Application application;
    private final SimpleObjectProperty<Number> amount;
    private final SimpleObjectProperty<LocalDate> day;

    AwardForm(BoardViewModel model, Dialogs dialogs, Application application) {
        this.model = model;
        this.dialogs = dialogs;
        this.application = application;
        amount = new SimpleObjectProperty<>(application.asked());
        var decided = application.decided();
        day = new SimpleObjectProperty<>(decided == null || decided.isAfter(model.today()) ? model.today() : decided);
    }

    void show() {
        var project = model.project().get();
        var source = project.funding().source(application.source()).map(FundingSource::name).orElse(Names.same(""));
        var money = Fields.wholeMoney("award-amount", 1, MOST, project.plan().currency(), amount, amount::set);
        var date = new TypedField<LocalDate>("award-day", day, Formats::date, this::readDay, day::set);
        var form = new VBox(Labels.paragraph(BoardWords.AWARD_TEXT.text(source), "dialog-text"),
                Fields.row(BoardWords.AWARD_AMOUNT.text(), money), Fields.row(BoardWords.AWARD_DAY.text(), date));
        form.getStyleClass().addAll("form", "award-form");
        var cancel = Buttons.secondary("award-cancel", null, BoardWords.CANCEL.text(), dialogs::close);
        var award = Buttons.primary("award-do", null, BoardWords.AWARD_DO.text(), () -> award(money, date));
        award.setDefaultButton(true);
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            event.consume();
            award(money, date);
        });
        dialogs.form("award", BoardWords.AWARD_TITLE.text(application.title()), form, cancel, award);
        money.requestFocus();
    }

    private Checked<LocalDate> readDay(String text) {
        var submitted = application.submitted();
        return switch (Typed.date(text)) {
            case Checked.Good<LocalDate>(var typed) when submitted != null && typed.isBefore(submitted) ->
                    ApplicationFields.early(submitted, typed);
            case Checked.Good<LocalDate> good -> good;
            case Checked.Bad<LocalDate> bad -> bad;
        };
    }

    private void award(TypedField<?> money, TypedField<?> date) {
        money.offer();
        date.offer();
        if (!money.problem().get().isEmpty() || !date.problem().get().isEmpty()) return;
        model.award(application.id(), amount.get().longValue(), day.get());
        dialogs.close();
    }
}
