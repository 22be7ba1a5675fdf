package org.kakehashi.ui.transfer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.picture.MethodDots;
import org.kakehashi.reference.Countries;
import org.kakehashi.transfer.Lacking;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.PictureView;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// An entry of the library brought to a city in front of the person's eyes: the chain, the range over methods, what
/// is missing, and below it know-how, effects and sources.
public final class TransferPanel extends VBox implements AutoCloseable {
    private final TransferViewModel model;
    private final HBox places = new HBox();
    private final HBox parts = new HBox();
    private final VBox factors = new VBox();
    private final Hyperlink edit;
    private final ChainBox chain = new ChainBox();
    private final MissingBox missing;
    private final VBox range = new VBox();
    private final Label unit = new Label();
    private final PictureView dots = Pictures.view("transfer-methods");
    private final HBox reach = new HBox();
    private final VBox warnings = new VBox();
    private final VBox about = new VBox();
    private final Subscription following;
    private String shown = "";
    private @Nullable List<Target> offered;

    public TransferPanel(TransferViewModel model) {
        this.model = model;
        missing = new MissingBox(model);
        setId("transfer");
        getStyleClass().add("transfer");
        getStylesheets().add(requireNonNull(TransferPanel.class.getResource("transfer.css"), "transfer.css").toExternalForm());
        edit = Buttons.link("transfer-edit", TransferWords.EDIT_FACTORS.text(), this::toggle);
        edit.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var title = Labels.of(TransferWords.TO_PROJECT_MONEY.text(), "strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, places, gap, edit);
        head.getStyleClass().add("transfer-head");
        factors.managedProperty().bind(factors.visibleProperty());
        factors.setVisible(false);
        parts.managedProperty().bind(parts.visibleProperty());
        var money = new VBox(head, parts, factors, reach, chain, missing);
        reach.getStyleClass().add("transfer-head");
        reach.managedProperty().bind(reach.visibleProperty());
        money.getStyleClass().add("transfer-section");
        var over = new Region();
        HBox.setHgrow(over, Priority.ALWAYS);
        unit.getStyleClass().addAll("muted", "small");
        var rangeHead = new HBox(Labels.of(TransferWords.RANGE_OVER_METHODS.text(), "strong"), over, unit);
        rangeHead.getStyleClass().add("transfer-head");
        range.getChildren().addAll(rangeHead, dots, warnings);
        range.getStyleClass().add("transfer-section");
        range.managedProperty().bind(range.visibleProperty());
        warnings.getStyleClass().add("warnings");
        dots.setFocusTraversable(true);
        dots.getStyleClass().add("method-dots");
        dots.setOnMouseClicked(event -> dots.hitAt(event.getX(), event.getY()).ifPresent(hit -> use(hit.id())));
        dots.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        dots.copyable(TransferWords.RANGE_OVER_METHODS.text(), unit.textProperty());
        getChildren().addAll(money, range, about);
        following = Subscription.combine(model.sheet().subscribe(this::show), Tongue.language().subscribe((_, _) -> {
            shown = "";
            show(model.now());
        }));
    }

    /// Opens the fields of the factors, or closes them.
    void toggle() {
        factors.setVisible(!factors.isVisible());
        edit.textProperty().bind((factors.isVisible() ? TransferWords.CLOSE_FACTORS : TransferWords.EDIT_FACTORS).text());
    }

    private void use(String method) {
        for (var each : Method.values()) {
            if (each.name().equals(method)) model.use(each);
        }
    }

    private void pressed(KeyEvent event) {
        int way = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (way == 0) return;
        var outcomes = model.now().flatMap(TransferSheet::conversion).map(Conversion::outcomes).orElse(List.of());
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).method() != model.choice().method()) continue;
            if (0 <= i + way && i + way < outcomes.size()) model.use(outcomes.get(i + way).method());
            break;
        }
        event.consume();
    }

    private void show(Optional<TransferSheet> now) {
        setVisible(now.isPresent());
        now.ifPresent(sheet -> {
            if (!shown.equals(sheet.entry().id())) begin(sheet);
            if (!model.targets().get().equals(offered)) offer(model.targets().get());
            chain.show(sheet, model.ground().shelf());
            var asked = missing.isVisible();
            missing.show(sheet.lacking());
            if (sheet.lacking().stream().anyMatch(Lacking.PriceYear.class::isInstance)
                    && !factors.isVisible()) toggle();
            range(sheet);
            if (asked && sheet.conversion().isPresent()) dots.requestFocus();
            reach(sheet);
        });
    }

    /// Says where the series do not reach the wanted year, and leads to what is missing.
    private void reach(TransferSheet sheet) {
        reach.getChildren().clear();
        reach.setVisible(model.unreached().isPresent());
        model.unreached().ifPresent(wanted -> {
            var shownYear = sheet.target().map(target -> Integer.toString(target.priceYear())).orElse("");
            var says = new Label(TransferWords.UNREACHED.now(Integer.toString(wanted), shownYear));
            says.getStyleClass().addAll("muted", "small");
            says.setWrapText(true);
            says.setMinWidth(0);
            HBox.setHgrow(says, Priority.ALWAYS);
            says.setMaxWidth(Double.MAX_VALUE);
            var enter = Buttons.link("transfer-reach", TransferWords.REACH.text(Integer.toString(wanted)),
                    () -> model.pricesOf(wanted));
            enter.setMinWidth(Region.USE_PREF_SIZE);
            reach.getChildren().addAll(says, enter);
        });
    }

    /// Builds what stays as long as one entry is shown.
    private void begin(TransferSheet sheet) {
        shown = sheet.entry().id();
        offered = null;
        factors.getChildren().setAll(new FactorsForm(model));
        var costs = Headline.all(sheet.entry()).map(Headline::part).toList();
        parts.setVisible(costs.size() > 1);
        parts.getChildren().clear();
        if (costs.size() > 1) {
            parts.getChildren().add(new Segments<>("transfer-part", costs, part -> Said.of(part).text(),
                    model.sheet().map(open -> open.map(TransferSheet::part).orElse(costs.getFirst())), model::show));
        }
        about.getChildren().setAll(EntrySections.of(sheet.entry(), model.ground().shelf()));
    }

    private void offer(List<Target> targets) {
        offered = targets;
        if (targets.isEmpty()) {
            places.getChildren().setAll(Labels.of(TransferWords.NO_CITY.text(), "muted"));
            return;
        }
        if (targets.size() == 1) {
            var only = Labels.of(Words.of(targets.getFirst().name()), "chip");
            only.setGraphic(Icons.CITY_PAIR.node(12, "accent"));
            places.getChildren().setAll(only);
            return;
        }
        ComboBox<String> city = Fields.choice("transfer-city", targets.stream().map(Target::city).toList(),
                id -> Words.of(targets.stream().filter(target -> target.city().equals(id)).findFirst().orElseThrow().name()),
                model.sheet().map(sheet -> sheet.flatMap(TransferSheet::target).map(Target::city).orElse(null)), model::bring);
        city.accessibleTextProperty().bind(TransferWords.TARGET_CITY.text());
        places.getChildren().setAll(city);
    }

    private void range(TransferSheet sheet) {
        var done = sheet.conversion();
        range.setVisible(done.isPresent());
        if (done.isEmpty()) return;
        var rows = new ArrayList<MethodDots.Row>();
        for (var outcome : done.get().outcomes()) {
            rows.add(new MethodDots.Row(outcome.method().name(), name(outcome.method()), outcome.value(),
                    Digits.amount(outcome.value()), outcome.method() == done.get().method() ? MethodDots.Mark.CHOSEN
                            : MethodDots.Mark.PLAIN));
        }
        for (var local : sheet.locals()) {
            rows.add(new MethodDots.Row(local.entry(), local.name().in(Tongue.now()), local.value(),
                    Digits.amount(local.value()), MethodDots.Mark.LOCAL));
        }
        var picture = new MethodDots(rows, value -> Formats.axis(value, Tongue.now()));
        dots.setMinHeight(picture.height());
        dots.setPrefHeight(picture.height());
        dots.show(picture);
        dots.setAccessibleText(TransferWords.METHODS_HELP.now(name(done.get().method())));
        unit.setText(TransferWords.RANGE_UNIT.now(Formats.unit(done.get().to().currency(), Tongue.now()),
                Said.of(sheet.entry().per()).now()));
        warnings.getChildren().setAll(warnings(sheet));
    }

    private String name(Method method) {
        var traded = model.choice().traded();
        return Said.of(method).now(Formats.percent(traded, 0), Formats.percent(1 - traded, 0));
    }

    private static List<Node> warnings(TransferSheet sheet) {
        var found = new ArrayList<Node>();
        for (var local : sheet.below()) found.add(warning(TransferWords.LOCAL_BELOW.now(local.name())));
        for (var local : sheet.above()) found.add(warning(TransferWords.LOCAL_ABOVE.now(local.name())));
        if (!sheet.othersLack().isEmpty()) {
            var lacks = new Label(TransferWords.OTHERS_LACK.now(String.join("; ", sheet.othersLack().stream()
                    .map(TransferPanel::brief).distinct().toList())));
            lacks.getStyleClass().addAll("muted", "small");
            lacks.setWrapText(true);
            lacks.setMinHeight(Region.USE_PREF_SIZE);
            found.add(lacks);
        }
        return found;
    }

    private static String brief(Lacking lacking) {
        return lacking instanceof Lacking.Value(var country, var indicator, int year)
                ? TransferWords.MISSING_ONE.now(Countries.name(country), Said.of(indicator).now(), Integer.toString(year))
                : lacking.says().in(Tongue.now());
    }

    private static Node warning(String text) {
        var says = new Label(text);
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        var bar = new HBox(Icons.WARNING.node(14), says);
        bar.getStyleClass().addAll("message-bar", "warning");
        return bar;
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
