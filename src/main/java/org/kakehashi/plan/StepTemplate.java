package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;
import org.kakehashi.base.Status;
import org.kakehashi.base.Texts;

/// Steps that usually come together, linked with each other, to be put into a plan at once.
///
/// Days in it count from [#ORIGIN]; steps that wait for nothing begin on the first day.
public record StepTemplate(String id, Names name, Names summary, List<Part> parts) {
    /// The day that stands for the first one.
    public static final LocalDate ORIGIN = LocalDate.of(2001, 1, 1);
    private static final Texts TEXTS = Texts.beside(StepTemplate.class);

    /// A step, and what its length and its figures rest on.
    public record Part(Step step, Evidence evidence) {
        public Part {
            requireNonNull(step, "step");
            requireNonNull(evidence, "evidence");
        }
    }

    public StepTemplate {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(name, "name");
        requireNonNull(summary, "summary");
        parts = List.copyOf(parts);
    }

    /// @return the least that is known of any of its figures
    public Status status() {
        return parts.stream().filter(part -> !part.step.isGroup()).map(part -> part.evidence.status())
                .max(Comparator.naturalOrder()).orElse(Status.SOURCED);
    }

    /// @param first  the day the steps begin that wait for nothing
    /// @param fresh  gives ids that no step of the plan has
    /// @param titles of sources by their id, blank for one that is not known
    /// @return steps for a plan, the ground of their figures in their notes
    public List<Step> steps(LocalDate first, Supplier<String> fresh, Function<String, Names> titles) {
        var ids = new HashMap<String, String>();
        for (var part : parts) ids.put(part.step.id(), fresh.get());
        return parts.stream().map(part -> placed(part, first, ids, titles)).toList();
    }

    private static Step placed(Part part, LocalDate first, Map<String, String> ids, Function<String, Names> titles) {
        var step = part.step;
        var placed = step.withId(ids.getOrDefault(step.id(), step.id())).inGroup(ids.getOrDefault(step.group(), ""))
                .with(moved(step.work(), first.toEpochDay() - ORIGIN.toEpochDay()))
                .withAfter(step.after().stream().map(link -> new Link(ids.getOrDefault(link.predecessor(),
                        link.predecessor()), link.kind(), link.lag(), link.unit())).toList())
                .withNotes(notes(part.evidence, titles));
        return step.isGroup() || !step.after().isEmpty() ? placed : placed.startingOn(first);
    }

    private static Work moved(Work work, long days) {
        return switch (work) {
            case Work.Agreement signing -> signing.reviewedOn(moved(signing.review(), days));
            case Work.Mission _, Work.Training _, Work.ExpertDispatch _, Work.FeasibilityStudy _, Work.Pilot _,
                    Work.Business _, Work.Milestone _, Work.Task _, Work.Group _ -> work;
        };
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate day, long days) {
        return day == null ? null : day.plusDays(days);
    }

    private static Names notes(Evidence evidence, Function<String, Names> titles) {
        if (evidence.note().isBlank()) return Names.same("");
        var title = titles.apply(evidence.source());
        return title.isBlank() ? TEXTS.text("template.note", evidence.note(), TEXTS.text("status." + evidence.status()))
                : TEXTS.text("template.sourced", evidence.note(), title);
    }
}
