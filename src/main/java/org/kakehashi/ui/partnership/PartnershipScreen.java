package org.kakehashi.ui.partnership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.kakehashi.project.Session;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Command;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;
import org.kakehashi.ui.kit.Screen;

/// The Partnership workspace: the two cities, their agreements and what happened between them.
public final class PartnershipScreen implements Screen {
    private final PartnershipViewModel model;
    private final PartnershipView view;

    public PartnershipScreen(Session session, Background background, Navigator navigator, LocalDate today) {
        requireNonNull(background, "background");
        requireNonNull(navigator, "navigator");
        model = new PartnershipViewModel(session, today);
        view = new PartnershipView(model);
        view.getStylesheets().add(requireNonNull(PartnershipScreen.class.getResource("partnership.css"),
                "partnership.css").toExternalForm());
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void show(Place place) {
        var subject = place.subject();
        if (subject == null) return;
        var ties = model.project().get().partnership();
        if (ties.events().stream().anyMatch(event -> event.id().equals(subject))) {
            model.choose(subject);
        } else if (ties.agreements().stream().anyMatch(agreement -> agreement.id().equals(subject))) {
            model.show(PartnershipViewModel.Part.SUMMARY);
            model.chooseAgreement(subject);
        } else if (model.project().get().shelf().city(subject).isPresent()) {
            model.show(PartnershipViewModel.Part.SUMMARY);
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("event-add", PartnershipWords.EVENT_ADD.text(), null, view::addEvent),
                new Command("agreement-add", PartnershipWords.AGREEMENT_ADD.text(), null, model::addAgreement),
                new Command("partnership-summary", PartnershipWords.SHOW_SUMMARY.text(), null,
                        () -> model.show(PartnershipViewModel.Part.SUMMARY)),
                new Command("partnership-events", PartnershipWords.SHOW_EVENTS.text(), null,
                        () -> model.show(PartnershipViewModel.Part.EVENTS)));
    }

    @Override
    public void close() {
        view.close();
        model.close();
    }
}
