package org.kakehashi.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.eligibility.Reason.Topic;
import org.kakehashi.funding.MoneyState;
import org.kakehashi.partnership.Agreement;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.Condition;
import org.kakehashi.reference.Stage;
import org.kakehashi.reference.StepKind;

/// What a programme wants to see before it pays: agreements, people, studies, experience.
final class Wishes {
    /// Years of work abroad that programmes ask for.
    private static final int RECORD_YEARS = 2;
    private final Situation now;

    private Wishes(Situation now) {
        this.now = now;
    }

    static void weigh(Situation now, List<Reason> reasons) {
        var wishes = new Wishes(now);
        for (var condition : now.terms().conditions()) reasons.add(wishes.weigh(condition));
    }

    private Reason weigh(Condition condition) {
        return switch (condition) {
            case AGREEMENT -> agreement();
            case COUNTERPART -> counterpart();
            case PARTNER_REQUEST -> request();
            case COMPANY -> company();
            case FINISHED_STUDY -> study();
            case RESIDENTS_BENEFIT -> benefit();
            case NEW_OR_ENLARGED -> enlarged();
            case RECORD_ABROAD -> record();
        };
    }

    /// @return the day by which things are to be settled: the end of the call that is open or comes next
    private Optional<LocalDate> due() {
        return Optional.ofNullable(now.funder().window()).map(window -> window.nextClosing(now.today()));
    }

    private Reason agreement() {
        var day = due().orElse(now.today());
        var holding = now.project().partnership().agreements().stream()
                .filter(each -> each.kind() != AgreementKind.LETTER_OF_INTENT).filter(each -> each.holdsOn(day)).findFirst();
        if (holding.isPresent()) {
            return Sentence.of(Topic.AGREEMENT, Fit.FITS, "AGREEMENT.fits", Field.Kind.AGREEMENTS, holding.get().id(),
                    holding.get().title());
        }
        var signing = steps(Work.Agreement.class).filter(step -> now.outlook().ground().dates().get(step.id()) != null)
                .min(Comparator.comparing(this::finish));
        if (signing.isPresent() && due().map(last -> !finish(signing.get()).isAfter(last)).orElse(true)) {
            return Sentence.of(Topic.AGREEMENT, Fit.COULD_FIT, "AGREEMENT.planned", Field.Kind.STEP_DATES, signing.get().id(),
                    signing.get().name(), finish(signing.get()));
        }
        var last = now.project().partnership().latest().map(Agreement::id).orElse("");
        return due().map(end -> Sentence.of(Topic.AGREEMENT, Fit.COULD_FIT, "AGREEMENT.could", Field.Kind.AGREEMENTS, last, end))
                .orElseGet(() -> Sentence.of(Topic.AGREEMENT, Fit.COULD_FIT, "AGREEMENT.undated", Field.Kind.AGREEMENTS, last));
    }

    private Reason counterpart() {
        var people = now.outlook().ground().counterparts();
        var named = now.project().plan().steps().stream()
                .filter(step -> step.people().stream().anyMatch(people::contains)).findFirst();
        if (named.isPresent()) {
            return Sentence.of(Topic.COUNTERPART, Fit.FITS, "COUNTERPART.fits", Field.Kind.STEP_PEOPLE, named.get().id(),
                    named.get().name());
        }
        return Sentence.of(Topic.COUNTERPART, Fit.COULD_FIT, "COUNTERPART.could", Field.Kind.STEP_PEOPLE, first(),
                now.project().partner().name());
    }

    /// A paper the partner city signed, be it a letter of intent, is its wish in writing.
    private Reason request() {
        var paper = now.project().partnership().agreements().stream().filter(each -> each.holdsOn(now.today())).findFirst();
        if (paper.isPresent()) {
            return Sentence.of(Topic.PARTNER_REQUEST, Fit.FITS, "PARTNER_REQUEST.fits", Field.Kind.AGREEMENTS, paper.get().id(),
                    now.project().partner().name(), paper.get().title());
        }
        return Sentence.of(Topic.PARTNER_REQUEST, Fit.COULD_FIT, "PARTNER_REQUEST.could", Field.Kind.AGREEMENTS, "",
                now.project().partner().name());
    }

    private Reason company() {
        var companies = now.project().funding().companies();
        if (!companies.isEmpty()) {
            return Sentence.of(Topic.COMPANY, Fit.FITS, "COMPANY.fits", Field.Kind.COMPANIES, companies.getFirst().id(),
                    companies.getFirst().name());
        }
        var named = now.asked().stream().map(Situation.Open::step).filter(step -> step.work() instanceof
                Work.FeasibilityStudy study && !study.company().isBlank()).findFirst();
        if (named.isPresent() && named.get().work() instanceof Work.FeasibilityStudy study) {
            return Sentence.of(Topic.COMPANY, Fit.FITS, "COMPANY.fits", Field.Kind.STEPS, named.get().id(), study.company());
        }
        return Sentence.of(Topic.COMPANY, Fit.COULD_FIT, "COMPANY.could", Field.Kind.COMPANIES, "");
    }

