package org.kakehashi.ui.partnership;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.base.Problem;
import org.kakehashi.partnership.Event;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;

/// The event in hand, with a field for all it says.
final class EventForm extends VBox {
    private final PartnershipViewModel model;
    private final ObservableValue<Optional<Event>> event;
    private final LongText text;

    EventForm(PartnershipViewModel model) {
        this.model = model;
        event = model.event();
        setId("event-form");
        getStyleClass().addAll("inspector", "event-form");
        text = new LongText("event-text", event.flatMap(now -> Tongue.language()
                .map(language -> now.map(Event::text).orElse(Names.same("")).in(language))), PartnershipWords.EVENT_TEXT.text(), typed ->
                model.changeEvent(PartnershipWords.EVENT_TEXT, now -> now.with(now.text().with(Tongue.now(), typed))));
        var stage = Fields.choice("event-stage", List.of(EventLane.values()), lane -> lane.word().text(),
                of(EventLane::of), lane -> model.changeEvent(PartnershipWords.STAGE, now -> now.at(lane.stage())));
        stage.setMaxWidth(Double.MAX_VALUE);
        var mark = new EvidenceMark("event-mark", true, model.project(), event.map(now -> now.map(Event::evidence)),
                evidence -> model.changeEvent(PartnershipWords.SOURCE, now -> now.with(evidence)), null);
        var origin = Labels.paragraph(event.flatMap(now -> Tongue.language().map(_ -> now.map(one ->
                SourceText.of(model.project().get().shelf(), one.evidence())).orElse(""))), "muted", "small");
        var form = new VBox(Labels.of(PartnershipWords.EVENT_TEXT.text(), "caption"), text,
                Fields.row(PartnershipWords.STAGE.text(), stage),
                Fields.row(PartnershipWords.DATE.text(), new TypedField<>("event-date", of(Event::date), Formats::date,
                        WrittenDate::read, date -> model.changeEvent(PartnershipWords.DATE, now -> now.on(date)))),
                Fields.row(PartnershipWords.UNTIL.text(), until()), planned());
        form.getStyleClass().addAll("panel-section", "form");
        var source = new VBox(new HBox(Labels.of(PartnershipWords.SOURCE.text(), "caption"), gap(), mark), origin);
        source.getStyleClass().addAll("panel-section", "last", "form");
        var scroll = new ScrollPane(new VBox(form, source));
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll, foot());
    }

    /// Puts the cursor into the text, as after adding.
    void edit() {
        text.requestFocus();
        text.selectAll();
    }

    private Node head() {
        var close = Buttons.icon("event-close", Icons.CLOSE, PartnershipWords.CLOSE.text(), () -> model.choose(""));
        var head = new HBox(Icons.DEADLINE.node(), Labels.of(PartnershipWords.EVENT.text(), "section-title"), gap(), close);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private Node foot() {
        var foot = new HBox(Buttons.danger("event-delete", Icons.DELETE, PartnershipWords.EVENT_DELETE.text(),
                model::deleteEvent));
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    private TypedField<Optional<PartialDate>> until() {
        var field = new TypedField<>("event-until", event.map(EventForm::end), WrittenDate::write, this::readUntil,
                date -> model.changeEvent(PartnershipWords.UNTIL, now -> now.until(date.orElse(null))));
        field.promptTextProperty().bind(PartnershipWords.UNTIL_NONE.text());
        return field;
    }

    private static Optional<PartialDate> end(Optional<Event> event) {
        return event.map(Event::until);
    }

    private Checked<Optional<PartialDate>> readUntil(String typed) {
        var read = WrittenDate.readIfAny(typed);
        if (read instanceof Checked.Good<Optional<PartialDate>>(var date) && date.isPresent()
                && event.getValue().map(now -> date.get().compareTo(now.date()) < 0).orElse(false)) {
            return Checked.bad(List.of(new Problem("event-until", PartnershipWords.NOT_BEFORE_START.names())));
        }
        return read;
    }

    private Node planned() {
        var box = new CheckBox();
        box.setId("event-planned");
        box.textProperty().bind(PartnershipWords.PLANNED.text());
        box.accessibleTextProperty().bind(PartnershipWords.PLANNED.text());
        event.subscribe(now -> box.setSelected(now.map(Event::planned).orElse(false)));
        box.setOnAction(_ -> model.changeEvent(PartnershipWords.PLANNED, now -> now.planned(box.isSelected())));
        return box;
    }

    private <T> ObservableValue<@Nullable T> of(Function<Event, T> part) {
        return event.map(now -> now.map(part).orElse(null));
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
