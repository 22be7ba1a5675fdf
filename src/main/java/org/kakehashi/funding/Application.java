package org.kakehashi.funding;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;

/// What is asked of a source, from the idea to the answer.
///
/// @param source      id of the [FundingSource] it goes to
/// @param company     id of the [Company] that carries it, empty if none
/// @param step        id of the step it is for, such as a feasibility study; empty if for none alone
/// @param fiscalYear  first fiscal year its money is for
/// @param asked       whole units of the plan's currency
/// @param awarded     what was awarded, null before
/// @param due         when it has to be handed in, null if not settled
/// @param submitted   when it was handed in, null before
/// @param decided     when it is or was decided, null if not known
/// @param probability that it is awarded, a fraction of one
/// @param papers      what has to be handed in
/// @param followUps   what is to come of it
public record Application(String id, Names title, String source, String company, String step, Lane lane, int fiscalYear,
        long asked, @Nullable Long awarded, @Nullable LocalDate due, @Nullable LocalDate submitted,
        @Nullable LocalDate decided, double probability, List<Paper> papers, List<FollowUp> followUps, Names notes) {
    /// How far it has come.
    public enum Lane { IDEA, DRAFTING, SUBMITTED, UNDER_REVIEW, AWARDED, NOT_WON }

    /// One required paper.
    public record Paper(Names name, boolean ready) {
        public Paper {
            requireNonNull(name, "name");
        }
    }

    /// What a study leads to.
    ///
    /// @param step id of the step it is, empty if none is planned yet
    public record FollowUp(Kind kind, Names title, String step) {
        /// By whose money it goes on.
        public enum Kind { JCM, ODA, BUSINESS }

        public FollowUp {
            requireNonNull(kind, "kind");
            requireNonNull(title, "title");
            requireNonNull(step, "step");
        }
    }

    public Application {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(title, "title");
        Require.that(!source.isBlank(), "source", source);
        requireNonNull(company, "company");
        requireNonNull(step, "step");
        requireNonNull(lane, "lane");
        Require.that(1 <= fiscalYear && fiscalYear <= 9999, "fiscalYear", fiscalYear);
        Require.that(asked >= 0, "asked", asked);
        Require.that(awarded == null || awarded >= 0, "awarded", String.valueOf(awarded));
        Require.that(0 <= probability && probability <= 1, "probability", probability);
        papers = List.copyOf(papers);
        followUps = List.copyOf(followUps);
        requireNonNull(notes, "notes");
    }

    /// @return an idea, with nothing settled but whom it goes to
    public static Application idea(String id, Names title, String source, int fiscalYear) {
        return new Application(id, title, source, "", "", Lane.IDEA, fiscalYear, 0, null, null, null, null, 0.5, List.of(),
                List.of(), Names.same(""));
    }

    /// @return whether it can still be won
    public boolean open() {
        return lane != Lane.AWARDED && lane != Lane.NOT_WON;
    }

    /// @return part of its papers that are ready, a fraction of one; 0 if it needs none
    public double ready() {
        return papers.isEmpty() ? 0 : (double) papers.stream().filter(Paper::ready).count() / papers.size();
    }

    /// @return without mention of steps that are not among `steps`
    Application within(Set<String> steps) {
        return withStep(steps.contains(step) ? step : "").withFollowUps(followUps.stream()
                .map(next -> steps.contains(next.step()) ? next : new FollowUp(next.kind(), next.title(), "")).toList());
    }

    public Application withTitle(Names newTitle) {
        return new Application(id, newTitle, source, company, step, lane, fiscalYear, asked, awarded, due, submitted,
                decided, probability, papers, followUps, notes);
    }

    public Application withSource(String newSource) {
        return new Application(id, title, newSource, company, step, lane, fiscalYear, asked, awarded, due, submitted,
                decided, probability, papers, followUps, notes);
    }

    public Application withCompany(String newCompany) {
        return new Application(id, title, source, newCompany, step, lane, fiscalYear, asked, awarded, due, submitted,
                decided, probability, papers, followUps, notes);
    }

    public Application withStep(String newStep) {
        return new Application(id, title, source, company, newStep, lane, fiscalYear, asked, awarded, due, submitted,
                decided, probability, papers, followUps, notes);
    }

    public Application with(Lane newLane) {
        return new Application(id, title, source, company, step, newLane, fiscalYear, asked, awarded, due, submitted,
                decided, probability, papers, followUps, notes);
    }

    public Application withFiscalYear(int newFiscalYear) {
        return new Application(id, title, source, company, step, lane, newFiscalYear, asked, awarded, due, submitted,
                decided, probability, papers, followUps, notes);
    }

    public Application withAsked(long newAsked) {
        return new Application(id, title, source, company, step, lane, fiscalYear, newAsked, awarded, due, submitted,
                decided, probability, papers, followUps, notes);
    }

    public Application withAwarded(@Nullable Long newAwarded) {
        return new Application(id, title, source, company, step, lane, fiscalYear, asked, newAwarded, due, submitted,
                decided, probability, papers, followUps, notes);
    }

    public Application withDue(@Nullable LocalDate newDue) {
        return new Application(id, title, source, company, step, lane, fiscalYear, asked, awarded, newDue, submitted,
                decided, probability, papers, followUps, notes);
    }

    public Application withSubmitted(@Nullable LocalDate newSubmitted) {
        return new Application(id, title, source, company, step, lane, fiscalYear, asked, awarded, due, newSubmitted,
                decided, probability, papers, followUps, notes);
    }

    public Application withDecided(@Nullable LocalDate newDecided) {
        return new Application(id, title, source, company, step, lane, fiscalYear, asked, awarded, due, submitted,
                newDecided, probability, papers, followUps, notes);
    }

    public Application withProbability(double newProbability) {
        return new Application(id, title, source, company, step, lane, fiscalYear, asked, awarded, due, submitted,
                decided, newProbability, papers, followUps, notes);
    }

    public Application withPapers(List<Paper> newPapers) {
        return new Application(id, title, source, company, step, lane, fiscalYear, asked, awarded, due, submitted,
                decided, probability, newPapers, followUps, notes);
    }

    public Application withFollowUps(List<FollowUp> newFollowUps) {
        return new Application(id, title, source, company, step, lane, fiscalYear, asked, awarded, due, submitted,
                decided, probability, papers, newFollowUps, notes);
    }

    public Application withNotes(Names newNotes) {
        return new Application(id, title, source, company, step, lane, fiscalYear, asked, awarded, due, submitted,
                decided, probability, papers, followUps, newNotes);
    }
}
