package org.kakehashi.eligibility;

import java.util.Arrays;
import java.util.List;
import org.kakehashi.base.Names;
import org.kakehashi.eligibility.Reason.Topic;
import org.kakehashi.plan.CostLine;
import org.kakehashi.project.ProgrammeMoney;
import org.kakehashi.project.Said;

/// Its ceilings and least amount against what there is to pay.
final class Amounts {
    private Amounts() {}

    static void weigh(Situation now, List<Reason> reasons) {
        if (ProgrammeMoney.lacksRate(now.project(), now.funder())) {
            reasons.add(Sentence.of(Topic.CURRENCY, Fit.COULD_FIT, "CURRENCY.could", Field.Kind.EXCHANGE,
                    now.terms().currency(), now.terms().currency(), now.project().plan().currency()));
            return;
        }
        long asked = asked(now);
        ProgrammeMoney.ceiling(now.project(), now.funder()).ifPresent(most -> {
            if (tooSmall(now, most)) return;
            reasons.add(ceiling(now, asked, most, "CEILING"));
        });
        ProgrammeMoney.perYear(now.project(), now.funder()).ifPresent(most -> reasons.add(ceiling(now, askedInAYear(now), most,
                "CEILING.year")));
        ProgrammeMoney.ceiling(now.project(), now.funder()).stream().filter(most -> tooSmall(now, most)).findFirst()
                .ifPresent(most -> reasons.add(Sentence.of(Topic.CEILING, Fit.DOES_NOT_FIT, "CEILING.whole",
                        Field.Kind.STEP_LINES, now.asked().getFirst().step().id(), money(now, most))));
        ProgrammeMoney.least(now.project(), now.funder()).ifPresent(least -> {
            if (now.open().isEmpty()) return;
            var fits = asked >= least;
            reasons.add(Sentence.of(Topic.LEAST, fits ? Fit.FITS : Fit.DOES_NOT_FIT, fits ? "LEAST.fits" : "LEAST.not",
                    Field.Kind.AMOUNTS, source(now), money(now, least), money(now, asked)));
        });
    }

    /// While nothing is asked, more cost than it gives is no obstacle: others bear the rest.
    private static Reason ceiling(Situation now, long asked, long most, String key) {
        if (asked <= most) {
            return Sentence.of(Topic.CEILING, Fit.FITS, key + ".fits", Field.Kind.AMOUNTS, source(now), money(now, asked),
                    money(now, most));
        }
        var planned = row(now) > 0;
        return Sentence.of(Topic.CEILING, planned ? Fit.COULD_FIT : Fit.NOTE, key + (planned ? ".could" : ".rest"),
                Field.Kind.AMOUNTS, source(now), money(now, asked), money(now, most), money(now, asked - most));
    }

    /// Whether it pays lines alone or not at all, and none of them is within its ceiling.
    private static boolean tooSmall(Situation now, long most) {
        if (!now.terms().wholeLines()) return false;
        var lines = now.open().stream().flatMap(open -> open.pays().stream()).mapToLong(CostLine::amount).toArray();
        return lines.length > 0 && Arrays.stream(lines).allMatch(amount -> amount > most);
    }

    /// @return what the project wants from it, or what it could pay while nothing is wanted
    private static long asked(Situation now) {
        long planned = row(now);
        if (planned > 0) return planned;
        return now.open().stream().mapToLong(open -> (long) Math.floor(open.cost() * now.funder().grantRate())).sum();
    }

    private static long row(Situation now) {
        return now.outlook().funding().rows().stream().filter(row -> row.source().id().equals(source(now)))
                .mapToLong(row -> row.total()).sum();
    }

    private static long askedInAYear(Situation now) {
        if (row(now) == 0) return asked(now);
        return now.outlook().funding().rows().stream().filter(row -> row.source().id().equals(source(now)))
                .flatMapToLong(row -> row.cells().values().stream().mapToLong(cell -> cell.amount())).max().orElse(0);
    }

    private static String source(Situation now) {
        return now.source().map(source -> source.id()).orElse("");
    }

    static Names money(Situation now, long amount) {
        return Said.money(amount, now.project().plan().currency());
    }
}
