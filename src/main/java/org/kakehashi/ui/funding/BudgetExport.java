package org.kakehashi.ui.funding;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.Announcer;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// Writes the budget into a workbook at a place that people choose.
final class BudgetExport {
    private final FundingViewModel model;
    private final Background background;
    private final BudgetFiles files;
    private final Announcer announcer;
    private final BooleanProperty busy = new SimpleBooleanProperty();

    BudgetExport(FundingViewModel model, Background background, BudgetFiles files, Announcer announcer) {
        this.model = model;
        this.background = background;
        this.files = files;
        this.announcer = announcer;
    }

    /// @return whether a file is being written
    BooleanProperty busy() {
        return busy;
    }

    void ask(Node owner) {
        var chooser = new FileChooser();
        chooser.setTitle(BudgetWords.EXPORT.now());
        var title = model.sheet().get().project().title().in(Tongue.now()).replaceAll("[\\\\/:*?\"<>|]", "_");
        chooser.setInitialFileName(BudgetWords.FILE_NAME.now(title) + ".xlsx");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(BudgetWords.XLSX_FILES.now(), "*.xlsx"));
        var file = chooser.showSaveDialog(owner.getScene().getWindow());
        if (file != null) write(file.toPath());
    }

    void write(Path file) {
        var budget = model.sheet().get().budget();
        var language = Tongue.now();
        busy.set(true);
        background.ask(this, _ -> {
            files.write(budget, language, file);
            return file;
        }, written -> {
            busy.set(false);
            announcer.say(BudgetWords.WRITTEN.text(String.valueOf(written.getFileName())));
        }, thrown -> {
            busy.set(false);
            if (!(thrown instanceof StoreException trouble)) throw new IllegalStateException("writing a budget failed", thrown);
            announcer.say(Words.of(trouble.says()));
        });
    }
}
