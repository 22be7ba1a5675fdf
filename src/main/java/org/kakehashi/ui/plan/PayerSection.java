package org.kakehashi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Funder;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Words;

/// Who is meant to pay for a step, in per cent of its cost.
final class PayerSection extends VBox {
    private final StepView view;
    private final VBox rows = new VBox();

    /// A source of the project, or one that is made when it is chosen.
    private record Choice(FundingSource source, boolean isNew) {
        /// Names the option's control.
        @Override
        public String toString() {
            return source.id();
        }
    }

    PayerSection(StepView view) {
        this.view = view;
        setId("paid-by");
        getStyleClass().add("inspector-section");
        rows.getStyleClass().add("payer-rows");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = Buttons.icon("payer-add", Icons.ADD, PlanWords.ADD_PAYER.text(), () -> { });
        add.setOnAction(_ -> Popovers.choice("payer-choice", add, choices(), choice -> Words.of(choice.source().name()),
                this::add));
        var head = new HBox(Labels.of(PlanWords.PAID_BY.text(), "card-title"), gap, add);
        head.getStyleClass().add("section-head");
        getChildren().setAll(head, rows);
        view.sheet().subscribe(_ -> show());
    }

    private void show() {
        rows.getChildren().clear();
        var step = view.now();
        if (step.paidBy().isEmpty()) {
            rows.getChildren().add(Labels.paragraph(PlanWords.NOBODY.text(), "muted", "small"));
            return;
        }
        for (var share : step.paidBy()) rows.getChildren().add(row(share));
        double rest = 1 - step.paidBy().stream().mapToDouble(Share::fraction).sum();
        if (rest > 1e-9) {
            rows.getChildren().add(line(Labels.of(PlanWords.REST.text(), "danger-text"),
                    Labels.of(new SimpleObjectProperty<>(Formats.percent(rest, 0)), "danger-text")));
        }
    }

    private HBox row(Share share) {
        var name = view.model().project().funding().source(share.source()).map(FundingSource::name)
                .orElse(Names.same(share.source()));
        ObservableValue<Number> fraction = new SimpleObjectProperty<>(share.fraction());
        double most = 1 - view.now().paidBy().stream().filter(other -> !other.equals(share))
                .mapToDouble(Share::fraction).sum();
        var field = Fields.percent("share-" + share.source(), 0, Math.min(1, most + 1e-9), 0.05, fraction,
                typed -> set(share.source(), Math.min(typed, most)));
        field.named(Words.of(name));
        var remove = Buttons.icon("share-remove-" + share.source(), Icons.CLOSE, PlanWords.REMOVE.text(),
                () -> set(share.source(), 0));
        return line(Labels.of(Words.of(name)), field.columns(5), remove);
    }

    private static HBox line(Region name, Region... rest) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        name.setMinWidth(0);
        var line = new HBox(name, gap);
        line.getChildren().addAll(rest);
        line.getStyleClass().add("payer-row");
        return line;
    }

    /// The project's sources, then the two cities and the programmes that are not sources yet.
    private List<Choice> choices() {
        var project = view.model().project();
        var choices = new ArrayList<Choice>();
        for (var source : project.funding().sources()) choices.add(new Choice(source, false));
        city(project, FundingSource.Kind.HOME_CITY, PlanWords.OWN_CITY.names(project.home().name()), choices);
        city(project, FundingSource.Kind.PARTNER_CITY, PlanWords.PARTNER_CITY.names(project.partner().name()), choices);
        for (var funder : project.shelf().funders()) {
            if (project.funding().sources().stream().anyMatch(source -> source.funder().equals(funder.id()))) continue;
            choices.add(new Choice(source(funder), true));
        }
        choices.removeIf(choice -> view.now().paidBy().stream()
                .anyMatch(share -> share.source().equals(choice.source().id())));
        return choices;
    }

    private static void city(Project project, FundingSource.Kind kind, Names name, List<Choice> choices) {
        if (project.funding().sources().stream().anyMatch(source -> source.kind() == kind)) return;
        choices.add(new Choice(new FundingSource(kind == FundingSource.Kind.HOME_CITY ? "home-city" : "partner-city",
                name, kind, ""), true));
    }

    private static FundingSource source(Funder funder) {
        return new FundingSource(funder.id(), funder.name(), FundingSource.Kind.PROGRAMME, funder.id());
    }

    /// Puts a source under the step for all that nobody pays yet.
    private void add(Choice choice) {
        double rest = Math.max(0, 1 - view.now().paidBy().stream().mapToDouble(Share::fraction).sum());
        view.model().changeProject(PlanWords.EDIT_PAYER, project -> {
            var with = choice.isNew() ? project.with(project.funding().with(choice.source())) : project;
            return with.changePlan(plan -> plan.change(view.id(), step -> add(step, choice.source().id(), rest)));
        });
    }

    private static Step add(Step step, String source, double fraction) {
        var shares = new ArrayList<>(step.paidBy());
        shares.add(new Share(source, fraction));
        return step.withPaidBy(shares);
    }

    private void set(String source, double fraction) {
        view.change(PlanWords.EDIT_PAYER, step -> step.withPaidBy(step.paidBy().stream()
                .map(share -> share.source().equals(source) ? new Share(source, fraction) : share)
                .filter(share -> share.fraction() > 0).toList()));
    }
}
