package org.kakehashi.ui.cost;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.kakehashi.ui.why.WhyPanel;

/// The panel of explanations over the workspace, and the way from its rows to what they are about.
final class WhyGuide {
    private static final String MEASURES = "measures/";
    private static final String LIBRARY = "library/";
    private final CostsViewModel model;
    private final Explainer explainer;
    private final SidePanel side;
    private final Runnable toProfile;
    private Runnable assumptions = () -> {};
    private Consumer<String> library = _ -> {};

    WhyGuide(CostsViewModel model, Explainer explainer, SidePanel side, Runnable toProfile) {
        this.model = model;
        this.explainer = explainer;
        this.side = side;
        this.toProfile = toProfile;
    }

    /// @param shows leads to the list of assumptions
    /// @param entry leads to an entry of the library, by its id
    void leads(Runnable shows, Consumer<String> entry) {
        assumptions = shows;
        library = entry;
    }

    void over(StackPane root) {
        new WhyPanel<>(explainer.panel(), this::light, this::open, this::replace).over(root);
    }

    static Optional<String> measure(String place) {
        if (!place.startsWith(MEASURES)) return Optional.empty();
        var id = place.substring(MEASURES.length());
        int end = id.indexOf('/');
        return Optional.of(end < 0 ? id : id.substring(0, end));
    }

    /// Selects the measure a row is about.
    private void light(String place) {
        measure(place).filter(id -> model.now().measure(id).isPresent()).ifPresent(id -> {
            model.unfold(id);
            model.select(id);
        });
    }

    /// Leads to the field a row was entered in.
    void open(String place) {
        var measure = measure(place);
        if (measure.isPresent()) {
            light(place);
            explainer.panel().close();
            side.open(measure.get());
        } else if (place.startsWith("city/")) {
            toProfile.run();
        } else if (place.startsWith(LIBRARY)) {
            explainer.panel().close();
            library.accept(place.substring(LIBRARY.length()));
        } else if (!place.startsWith("observations/")) {
            explainer.panel().close();
            side.openSettings();
        }
    }

    private void replace() {
        explainer.panel().close();
        assumptions.run();
    }
}
