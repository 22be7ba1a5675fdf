package org.kakehashi.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kakehashi.base.Names;
import org.kakehashi.cost.Costs;
import org.kakehashi.funding.Funding;
import org.kakehashi.partnership.Partnership;
import org.kakehashi.plan.Plan;
import org.kakehashi.project.Pair;
import org.kakehashi.project.Project;
import org.kakehashi.reference.City;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Shelf;

/// Makes new projects.
final class Beginnings {
    private Beginnings() {}

    static Project make(Optional<Project> template, City home, City partner, int startYear, Names title,
            Library library) {
        return empty(home, partner, startYear, title, library);
    }

    private static Project empty(City home, City partner, int startYear, Names title, Library library) {
        var named = title.isBlank() ? HomeWords.TITLE_PROMPT.names() : title;
        var shelf = new Shelf(library.shelf().sources(), List.of(home, partner), library.shelf().rates(), List.of(), List.of());
        return new Project(UUID.randomUUID().toString(), named, Names.same(""), new Pair(home.id(), partner.id()),
                startYear, startYear, false, "", shelf, Partnership.NONE, Costs.NONE,
                Plan.empty(library.office().currency()), Funding.NONE, List.of());
    }
}
