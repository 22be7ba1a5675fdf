package org.kakehashi.ui.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Work.FeasibilityStudy;
import org.kakehashi.ui.kit.Fields;

/// The fields of a study: who does it, how it is applied for, how far it is, and what its cost is built from.
final class StudyFields extends WorkFields {
    private static final Class<FeasibilityStudy> KIND = FeasibilityStudy.class;

    StudyFields(StepView view) {
        super(view);
        text(PlanWords.COMPANY, KIND, FeasibilityStudy::company, (s, typed) -> new FeasibilityStudy(typed, s.personMonths(),
                s.trips(), s.probability(), s.programme(), s.applied(), s.adopted(), s.phase(), s.subcontract()));
        programme();
        day(KindWords.APPLIED, KIND, FeasibilityStudy::applied, (s, typed) -> new FeasibilityStudy(s.company(),
                s.personMonths(), s.trips(), s.probability(), s.programme(), typed, s.adopted(), s.phase(), s.subcontract()));
        day(KindWords.ADOPTED, KIND, FeasibilityStudy::adopted, (s, typed) -> new FeasibilityStudy(s.company(),
                s.personMonths(), s.trips(), s.probability(), s.programme(), s.applied(), typed, s.phase(), s.subcontract()));
        phase();
        add(Fields.row(PlanWords.PROBABILITY.text(), Fields.percent("step-probability", 0, 1, 0.05,
                view.work(KIND, FeasibilityStudy::probability, 0.0), typed -> view.changeWork(KIND,
                        s -> new FeasibilityStudy(s.company(), s.personMonths(), s.trips(), typed, s.programme(),
                                s.applied(), s.adopted(), s.phase(), s.subcontract())))));
        add(Fields.row(PlanWords.PERSON_MONTHS.text(), Fields.number("step-person-months", 0, 10_000, 0.5,
                view.work(KIND, FeasibilityStudy::personMonths, 0.0), typed -> view.changeWork(KIND,
                        s -> new FeasibilityStudy(s.company(), typed, s.trips(), s.probability(), s.programme(),
                                s.applied(), s.adopted(), s.phase(), s.subcontract())))));
        count(PlanWords.TRIPS, KIND, FeasibilityStudy::trips, (s, typed) -> new FeasibilityStudy(s.company(),
                s.personMonths(), typed, s.probability(), s.programme(), s.applied(), s.adopted(), s.phase(),
                s.subcontract()));
        money(KindWords.SUBCONTRACT, KIND, s -> s.subcontract() == null ? 0 : s.subcontract(),
                (s, typed) -> new FeasibilityStudy(s.company(), s.personMonths(), s.trips(), s.probability(), s.programme(),
                        s.applied(), s.adopted(), s.phase(), typed == 0 ? null : typed));
    }

    private void programme() {
        var names = new LinkedHashMap<String, Names>();
        names.put("", KindWords.NOT_SETTLED.names());
        for (var funder : view.model().project().shelf().funders()) names.put(funder.id(), funder.name());
        pick(KindWords.PROGRAMME, KIND, names, FeasibilityStudy::programme, (s, chosen) -> new FeasibilityStudy(s.company(),
                s.personMonths(), s.trips(), s.probability(), chosen, s.applied(), s.adopted(), s.phase(), s.subcontract()));
    }

    private void phase() {
        var phases = Stream.concat(Stream.of(Optional.<FeasibilityStudy.Phase>empty()),
                Stream.of(FeasibilityStudy.Phase.values()).map(Optional::of)).toList();
        add(Fields.row(KindWords.PHASE.text(), Fields.choice("step-phase", List.copyOf(phases),
                phase -> phase.map(StudyFields::word).orElse(KindWords.NOT_BEGUN).text(),
                view.work(KIND, s -> Optional.ofNullable(s.phase()), Optional.<FeasibilityStudy.Phase>empty()),
                chosen -> view.changeWork(KIND, s -> new FeasibilityStudy(s.company(), s.personMonths(), s.trips(),
                        s.probability(), s.programme(), s.applied(), s.adopted(), chosen.orElse(null), s.subcontract())))));
    }

    private static KindWords word(FeasibilityStudy.Phase phase) {
        return KindWords.valueOf("PHASE_" + phase);
    }
}
