package org.kakehashi.project;

import java.util.EnumSet;
import java.util.Set;
import org.kakehashi.funding.Company;
import org.kakehashi.reference.Applicant;

/// Who of a project can hand in an application.
public final class ApplicantKinds {
    private ApplicantKinds() {}

    /// @return the home city, whoever the project names beside it, and its companies by their size
    public static Set<Applicant> of(Project project) {
        var kinds = EnumSet.of(Applicant.LOCAL_GOVERNMENT);
        kinds.addAll(project.funding().applicants());
        for (var company : project.funding().companies()) {
            kinds.add(Applicant.COMPANY);
            if (company.size() == Company.Size.SMALL_MEDIUM) kinds.add(Applicant.SMALL_COMPANY);
        }
        if (kinds.contains(Applicant.SMALL_COMPANY)) kinds.add(Applicant.COMPANY);
        return kinds;
    }
}
