package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kakehashi.allocation.Explanation;
import org.kakehashi.allocation.FundingSituation;
import org.kakehashi.allocation.FundingSituationCheck;
import org.kakehashi.allocation.Need;
import org.kakehashi.allocation.Payer;
import org.kakehashi.allocation.Proposal;
import org.kakehashi.allocation.SituationCheck;
import org.kakehashi.allocation.Stage;
import org.kakehashi.base.Finding;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Payment;
import org.kakehashi.ui.kit.Buttons;
import org.kakehashi.ui.kit.Chips;
import org.kakehashi.ui.kit.Formats;
import org.kakehashi.ui.kit.Icons;
import org.kakehashi.ui.kit.Labels;
import org.kakehashi.ui.kit.Segments;
import org.kakehashi.ui.kit.Tables;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// What an allocation proposes: its figures, who pays how much in which year or for which line, and what stays open.
final class AllocateReport extends VBox {
    private static final double ROW = 40, HEAD = 32;
    private static final int MOST_ROWS = 12, SAID = 3, TOLD = 25;
    private final AllocateViewModel model;
    private final Proposal proposal;
    private final FundingSituation reading;
    private final List<Payment> before;
    private final List<Finding> findings;
    private final Explanation explanation;
    private final String currency;

    /// Which table is shown.
    private enum View { PAYERS, LINES }

    AllocateReport(AllocateViewModel model, AllocateViewModel.State.Proposed proposed) {
        this.model = model;
        proposal = proposed.proposal();
        reading = proposed.reading();
        before = reading.present();
        currency = proposed.project().plan().currency();
        findings = Stream.concat(FundingSituationCheck.findings(reading, proposal).stream(),
                SituationCheck.findings(proposal.situation(), currency).stream())
                .sorted(Comparator.comparing(Finding::severity)).toList();
        explanation = new Explanation(proposal, currency);
        setId("allocate-report");
        getStyleClass().addAll("allocate-content", "allocate-report");
        var situation = proposal.situation();
        if (situation.needs().isEmpty() || situation.payers().isEmpty()) {
            getChildren().add(Labels.paragraph(AllocateWords.NOTHING.text()));
        } else if (!proposal.found()) {
            getChildren().add(new AllocateClash(model, proposal, currency));
        } else {
            getChildren().add(figures());
            tables();
            open();
        }
        checks();
    }

    private ObservableValue<String> money(long amount) {
        return Tongue.language().map(language -> Formats.projectMoney((double) amount, currency, language));
    }

    private Node figures() {
        boolean expected = proposal.situation().expected();
        long own = expected ? proposal.stage(Stage.Kind.OWN).map(stage -> stage.value() / 1000).orElse(proposal.own()) : proposal.own();
        long payers = proposal.stage(Stage.Kind.PAYERS).map(Stage::value).orElse(0L);
        var figures = new HBox(
                AllocateDialog.figure("allocate-own", money(own), expected ? AllocateWords.OWN_EXPECTED : AllocateWords.OWN),
                AllocateDialog.figure("allocate-unfunded", money(proposal.unfunded()), AllocateWords.UNFUNDED),
                AllocateDialog.figure("allocate-payers", Tongue.language().map(_ -> String.valueOf(payers)), AllocateWords.PAYERS),
                proof(expected));
        figures.getStyleClass().add("allocate-figures");
        return figures;
    }

    private Node proof(boolean expected) {
        long gap = proposal.stages().stream().filter(stage -> stage.kind() != Stage.Kind.PAYERS && stage.kind() != Stage.Kind.CHANGE)
                .mapToLong(stage -> (stage.value() - stage.bound()) / (expected && stage.kind() == Stage.Kind.OWN ? 1000 : 1)).sum();
        var chip = gap == 0 ? Chips.of(Chips.Kind.OK, (proposal.proven() ? AllocateWords.PROVEN : AllocateWords.PROVEN_MONEY).text())
                : Chips.of(Chips.Kind.WARNING, Tongue.language().flatMap(language ->
                        AllocateWords.GAP.text(Formats.number((double) gap, 0) + " " + currency)));
        chip.setId("allocate-proven");
        var hint = new Tooltip();
        hint.textProperty().bind(AllocateWords.GAP_HINT.text());
        if (gap > 0) chip.setTooltip(hint);
        return chip;
    }

    private void tables() {
        var view = new SimpleObjectProperty<>(View.PAYERS);
        var shown = new StackPane();
        view.subscribe(now -> shown.getChildren().setAll(now == View.PAYERS ? payers() : lines()));
        var switcher = new Segments<>("allocate-view", List.of(View.values()),
                each -> (each == View.PAYERS ? AllocateWords.BY_PAYER : AllocateWords.BY_LINE).text(), view, view::set);
        var unit = Labels.of(view.flatMap(now -> now == View.PAYERS ? unit() : lineUnit()), "muted", "small");
        var bar = new HBox(switcher, unit);
        bar.getStyleClass().add("allocate-bar");
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(bar, shown);
    }

