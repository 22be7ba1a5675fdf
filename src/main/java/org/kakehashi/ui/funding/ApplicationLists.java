package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Application.FollowUp;
import org.kakehashi.funding.Application.Paper;
import org.kakehashi.plan.Step;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// The papers of the application that is open, to be ticked off, and what is to come of it.
final class ApplicationLists extends VBox {
    private final BoardViewModel model;
    private final ObservableValue<Optional<Application>> shown;
    private final VBox papers = new VBox();
    private final VBox followUps = new VBox();

    ApplicationLists(BoardViewModel model, ObservableValue<Optional<Application>> shown) {
        this.model = model;
        this.shown = shown;
        getStyleClass().add("application-lists");
        papers.getStyleClass().add("application-rows");
        followUps.getStyleClass().add("application-rows");
        var paper = Fields.text("paper-new", new SimpleObjectProperty<>(""), this::addPaper);
        paper.promptTextProperty().bind(BoardWords.PAPER_ADD.text());
        paper.named(BoardWords.PAPER_NAME.text());
        getChildren().addAll(new VBox(6, papers, paper), followUps);
        shown.map(each -> each.map(now -> List.of(now.id(), now.papers(), now.source()))).subscribe(_ -> keepingFocus(this::showPapers));
        shown.map(each -> each.map(now -> List.of(now.id(), now.followUps(), model.project().get().plan().steps())))
                .subscribe(_ -> keepingFocus(this::showFollowUps));
        Tongue.language().when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> {
            showPapers();
            showFollowUps();
        });
    }

    /// The rows are made anew; what had the focus has it again.
    private void keepingFocus(Runnable show) {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        show.run();
        if (owner != null && owner.getScene() == null) focus(owner.getId());
    }

    private void focus(String id) {
        var node = lookup("#" + id);
        if (node != null) node.requestFocus();
    }

    private void showPapers() {
        papers.getChildren().clear();
        shown.getValue().ifPresent(now -> {
            long ready = now.papers().stream().filter(Paper::ready).count();
            papers.getChildren().add(head(BoardWords.PAPERS.now(), now.papers().isEmpty() ? ""
                    : BoardWords.PAPERS_READY.now(ready, now.papers().size())));
            if (now.papers().isEmpty()) papers.getChildren().add(muted(BoardWords.NO_PAPERS.now()));
            for (int i = 0; i < now.papers().size(); i++) papers.getChildren().add(paper(now, i));
            if (!missing(now).isEmpty()) {
                papers.getChildren().add(Buttons.link("papers-take", BoardWords.PAPERS_TAKE.text(), () -> setPapers(
                        Stream.concat(now.papers().stream(), missing(now).stream().map(each -> new Paper(each, false))).toList())));
            }
        });
    }

    /// @return the papers its programme asks for that are not on the list
    private List<Names> missing(Application application) {
        var project = model.project().get();
        return project.funding().source(application.source()).flatMap(source -> project.shelf().funder(source.funder()))
                .map(funder -> funder.terms().papers()).orElse(List.of()).stream()
                .filter(name -> application.papers().stream().noneMatch(paper -> paper.name().equals(name))).toList();
    }

    private Node paper(Application application, int index) {
        var paper = application.papers().get(index);
        var name = paper.name().in(Tongue.now());
        var box = new CheckBox(name);
        box.setId("paper-" + index);
        box.setSelected(paper.ready());
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnAction(_ -> setPapers(IntStream.range(0, application.papers().size()).mapToObj(i -> i == index
                ? new Paper(paper.name(), box.isSelected()) : application.papers().get(i)).toList()));
        return line(box, Buttons.icon("paper-remove-" + index, Icons.CLOSE, BoardWords.PAPER_REMOVE.text(name),
                () -> setPapers(without(application.papers(), index))));
    }

    private void addPaper(String name) {
        if (name.isBlank()) return;
        shown.getValue().ifPresent(now -> {
            var all = new ArrayList<>(now.papers());
            all.add(new Paper(Names.same(name), false));
            setPapers(all);
        });
    }

    private void setPapers(List<Paper> all) {
        shown.getValue().ifPresent(now -> model.change(now.id(), BoardWords.PAPERS, each -> each.withPapers(all)));
    }

    private void showFollowUps() {
        followUps.getChildren().clear();
        shown.getValue().ifPresent(now -> {
            followUps.getChildren().add(head(BoardWords.FOLLOW_UPS.now(), ""));
            if (now.followUps().isEmpty()) followUps.getChildren().add(muted(BoardWords.NO_FOLLOW_UPS.now()));
            for (int i = 0; i < now.followUps().size(); i++) followUps.getChildren().add(followUp(now, i));
            followUps.getChildren().add(Buttons.link("follow-up-add", BoardWords.FOLLOW_UP_ADD.text(), () -> {
                var all = new ArrayList<>(now.followUps());
                all.add(new FollowUp(FollowUp.Kind.JCM, BoardWords.FOLLOW_UP_NEW.names(), ""));
                setFollowUps(all);
                focus("follow-up-title-" + (all.size() - 1));
            }));
        });
    }

    private Node followUp(Application application, int index) {
        var old = application.followUps().get(index);
        var kind = Fields.choice("follow-up-kind-" + index, List.of(FollowUp.Kind.values()), each -> BoardWords.of(each).text(),
                new SimpleObjectProperty<>(old.kind()), chosen -> set(application, index, new FollowUp(chosen, old.title(), old.step())));
        kind.accessibleTextProperty().bind(BoardWords.FOLLOW_UP_KIND.text());
        kind.setMinWidth(96);
        var title = Fields.name("follow-up-title-" + index, new SimpleObjectProperty<>(old.title().in(Tongue.now())),
                typed -> set(application, index, new FollowUp(old.kind(), old.title().with(Tongue.now(), typed), old.step())));
        title.named(BoardWords.FOLLOW_UP_TITLE.text());
        HBox.setHgrow(title, Priority.ALWAYS);
        var steps = new ArrayList<>(List.of(""));
        model.project().get().plan().steps().forEach(step -> steps.add(step.id()));
        var step = Fields.choice("follow-up-step-" + index, steps, id -> Words.of(stepName(id)), new SimpleObjectProperty<>(old.step()),
                chosen -> set(application, index, new FollowUp(old.kind(), old.title(), chosen)));
        step.accessibleTextProperty().bind(BoardWords.STEP.text());
        step.setMaxWidth(Double.MAX_VALUE);
        step.setMinWidth(0);
        var remove = Buttons.icon("follow-up-remove-" + index, Icons.CLOSE, BoardWords.FOLLOW_UP_REMOVE.text(old.title()),
                () -> setFollowUps(without(application.followUps(), index)));
        var box = new VBox(line(kind, title, remove), step);
        box.getStyleClass().add("follow-up");
        return box;
    }

    private Names stepName(String id) {
        if (id.isEmpty()) return BoardWords.NO_STEP.names();
        return model.project().get().plan().step(id).map(Step::name).orElse(Names.same(id));
    }

    private void set(Application application, int index, FollowUp changed) {
        setFollowUps(IntStream.range(0, application.followUps().size())
                .mapToObj(i -> i == index ? changed : application.followUps().get(i)).toList());
    }

    private void setFollowUps(List<FollowUp> all) {
        shown.getValue().ifPresent(now -> model.change(now.id(), BoardWords.FOLLOW_UPS, each -> each.withFollowUps(all)));
    }

    private static <T> List<T> without(List<T> all, int index) {
        return IntStream.range(0, all.size()).filter(i -> i != index).mapToObj(all::get).toList();
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("application-line");
        return line;
    }

    private static HBox head(String title, String beside) {
        var strong = new Label(title);
        strong.getStyleClass().add("strong");
        return line(strong, muted(beside));
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "board-small");
        return label;
    }
}
