package org.kakehashi.ui.overview;

import static org.kakehashi.ui.overview.Phrase.both;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.plan.Dates;
import org.kakehashi.plan.Pathway;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.project.Outlook;
import org.kakehashi.reference.Stage;
import org.kakehashi.ui.kit.Formats;

/// Says of each stage in two lines what it holds and when.
final class StageLines {
    private final Outlook outlook;

    private StageLines(Outlook outlook) {
        this.outlook = outlook;
    }

    /// @return one a stage, in their order
    static List<StageLine> of(Outlook outlook) {
        var lines = new StageLines(outlook);
        return Arrays.stream(Stage.values()).map(lines::line).toList();
    }

    private StageLine line(Stage stage) {
        var steps = outlook.project().plan().steps().stream()
                .filter(step -> step.stage() == stage && !step.isGroup())
                .sorted(Comparator.comparing(step -> dates(step).start())).toList();
        var open = steps.stream().filter(step -> step.done() < 1).findFirst();
        var subject = open.or(() -> steps.stream().findFirst()).map(Step::id).orElse("");
        return new StageLine(outlook.pathway().leg(stage), subject, what(stage, steps), when(stage, steps));
    }

    private Phrase what(Stage stage, List<Step> steps) {
        return switch (stage) {
            case EXCHANGE -> exchange(steps);
            case TRAINING -> training(steps);
            case EXPERTS -> experts(steps);
            case STUDY -> counted(stage, steps, step -> step.work() instanceof Work.FeasibilityStudy,
                    OverviewWords.STUDIES);
            case PILOT -> counted(stage, steps, step -> step.work() instanceof Work.Pilot, OverviewWords.PILOTS);
            case BUSINESS -> business(steps);
        };
    }

    private Phrase exchange(List<Step> steps) {
        var signed = outlook.project().partnership().agreements().stream()
                .filter(agreement -> !agreement.signed().earliest().isAfter(outlook.today()))
                .reduce((_, later) -> later);
        if (signed.isPresent()) {
            var date = signed.get().signed();
            return Phrase.of(OverviewWords.AGREED, both(language ->
                    Formats.date(new PartialDate(date.year(), date.month(), 0), language)));
        }
        if (steps.stream().anyMatch(step -> step.work() instanceof Work.Agreement)) {
            return Phrase.of(OverviewWords.AGREEMENT_PLANNED);
        }
        return other(Stage.EXCHANGE, steps);
    }

    private Phrase training(List<Step> steps) {
        int trained = 0;
        int planned = 0;
        for (var step : steps) {
            if (!(step.work() instanceof Work.Training training)) continue;
            if (step.done() >= 1) trained += training.participants();
            else planned += training.participants();
        }
        if (trained > 0) return Phrase.of(OverviewWords.TRAINED, trained);
        return planned > 0 ? Phrase.of(OverviewWords.TO_TRAIN, planned) : other(Stage.TRAINING, steps);
    }

    private Phrase experts(List<Step> steps) {
        var missions = steps.stream().filter(step -> step.work() instanceof Work.ExpertDispatch).toList();
        if (missions.isEmpty()) return other(Stage.EXPERTS, steps);
        long done = missions.stream().filter(step -> step.done() >= 1).count();
        if (done == missions.size()) return Phrase.of(OverviewWords.MISSIONS_DONE, done);
        var current = missions.stream().filter(step -> 0 < step.done() && step.done() < 1).findFirst();
        if (current.isPresent()) {
            return Phrase.of(OverviewWords.MISSION_NOW, missions.indexOf(current.get()) + 1, missions.size(),
                    Formats.percent(current.get().done(), 0));
        }
        return done > 0 ? Phrase.of(OverviewWords.MISSIONS_SOME, done, missions.size())
                : Phrase.of(OverviewWords.MISSIONS_PLANNED, missions.size());
    }