    private ObservableValue<String> lineUnit() {
        return currency.equals("JPY") ? AllocateWords.UNIT_LINES_YEN.text() : AllocateWords.UNIT_LINES.text(currency);
    }

    private ObservableValue<String> unit() {
        return currency.equals("JPY") ? AllocateWords.UNIT_YEN.text() : AllocateWords.UNIT.text(currency);
    }

    private TableView<Payer> payers() {
        var columns = new ArrayList<TableColumn<Payer, ?>>();
        columns.add(width(Tables.node("allocate-choose", AllocateWords.CHOOSE.text(), this::choose), expected() ? 52 : 60));
        columns.add(width(Tables.node("allocate-payer", AllocateWords.PAYER.text(),
                payer -> Labels.paragraph(Words.of(payer.name()), "small")), expected() ? 140 : 170));
        for (int year : proposal.situation().years()) {
            columns.add(number(Tables.node("allocate-" + year, Tongue.language().map(language -> Formats.fiscalYearPlain(year, language)),
                    payer -> amount(proposal.byYear(payer.id()).getOrDefault(year, 0L),
                            Proposal.byYear(before, payer.id()).getOrDefault(year, 0L))), 96));
        }
        columns.add(number(Tables.node("allocate-total", AllocateWords.TOTAL.text(), payer -> amount(
                sum(proposal.byYear(payer.id()).values()), sum(Proposal.byYear(before, payer.id()).values()))), 104));
        if (expected()) columns.add(width(Tables.node("allocate-chance", AllocateWords.CHANCE.text(), this::chance), 124));
        columns.add(width(Tables.node("allocate-binds", AllocateWords.BINDS.text(), this::binds), expected() ? 196 : 236));
        columns.add(width(Tables.node("allocate-more", AllocateWords.MORE.text(), this::more), expected() ? 118 : 170));
        return table("allocate-table", proposal.situation().payers(), columns);
    }

    private boolean expected() {
        return proposal.situation().expected();
    }

    private static long sum(Iterable<Long> amounts) {
        long sum = 0;
        for (long amount : amounts) sum += amount;
        return sum;
    }

    private Node choose(Payer payer) {
        var box = new CheckBox();
        box.setId("allocate-choose-" + payer.id());
        box.setAccessibleText(payer.name().in(Tongue.now()));
        box.setSelected(model.chosen().get().contains(payer.id()));
        box.setOnAction(_ -> model.choose(payer.id(), box.isSelected()));
        return box;
    }

    private static Node amount(long now, long before) {
        var text = Tongue.language().map(language -> {
            if (now == 0 && before == 0) return "";
            var shown = Amounts.shown(now, language);
            if (now == before || (now >= Amounts.unit(language) && Math.abs(now - before) < Amounts.least(language))) return shown;
            var sign = now > before ? "+" : "\u2212";
            return AllocateWords.CELL.now(shown, sign + Amounts.shown(Math.abs(now - before), language));
        });
        return Labels.of(text, "small");
    }

    private static Node said(List<Names> sentences) {
        return told(sentences.getFirst(), sentences);
    }

    private static Node told(Names shown, List<Names> sentences) {
        var label = Labels.paragraph(Words.of(shown), "small");
        tell(label, sentences);
        return label;
    }

    private static void tell(Label label, List<Names> sentences) {
        var all = new Tooltip();
        all.textProperty().bind(Tongue.language().map(language -> String.join("\n",
                sentences.stream().map(each -> each.in(language)).toList())));
        label.setTooltip(all);
    }

    private Node binds(Payer payer) {
        var own = findings.stream().filter(each -> each.subject().equals(payer.id())).toList();
        var says = new ArrayList<>(explanation.ofPayer(payer));
        // why it can pay nothing, or less than it could, comes before what follows from that
        var shown = own.stream().filter(each -> each.severity() == Finding.Severity.WARNING).findFirst().map(Finding::title).orElse(says.getFirst());
        own.forEach(each -> says.add(each.reason()));
        return told(shown, says);
    }

    private Node chance(Payer payer) {
        if (payer.kind() != Payer.Kind.PROGRAMME) return Labels.of(Words.of(Names.same("")));
        var chance = reading.funding().source(payer.id()).map(reading::chance).orElseThrow();
        return told(chance.says(), List.of(chance.explains()));
    }

    private Node more(Payer payer) {
        var ceilings = payer.ceilings();
        if (ceilings.whole() == null && ceilings.perYear() == null && ceilings.inYear().isEmpty()) return Labels.of(Words.of(Names.same("")));
        var ask = Buttons.link("allocate-more-" + payer.id(), AllocateWords.MORE_ASK.text(), () -> model.askMore(payer.id()));
        var holder = new StackPane(ask);
        holder.setAlignment(Pos.CENTER_LEFT);
        model.more().when(holder.sceneProperty().isNotNull()).subscribe(more -> {
            var answer = more.get(payer.id());
            holder.getChildren().setAll(answer == null ? ask : told(answer.shortly(), List.of(answer.fully())));
        });
        return holder;
    }

