package org.kakehashi.ui.settings;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.settings.Vault.Copy;

/// The backups there are; restoring one asks twice, since it replaces all projects.
final class BackupsCard {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private final Vault vault;
    private final ZoneId zone;
    private final VBox rows = new VBox();
    private final SimpleObjectProperty<Copy> asked = new SimpleObjectProperty<>();
    private final Card card;

    BackupsCard(Vault vault, ZoneId zone) {
        this.vault = vault;
        this.zone = zone;
        card = new Card("settings-backups", SettingsWords.BACKUPS.text()).icon(Icons.VERSIONS).ruled()
                .actions(Buttons.secondary("back-up-now", Icons.ADD, SettingsWords.BACK_UP_NOW.text(), this::backUp))
                .bare(rows);
    }

    Node node() {
        return card;
    }

    void refresh() {
        asked.set(null);
        vault.copies(this::show);
    }

    void backUp() {
        vault.copyNow(this::show);
    }

    private void show(List<Copy> copies) {
        rows.getChildren().setAll(copies.stream().map(this::row).toList());
        var note = Labels.paragraph((copies.isEmpty() ? SettingsWords.NO_BACKUPS : SettingsWords.BACKUPS_NOTE).text(),
                "muted", "small", "settings-note");
        rows.getChildren().add(note);
    }

    private HBox row(Copy copy) {
        var made = copy.made().atZone(zone);
        var day = Labels.of(Tongue.language().flatMap(language -> SettingsWords.BACKUP_MADE.text(
                Formats.date(made.toLocalDate(), language), CLOCK.format(made))));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var id = copy.file().getFileName().toString().replaceAll("\\W+", "-");
        var restore = Buttons.secondary("restore-" + id, null, SettingsWords.RESTORE.text(), () -> asked.set(copy));
        var really = Buttons.danger("really-" + id, Icons.WARNING, SettingsWords.REALLY.text(), () -> vault.restore(copy));
        restore.visibleProperty().bind(asked.isNotEqualTo(copy));
        restore.managedProperty().bind(restore.visibleProperty());
        really.visibleProperty().bind(asked.isEqualTo(copy));
        really.managedProperty().bind(really.visibleProperty());
        var row = new HBox(Icons.OK.node(14, "ok"), day, Labels.of(SettingsWords.PROJECTS_IN.text(copy.projects()), "muted"),
                gap, restore, really);
        row.getStyleClass().add("row");
        return row;
    }
}
