package org.kakehashi.ui.plan;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Link;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Popovers;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.TypedField;
import org.kakehashi.ui.kit.Words;

/// What a step waits for, link by link with kind and lag, and what waits for it.
final class LinkSection extends VBox {
    /// More steps than this are not listed to choose from; their numbers are typed.
    private static final int LISTED = 24;
    private final StepView opened;
    private final VBox links = new VBox();
    private final FlowPane followers = new FlowPane(4, 4);

    LinkSection(StepView opened) {
        this.opened = opened;
        setId("step-links");
        getStyleClass().addAll("inspector-section", "inspector-rows");
        links.getStyleClass().add("inspector-rows");
        var add = Buttons.icon("step-add-link", Icons.ADD, PlanWords.ADD_LINK.text(), () -> { });
        add.setOnAction(_ -> Popovers.choice("link-choice", add, others(), CellLabel::name,
                label -> opened.model().link(label.id(), opened.id())));
        opened.seen(sheet -> sheet.project().plan().steps().size() <= LISTED).subscribe(few -> {
            add.setVisible(few);
            add.setManaged(few);
        });
        followers.setMinWidth(0);
        getChildren().addAll(StepFields.head(TableWords.LINKS, add),
                StepFields.row("step-after", opened, PlanColumn.AFTER, PlanWords.AFTER), links,
                Fields.row(TableWords.COLUMN_FOLLOWERS.text(), followers));
        opened.sheet().subscribe(this::show);
    }

    /// A step in a list.
    private record CellLabel(String id, javafx.beans.value.ObservableValue<String> name) {
        @Override
        public String toString() {
            return id;
        }
    }

    private List<CellLabel> others() {
        var facts = opened.model().sheet().get().facts();
        return facts.outline().ordered().stream().filter(step -> !step.id().equals(opened.id())
                && !facts.outline().lies(opened.id(), step.id()) && !facts.outline().lies(step.id(), opened.id())
                && opened.now().after().stream().noneMatch(link -> link.predecessor().equals(step.id())))
                .map(step -> label(facts, step)).toList();
    }

    private static CellLabel label(PlanFacts facts, Step step) {
        var number = facts.number(step.id());
        return new CellLabel(step.id(), Words.of(step.name()).map(name -> number + " " + name));
    }

    private void show(PlanSheet sheet) {
        links.getChildren().setAll(opened.now().after().stream().map(link -> line(sheet.facts(), link)).toList());
        followers.getChildren().setAll(sheet.facts().followers().getOrDefault(opened.id(), List.of()).stream()
                .flatMap(id -> sheet.step(id).stream()).map(step -> jump("follower-" + step.id(), label(sheet.facts(), step)))
                .toList());
    }

    private Node jump(String id, CellLabel label) {
        var link = Buttons.link(id, label.name(), () -> opened.model().select(label.id()));
        link.setMinWidth(0);
        link.getStyleClass().add("small");
        return link;
    }

    private VBox line(PlanFacts facts, Link link) {
        var step = facts.step(link.predecessor());
        var name = step.map(found -> jump("link-" + link.predecessor(), label(facts, found)))
                .orElseGet(() -> Labels.of(Words.of(Names.same(link.predecessor()))));
        HBox.setHgrow(name, Priority.ALWAYS);
        if (name instanceof Region region) region.setMaxWidth(Double.MAX_VALUE);
        var remove = Buttons.icon("link-" + link.predecessor() + "-remove", Icons.CLOSE, PlanWords.UNLINK.text(),
                () -> opened.model().unlink(link.predecessor(), opened.id()));
        var kind = Fields.choice("link-" + link.predecessor() + "-kind", List.of(Link.Kind.values()),
                one -> TableWords.valueOf("LINKED_" + one).text(), new SimpleObjectProperty<>(link.kind()),
                chosen -> change(link, link.with(chosen)));
        kind.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(kind, Priority.ALWAYS);
        var lag = new TypedField<Link>("link-" + link.predecessor() + "-lag", new SimpleObjectProperty<>(link),
                now -> LinkText.lag(now, Tongue.now()), typed -> LinkText.readLag(typed, link), made -> change(link, made));
        lag.named(TableWords.LAG.text());
        lag.promptTextProperty().bind(TableWords.LAG.text());
        lag.setPrefWidth(76);
        lag.setMinWidth(64);
        var head = new HBox(4, name, remove);
        head.getStyleClass().add("link-head");
        return new VBox(2, head, new HBox(6, kind, Fields.withProblem(lag)));
    }

    private void change(Link old, Link made) {
        opened.change(now -> now.withAfter(now.after().stream().map(link -> link.equals(old) ? made : link).toList()));
    }
}