    private TableView<Payment> lines() {
        var columns = new ArrayList<TableColumn<Payment, ?>>();
        columns.add(width(Tables.node("allocate-pin", AllocateWords.PIN.text(), this::pin), 60));
        columns.add(width(Tables.text("allocate-line", AllocateWords.STEP_LINE.text(), this::line), 330));
        columns.add(width(Tables.text("allocate-year", AllocateWords.YEAR.text(),
                payment -> Formats.fiscalYearPlain(payment.fiscalYear(), Tongue.now())), 80));
        columns.add(width(Tables.text("allocate-source", AllocateWords.PAYER.text(), payment -> name(payment.source())), 170));
        columns.add(width(Tables.number("allocate-amount", AllocateWords.AMOUNT.text(), Payment::amount,
                value -> Formats.number(value, 0)), 110));
        columns.add(width(Tables.node("allocate-why", AllocateWords.WHY.text(),
                payment -> said(List.of(explanation.ofPayment(payment)))), 360));
        return table("allocate-lines", proposal.payments(), columns);
    }

    private Node pin(Payment payment) {
        var box = new CheckBox();
        box.setId(String.join("-", "allocate-pin", payment.step(), payment.line(), "" + payment.fiscalYear(), payment.source()));
        box.setAccessibleText(line(payment));
        box.setSelected(model.isPinned(payment));
        box.setOnAction(_ -> model.pin(payment, box.isSelected()));
        return box;
    }

    private Optional<Need> need(Payment payment) {
        return proposal.situation().needs().stream().filter(need -> need.step().equals(payment.step())
                && need.line().equals(payment.line()) && need.fiscalYear() == payment.fiscalYear()).findFirst();
    }

    private String line(Payment payment) {
        return need(payment).map(need -> need.stepName().in(Tongue.now()) + " \u2013 " + need.name().in(Tongue.now())).orElse(payment.line());
    }

    private String name(String source) {
        return proposal.situation().payers().stream().filter(payer -> payer.id().equals(source)).findFirst()
                .map(payer -> payer.name().in(Tongue.now())).orElse(source);
    }

    private static <S, T> TableColumn<S, T> number(TableColumn<S, T> column, double width) {
        column.getStyleClass().add("number");
        return width(column, width);
    }

    private static <S, T> TableColumn<S, T> width(TableColumn<S, T> column, double width) {
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private static <S> TableView<S> table(String id, List<S> rows, List<TableColumn<S, ?>> columns) {
        var table = new TableView<>(FXCollections.observableArrayList(rows));
        table.setId(id);
        table.getStyleClass().add("dense");
        table.getColumns().setAll(columns);
        table.setFixedCellSize(ROW);
        table.setPrefWidth(1130);
        table.setPrefHeight(HEAD + ROW * Math.min(MOST_ROWS, rows.size()) + 18);
        table.setMinHeight(HEAD + ROW * Math.min(3, rows.size()) + 4);
        return table;
    }

    private void open() {
        var open = proposal.open();
        if (open.isEmpty()) return;
        Function<Need, ObservableValue<String>> says = need -> AllocateWords.OPEN_LINE.text(need.stepName(), need.name(),
                FundingText.year(need.fiscalYear()), says(need.amount() - proposal.paid(need)),
                explanation.ofOpen(need).getFirst());
        var lines = new ArrayList<ObservableValue<String>>();
        for (var need : open.stream().limit(SAID).toList()) lines.add(says.apply(need));
        var rest = open.stream().skip(SAID).toList();
        if (!rest.isEmpty()) lines.add(AllocateWords.OPEN_MORE.text(rest.size()));
        var list = list("allocate-open", lines);
        for (int i = 0; i < Math.min(SAID, open.size()); i++) tell((Label) list.getChildren().get(i), explanation.ofOpen(open.get(i)));
        if (!rest.isEmpty()) tell((Label) list.getChildren().getLast(), rest.stream().limit(TOLD).map(need -> AllocateWords.OPEN_REST.names(
                need.stepName(), need.name(), FundingText.year(need.fiscalYear()), says(need.amount() - proposal.paid(need)))).toList());
        getChildren().addAll(Labels.of(AllocateWords.OPEN_TITLE.text(), "section-title"), list);
    }

    private Names says(long amount) {
        return new Names(Formats.projectMoney((double) amount, currency, Language.JA), Formats.projectMoney((double) amount, currency, Language.EN));
    }

    private void checks() {
        if (findings.isEmpty()) return;
        getChildren().addAll(Labels.of(AllocateWords.CHECKS.text(), "section-title"), list("allocate-checks",
                findings.stream().map(finding -> AllocateWords.CHECK.text(finding.title(), finding.reason())).toList()));
    }

    private static VBox list(String id, List<ObservableValue<String>> says) {
        var lines = new VBox();
        lines.setId(id);
        lines.getStyleClass().add("allocate-list");
        for (var each : says) {
            var line = Labels.paragraph(each, "small");
            line.setGraphic(Icons.WARNING.node(14, "warning"));
            lines.getChildren().add(line);
        }
        return lines;
    }
}
