package org.kakehashi.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.plan.Step;
import org.kakehashi.project.Project;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.Person;

/// Takes out references that lead nowhere, as when a person or a source was removed that steps still name.
final class Tidy {
    private Tidy() {}

    /// @return the project itself if there is nothing to take out
    static Project tidy(Project project) {
        var steps = project.plan().steps().stream().map(Step::id).collect(Collectors.toSet());
        var people = project.shelf().people().stream().map(Person::id).collect(Collectors.toSet());
        var funders = project.shelf().funders().stream().map(Funder::id).collect(Collectors.toSet());
        var sources = project.funding().sources().stream().map(FundingSource::id).collect(Collectors.toSet());
        var plan = project.plan().change(step -> step(step, steps, people, sources));
        var funding = project.funding();
        for (var source : funding.sources()) {
            if (source.funder().isEmpty() || funders.contains(source.funder())) continue;
            funding = funding.with(new FundingSource(source.id(), source.name(), source.kind(), "", source.contract(),
                    source.perYear()));
        }
        return project.with(plan).with(funding);
    }

    private static Step step(Step step, Set<String> steps, Set<String> people, Set<String> sources) {
        return step.inGroup(steps.contains(step.group()) ? step.group() : "")
                .withAfter(step.after().stream().filter(link -> steps.contains(link.predecessor())).toList())
                .withAssigned(step.assigned().stream().filter(work -> work.open() || people.contains(work.person())).toList())
                .withPaidBy(step.paidBy().stream().filter(share -> sources.contains(share.source())).toList());
    }
}
