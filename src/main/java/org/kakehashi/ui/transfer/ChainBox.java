package org.kakehashi.ui.transfer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Conversion.Factor;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Shelf;
import org.kakehashi.transfer.Transfer;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Tongue;

/// The way of a figure from where it was published to the city: a line for each factor, and the result.
final class ChainBox extends VBox {
    /// Amounts of up to this length share one column.
    private static final int SHORT = 9;
    private static final String TIMES = "\u00d7", EQUALS = "=";

    ChainBox() {
        setId("transfer-chain");
        getStyleClass().add("chain");
    }

    void show(TransferSheet sheet, Shelf shelf) {
        var lines = new ArrayList<Node>();
        lines.add(published(sheet, shelf));
        sheet.conversion().ifPresent(done -> {
            double amount = done.from().value();
            var money = done.from().currency();
            for (var factor : done.factors()) {
                amount *= factor.value();
                money = moneyAfter(factor, done, money);
                lines.add(line(TIMES, title(factor, done, money), sub(factor, done), mark(factor, shelf),
                        Digits.money(amount, money), false));
            }
            lines.add(result(sheet, done, shelf));
        });
        getChildren().setAll(lines);
    }

    private static Node published(TransferSheet sheet, Shelf shelf) {
        var entry = sheet.entry();
        var cost = sheet.headline().cost();
        return line("", TransferWords.PUBLISHED.now(), TransferWords.PUBLISHED_SUB.now(Said.of(entry.per()).now(),
                Said.of(sheet.part()).now(), Published.year(entry, Tongue.now())), Proof.mark(cost.evidence(), shelf),
                Published.full(cost, entry.currency()), false);
    }

    private static String moneyAfter(Factor factor, Conversion done, String before) {
        return switch (factor.step()) {
            case OWN_MONEY -> Countries.currency(done.from().country()).orElse(before);
            case MONEY -> done.to().currency();
            case PRICES, INCOME, ADAPTATION -> before;
        };
    }

    private static String title(Factor factor, Conversion done, String money) {
        var value = Digits.factor(factor.value());
        return switch (factor.step()) {
            case OWN_MONEY -> TransferWords.OWN_MONEY.now(Formats.unit(money, Tongue.now()), value);
            case PRICES -> (done.method() == Method.MARKET_CONSUMER_PRICES ? TransferWords.PRICES_CPI
                    : TransferWords.PRICES_DEFLATOR).now(Integer.toString(done.to().priceYear()), value);
            case MONEY -> (switch (done.method()) {
                case MARKET_CONSUMER_PRICES, MARKET, INCOME -> TransferWords.MONEY_MARKET;
                case MIXED -> TransferWords.MONEY_MIX;
                case PURCHASING_POWER -> TransferWords.MONEY_PPP;
            }).now(value);
            case INCOME -> TransferWords.INCOME_RATIO.now(value);
            case ADAPTATION -> TransferWords.ADAPTATION.now(value);
        };
    }

    private static String sub(Factor factor, Conversion done) {
        return switch (factor.step()) {
            case PRICES -> done.from().priceFrom() < done.from().priceYear()
                    ? TransferWords.PRICES_EVEN.now(done.from().priceYear() - done.from().priceFrom() + 1) : "";
            case MONEY -> done.method() == Method.MIXED ? TransferWords.MONEY_MIX_SUB.now(
                    Formats.percent(done.traded(), 0), Formats.percent(1 - done.traded(), 0)) : "";
            case ADAPTATION -> done.adaptation() == 1 ? TransferWords.NO_ADAPTATION.now() : done.reason().in(Tongue.now());
            case OWN_MONEY, INCOME -> "";
        };
    }

    /// What a person chose is own; what was computed from series names their source.
    private static Label mark(Factor factor, Shelf shelf) {
        if (factor.observations().isEmpty()) {
            return Proof.mark(factor.step() == Conversion.Step.ADAPTATION ? Evidence.OWN
                    : new Evidence(Status.COMPUTED, "", Names.same("")), shelf);
        }
        var weakest = factor.observations().stream().map(Observation::status).max(Status::compareTo).orElseThrow();
        var source = factor.observations().stream().map(Observation::source).filter(id -> !id.isEmpty()).findFirst().orElse("");
        var mark = Proof.mark(new Evidence(weakest.compareTo(Status.COMPUTED) < 0 ? Status.COMPUTED : weakest, source,
                Names.same("")), shelf);
        mark.setTooltip(new Tooltip(observations(factor.observations())));
        return mark;
    }

    private static String observations(List<Observation> used) {
        return String.join("\n", used.stream().map(one -> Countries.name(one.country()).in(Tongue.now()) + " " + one.year()
                + "  " + Said.of(one.indicator()).now() + ": " + Digits.factor(one.value())
                + (one.source().isEmpty() ? "" : " (" + one.source() + ")")).limit(24).toList());
    }

    private static Node result(TransferSheet sheet, Conversion done, Shelf shelf) {
        var cost = sheet.headline().cost();
        var place = sheet.target().map(target -> target.name().in(Tongue.now())).orElse("");
        var year = Integer.toString(done.to().priceYear());
        var sub = done.outcomes().size() > 1 ? TransferWords.RESULT_SUB.now(year, Digits.amount(done.least()),
                Digits.amount(done.most())) : TransferWords.RESULT_ALONE.now(year);
        return line(EQUALS, TransferWords.RESULT.now(place, Said.of(sheet.entry().per()).now()), sub,
                Proof.mark(Transfer.evidence(cost, done), shelf), Digits.money(done.value(), done.to().currency()), true);
    }

    private static Node line(String sign, String title, String sub, Label mark, String amount, boolean last) {
        var operation = new Label(sign);
        operation.getStyleClass().add("operation");
        operation.setVisible(!sign.isEmpty());
        var head = new Label(title);
        head.getStyleClass().add(last ? "strong" : "chain-title");
        head.setWrapText(true);
        var says = new VBox(head);
        if (!sub.isEmpty()) {
            var below = new Label(sub);
            below.getStyleClass().addAll("muted", "chain-sub");
            below.setWrapText(true);
            says.getChildren().add(below);
        }
        says.setMinWidth(0);
        HBox.setHgrow(says, Priority.ALWAYS);
        var value = new Label(amount);
        value.getStyleClass().addAll("strong", last ? "chain-result" : "chain-amount");
        if (amount.length() <= SHORT) value.getStyleClass().add("chain-short");
        for (var whole : List.of(operation, mark, value)) whole.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(operation, says, mark, value);
        line.getStyleClass().add("chain-line");
        if (last) line.getStyleClass().add("last");
        return line;
    }
}
