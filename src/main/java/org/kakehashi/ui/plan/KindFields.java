package org.kakehashi.ui.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.ui.kit.Labels;

/// The fields that each kind of step adds to the inspector.
final class KindFields extends WorkFields {
    private KindFields(StepView view) {
        super(view);
    }

    static List<Node> of(StepView view) {
        var fields = new KindFields(view);
        switch (view.now().work()) {
            case Work.Agreement _ -> fields.agreement();
            case Work.Mission _ -> fields.mission();
            case Work.Training _ -> fields.training();
            case Work.ExpertDispatch _ -> fields.dispatch();
            case Work.FeasibilityStudy _ -> fields.study();
            case Work.Pilot _ -> fields.pilot();
            case Work.Business _ -> fields.business();
            case Work.Milestone _, Work.Task _, Work.Group _ -> { }
        }
        return fields.rows();
    }

    private void agreement() {
        var kind = Work.Agreement.class;
        choice(PlanWords.AGREEMENT_KIND, kind, List.of(AgreementKind.values()), "AGREEMENT_", Work.Agreement::kind,
                AgreementKind.MEMORANDUM, (a, typed) -> new Work.Agreement(typed, a.signatories(), a.termYears(),
                        a.review(), a.delegates(), a.renews()));
        text(PlanWords.SIGNATORIES, kind, Work.Agreement::signatories, (a, typed) -> new Work.Agreement(a.kind(), typed,
                a.termYears(), a.review(), a.delegates(), a.renews()));
        count(PlanWords.TERM, kind, Work.Agreement::termYears, (a, typed) -> new Work.Agreement(a.kind(), a.signatories(),
                typed, a.review(), a.delegates(), a.renews()));
        day(PlanWords.REVIEW, kind, Work.Agreement::review, Work.Agreement::reviewedOn);
        renewal();
        count(PlanWords.DELEGATES, kind, Work.Agreement::delegates, (a, typed) -> new Work.Agreement(a.kind(),
                a.signatories(), a.termYears(), a.review(), typed, a.renews()));
    }

    /// What an agreement can take the place of: those the cities have, and those other steps are to sign.
    private void renewal() {
        var project = view.model().project();
        var names = new LinkedHashMap<String, Names>();
        names.put("", KindWords.NEW_AGREEMENT.names());
        for (var signed : project.partnership().agreements()) names.put(signed.id(), signed.title());
        for (var step : project.plan().steps()) {
            if (step.work() instanceof Work.Agreement && !step.id().equals(view.id())) names.put(step.id(), step.name());
        }
        pick(KindWords.RENEWS, Work.Agreement.class, names, Work.Agreement::renews, (a, chosen) -> new Work.Agreement(a.kind(),
                a.signatories(), a.termYears(), a.review(), a.delegates(), chosen));
    }

    private void mission() {
        var kind = Work.Mission.class;
        choice(PlanWords.PURPOSE, kind, List.of(Work.Mission.Purpose.values()), "PURPOSE_", Work.Mission::purpose,
                Work.Mission.Purpose.SURVEY, (m, typed) -> new Work.Mission(typed, m.delegates(), m.days(), m.delegation()));
        text(KindWords.DELEGATION, kind, Work.Mission::delegation,
                (m, typed) -> new Work.Mission(m.purpose(), m.delegates(), m.days(), typed));
        count(PlanWords.DELEGATES, kind, Work.Mission::delegates,
                (m, typed) -> new Work.Mission(m.purpose(), typed, m.days(), m.delegation()));
        count(PlanWords.DAYS_PER_TRIP, kind, Work.Mission::days,
                (m, typed) -> new Work.Mission(m.purpose(), m.delegates(), typed, m.delegation()));
    }

    private void training() {
        var kind = Work.Training.class;
        text(PlanWords.THEME, kind, Work.Training::theme, (t, typed) -> new Work.Training(typed, t.mode(), t.participants(),
                t.days(), t.trainers(), t.course(), t.host()));
        text(KindWords.COURSE, kind, Work.Training::course, (t, typed) -> new Work.Training(t.theme(), t.mode(),
                t.participants(), t.days(), t.trainers(), typed, t.host()));
        choice(PlanWords.MODE, kind, List.of(Work.Training.Mode.values()), "MODE_", Work.Training::mode,
                Work.Training.Mode.INBOUND, (t, typed) -> new Work.Training(t.theme(), typed, t.participants(), t.days(),
                        t.trainers(), t.course(), t.host()));
        text(KindWords.HOST, kind, Work.Training::host, (t, typed) -> new Work.Training(t.theme(), t.mode(),
                t.participants(), t.days(), t.trainers(), t.course(), typed));
        count(PlanWords.PARTICIPANTS, kind, Work.Training::participants, (t, typed) -> new Work.Training(t.theme(),
                t.mode(), typed, t.days(), t.trainers(), t.course(), t.host()));
        count(PlanWords.COURSE_DAYS, kind, Work.Training::days, (t, typed) -> new Work.Training(t.theme(), t.mode(),
                t.participants(), typed, t.trainers(), t.course(), t.host()));
        count(PlanWords.TRAINERS, kind, Work.Training::trainers, (t, typed) -> new Work.Training(t.theme(), t.mode(),
                t.participants(), t.days(), typed, t.course(), t.host()));
    }

