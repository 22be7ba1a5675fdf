package org.kakehashi.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kakehashi.project.Outlook;
import org.kakehashi.project.PaidSteps;
import org.kakehashi.reference.Funder;

/// Whether a programme fits a project on a day.
///
/// @param fit     the worst of its reasons; what is only to be looked at spoils nothing
/// @param reasons in the order of the conditions
public record Eligibility(Funder funder, Fit fit, List<Reason> reasons) {
    public Eligibility {
        requireNonNull(funder, "funder");
        requireNonNull(fit, "fit");
        reasons = List.copyOf(reasons);
    }

    /// @return of every programme on the project's shelf, in its order
    public static List<Eligibility> of(Outlook outlook) {
        var paid = PaidSteps.of(outlook);
        return outlook.project().shelf().funders().stream().map(funder -> of(Situation.of(outlook, funder, paid))).toList();
    }

    public static Eligibility of(Outlook outlook, Funder funder) {
        return of(Situation.of(outlook, funder, PaidSteps.of(outlook)));
    }

    private static Eligibility of(Situation now) {
        var reasons = new ArrayList<Reason>();
        Who.weigh(now, reasons);
        What.weigh(now, reasons);
        Wishes.weigh(now, reasons);
        Amounts.weigh(now, reasons);
        When.weigh(now, reasons);
        Trust.weigh(now, reasons);
        var worst = reasons.stream().map(Reason::fit).max(Comparator.naturalOrder()).orElse(Fit.FITS);
        return new Eligibility(now.funder(), worst == Fit.NOTE ? Fit.FITS : worst, reasons);
    }

    /// @return the reasons that come to `wanted`
    public List<Reason> reasons(Fit wanted) {
        return reasons.stream().filter(reason -> reason.fit() == wanted).toList();
    }
}
