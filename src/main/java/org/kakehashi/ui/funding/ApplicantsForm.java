package org.kakehashi.ui.funding;

import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.kakehashi.reference.Applicant;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Words;

/// Who of the cooperation can apply beside the home city.
final class ApplicantsForm extends VBox {
    ApplicantsForm(CatalogueViewModel model) {
        setId("applicants-form");
        getStyleClass().add("applicants-form");
        var project = model.weighed().get().project();
        getChildren().addAll(Labels.of(CatalogueWords.APPLICANTS.text(), "strong"),
                Labels.paragraph(CatalogueWords.APPLICANTS_HINT.text(), "muted", "small"));
        for (var kind : Applicant.values()) {
            var box = new CheckBox();
            box.setId("applicant-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            var word = Words.of(kind.names()).map(ApplicantsForm::begun);
            boolean city = kind == Applicant.LOCAL_GOVERNMENT;
            box.textProperty().bind(city ? CatalogueWords.CITY_APPLIES.text(word) : word);
            box.setSelected(city || project.funding().applicants().contains(kind));
            box.setDisable(city);
            box.selectedProperty().subscribe((was, now) -> {
                if (!was.equals(now)) model.setApplicant(kind, now);
            });
            getChildren().add(box);
        }
    }

    private static String begun(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
