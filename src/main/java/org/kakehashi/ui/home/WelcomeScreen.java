package org.kakehashi.ui.home;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Screen;

/// The first page: the language, the ways in, the examples, and the panel that makes a new project.
public final class WelcomeScreen implements Screen {
    /// As a place's subject: with the panel for a new project open. A template's id opens it with that template.
    public static final String NEW = "new";

    private final WelcomeView view;

    public WelcomeScreen(Projects projects, Navigator navigator, LocalDate today) {
        view = new WelcomeView(projects, navigator, today);
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void show(Place place) {
        var subject = place.subject();
        if (subject == null) view.begin();
        else view.openWizard(subject.equals(NEW) ? "" : subject);
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public void close() {}
}
