package org.kakehashi.ui.home;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Screen;

/// Home: every project of the workspace on one page.
public final class HomeScreen implements Screen {
    private final HomeViewModel model;
    private final HomeView view;

    public HomeScreen(Projects projects, Navigator navigator, LocalDate today, ZoneId zone) {
        model = new HomeViewModel(projects, today);
        view = new HomeView(model, navigator, zone);
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void show(Place place) {}

    @Override
    public List<Command> commands() {
        return List.of(new Command("filter-projects", HomeWords.FILTER.text(), null, view::focusFilter));
    }

    @Override
    public void close() {
        model.close();
    }
}
