package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.reference.Funder;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Pictures;
import org.kakehashi.ui.kit.Tongue;

/// One programme of the catalogue: what it pays, when it takes applications and on what conditions.
final class FunderCard extends VBox {
    private static final long SOON = 14;
    private final FundingViewModel model;
    private final Funder funder;

    FunderCard(FundingViewModel model, Funder funder) {
        this.model = model;
        this.funder = funder;
        setId("funder-" + funder.id());
        getStyleClass().addAll("row", "funder");
        var name = label(funder.name().in(Tongue.now()), "strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var ceiling = label(ceiling(), "small");
        ceiling.setMinWidth(Region.USE_PREF_SIZE);
        var programme = label(funder.programme().in(Tongue.now()), "muted");
        programme.setWrapText(true);
        var conditions = label(funder.conditions().in(Tongue.now()), "small");
        conditions.setWrapText(true);
        conditions.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(line(name, gap(), ceiling), programme, window(), conditions, checked(), foot());
    }

    private String ceiling() {
        if (funder.ceilingPerYear() > 0) return FundingWords.UP_TO_YEAR.now(money(funder.ceilingPerYear()));
        return funder.ceiling() > 0 ? FundingWords.UP_TO.now(money(funder.ceiling())) : FundingWords.NO_CEILING.now();
    }

    /// Ceilings are in yen whatever the plan's currency is.
    private static String money(double yen) {
        return Formats.projectMoney(yen, "JPY");
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
        return switch (Openness.of(funder.window(), model.today())) {
            case Openness.Open(long days) when days == 0 -> Chips.of(Chips.Kind.DANGER, FundingWords.CLOSES_TODAY.text());
            case Openness.Open(long days) -> Chips.of(days <= SOON ? Chips.Kind.DANGER : Chips.Kind.ACCENT,
                    FundingWords.CLOSES_IN.text(days));
            case Openness.Closed(var opens) -> Chips.of(Chips.Kind.PLAIN, FundingWords.OPENS.text(Formats.dayMonth(opens)));
            case Openness.Unstated _ -> Chips.of(Chips.Kind.PLAIN, FundingWords.NO_WINDOW.text());
        };
    }

    private Node checked() {
        var year = FundingText.year(funder.conditionsYear());
        var says = Openness.checked(funder).map(day -> FundingWords.CONDITIONS_OF.now(year, Formats.date(day)))
                .orElseGet(() -> FundingWords.CONDITIONS_UNCHECKED.now(year));
        if (!Openness.outdated(funder, model.today(), fiscalYearStart())) return label(says, "caption-small");
        var chip = Chips.of(Chips.Kind.WARNING, FundingWords.CONDITIONS_OLD.text(year));
        chip.setTooltip(new Tooltip(says));
        return chip;
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
        if (!lines.isEmpty()) mark.setTooltip(new Tooltip(String.join("\n", lines)));
        return mark;
    }

    private Optional<FundingSource> source() {
        return model.sheet().get().sources().stream().filter(source -> source.funder().equals(funder.id())).findFirst();
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
