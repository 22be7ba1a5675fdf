package org.kakehashi.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kakehashi.base.Names;
import org.kakehashi.project.Samples;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Office;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsCardsTest {
    private static final Names NAME = Names.same("office");
    private static final Library LIBRARY = new Library(new Office(NAME, "home", "JPY", 2026, 4), Samples.project().shelf());
    private static final Vault.Copy OLD = new Vault.Copy(Path.of("backup-1.zip"), Instant.EPOCH, 2);
    private static final Vault.Copy NEW = new Vault.Copy(Path.of("backup-2.zip"), Instant.EPOCH.plusSeconds(60), 3);
    private final MemoryVault vault = new MemoryVault();
    private OfficeCard office;
    private BackupsCard backups;

    @Start
    void start(Stage stage) {
        office = new OfficeCard(vault);
        backups = new BackupsCard(vault, ZoneOffset.UTC);
    }

    @Test
    void whatIsSetForTheOfficeIsKeptWithAllElseAsItWas(FxRobot robot) {
        robot.interact(() -> choose("#office-city", "partner"));
        robot.interact(() -> choose("#office-currency", "USD"));
        robot.interact(() -> choose("#office-month", 10));
        assertEquals(List.of(LIBRARY.with(new Office(NAME, "partner", "JPY", 2026, 4)),
                LIBRARY.with(new Office(NAME, "partner", "USD", 2026, 4)),
                LIBRARY.with(new Office(NAME, "partner", "USD", 2026, 10))), vault.kept);
    }

    @Test
    void showingALibraryKeepsNothing(FxRobot robot) {
        robot.interact(() -> vault.library.set(LIBRARY.with(new Office(NAME, "partner", "USD", 2020, 1))));
        assertEquals("USD", choice("#office-currency").getValue());
        assertEquals(List.of(), vault.kept);
    }

    @Test
    void aBackupIsRestoredOnlyOnTheSecondClick(FxRobot robot) {
        robot.interact(() -> {
            backups.refresh();
            click("#restore-backup-2-zip");
        });
        assertEquals(List.of(), vault.restored);
        assertTrue(find(backups.node(), "#really-backup-2-zip").isVisible());
        assertFalse(find(backups.node(), "#really-backup-1-zip").isVisible());
        robot.interact(() -> click("#really-backup-2-zip"));
        assertEquals(List.of(NEW), vault.restored);
    }

    @Test
    void comingBackToTheSettingsTakesTheFirstClickBack(FxRobot robot) {
        robot.interact(() -> {
            backups.refresh();
            click("#restore-backup-1-zip");
            backups.refresh();
        });
        assertFalse(find(backups.node(), "#really-backup-1-zip").isVisible());
    }

    @Test
    void aNewBackupIsListedAtOnce(FxRobot robot) {
        robot.interact(() -> {
            vault.copies.clear();
            backups.refresh();
            click("#back-up-now");
        });
        assertEquals(List.of(NEW), vault.copies);
        assertTrue(find(backups.node(), "#restore-backup-2-zip").isVisible());
    }

    private void choose(String id, Object value) {
        choice(id).setValue(value);
        choice(id).fireEvent(new ActionEvent());
    }

    private void click(String id) {
        ((ButtonBase) find(backups.node(), id)).fire();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> choice(String id) {
        return (ComboBox<Object>) find(office.node(), id);
    }

    private static Node find(Node among, String id) {
        var found = among.lookup(id);
        if (found == null) throw new AssertionError(id);
        return found;
    }

    private static final class MemoryVault implements Vault {
        final SimpleObjectProperty<Library> library = new SimpleObjectProperty<>(LIBRARY);
        final List<Library> kept = new ArrayList<>();
        final List<Copy> copies = new ArrayList<>(List.of(NEW, OLD));
        final List<Copy> restored = new ArrayList<>();

        @Override
        public Path folder() {
            return Path.of("data");
        }

        @Override
        public void openFolder() {
            throw new AssertionError("nobody asked for the folder");
        }

        @Override
        public SimpleObjectProperty<Library> library() {
            return library;
        }

        @Override
        public void keep(Library changed) {
            kept.add(changed);
            library.set(changed);
        }

        @Override
        public void copies(Consumer<List<Copy>> answer) {
            answer.accept(List.copyOf(copies));
        }

        @Override
        public void copyNow(Consumer<List<Copy>> answer) {
            copies.addFirst(NEW);
            copies(answer);
        }

        @Override
        public void restore(Copy copy) {
            restored.add(copy);
        }
    }
}
