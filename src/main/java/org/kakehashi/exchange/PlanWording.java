package org.kakehashi.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Link;

/// How people write links, lengths and choices in a cell.
final class PlanWording {
    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,25})?)";
    private static final String UNIT = "(ed|edays?|暦日|経過日|d|days?|日|稼働日|ew|週間?|w|wks?|weeks?|h|hrs?|hours?|時間|m|mins?|分|mo|mons?|months?|か?月|ヶ月|%|％)";
    private static final Pattern LINK = Pattern.compile("(\\d{1,9})\\s*(FS|SS|FF|SF)?\\s*(?:([+-])\\s*" + NUMBER + "\\s*" + UNIT + "?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile(NUMBER + "\\s*" + UNIT + "?\\s*\\??", Pattern.CASE_INSENSITIVE);
    private static final double HOURS_A_DAY = 8, DAYS_A_WEEK = 5, DAYS_A_MONTH = 20;

    private PlanWording() {}

    /// A link to a row.
    record Written(int row, Link.Kind kind, double lag, Link.Unit unit) {}

    /// @param days of work, or of the calendar
    record Length(double days, boolean working) {}

    /// @return the links; empty if the text is none
    static Optional<List<Written>> links(String text) {
        var links = new ArrayList<Written>();
        for (var part : text.split("[,;、；]", -1)) {
            if (part.isBlank()) continue;
            var parts = LINK.matcher(part.strip());
            if (!parts.matches()) return Optional.empty();
            var kind = switch (String.valueOf(parts.group(2)).toUpperCase(Locale.ROOT)) {
                case "SS" -> Link.Kind.START_START;
                case "FF" -> Link.Kind.FINISH_FINISH;
                case "SF" -> Link.Kind.START_FINISH;
                default -> Link.Kind.FINISH_START;
            };
            double size = parts.group(4) == null ? 0 : Double.parseDouble(parts.group(4));
            var unit = unit(parts.group(5) == null ? "d" : parts.group(5));
            links.add(new Written(Integer.parseInt(parts.group(1)), kind, ("-".equals(parts.group(3)) ? -1 : 1) * size * unit.days(),
                    unit.unit()));
        }
        return Optional.of(links);
    }

    /// @return the length; empty if the text is none
    static Optional<Length> length(String text) {
        var parts = LENGTH.matcher(text.strip());
        if (!parts.matches()) return Optional.empty();
        var unit = unit(parts.group(2) == null ? "d" : parts.group(2));
        if (unit.unit() == Link.Unit.PERCENT) return Optional.empty();
        return Optional.of(new Length(Double.parseDouble(parts.group(1)) * unit.days(), unit.unit() == Link.Unit.WORK));
    }

    private record Counted(double days, Link.Unit unit) {}

    private static Counted unit(String written) {
        var unit = written.toLowerCase(Locale.ROOT);
        return switch (unit) {
            case "%", "％" -> new Counted(1, Link.Unit.PERCENT);
            case "ed", "eday", "edays", "暦日", "経過日" -> new Counted(1, Link.Unit.ELAPSED);
            case "ew" -> new Counted(7, Link.Unit.ELAPSED);
            case "w", "wk", "wks", "week", "weeks", "週", "週間" -> new Counted(DAYS_A_WEEK, Link.Unit.WORK);
            case "h", "hr", "hrs", "hour", "hours", "時間" -> new Counted(1 / HOURS_A_DAY, Link.Unit.WORK);
            case "m", "min", "mins", "分" -> new Counted(1 / HOURS_A_DAY / 60, Link.Unit.WORK);
            case "mo", "mon", "mons", "month", "months", "月", "か月", "ヶ月" -> new Counted(DAYS_A_MONTH, Link.Unit.WORK);
            default -> new Counted(1, Link.Unit.WORK);
        };
    }

    /// @param kind of the names in the bundle, as `stage`
    /// @return the value that is called so in either language
    static <E extends Enum<E>> Optional<E> choice(String kind, E[] values, String text) {
        for (var value : values) {
            if (isCalled(text, PlanTrouble.TEXTS.text(kind + "." + value)) || value.name().equalsIgnoreCase(text)) return Optional.of(value);
        }
        return Optional.empty();
    }

    static boolean isCalled(String text, Names names) {
        var plain = PlanColumn.plain(text);
        return plain.equals(PlanColumn.plain(names.ja())) || plain.equals(PlanColumn.plain(names.en()));
    }

    /// @return a fraction of one, from `50 %`, `50` or a cell that holds a half
    static OptionalDouble share(String text, boolean number) {
        var plain = text.strip().replace("％", "%");
        boolean percent = plain.endsWith("%");
        var digits = percent ? plain.substring(0, plain.length() - 1).strip() : plain;
        if (!digits.matches("\\d{1,6}(\\.\\d{1,25})?")) return OptionalDouble.empty();
        double value = Double.parseDouble(digits);
        double share = percent || !number || value > 1 ? value / 100 : value;
        return 0 <= share && share <= 1 ? OptionalDouble.of(share) : OptionalDouble.empty();
    }
}
