package org.kakehashi.project;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Source;
import org.kakehashi.base.Status;
import org.kakehashi.base.Texts;
import org.kakehashi.funding.Contribution;

/// What the organisations of Kitakyushu gave to its cooperation from 1996 to 2000, as an example of such a record.
public final class FinancialProfile {
    private static final Texts TEXTS = Texts.beside(FinancialProfile.class, "profile");
    private static final String SOURCE = "S3";
    private static final double MILLION = 1e6;
    private static final List<String> ORGANISATIONS = List.of("KITA", "KFAW", "ICSEAD", "IGES");
    private static final List<Year> YEARS = List.of(new Year(1996, 9.71, List.of(46, 18, 23, 0)),
            new Year(1997, 8.97, List.of(44, 18, 27, 0)), new Year(1998, 8.83, List.of(42, 17, 28, 0)),
            new Year(1999, 8.40, List.of(41, 17, 28, 1)), new Year(2000, 8.53, List.of(39, 17, 29, 3)));

    private FinancialProfile() {}

    /// @param total  millions of US dollars
    /// @param shares in per cent, of each organisation; they do not reach a hundred
    private record Year(int year, double total, List<Integer> shares) {}

    /// @return with the record in the place of what it said of these organisations, and with its source
    public static Project addedTo(Project project) {
        var added = contributions();
        var kept = new ArrayList<>(project.funding().contributions());
        kept.removeIf(old -> added.stream().anyMatch(each -> each.year() == old.year()
                && each.organisation().equals(old.organisation())));
        kept.addAll(added);
        var shelf = project.shelf();
        var source = new Source(SOURCE, TEXTS.text("source"), TEXTS.text("address").en(), TEXTS.text("checked").en());
        var known = shelf.source(SOURCE).isPresent() ? shelf : shelf.with(source);
        return project.with(known).with(project.funding().withContributions(kept));
    }

    /// @return in US dollars, with what no organisation is named for
    static List<Contribution> contributions() {
        var evidence = new Evidence(Status.COMPUTED, SOURCE, TEXTS.text("note"));
        var all = new ArrayList<Contribution>();
        for (var year : YEARS) {
            int rest = 100;
            for (int i = 0; i < ORGANISATIONS.size(); i++) {
                int share = year.shares.get(i);
                rest -= share;
                if (share > 0) all.add(of(ORGANISATIONS.get(i), year, share, evidence));
            }
            all.add(of("rest", year, rest, evidence));
        }
        return List.copyOf(all);
    }

    private static Contribution of(String key, Year year, int share, Evidence evidence) {
        return new Contribution(TEXTS.text(key), year.year, Math.rint(year.total * MILLION * share / 100), "USD", evidence);
    }
}
