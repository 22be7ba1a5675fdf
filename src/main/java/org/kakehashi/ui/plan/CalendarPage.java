package org.kakehashi.ui.plan;

import java.time.YearMonth;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kakehashi.picture.Hit;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;

/// A month of the plan, and at its side the editor of calendars.
///
/// Arrow keys go from step to step, Page Up and Down from month to month; so does the wheel.
final class CalendarPage extends BorderPane {
    private final CalendarViewModel model;
    private final PlanViewModel plan;
    private final PictureView view;
    private final CalendarPanel panel;

    CalendarPage(CalendarViewModel model, PlanViewModel plan) {
        this.model = model;
        this.plan = plan;
        setId("calendar-page");
        var title = model.month().flatMap(month -> Tongue.language().map(l -> Formats.monthYear(month.atDay(1), l)));
        view = Pictures.view("calendar-picture").copyable(title, new SimpleStringProperty(""));
        view.setFocusTraversable(true);
        view.accessibleTextProperty().bind(title.flatMap(CalendarWords.MONTH_PICTURE::text));
        model.figure().subscribe(figure -> {
            if (figure != null) view.show(figure);
        });
        var tip = new Tooltip();
        tip.textProperty().bind(view.hovered().map(hit -> hit.map(Hit::label).orElse("")));
        Tooltip.install(view, tip);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        view.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() != 0) model.turn(event.getDeltaY() > 0 ? -1 : 1);
        });
        panel = new CalendarPanel(model, () -> setRight(null));
        var name = Labels.of(title, "section-title");
        name.setId("calendar-month");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var tools = new HBox(Buttons.icon("month-earlier", Icons.BACK, CalendarWords.EARLIER.text(), () -> model.turn(-1)),
                Buttons.icon("month-later", Icons.COLLAPSED, CalendarWords.LATER.text(), () -> model.turn(1)), name,
                Buttons.secondary("month-today", null, CalendarWords.TO_TODAY.text(),
                        () -> model.goTo(YearMonth.from(model.today()))), gap,
                Buttons.secondary("calendars-open", Icons.SETTINGS, CalendarWords.CALENDARS.text(), this::togglePanel));
        tools.getStyleClass().addAll("tool-row", "page-tools");
        setTop(tools);
        view.getStyleClass().add("month-picture");
        setCenter(view);
    }

    void togglePanel() {
        setRight(getRight() == null ? panel : null);
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) return;
        view.hitAt(event.getX(), event.getY()).filter(hit -> !hit.id().startsWith("day:"))
                .ifPresent(hit -> plan.select(hit.id()));
    }

    private void key(KeyEvent event) {
        var code = event.getCode();
        if (code == KeyCode.PAGE_UP || code == KeyCode.PAGE_DOWN) model.turn(code == KeyCode.PAGE_UP ? -1 : 1);
        else if (code == KeyCode.LEFT || code == KeyCode.UP) model.selectBeside(-1);
        else if (code == KeyCode.RIGHT || code == KeyCode.DOWN) model.selectBeside(1);
        else if (code == KeyCode.HOME) model.goTo(YearMonth.from(model.today()));
        else return;
        event.consume();
    }
}
