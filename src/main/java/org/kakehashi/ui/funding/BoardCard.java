package org.kakehashi.ui.funding;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.Lane;
import org.kakehashi.funding.Company;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Meter;
import org.kakehashi.ui.kit.Tongue;

/// One application on the board, in the words of the moment.
final class BoardCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private final String application;

    BoardCard(BoardViewModel model, Application application) {
        this.application = application.id();
        var project = model.project().get();
        setId("card-" + application.id());
        getStyleClass().add("board-card");
        setAccessibleRole(AccessibleRole.BUTTON);
        var title = new Label(application.title().in(Tongue.now()));
        title.setWrapText(true);
        title.getStyleClass().add("board-card-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(icon(application, project), title);
        head.getStyleClass().add("board-card-head");
        var source = project.funding().source(application.source()).map(FundingSource::name)
                .map(name -> name.in(Tongue.now())).orElse("");
        var company = project.funding().company(application.company()).map(Company::name)
                .map(name -> name.in(Tongue.now())).orElse("");
        var amount = Formats.projectMoney((double) CardText.amount(application), project.plan().currency());
        var when = CardText.when(application, project, model.today());
        getChildren().addAll(head, line(small(source, "muted"), text(amount, "board-amount")));
        if (!company.isEmpty()) getChildren().add(line(small(company, "subtle")));
        getChildren().add(line(meter(application), date(application, model, when)));
        var lane = BoardWords.of(application.lane()).now();
        setAccessibleText(BoardWords.CARD_SAYS.now(application.title().in(Tongue.now()), lane, source, amount, when));
        var tip = new Tooltip(getAccessibleText());
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        Tooltip.install(this, tip);
        mark(model.selected().get());
    }

    String application() {
        return application;
    }

    void mark(String selected) {
        pseudoClassStateChanged(SELECTED, application.equals(selected));
    }

    private static Node icon(Application application, Project project) {
        var step = project.plan().step(application.step());
        if (step.isPresent()) return StepsCard.icon(step.get().work()).node(14, StepsCard.colour(step.get().work()));
        var kind = project.funding().source(application.source()).map(FundingSource::kind).orElse(FundingSource.Kind.OTHER);
        return (switch (kind) {
            case HOME_CITY, PARTNER_CITY -> Icons.HOME;
            case PROGRAMME, OTHER -> Icons.DOCUMENT;
            case COMPANY -> Icons.BUSINESS;
            case CITIZENS -> Icons.PEOPLE;
        }).node(14);
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("board-card-line");
        HBox.setHgrow(nodes[0], Priority.ALWAYS);
        return line;
    }

    private static Label small(String says, String style) {
        var label = text(says, style);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label text(String says, String style) {
        var label = new Label(says);
        label.getStyleClass().addAll("board-small", style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label date(Application application, BoardViewModel model, String when) {
        boolean overdue = CardText.overdue(application, model.today());
        var label = text(when, overdue ? "text-danger" : "muted");
        if (overdue) label.setGraphic(Icons.WARNING.node(12, "danger"));
        return label;
    }

    private static Meter meter(Application application) {
        boolean handedIn = application.lane().compareTo(Lane.DRAFTING) > 0;
        var meter = new Meter(new SimpleDoubleProperty(handedIn ? 1 : application.ready()), switch (application.lane()) {
            case IDEA, DRAFTING, SUBMITTED, UNDER_REVIEW -> "accent";
            case AWARDED -> "ok";
            case NOT_WON -> "muted";
        });
        meter.setMinWidth(20);
        meter.setMaxWidth(Double.MAX_VALUE);
        return meter;
    }
}
