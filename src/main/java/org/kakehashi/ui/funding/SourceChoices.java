package org.kakehashi.ui.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kakehashi.base.Names;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Funder;

/// The sources a project can add: its cities, the programmes on its shelf that it does not use yet, and others.
final class SourceChoices {
    private SourceChoices() {}

    static List<FundingSource> of(Project project) {
        var choices = new ArrayList<FundingSource>();
        choices.add(own(FundingWords.NEW_HOME_BUDGET.names(project.home().name()), FundingSource.Kind.HOME_CITY));
        choices.add(own(FundingWords.NEW_COUNTERPART.names(project.partner().name()), FundingSource.Kind.PARTNER_CITY));
        for (var funder : project.shelf().funders()) {
            if (!used(project, funder)) choices.add(of(funder));
        }
        choices.add(own(FundingWords.NEW_COMPANY.names(), FundingSource.Kind.COMPANY));
        choices.add(own(FundingWords.NEW_CITIZENS.names(), FundingSource.Kind.CITIZENS));
        choices.add(own(FundingWords.NEW_OTHER.names(), FundingSource.Kind.OTHER));
        return choices;
    }

    static boolean used(Project project, Funder funder) {
        return project.funding().sources().stream().anyMatch(source -> source.funder().equals(funder.id()));
    }

    static FundingSource of(Funder funder) {
        return new FundingSource(newId(), funder.name(), FundingSource.Kind.PROGRAMME, funder.id());
    }

    private static FundingSource own(Names name, FundingSource.Kind kind) {
        return new FundingSource(newId(), name, kind, "");
    }

    private static String newId() {
        return "source-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
