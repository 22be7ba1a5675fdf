package org.kakehashi.ui.overview;

import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.kakehashi.picture.ReferenceBars;
import org.kakehashi.project.Outlook;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Tongue;

/// The scenarios beside Kitakyushu's cost per person.
final class CostCard implements AutoCloseable {
    private static final double LEAST = 196;
    private final OverviewViewModel model;
    private final PictureView view = Pictures.view("cost-chart");
    private final Label none = Labels.paragraph(OverviewWords.NO_COSTS_YET.text(), "muted");
    private final ReadOnlyObjectWrapper<Phrase> years = new ReadOnlyObjectWrapper<>(Phrase.NOTHING);
    private final Card card;
    private final Subscription language;

    CostCard(OverviewViewModel model) {
        this.model = model;
        card = new Card("cost-bars", OverviewWords.COST_BARS.text()).unit(years.flatMap(Phrase::text))
                .actions(Buttons.link("costs-open", OverviewWords.OPEN_COSTS.text(), () -> open("")))
                .offer(view).content(new StackPane(view, none));
        card.setMinHeight(LEAST);
        none.setVisible(false);
        Charts.open(view, () -> open(""));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() != MouseButton.PRIMARY) return;
            open(view.hitAt(event.getX(), event.getY()).map(hit -> hit.id())
                    .filter(id -> model.project().costs().scenario(id).isPresent()).orElse(""));
        });
        model.shown().subscribe(shown -> shown.ifPresent(overview -> show(overview.outlook())));
        language = Tongue.language().subscribe(() -> model.shown().get().ifPresent(o -> show(o.outlook())));
    }

    Region card() {
        return card;
    }

    private void open(String scenario) {
        model.open(Place.Screen.COSTS, scenario);
    }

    private void show(Outlook outlook) {
        var bars = CostBars.of(outlook, Tongue.now());
        none.setVisible(bars.rows().isEmpty());
        view.setVisible(!bars.rows().isEmpty());
        view.show(bars);
        view.setAccessibleText(OverviewWords.COST_BARS_TEXT.now(text(bars)));
        years.set(outlook.project().focus().map(scenario ->
                Phrase.of(OverviewWords.COST_BARS_YEARS, scenario.horizon().years())).orElse(Phrase.NOTHING));
    }

    private static String text(ReferenceBars bars) {
        return bars.rows().stream().map(row -> row.name() + " " + row.amount()).collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        language.unsubscribe();
    }
}