    private Phrase counted(Stage stage, List<Step> steps, Predicate<Step> kind, OverviewWords word) {
        long count = steps.stream().filter(kind).count();
        if (count == 0) return other(stage, steps);
        long cost = outlook.pathway().leg(stage).cost();
        if (cost == 0) return Phrase.of(OverviewWords.STEPS_PLANNED, steps.size());
        return Phrase.of(word, count, both(language ->
                Formats.projectMoney((double) cost, outlook.project().plan().currency(), language)));
    }

    private Phrase business(List<Step> steps) {
        int firms = steps.stream().mapToInt(step ->
                step.work() instanceof Work.Business business ? business.firms() : 0).sum();
        return firms > 0 ? Phrase.of(OverviewWords.FIRMS, firms) : other(Stage.BUSINESS, steps);
    }

    /// What there is when nothing of the stage's own kind is planned.
    private Phrase other(Stage stage, List<Step> steps) {
        if (!steps.isEmpty()) return Phrase.of(OverviewWords.STEPS_PLANNED, steps.size());
        long events = events(stage).size();
        return events > 0 ? Phrase.of(OverviewWords.RECORDED, events) : Phrase.of(OverviewWords.NOTHING_PLANNED);
    }

    private Phrase when(Stage stage, List<Step> steps) {
        return switch (stage) {
            case EXCHANGE -> agreement(steps);
            case TRAINING -> steps.stream().filter(step -> step.work() instanceof Work.Training && step.done() == 0)
                    .filter(step -> dates(step).start().isAfter(outlook.today())).findFirst()
                    .map(step -> Phrase.of(OverviewWords.NEXT, month(dates(step).start())))
                    .orElseGet(() -> span(stage));
            case EXPERTS, STUDY, PILOT -> span(stage);
            case BUSINESS -> Optional.ofNullable(outlook.pathway().leg(stage).dates())
                    .filter(dates -> dates.start().isAfter(outlook.today()))
                    .map(dates -> Phrase.of(OverviewWords.FROM, month(dates.start()))).orElseGet(() -> span(stage));
        };
    }

    private Phrase agreement(List<Step> steps) {
        var signing = steps.stream().filter(step -> step.work() instanceof Work.Agreement && step.done() < 1)
                .map(step -> dates(step).finish()).filter(day -> !day.isBefore(outlook.today())).findFirst();
        if (signing.isPresent()) return Phrase.of(OverviewWords.SIGNING, day(signing.get()));
        var lapses = outlook.project().partnership().agreements().stream()
                .flatMap(agreement -> agreement.lapses().stream()).max(Comparator.naturalOrder());
        if (lapses.isPresent() && outlook.project().partnership().agreements().stream()
                .allMatch(agreement -> agreement.termYears() > 0)) {
            return Phrase.of(lapses.get().isAfter(outlook.today()) ? OverviewWords.TERM_ENDS : OverviewWords.LAPSED,
                    day(lapses.get()));
        }
        return span(Stage.EXCHANGE);
    }

    private Phrase span(Stage stage) {
        var dates = outlook.pathway().leg(stage).dates();
        if (dates != null) {
            return Phrase.data(both(language -> Formats.monthRange(dates.start(), dates.finish(), language)));
        }
        var years = events(stage);
        if (years.isEmpty()) return Phrase.NOTHING;
        int first = years.getFirst();
        int last = years.getLast();
        if (first == last) return Phrase.of(OverviewWords.YEAR, first);
        return Phrase.of(OverviewWords.YEARS, first, last);
    }

    /// @return years of the recorded events of the stage, ascending
    private List<Integer> events(Stage stage) {
        return outlook.project().partnership().events().stream().filter(event -> event.stage() == stage)
                .map(event -> event.date().year()).toList();
    }

    private Dates dates(Step step) {
        return outlook.schedule().step(step.id()).orElseThrow().dates();
    }

    static Names day(LocalDate day) {
        return both(language -> Formats.date(day, language));
    }

    private static Names month(LocalDate day) {
        return both(language -> Formats.monthYear(day, language));
    }
}
