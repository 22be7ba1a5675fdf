package org.kakehashi.ui.overview;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.project.OtherBookings;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Screen;

/// The Overview workspace: where the cooperation stands and what to do next.
public final class OverviewScreen implements Screen {
    private final OverviewViewModel model;
    private final MonthsCard months;
    private final CostCard costs;
    private final ScrollPane root;

    public OverviewScreen(Session session, Background background, Navigator navigator, LocalDate today,
            OtherBookings others) {
        model = new OverviewViewModel(session, background, navigator, today, others);
        months = new MonthsCard(model);
        costs = new CostCard(model);
        var lower = new LowerPart(new AttentionCard(model), new DeadlineCard(model), months, costs, new WhoCard(model));
        VBox.setVgrow(lower, Priority.ALWAYS);
        var page = new VBox(new PathwayCard(model), new TileRow(model), lower);
        page.getStyleClass().addAll("page", "overview");
        root = new ScrollPane(page);
        root.setId("overview-screen");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        dress(root);
    }

    /// Gives the styles of this workspace to the screen, or to a popover's content, which lies in a window of its own.
    static void dress(Parent part) {
        part.getStylesheets().add(requireNonNull(OverviewScreen.class.getResource("overview.css"), "overview.css")
                .toExternalForm());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Place place) {
        model.readOthers();
        if (place.subject() == null) root.setVvalue(0);
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("overview-open-plan", OverviewWords.OPEN_PLAN.text(), null,
                        () -> model.open(Place.Screen.PLAN, "")),
                new Command("overview-open-costs", OverviewWords.OPEN_COSTS.text(), null,
                        () -> model.open(Place.Screen.COSTS, "")));
    }

    @Override
    public void close() {
        months.close();
        costs.close();
        model.close();
    }
}
