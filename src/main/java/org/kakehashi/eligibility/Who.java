package org.kakehashi.eligibility;

import java.util.List;
import org.kakehashi.eligibility.Reason.Topic;
import org.kakehashi.project.ApplicantKinds;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.Countries;

/// Who may apply, and with which partner.
final class Who {
    private static final List<Applicant> FIRMS = List.of(Applicant.COMPANY, Applicant.SMALL_COMPANY);

    private Who() {}

    static void weigh(Situation now, List<Reason> reasons) {
        var asked = now.terms().applicants();
        var here = ApplicantKinds.of(now.project());
        asked.stream().filter(here::contains).findFirst().ifPresentOrElse(
                kind -> reasons.add(Sentence.of(Topic.APPLICANT, Fit.FITS, kind.names(), "APPLICANT.fits",
                        field(asked), kind.names())),
                () -> {
                    if (!asked.isEmpty()) reasons.add(nobody(now, asked));
                });
        var countries = now.terms().countries();
        if (countries.isEmpty()) return;
        var country = now.project().partner().country();
        var fits = countries.contains(country);
        reasons.add(Sentence.of(Topic.COUNTRY, fits ? Fit.FITS : Fit.DOES_NOT_FIT, Countries.name(country),
                fits ? "COUNTRY.fits" : "COUNTRY.not", new Field(Field.Kind.PARTNER_CITY, now.project().pair().partner()),
                Countries.name(country), Sentence.list(countries.stream().map(Countries::name).toList())));
    }

    /// Where firms alone may apply, what is missing is a firm, or a smaller one.
    private static Reason nobody(Situation now, List<Applicant> asked) {
        var firms = FIRMS.containsAll(asked);
        var key = !firms ? "APPLICANT.not" : now.project().funding().companies().isEmpty() ? "APPLICANT.noCompany"
                : "APPLICANT.noSmallCompany";
        return Sentence.of(Topic.APPLICANT, Fit.DOES_NOT_FIT, asked.getFirst().names(), key, field(asked),
                Sentence.list(asked.stream().map(Applicant::names).toList()));
    }

    private static Field field(List<Applicant> asked) {
        return new Field(FIRMS.containsAll(asked) ? Field.Kind.COMPANIES : Field.Kind.APPLICANTS, "");
    }
}
