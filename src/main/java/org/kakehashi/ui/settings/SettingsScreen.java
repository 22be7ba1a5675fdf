package org.kakehashi.ui.settings;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Preferences;
import org.kakehashi.ui.kit.Screen;

/// The settings of this computer and of the office.
public final class SettingsScreen implements Screen {
    private final SettingsView view;

    public SettingsScreen(Preferences preferences, Vault vault, ZoneId zone) {
        view = new SettingsView(preferences, vault, zone);
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void show(Place place) {
        view.refresh();
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("back-up", SettingsWords.BACK_UP_NOW.text(), null, view::backUp));
    }

    @Override
    public void close() {}
}