    private void dispatch() {
        var kind = Work.ExpertDispatch.class;
        text(PlanWords.EXPERTISE, kind, Work.ExpertDispatch::expertise, (d, typed) -> new Work.ExpertDispatch(typed,
                d.staff(), d.specialists(), d.trips(), d.daysPerTrip(), d.tasks()));
        text(KindWords.TASKS, kind, Work.ExpertDispatch::tasks, (d, typed) -> new Work.ExpertDispatch(d.expertise(),
                d.staff(), d.specialists(), d.trips(), d.daysPerTrip(), typed));
        count(PlanWords.STAFF, kind, Work.ExpertDispatch::staff, (d, typed) -> new Work.ExpertDispatch(d.expertise(),
                typed, d.specialists(), d.trips(), d.daysPerTrip(), d.tasks()));
        count(PlanWords.SPECIALISTS, kind, Work.ExpertDispatch::specialists, (d, typed) -> new Work.ExpertDispatch(
                d.expertise(), d.staff(), typed, d.trips(), d.daysPerTrip(), d.tasks()));
        count(PlanWords.TRIPS, kind, Work.ExpertDispatch::trips, (d, typed) -> new Work.ExpertDispatch(d.expertise(),
                d.staff(), d.specialists(), typed, d.daysPerTrip(), d.tasks()));
        count(PlanWords.DAYS_PER_TRIP, kind, Work.ExpertDispatch::daysPerTrip, (d, typed) -> new Work.ExpertDispatch(
                d.expertise(), d.staff(), d.specialists(), d.trips(), typed, d.tasks()));
    }

    private void study() {
        new StudyFields(view).rows().forEach(this::add);
    }

    private void pilot() {
        var kind = Work.Pilot.class;
        text(PlanWords.TECHNOLOGY, kind, Work.Pilot::technology, (p, typed) -> new Work.Pilot(typed, p.site(), p.operator(),
                p.operation(), p.tariff(), p.equipment(), p.capacity(), p.shipping(), p.trained(), p.knowHow()));
        text(KindWords.CAPACITY, kind, Work.Pilot::capacity, (p, typed) -> new Work.Pilot(p.technology(), p.site(),
                p.operator(), p.operation(), p.tariff(), p.equipment(), typed, p.shipping(), p.trained(), p.knowHow()));
        text(PlanWords.SITE, kind, Work.Pilot::site, (p, typed) -> new Work.Pilot(p.technology(), typed, p.operator(),
                p.operation(), p.tariff(), p.equipment(), p.capacity(), p.shipping(), p.trained(), p.knowHow()));
        text(PlanWords.OPERATOR, kind, Work.Pilot::operator, Work.Pilot::operatedBy);
        money(PlanWords.EQUIPMENT, kind, Work.Pilot::equipment, (p, typed) -> new Work.Pilot(p.technology(), p.site(),
                p.operator(), p.operation(), p.tariff(), typed, p.capacity(), p.shipping(), p.trained(), p.knowHow()));
        money(KindWords.SHIPPING, kind, p -> p.shipping() == null ? 0 : p.shipping(), (p, typed) -> new Work.Pilot(
                p.technology(), p.site(), p.operator(), p.operation(), p.tariff(), p.equipment(), p.capacity(),
                typed == 0 ? null : typed, p.trained(), p.knowHow()));
        count(KindWords.TRAINED, kind, p -> p.trained() == null ? 0 : p.trained(), (p, typed) -> new Work.Pilot(
                p.technology(), p.site(), p.operator(), p.operation(), p.tariff(), p.equipment(), p.capacity(),
                p.shipping(), typed == 0 ? null : typed, p.knowHow()));
        add(Labels.of(KindWords.KNOW_HOW.text(), "caption"));
        tick(PlanWords.OPERATION_PLAN, kind, Work.Pilot::operation, (p, typed) -> new Work.Pilot(p.technology(), p.site(),
                p.operator(), typed, p.tariff(), p.equipment(), p.capacity(), p.shipping(), p.trained(), p.knowHow()));
        tick(PlanWords.TARIFF, kind, Work.Pilot::tariff, (p, typed) -> new Work.Pilot(p.technology(), p.site(),
                p.operator(), p.operation(), typed, p.equipment(), p.capacity(), p.shipping(), p.trained(), p.knowHow()));
        know(KindWords.LAW, Work.Pilot.Know.LAW);
        know(KindWords.INSTITUTION, Work.Pilot.Know.INSTITUTION);
        know(KindWords.CONSENT, Work.Pilot.Know.CONSENT);
    }

    private void know(KindWords caption, Work.Pilot.Know what) {
        tick(caption, Work.Pilot.class, p -> p.knowHow().contains(what), (p, typed) -> {
            var others = p.knowHow().stream().filter(other -> other != what);
            return new Work.Pilot(p.technology(), p.site(), p.operator(), p.operation(), p.tariff(), p.equipment(),
                    p.capacity(), p.shipping(), p.trained(),
                    (typed ? Stream.concat(others, Stream.of(what)) : others).toList());
        });
    }

    private void business() {
        var kind = Work.Business.class;
        text(PlanWords.COMPANY, kind, Work.Business::company,
                (b, typed) -> new Work.Business(typed, b.kind(), b.firms(), b.sales()));
        choice(PlanWords.BUSINESS_KIND, kind, List.of(Work.Business.Kind.values()), "BUSINESS_", Work.Business::kind,
                Work.Business.Kind.SUPPLY, (b, typed) -> new Work.Business(b.company(), typed, b.firms(), b.sales()));
        count(PlanWords.FIRMS, kind, Work.Business::firms,
                (b, typed) -> new Work.Business(b.company(), b.kind(), typed, b.sales()));
        money(PlanWords.SALES, kind, Work.Business::sales,
                (b, typed) -> new Work.Business(b.company(), b.kind(), b.firms(), typed));
    }
}
