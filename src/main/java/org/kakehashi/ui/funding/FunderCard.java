package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.eligibility.Eligibility;
import org.kakehashi.eligibility.Field;
import org.kakehashi.eligibility.Fit;
import org.kakehashi.eligibility.Reason;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.reference.Funder;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;

/// One programme of the catalogue: what it gives, why it fits and when it takes applications; all of it when it is open.
final class FunderCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final long SOON = 14;
    private final FundingViewModel model;
    private final CatalogueViewModel catalogue;
    private final Eligibility one;
    private final Funder funder;

    /// @param expanded whether all there is to say is shown
    /// @param choose   is told that the card is to be opened or closed
    FunderCard(FundingViewModel model, CatalogueViewModel catalogue, Eligibility one, boolean expanded, Applying applying,
            Consumer<Field> go, Runnable choose) {
        this.model = model;
        this.catalogue = catalogue;
        this.one = one;
        funder = one.funder();
        setId("funder-" + funder.id());
        getStyleClass().addAll("row", "funder", "clickable");
        pseudoClassStateChanged(SELECTED, expanded);
        var name = label(funder.name().in(Tongue.now()), "strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var programme = label(funder.programme().in(Tongue.now()), "muted");
        programme.getStyleClass().add("small");
        programme.setWrapText(true);
        programme.setMinHeight(Region.USE_PREF_SIZE);
        var ceiling = label(ceiling(), "small");
        ceiling.setMinWidth(Region.USE_PREF_SIZE);
        var chips = new FlowPane();
        chips.getStyleClass().add("funder-chips");
        chips.getChildren().setAll(FitChips.of(one, expanded, go));
        getChildren().addAll(line(name, gap(), ceiling), programme, chips, window());
        if (expanded) {
            getChildren().add(new FunderPapers(catalogue.weighed().get(), funder, applying));
            getChildren().add(details(go));
        }
        setFocusTraversable(true);
        setAccessibleText(CatalogueWords.CARD_SAYS.now(funder.name(), funder.programme(), ceiling()));
        setOnMouseClicked(event -> {
            if (!event.isConsumed()) choose.run();
        });
        setOnKeyPressed(event -> {
            if (event.getTarget() != this || (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE)) return;
            event.consume();
            choose.run();
        });
    }

    private String ceiling() {
        if (funder.ceilingPerYear() > 0) return FundingWords.UP_TO_YEAR.now(money(funder.ceilingPerYear()));
        return funder.ceiling() > 0 ? FundingWords.UP_TO.now(money(funder.ceiling())) : FundingWords.NO_CEILING.now();
    }

    private String money(double amount) {
        return Formats.projectMoney(amount, funder.terms().currency());
    }

    private HBox window() {
        var strip = Pictures.view("window-" + funder.id());
        strip.getStyleClass().add("window-strip");
        strip.show(new WindowStrip(Optional.ofNullable(funder.window()), model.today(), fiscalYearStart()));
        var window = funder.window();
        if (window != null) {
            var closes = window.nextClosing(model.today());
            var says = FundingWords.WINDOW_SAYS.now(Formats.dayMonth(window.openingBefore(closes)), Formats.dayMonth(closes));
            strip.setAccessibleText(says);
            Tooltip.install(strip, new Tooltip(says));
        }
        return line(strip, gap(), openness());
    }

    private Label openness() {
        if (has(MoneyState.APPLIED)) return Chips.of(Chips.Kind.ACCENT, CatalogueWords.APPLIED.text());
        if (!catalogue.weighed().get().application(funder).map(each -> each.open()).orElse(false) && (has(MoneyState.COMMITTED)
                || has(MoneyState.RECEIVED) || has(MoneyState.SPENT))) return Chips.of(Chips.Kind.OK, CatalogueWords.SECURED.text());
        return switch (Openness.of(funder.window(), model.today())) {
            case Openness.Always _ -> Chips.of(Chips.Kind.PLAIN, CatalogueWords.ALWAYS_OPEN.text());
            case Openness.Open(long days) when days == 0 -> Chips.of(Chips.Kind.DANGER, FundingWords.CLOSES_TODAY.text());
            case Openness.Open(long days) -> Chips.of(days <= SOON ? Chips.Kind.DANGER : Chips.Kind.ACCENT,
                    FundingWords.CLOSES_IN.text(days));
            case Openness.Closed(var opens) -> Chips.of(Chips.Kind.PLAIN, FundingWords.OPENS.text(
                    opens.getYear() == model.today().getYear() || opens.isBefore(model.today().plusMonths(4))
                            ? Formats.dayMonth(opens) : Formats.monthYear(opens)));
            case Openness.Unstated _ -> Chips.of(Chips.Kind.PLAIN, FundingWords.NO_WINDOW.text());
        };
    }

    private boolean has(MoneyState state) {
        return source().map(source -> model.sheet().get().project().funding().pledges().stream().anyMatch(
                pledge -> pledge.source().equals(source.id()) && pledge.amount() > 0 && pledge.state() == state)).orElse(false);
    }

    private VBox details(Consumer<Field> go) {
        var details = new VBox();
        details.getStyleClass().add("funder-details");
        for (var reason : one.reasons()) {
            if (reason.fit() != Fit.FITS) details.getChildren().add(reason(reason, go));
        }
        var conditions = label(funder.conditions().in(Tongue.now()), "small");
        conditions.setWrapText(true);
        conditions.setMinHeight(Region.USE_PREF_SIZE);
        if (!funder.conditions().isBlank()) details.getChildren().add(conditions);
        if (!funder.isOutdated(model.today())) details.getChildren().add(checked()); // else a reason says so
        details.getChildren().add(foot());
        return details;
    }

    /// A reason as a whole sentence that leads to the field that decides it.
    private Button reason(Reason reason, Consumer<Field> go) {
        var link = new Button(reason.sentence().in(Tongue.now()));
        link.setId("why-" + funder.id() + "-" + reason.topic().name().toLowerCase(Locale.ROOT));
        link.getStyleClass().setAll("funder-reason", FitChips.style(reason));
        link.setGraphic(FitChips.icon(reason).node(12));
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(_ -> go.accept(reason.decides()));
        return link;
    }

    private Label checked() {
        var year = FundingText.year(funder.conditionsYear());
        return label(funder.lastChecked().map(day -> FundingWords.CONDITIONS_OF.now(year, Formats.date(day)))
                .orElseGet(() -> FundingWords.CONDITIONS_UNCHECKED.now(year)), "caption-small");
    }

    private HBox foot() {
        var foot = new ArrayList<Node>();
        foot.add(label(FundingWords.GRANT_RATE.now(Formats.percent(funder.grantRate(), 0)), "caption-small"));
        if (funder.longestYears() > 0) foot.add(label(FundingWords.LONGEST.now(funder.longestYears()), "caption-small"));
        foot.add(mark());
        foot.add(gap());
        if (source().isPresent()) foot.add(Chips.of(Chips.Kind.ACCENT, FundingWords.IN_USE.text()));
        else foot.add(use());
        return line(foot.toArray(Node[]::new));
    }

    private Node use() {
        var use = Buttons.secondary("use-" + funder.id(), null, FundingWords.USE.text(),
                () -> model.add(SourceChoices.of(funder)));
        use.getStyleClass().add("dense");
        return use;
    }

    private Label mark() {
        var evidence = funder.evidence();
        var word = FundingText.word(evidence.status());
        var text = evidence.source().isEmpty() ? word.text() : FundingWords.STATUS_SOURCE.text(word.names(), evidence.source());
        var mark = Chips.mark(evidence.status(), text);
        var lines = new ArrayList<String>();
        model.sheet().get().project().shelf().source(evidence.source()).ifPresent(source -> {
            lines.add(source.title().in(Tongue.now()));
            if (!source.address().isEmpty()) lines.add(source.address());
        });
        if (!evidence.note().isBlank()) lines.add(evidence.note().in(Tongue.now()));
        if (!lines.isEmpty()) mark.setTooltip(FitChips.tip(String.join("\n", lines)));
        return mark;
    }

    private Optional<FundingSource> source() {
        return catalogue.weighed().get().source(funder);
    }

    private int fiscalYearStart() {
        return model.sheet().get().project().home().fiscalYearStart();
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll(List.of(style));
        label.setMinWidth(0);
        return label;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("funder-line");
        return line;
    }
}
