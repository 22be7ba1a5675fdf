package org.kakehashi.ui.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.plan.Assignment;
import org.kakehashi.plan.Share;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Project;
import org.kakehashi.ui.kit.Formats;

/// People and sources of a step as they are written and typed: K. Tanaka; M. Ota 50%, or JICA 80%; City 20%.
final class PartsText {
    private static final String SEPARATORS = "[;、；\n]";
    private static final Pattern PERCENT = Pattern.compile("(.*?)[\\s\\[(]*([0-9]+\\.?[0-9]*)\\s*%\\s*[\\])]?");
    private static final double WHOLE = 1, MOST_UNITS = 1000;

    private record Part(String name, double share, boolean said) {}

    private PartsText() {}

    static String people(Step step, Project project, Language language) {
        return step.assigned().stream().map(assigned -> {
            var name = assigned.open() ? TableWords.OPEN_POST.in(language)
                    : project.shelf().person(assigned.person()).map(person -> person.name().in(language))
                            .orElse(assigned.person());
            return assigned.units() == WHOLE ? name : name + " " + percent(assigned.units());
        }).collect(Collectors.joining("; "));
    }

    static String payers(Step step, Project project, Language language) {
        return step.paidBy().stream().map(share -> project.funding().source(share.source())
                .map(source -> source.name().in(language)).orElse(share.source()) + " " + percent(share.fraction()))
                .collect(Collectors.joining("; "));
    }

    private static String percent(double share) {
        return Formats.brief(share * 100, 2) + "%";
    }

    /// @return who works on a step, with the skills that were asked for kept
    static Checked<List<Assignment>> readPeople(String text, Step step, Project project) {
        var read = new ArrayList<Assignment>();
        var problems = new ArrayList<Problem>();
        int open = 0;
        var posts = step.assigned().stream().filter(Assignment::open).toList();
        for (var part : parts(text)) {
            if (part.share() <= 0 || part.share() > MOST_UNITS) {
                problems.add(problem(TableWords.NOT_A_SHARE.names(part.name())));
                continue;
            }
            if (is(part.name(), TableWords.OPEN_POST)) {
                var skills = open < posts.size() ? posts.get(open).skills() : List.<String>of();
                open++;
                read.add(new Assignment("", part.share(), skills));
                continue;
            }
            var person = project.shelf().people().stream().filter(other -> same(other.name(), part.name())
                    || same(other.badge(), part.name())).findFirst();
            if (person.isEmpty()) {
                problems.add(problem(TableWords.NO_SUCH_PERSON.names(part.name())));
                continue;
            }
            var id = person.get().id();
            var skills = step.assigned().stream().filter(now -> now.person().equals(id)).findFirst()
                    .map(Assignment::skills).orElse(List.of());
            read.add(new Assignment(id, part.share(), skills));
        }
        return problems.isEmpty() ? Checked.good(read) : Checked.bad(problems);
    }

    /// @return who pays; names without a share have the rest in equal parts
    static Checked<List<Share>> readPayers(String text, Project project) {
        var parts = parts(text);
        var problems = new ArrayList<Problem>();
        double said = parts.stream().filter(Part::said).mapToDouble(Part::share).sum();
        long silent = parts.stream().filter(part -> !part.said()).count();
        if (said > 1 + 1e-9) problems.add(problem(TableWords.SHARES_TOO_LARGE.names()));
        double rest = silent == 0 ? 0 : Math.max(0, 1 - said) / silent;
        var shares = new ArrayList<Share>();
        for (var part : parts) {
            var source = project.funding().sources().stream().filter(other -> same(other.name(), part.name())).findFirst();
            if (source.isEmpty()) problems.add(problem(TableWords.NO_SUCH_SOURCE.names(part.name())));
            else shares.add(new Share(source.get().id(), Math.clamp(part.said() ? part.share() : rest, 0, 1)));
        }
        return problems.isEmpty() ? Checked.good(shares) : Checked.bad(problems);
    }

    private static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        for (var part : text.split(SEPARATORS, -1)) {
            if (part.isBlank()) continue;
            var match = PERCENT.matcher(Normalizer.normalize(part, Normalizer.Form.NFKC).strip());
            if (match.matches()) parts.add(new Part(match.group(1).strip(), Double.parseDouble(match.group(2)) / 100, true));
            else parts.add(new Part(part.strip(), WHOLE, false));
        }
        return parts;
    }

    private static boolean is(String text, TableWords word) {
        for (var language : Language.values()) if (word.in(language).equalsIgnoreCase(text)) return true;
        return text.equals("?");
    }

    private static boolean same(Names names, String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        for (var language : Language.values()) {
            var name = names.in(language);
            if (name.equalsIgnoreCase(typed) || Normalizer.normalize(name, Normalizer.Form.NFKC).equalsIgnoreCase(plain)) {
                return true;
            }
        }
        return false;
    }

    private static Problem problem(Names says) {
        return new Problem("", says);
    }
}
