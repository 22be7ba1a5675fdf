package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kakehashi.base.Names;
import org.kakehashi.eligibility.Eligibility;
import org.kakehashi.eligibility.Field;
import org.kakehashi.eligibility.Fit;
import org.kakehashi.eligibility.Reason;
import org.kakehashi.eligibility.Reason.Topic;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Tongue;

/// Why a programme fits, a chip a reason; one leads to the field that decides it.
final class FitChips {
    /// What is worth a chip even where nothing is missing.
    private static final Set<Topic> GOOD = EnumSet.of(Topic.APPLICANT, Topic.STEPS, Topic.AGREEMENT, Topic.COUNTERPART,
            Topic.PARTNER_REQUEST, Topic.COMPANY, Topic.FINISHED_STUDY, Topic.RESIDENTS_BENEFIT);
    private static final double TIP = 360;
    /// Met reasons that are shown while a card is closed.
    private static final int MOST = 3;

    private FitChips() {}

    /// @param all whether everything that is met has its chip, rather than the first few
    /// @return of what is met, then of what is not
    static List<Node> of(Eligibility one, boolean all, Consumer<Field> go) {
        var said = new HashSet<Names>(); // a company may be both who applies and what is asked for
        var met = one.reasons().stream().filter(reason -> reason.fit() == Fit.FITS && GOOD.contains(reason.topic()))
                .filter(reason -> said.add(reason.brief())).toList();
        var missed = one.reasons().stream().filter(reason -> reason.fit().compareTo(Fit.NOTE) > 0).toList();
        int shown = all ? met.size() : Math.min(met.size(), MOST);
        var chips = new ArrayList<Node>();
        for (var reason : met.subList(0, shown)) chips.add(chip(one, reason, go));
        if (shown < met.size()) chips.add(more(met.subList(shown, met.size())));
        for (var reason : missed) chips.add(chip(one, reason, go));
        return chips;
    }

    private static Label more(List<Reason> rest) {
        var more = new Label(CatalogueWords.MORE_REASONS.now(rest.size()));
        more.getStyleClass().addAll("chip", "plain");
        more.setTooltip(tip(rest.stream().map(reason -> reason.sentence().in(Tongue.now())).collect(Collectors.joining("\n"))));
        return more;
    }

    private static Button chip(Eligibility one, Reason reason, Consumer<Field> go) {
        var chip = new Button(reason.brief().in(Tongue.now()));
        chip.setId("reason-" + one.funder().id() + "-" + reason.topic().name().toLowerCase(Locale.ROOT));
        chip.getStyleClass().setAll("chip", "clickable", style(reason));
        chip.setGraphic(icon(reason).node(12));
        chip.setMinWidth(0);
        var sentence = reason.sentence().in(Tongue.now());
        chip.setTooltip(tip(sentence));
        chip.setAccessibleText(sentence);
        chip.setOnAction(_ -> go.accept(reason.decides()));
        return chip;
    }

    static Tooltip tip(String text) {
        var tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP);
        return tip;
    }

    static String style(Reason reason) {
        return switch (reason.fit()) {
            case FITS -> "ok";
            case NOTE -> "plain";
            case COULD_FIT -> "warning";
            case DOES_NOT_FIT -> "danger";
        };
    }

    static Icons icon(Reason reason) {
        return switch (reason.fit()) {
            case FITS -> Icons.CHECK;
            case NOTE -> Icons.INFO;
            case COULD_FIT -> Icons.DEADLINE;
            case DOES_NOT_FIT -> Icons.CLOSE;
        };
    }
}