    /// A programme that pays studies as well asks for a finished one only before what comes after.
    private Reason study() {
        if (now.terms().steps().contains(StepKind.FEASIBILITY_STUDY) && !now.asked().isEmpty()) {
            var later = now.against(open -> open.step().work() instanceof Work.FeasibilityStudy);
            if (later.isEmpty()) {
                return Sentence.of(Topic.FINISHED_STUDY, Fit.FITS, "FINISHED_STUDY.itself", Field.Kind.STEPS, first());
            }
        }
        var done = steps(Work.FeasibilityStudy.class).filter(step -> step.done() >= 1).findFirst();
        if (done.isPresent()) {
            return Sentence.of(Topic.FINISHED_STUDY, Fit.FITS, "FINISHED_STUDY.fits", Field.Kind.STEPS, done.get().id(),
                    done.get().name());
        }
        if (now.outlook().ground().history().contains(Stage.STUDY)) {
            return Sentence.of(Topic.FINISHED_STUDY, Fit.FITS, "FINISHED_STUDY.recorded", Field.Kind.STEPS, "");
        }
        return steps(Work.FeasibilityStudy.class).min(Comparator.comparing(this::finish))
                .map(step -> Sentence.of(Topic.FINISHED_STUDY, Fit.COULD_FIT, "FINISHED_STUDY.could", Field.Kind.STEPS, step.id(),
                        step.name(), finish(step)))
                .orElseGet(() -> Sentence.of(Topic.FINISHED_STUDY, Fit.DOES_NOT_FIT, "FINISHED_STUDY.not", Field.Kind.STEPS, ""));
    }

    private Reason benefit() {
        var agreed = now.asked().stream().map(Situation.Open::step).filter(step -> step.work() instanceof Work.Pilot pilot
                && pilot.knowHow().contains(Work.Pilot.Know.CONSENT)).findFirst();
        var said = agreed.or(() -> now.asked().stream().map(Situation.Open::step).filter(step -> !step.notes().isBlank()).findFirst());
        if (said.isPresent()) {
            return Sentence.of(Topic.RESIDENTS_BENEFIT, Fit.FITS, agreed.isPresent() ? "RESIDENTS_BENEFIT.consent"
                    : "RESIDENTS_BENEFIT.fits", Field.Kind.STEP_NOTES, said.get().id(), said.get().name());
        }
        return Sentence.of(Topic.RESIDENTS_BENEFIT, Fit.COULD_FIT, "RESIDENTS_BENEFIT.could", Field.Kind.STEP_NOTES, first());
    }

    /// New is what it has never paid; enlarged is a year for which more is asked than it ever gave.
    private Reason enlarged() {
        var source = now.source().map(each -> each.id()).orElse("");
        var own = now.project().funding().pledges().stream().filter(pledge -> pledge.source().equals(source)).toList();
        long before = own.stream().filter(pledge -> pledge.state().compareTo(MoneyState.RECEIVED) >= 0)
                .mapToLong(pledge -> pledge.amount()).max().orElse(0);
        long asked = own.stream().filter(pledge -> !pledge.state().secured()).mapToLong(pledge -> pledge.amount()).max().orElse(0);
        if (before == 0) {
            return Sentence.of(Topic.NEW_OR_ENLARGED, Fit.FITS, "NEW_OR_ENLARGED.fits", Field.Kind.AMOUNTS, source);
        }
        return Sentence.of(Topic.NEW_OR_ENLARGED, asked > before ? Fit.FITS : Fit.COULD_FIT,
                asked > before ? "NEW_OR_ENLARGED.more" : "NEW_OR_ENLARGED.could", Field.Kind.AMOUNTS, source,
                Amounts.money(now, before));
    }

    private Reason record() {
        var known = now.project().funding().companies().stream().filter(each -> !each.experience().isBlank()).findFirst();
        if (known.isPresent()) {
            return Sentence.of(Topic.RECORD_ABROAD, Fit.FITS, "RECORD_ABROAD.company", Field.Kind.COMPANIES, known.get().id(),
                    known.get().name());
        }
        int since = now.project().since();
        if (since <= now.today().getYear() - RECORD_YEARS) {
            return Sentence.of(Topic.RECORD_ABROAD, Fit.FITS, "RECORD_ABROAD.since", Field.Kind.COMPANIES, "", String.valueOf(since));
        }
        return Sentence.of(Topic.RECORD_ABROAD, Fit.COULD_FIT, "RECORD_ABROAD.could", Field.Kind.COMPANIES, "",
                String.valueOf(since + RECORD_YEARS));
    }

    private Stream<Step> steps(Class<? extends Work> kind) {
        return now.project().plan().steps().stream().filter(step -> kind.isInstance(step.work()))
                .filter(step -> step.done() >= 1 || !finish(step).isBefore(now.today()));
    }

    private LocalDate finish(Step step) {
        var dates = now.outlook().ground().dates().get(step.id());
        return dates == null ? LocalDate.MAX : dates.finish();
    }

    private String first() {
        return now.asked().isEmpty() ? "" : now.asked().getFirst().step().id();
    }
}
