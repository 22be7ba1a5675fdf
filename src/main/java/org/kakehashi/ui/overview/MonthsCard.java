package org.kakehashi.ui.overview;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kakehashi.picture.GanttRow;
import org.kakehashi.picture.MiniMonths;
import org.kakehashi.project.Outlook;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Tongue;

/// The coming year: what is done when, and when funders take applications.
final class MonthsCard implements AutoCloseable {
    private static final double LEAST = 226;
    private final OverviewViewModel model;
    private final PictureView view = Pictures.view("months-chart");
    private final Label none = Labels.of(OverviewWords.NOTHING_IN_MONTHS.text(), "muted");
    private final Card card;
    private final Subscription language;

    MonthsCard(OverviewViewModel model) {
        this.model = model;
        card = new Card("months", OverviewWords.MONTHS.text()).actions(Buttons.link("months-open-plan",
                OverviewWords.OPEN_PLAN.text(), this::open)).offer(view).content(new StackPane(view, none));
        card.setMinHeight(LEAST);
        none.setVisible(false);
        Charts.open(view, this::open);
        view.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) open();
        });
        model.shown().subscribe(shown -> shown.ifPresent(overview -> show(overview.outlook())));
        language = Tongue.language().subscribe(() -> model.shown().get().ifPresent(o -> show(o.outlook())));
    }

    Region card() {
        return card;
    }

    private void open() {
        model.open(Place.Screen.PLAN, "");
    }

    private void show(Outlook outlook) {
        var months = Months.of(outlook, Tongue.now());
        none.setVisible(months.rows().isEmpty());
        view.setVisible(!months.rows().isEmpty());
        view.show(months);
        view.setAccessibleText(OverviewWords.MONTHS_TEXT.now(text(months)));
    }

    private static String text(MiniMonths months) {
        return months.rows().stream().map(row -> row.name() + ": " + row.marks().stream().map(mark ->
                label(mark).orElse("")).filter(name -> !name.isEmpty()).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> label(GanttRow.Mark mark) {
        return switch (mark) {
            case GanttRow.Bar bar -> Optional.of(bar.label());
            case GanttRow.Diamond diamond -> Optional.of(diamond.label());
            case GanttRow.Summary _ -> Optional.empty();
        };
    }

    @Override
    public void close() {
        language.unsubscribe();
    }
}
