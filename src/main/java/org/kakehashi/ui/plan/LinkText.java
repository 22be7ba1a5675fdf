package org.kakehashi.ui.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Link;
import org.kakehashi.ui.kit.Formats;

/// Links as they are written and typed: 3.1FS+2d; 2.2SS, or 3.1FS+2日; 2.2開始-開始.
final class LinkText {
    private static final double MOST = 36_600;
    private static final Pattern LINK = Pattern.compile("([0-9]+(?:\\.[0-9]+)*)\\s*(.*?)\\s*(?:([+-])\\s*([0-9]+\\.?[0-9]*|\\.[0-9]+)\\s*(\\S*))?");
    private static final Pattern LAG = Pattern.compile("([+-])?\\s*([0-9]+\\.?[0-9]*|\\.[0-9]+)\\s*(\\S*)");
    private static final String SEPARATORS = "[;,、\u3001\n]";

    private LinkText() {}

    /// @param numbers of the steps, by id
    static String of(List<Link> links, Map<String, String> numbers, Language language) {
        return links.stream().map(link -> of(link, numbers, language)).collect(Collectors.joining("; "));
    }

    private static String of(Link link, Map<String, String> numbers, Language language) {
        var number = numbers.getOrDefault(link.predecessor(), "");
        if (link.kind() == Link.Kind.FINISH_START && link.lag() == 0) return number;
        return number + kind(link.kind(), language) + lag(link, language);
    }

    /// @return the short name of a kind, as FS
    static String kind(Link.Kind kind, Language language) {
        return word(kind).in(language).split(",", -1)[0];
    }

    static String lag(Link link, Language language) {
        if (link.lag() == 0) return "";
        var number = Formats.brief(Math.abs(link.lag()), 2);
        var sign = link.lag() < 0 ? "-" : "+";
        return sign + switch (link.unit()) {
            case WORK -> TableWords.SPAN_DAYS.in(language, number);
            case ELAPSED -> TableWords.SPAN_ELAPSED.in(language, number);
            case PERCENT -> number + "%";
        };
    }

    private static TableWords word(Link.Kind kind) {
        return TableWords.valueOf("LINK_" + kind);
    }

    /// @param ids   of the steps, by number
    /// @param step  id of the step that the links lead to
    /// @return the links, or all that is wrong with the text
    static Checked<List<Link>> read(String text, Map<String, String> ids, String step) {
        var links = new ArrayList<Link>();
        var problems = new ArrayList<Problem>();
        for (var part : Normalizer.normalize(text, Normalizer.Form.NFKC).split(SEPARATORS, -1)) {
            if (part.isBlank()) continue;
            var plain = part.strip().replace('\u2212', '-').replace('\u2013', '-').replace('\u301c', '-');
            switch (link(plain.toLowerCase(Locale.ROOT), ids, step)) {
                case Checked.Bad<Link>(var wrong) -> problems.addAll(wrong);
                case Checked.Good<Link>(var link) -> {
                    links.removeIf(other -> other.predecessor().equals(link.predecessor()));
                    links.add(link);
                }
            }
        }
        return problems.isEmpty() ? Checked.good(links) : Checked.bad(problems);
    }

    private static Checked<Link> link(String part, Map<String, String> ids, String step) {
        var match = LINK.matcher(part);
        if (!match.matches()) return bad(TableWords.NOT_A_LINK.names(part));
        var id = ids.get(match.group(1));
        if (id == null) return bad(TableWords.NO_SUCH_STEP.names(match.group(1)));
        if (id.equals(step)) return bad(TableWords.LINK_TO_ITSELF.names());
        var kind = kind(match.group(2));
        if (kind.length == 0) return bad(TableWords.NOT_A_LINK.names(part));
        if (match.group(4) == null) return Checked.good(new Link(id, kind[0], 0, Link.Unit.WORK));
        double lag = Double.parseDouble(match.group(4)) * (match.group(3).equals("-") ? -1 : 1);
        return lagged(id, kind[0], lag, match.group(5), part);
    }

    /// @return the link with a lag as it is typed alone: +2d, -50%, blank for none
    static Checked<Link> readLag(String text, Link link) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replace('\u2212', '-').replace('\u2013', '-')
                .toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) return Checked.good(link.withLag(0, Link.Unit.WORK));
        var match = LAG.matcher(plain);
        if (!match.matches()) return bad(TableWords.NOT_A_LAG.names());
        double lag = Double.parseDouble(match.group(2)) * ("-".equals(match.group(1)) ? -1 : 1);
        return switch (lagged(link.predecessor(), link.kind(), lag, match.group(3), plain)) {
            case Checked.Good<Link> good -> good;
            case Checked.Bad<Link> _ -> bad(TableWords.NOT_A_LAG.names());
        };
    }

    private static Checked<Link> lagged(String id, Link.Kind kind, double lag, String unit, String part) {
        if (unit.equals("%")) return limited(id, kind, lag, Link.Unit.PERCENT);
        if (unit.isEmpty()) return limited(id, kind, lag, Link.Unit.WORK);
        for (var known : SpanText.Unit.values()) {
            if (!known.is(unit)) continue;
            return limited(id, kind, lag * known.days(), known.working() ? Link.Unit.WORK : Link.Unit.ELAPSED);
        }
        return bad(TableWords.NOT_A_LINK.names(part));
    }

    private static Checked<Link> limited(String id, Link.Kind kind, double lag, Link.Unit unit) {
        return Math.abs(lag) > MOST ? bad(TableWords.SPAN_TOO_LONG.names()) : Checked.good(new Link(id, kind, lag, unit));
    }

    /// @return the kind in an array of one, of none if the word is no kind
    private static Link.Kind[] kind(String word) {
        if (word.isEmpty()) return new Link.Kind[] {Link.Kind.FINISH_START};
        for (var kind : Link.Kind.values()) {
            for (var language : Language.values()) {
                for (var name : word(kind).in(language).split(",", -1)) {
                    if (name.toLowerCase(Locale.ROOT).equals(word.replace(" ", ""))) return new Link.Kind[] {kind};
                }
            }
        }
        return new Link.Kind[0];
    }

    private static <T> Checked<T> bad(Names says) {
        return Checked.bad(List.of(new Problem("", says)));
    }
}
