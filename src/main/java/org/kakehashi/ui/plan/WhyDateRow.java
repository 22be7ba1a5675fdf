package org.kakehashi.ui.plan;

import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.schedule.WhyDate.Line;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;

/// One thing that has a say in a date; a step that is named opens with a click or Enter.
final class WhyDateRow extends HBox {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE");

    WhyDateRow(Line line, Consumer<String> jump) {
        getStyleClass().addAll("row", "why-date-row");
        setAlignment(Pos.CENTER_LEFT);
        var dot = new Region();
        dot.getStyleClass().add("why-date-dot");
        var text = new Label(line.text().in(Tongue.now()));
        text.setWrapText(true);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var day = new Label(day(line));
        day.getStyleClass().add("why-date-day");
        day.setMinWidth(USE_PREF_SIZE);
        var rule = new Label(rule(line));
        rule.getStyleClass().addAll("muted", "small", "why-date-rule");
        if (line.decides()) getStyleClass().add("decides");
        else text.getStyleClass().add("muted");
        getChildren().addAll(dot, icon(line).node(14), text, day, rule);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text.getText() + ", " + day.getText() + ", " + rule.getText());
        if (line.subject().isEmpty()) return;
        getStyleClass().add("clickable");
        setFocusTraversable(true);
        setOnMouseClicked(_ -> jump.accept(line.subject()));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) jump.accept(line.subject());
        });
    }

    private static String day(Line line) {
        var day = line.moment().toLocalDate();
        var weekday = WEEKDAY.withLocale(Tongue.now().locale()).format(day);
        return switch (Tongue.now()) {
            case EN -> weekday + " " + Formats.date(day);
            case JA -> Formats.date(day) + "(" + weekday + ")";
        };
    }

    static String rule(Line line) {
        if (!line.decides() && line.spare() > 0) return WhyDateWords.SPARE.now(Formats.brief(line.spare(), 1));
        return (switch (line.kind()) {
            case LINK -> line.decides() ? WhyDateWords.DECIDES : WhyDateWords.NO_SPARE;
            case PLAN_START -> WhyDateWords.RULE_PLAN_START;
            case MONEY -> WhyDateWords.RULE_MONEY;
            case LEVELLING -> WhyDateWords.RULE_LEVELLING;
            case BOUND -> WhyDateWords.RULE_BOUND;
            case PIN -> WhyDateWords.RULE_PIN;
            case PROGRESS -> WhyDateWords.RULE_PROGRESS;
            case AS_LATE_AS_POSSIBLE -> WhyDateWords.RULE_LATE;
            case MEMBER -> WhyDateWords.RULE_MEMBER;
            case CALENDAR -> WhyDateWords.RULE_CALENDAR;
            case LENGTH -> WhyDateWords.RULE_LENGTH;
        }).now();
    }

    private static Icons icon(Line line) {
        return switch (line.kind()) {
            case LINK -> Icons.LINK;
            case PLAN_START, MEMBER -> Icons.FLAG;
            case MONEY -> Icons.YEN;
            case LEVELLING -> Icons.PEOPLE;
            case BOUND, AS_LATE_AS_POSSIBLE -> Icons.DEADLINE;
            case PIN -> Icons.PIN;
            case PROGRESS -> Icons.CHECK;
            case CALENDAR, LENGTH -> Icons.CALENDAR;
        };
    }
}
