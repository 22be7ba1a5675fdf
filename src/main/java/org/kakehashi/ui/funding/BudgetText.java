package org.kakehashi.ui.funding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.funding.Paid;
import org.kakehashi.plan.CostBuildUp;
import org.kakehashi.plan.CostLine;
import org.kakehashi.plan.Exchange;
import org.kakehashi.ui.kit.Formats;

/// What the cells of the budget say.
final class BudgetText {
    private final FundingSheet sheet;
    private final BudgetGrouping grouping;
    private final Language language;

    BudgetText(FundingSheet sheet, BudgetGrouping grouping, Language language) {
        this.sheet = sheet;
        this.grouping = grouping;
        this.language = language;
    }

    String of(BudgetColumn column, BudgetRow row) {
        return switch (row) {
            case BudgetRow.Group group -> group(column, group);
            case BudgetRow.Line line -> line(column, line);
            case BudgetRow.Total total -> switch (column.kind()) {
                case LINE -> (total.inKind() ? BudgetWords.TOTAL_IN_KIND : BudgetWords.TOTAL).in(language);
                case AMOUNT -> number(total.amount());
                case YEAR -> year(total, column.year());
                case QUANTITY, UNIT, RATE, MONEY, SPREAD, FORM, PAYERS -> "";
            };
        };
    }

    private String group(BudgetColumn column, BudgetRow.Group group) {
        return switch (column.kind()) {
            case LINE -> group.name().in(language);
            case AMOUNT -> number(group.isInKind() ? group.inKind() : group.money());
            case FORM -> group.isInKind() ? BudgetWords.IN_KIND.in(language) : "";
            case PAYERS -> group.isInKind() || group.inKind() == 0 ? ""
                    : BudgetWords.IN_KIND_OF.in(language, number(group.inKind()));
            case YEAR -> year(group, column.year());
            case QUANTITY, UNIT, RATE, MONEY, SPREAD -> "";
        };
    }

    private String line(BudgetColumn column, BudgetRow.Line row) {
        var line = row.line();
        return switch (column.kind()) {
            case LINE -> name(row);
            case QUANTITY -> line.isShare() ? Formats.percent(line.quantity(), 1) : Formats.brief(line.quantity(), 2);
            case UNIT -> line.isShare() ? BudgetWords.OF_ABOVE.in(language) : line.unit().in(language);
            case RATE -> row.missing() ? BudgetWords.NO_RATE.in(language) : Formats.money(line.rate(), currency(line));
            case MONEY -> line.exchange() == null ? sheet.currency()
                    : BudgetWords.CONVERTED.in(language, line.exchange().currency(), Formats.brief(line.exchange().rate(), 4));
            case AMOUNT -> row.missing() ? "" : number(row.amount());
            case SPREAD -> spread(line).in(language);
            case FORM -> (line.inKind() ? BudgetWords.IN_KIND : BudgetWords.CASH).in(language);
            case PAYERS -> line.inKind() || row.amount() == 0 ? "" : grouping == BudgetGrouping.PAYER ? share(row) : payers(row);
            case YEAR -> year(row, column.year());
        };
    }

    /// @return what tells the line from the others of its group
    private String name(BudgetRow.Line row) {
        var line = row.line();
        return switch (grouping) {
            case STEP -> line.name().in(language);
            case CATEGORY -> line.name().equals(CostBuildUp.name(line.category())) ? row.step().name().in(language) : part(row);
            case PAYER -> part(row);
        };
    }

    private String part(BudgetRow.Line row) {
        return BudgetWords.PART_OF.in(language, row.step().name(), row.line().name());
    }

    /// @return what part of the line its payer pays
    private static String share(BudgetRow.Line row) {
        return Formats.percent((double) row.amount() / row.line().amount(), 0);
    }

    static BudgetWords spread(CostLine line) {
        return switch (line.spreads()) {
            case EVENLY -> BudgetWords.EVENLY;
            case AT_START -> BudgetWords.AT_START;
            case AT_END -> BudgetWords.AT_END;
        };
    }

    String currency(CostLine line) {
        return line.exchange() == null ? sheet.currency() : line.exchange().currency();
    }

    /// @return the first payer, and how many more there are
    private String payers(BudgetRow.Line row) {
        var sums = sums(row);
        if (sums.size() < 2) return allPayers(row);
        return BudgetWords.PAYER_MORE.in(language, name(sums.keySet().iterator().next()), sums.size() - 1);
    }

    private static Map<String, Long> sums(BudgetRow.Line row) {
        var sums = new LinkedHashMap<String, Long>();
        for (var paid : row.paid()) sums.merge(paid.source(), paid.amount(), Long::sum);
        return sums;
    }

    /// @return every payer with its part of the line
    String allPayers(BudgetRow.Line row) {
        if (row.line().inKind() || row.amount() == 0) return "";
        var sums = sums(row);
        if (sums.keySet().stream().allMatch(String::isEmpty)) return BudgetWords.NOBODY.in(language);
        if (sums.size() == 1) return name(sums.keySet().iterator().next());
        double all = row.paid().stream().mapToLong(Paid::amount).sum();
        return sums.entrySet().stream().map(part -> BudgetWords.PAYER_SHARE.in(language, name(part.getKey()),
                Formats.percent(part.getValue() / all, 0))).collect(Collectors.joining(BudgetWords.JOIN.in(language)));
    }

    private String name(String source) {
        return source.isEmpty() ? BudgetWords.NOBODY.in(language)
                : sheet.project().funding().source(source).map(found -> found.name().in(language)).orElse(source);
    }

    private static String year(BudgetRow row, int year) {
        var amount = row.years().getOrDefault(year, 0L);
        return amount == 0 ? "" : number(amount);
    }

    static String number(long amount) {
        return Formats.number((double) amount, 0);
    }

    /// @return what a cell says that is pointed at, blank if nothing more
    String more(BudgetColumn column, BudgetRow row) {
        if (!(row instanceof BudgetRow.Line line)) return "";
        return switch (column.kind()) {
            case LINE -> (grouping == BudgetGrouping.STEP ? "" : part(line) + "\n") + (line.byHand() ? BudgetWords.BY_HAND.in(language) : trust(line));
            case RATE, MONEY -> line.line().exchange() == null ? trust(line) : exchange(line.line().exchange());
            case PAYERS -> allPayers(line);
            case QUANTITY, UNIT, AMOUNT, SPREAD, FORM, YEAR -> "";
        };
    }

    private String exchange(Exchange rate) {
        var said = BudgetWords.EXCHANGE_SAYS.in(language, rate.currency(), Formats.brief(rate.rate(), 6), sheet.currency(),
                Formats.date(rate.date()));
        return said + source(rate.evidence().source(), rate.evidence().note());
    }

    /// @return where the rate comes from
    String trust(BudgetRow.Line row) {
        var evidence = row.line().evidence();
        var status = FundingText.word(evidence.status()).in(language);
        var said = row.line().changed() ? BudgetWords.CHANGED.in(language, status) : status;
        return said + source(evidence.source(), evidence.note());
    }

    private String source(String id, Names note) {
        var title = sheet.project().shelf().source(id).map(source -> source.title().in(language)).orElse("");
        var more = note.in(language);
        return (title.isEmpty() ? "" : "\n" + title) + (more.isBlank() ? "" : "\n" + more);
    }
}
