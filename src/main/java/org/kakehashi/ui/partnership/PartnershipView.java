package org.kakehashi.ui.partnership;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Card;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.kit.Tongue;

/// The Partnership page: tools on top, the cards or the list of events, and the event in hand at the side.
final class PartnershipView extends HBox {
    private final PartnershipViewModel model;
    private final EventsTable table;
    private final EventForm form;

    PartnershipView(PartnershipViewModel model) {
        this.model = model;
        setId("partnership-screen");
        getStyleClass().add("partnership");
        table = new EventsTable(model);
        form = new EventForm(model);
        var summary = summary();
        var list = new VBox(new Card("events-list-card", PartnershipWords.ALL_EVENTS.text()).icon(Icons.DEADLINE)
                .beside(EventsLegend.of(model)).bare(table));
        VBox.setVgrow(list.getChildren().getFirst(), Priority.ALWAYS);
        list.getStyleClass().addAll("page", "partnership-page");
        summary.visibleProperty().bind(model.part().map(part -> part == PartnershipViewModel.Part.SUMMARY));
        list.visibleProperty().bind(model.part().map(part -> part == PartnershipViewModel.Part.EVENTS));
        var pages = new StackPane(list, summary);
        pages.setMinHeight(0);
        VBox.setVgrow(pages, Priority.ALWAYS);
        var main = new VBox(tools(), pages);
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        var inspecting = model.event().map(Optional::isPresent);
        form.visibleProperty().bind(inspecting);
        form.managedProperty().bind(inspecting);
        getChildren().addAll(main, form);
    }

    void close() {
        table.close();
    }

    /// Adds an event and puts the cursor into its text.
    void addEvent() {
        model.addEvent();
        form.edit();
    }

    private Node tools() {
        var segments = new Segments<>("partnership-part", List.of(PartnershipViewModel.Part.values()),
                part -> switch (part) {
                    case SUMMARY -> PartnershipWords.SUMMARY.text();
                    case EVENTS -> PartnershipWords.EVENTS.text();
                }, model.part(), model::show);
        segments.setMinWidth(USE_PREF_SIZE);
        var sources = Labels.of(Tongue.language().flatMap(_ -> model.project().map(PartnershipView::sources)), "unit");
        sources.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var tools = new HBox(segments, sources, gap,
                Buttons.secondary("agreement-add", Icons.AGREEMENT, PartnershipWords.AGREEMENT_ADD.text(),
                        model::addAgreement),
                Buttons.primary("event-add", Icons.ADD, PartnershipWords.EVENT_ADD.text(), this::addEvent));
        tools.getStyleClass().add("tool-row");
        return tools;
    }

    private static String sources(Project project) {
        return project.shelf().sources().stream().map(SourceText::title)
                .collect(Collectors.joining(PartnershipWords.BETWEEN_SOURCES.now()));
    }

    private Node summary() {
        var cities = new CitiesCard(model).card();
        var agreement = new AgreementCard(model).card();
        cities.setMinWidth(0);
        agreement.setMinWidth(0);
        HBox.setHgrow(cities, Priority.ALWAYS);
        agreement.getStyleClass().add("agreement-card");
        var top = new HBox(cities, agreement);
        top.getStyleClass().add("partnership-top");
        top.setMinHeight(0);
        VBox.setVgrow(top, Priority.ALWAYS);
        var events = new EventsCard(model).card();
        events.setMinHeight(USE_PREF_SIZE);
        var page = new VBox(top, events);
        page.getStyleClass().addAll("page", "partnership-page");
        return page;
    }
}
