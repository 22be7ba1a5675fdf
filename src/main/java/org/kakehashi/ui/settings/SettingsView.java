package org.kakehashi.ui.settings;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Language;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Preferences;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.kit.Tongue;

/// Cards below each other: the look, the office, the data folder, the backups.
final class SettingsView {
    private final Vault vault;
    private final BackupsCard backups;
    private final ScrollPane root;

    SettingsView(Preferences preferences, Vault vault, ZoneId zone) {
        this.vault = vault;
        backups = new BackupsCard(vault, zone);
        var page = new VBox(Labels.of(SettingsWords.SETTINGS.text(), "page-title"), look(preferences),
                new OfficeCard(vault).node(), data(), backups.node());
        page.getStyleClass().addAll("page", "settings");
        var middle = new StackPane(page);
        middle.getStyleClass().add("settings-ground");
        root = new ScrollPane(middle);
        root.setId("settings");
        root.setFitToWidth(true);
        root.getStyleClass().add("page-scroll");
        root.getStylesheets().add(requireNonNull(SettingsView.class.getResource("settings.css")).toExternalForm());
    }

    Node root() {
        return root;
    }

    void refresh() {
        backups.refresh();
    }

    void backUp() {
        backups.backUp();
    }

    private static Card look(Preferences preferences) {
        var rows = new VBox(
                OfficeCard.row(SettingsWords.LANGUAGE, new Segments<>("settings-language", List.of(Language.values()),
                        language -> (language == Language.JA ? SettingsWords.JAPANESE : SettingsWords.ENGLISH).text(),
                        Tongue.language(), Tongue::use)),
                OfficeCard.row(SettingsWords.THEME, either("settings-theme", preferences.dark(), SettingsWords.LIGHT,
                        SettingsWords.DARK)),
                OfficeCard.row(SettingsWords.DENSITY, either("settings-density", preferences.comfortable(),
                        SettingsWords.COMPACT, SettingsWords.COMFORTABLE)));
        rows.getStyleClass().add("settings-rows");
        return new Card("settings-look", SettingsWords.LOOK.text()).icon(Icons.LIGHT).ruled().content(rows);
    }

    private static Segments<Boolean> either(String id, BooleanProperty choice, SettingsWords no, SettingsWords yes) {
        ObservableValue<Boolean> chosen = choice.asObject();
        return new Segments<>(id, List.of(false, true), each -> (each ? yes : no).text(), chosen, choice::set);
    }

    private Card data() {
        var path = Labels.of(new SimpleStringProperty(vault.folder().toString()), "path");
        path.setId("data-folder");
        var rows = new VBox(OfficeCard.row(SettingsWords.FOLDER, path),
                Labels.paragraph(SettingsWords.FOLDER_NOTE.text(), "muted", "small"));
        rows.getStyleClass().add("settings-rows");
        return new Card("settings-data", SettingsWords.DATA.text()).icon(Icons.DATABASE).ruled()
                .actions(Buttons.secondary("open-folder", Icons.OPEN, SettingsWords.OPEN_FOLDER.text(), vault::openFolder))
                .content(rows);
    }
}
