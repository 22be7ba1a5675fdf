package org.kakehashi.ui.plan;

import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.base.Names;
import org.kakehashi.base.Source;
import org.kakehashi.plan.StepTemplate;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Session;
import org.kakehashi.schedule.Workdays;

/// Puts templates of steps into the plan, each as one edit.
record TemplatePut(PlanViewModel model, Session session) {
    private static final int A_WEEK = 7;

    /// Puts the steps at the end of their stage, from the day after the selected step of it on.
    void put(StepTemplate template) {
        var stage = template.parts().getFirst().step().stage();
        var first = Workdays.onOrAfter(model.selectedStep().filter(step -> step.stage() == stage)
                .flatMap(step -> model.sheet().get().schedule().step(step.id())).map(step -> step.dates().finish().plusDays(1))
                .orElse(model.today().plusDays(A_WEEK)));
        var shelf = session.project().shelf();
        var head = model.group(stage, Optional.empty());
        var steps = template.steps(first, PlanViewModel::newId, source -> shelf.source(source).map(Source::title)
                .orElse(Names.same(""))).stream().map(step -> step.group().isEmpty() ? step.inGroup(head) : step).toList();
        session.edit(new Edit(TemplateWords.PUT.names(template.name()), steps.getFirst().id()),
                project -> project.changePlan(plan -> plan.with(Stream.concat(plan.steps().stream(), steps.stream()).toList())));
        model.select(steps.getFirst().id());
    }
}
