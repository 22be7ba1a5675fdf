package org.kakehashi.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.ui.kit.Fields;
import org.kakehashi.ui.kit.Tongue;
import org.kakehashi.ui.kit.Words;

/// The fields that each kind of step adds to the inspector.
final class KindFields {
    private final StepView view;
    private final List<Node> rows = new ArrayList<>();

    private KindFields(StepView view) {
        this.view = view;
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
        return fields.rows;
    }

    private void agreement() {
        var kind = Work.Agreement.class;
        choice(PlanWords.AGREEMENT_KIND, kind, List.of(AgreementKind.values()), "AGREEMENT_", Work.Agreement::kind,
                AgreementKind.MEMORANDUM, (a, typed) -> new Work.Agreement(typed, a.signatories(), a.termYears(),
                        a.review(), a.delegates()));
        text(PlanWords.SIGNATORIES, kind, Work.Agreement::signatories,
                (a, typed) -> new Work.Agreement(a.kind(), typed, a.termYears(), a.review(), a.delegates()));
        count(PlanWords.TERM, kind, Work.Agreement::termYears,
                (a, typed) -> new Work.Agreement(a.kind(), a.signatories(), typed, a.review(), a.delegates()));
        var review = Fields.date("step-review", view.<Work.Agreement, LocalDate>work(kind, Work.Agreement::review, null),
                typed -> view.changeWork(kind, a -> new Work.Agreement(a.kind(), a.signatories(), a.termYears(), typed,
                        a.delegates())));
        rows.add(Fields.row(PlanWords.REVIEW.text(), review));
        count(PlanWords.DELEGATES, kind, Work.Agreement::delegates,
                (a, typed) -> new Work.Agreement(a.kind(), a.signatories(), a.termYears(), a.review(), typed));
    }

    private void mission() {
        var kind = Work.Mission.class;
        choice(PlanWords.PURPOSE, kind, List.of(Work.Mission.Purpose.values()), "PURPOSE_", Work.Mission::purpose,
                Work.Mission.Purpose.SURVEY, (m, typed) -> new Work.Mission(typed, m.delegates(), m.days()));
        count(PlanWords.DELEGATES, kind, Work.Mission::delegates,
                (m, typed) -> new Work.Mission(m.purpose(), typed, m.days()));
        count(PlanWords.DAYS_PER_TRIP, kind, Work.Mission::days,
                (m, typed) -> new Work.Mission(m.purpose(), m.delegates(), typed));
    }

    private void training() {
        var kind = Work.Training.class;
        text(PlanWords.THEME, kind, Work.Training::theme,
                (t, typed) -> new Work.Training(typed, t.mode(), t.participants(), t.days(), t.trainers()));
        choice(PlanWords.MODE, kind, List.of(Work.Training.Mode.values()), "MODE_", Work.Training::mode,
                Work.Training.Mode.INBOUND,
                (t, typed) -> new Work.Training(t.theme(), typed, t.participants(), t.days(), t.trainers()));
        count(PlanWords.PARTICIPANTS, kind, Work.Training::participants,
                (t, typed) -> new Work.Training(t.theme(), t.mode(), typed, t.days(), t.trainers()));
        count(PlanWords.COURSE_DAYS, kind, Work.Training::days,
                (t, typed) -> new Work.Training(t.theme(), t.mode(), t.participants(), typed, t.trainers()));
        count(PlanWords.TRAINERS, kind, Work.Training::trainers,
                (t, typed) -> new Work.Training(t.theme(), t.mode(), t.participants(), t.days(), typed));
    }

    private void dispatch() {
        var kind = Work.ExpertDispatch.class;
        text(PlanWords.EXPERTISE, kind, Work.ExpertDispatch::expertise, (d, typed) ->
                new Work.ExpertDispatch(typed, d.staff(), d.specialists(), d.trips(), d.daysPerTrip()));
        count(PlanWords.STAFF, kind, Work.ExpertDispatch::staff, (d, typed) ->
                new Work.ExpertDispatch(d.expertise(), typed, d.specialists(), d.trips(), d.daysPerTrip()));
        count(PlanWords.SPECIALISTS, kind, Work.ExpertDispatch::specialists, (d, typed) ->
                new Work.ExpertDispatch(d.expertise(), d.staff(), typed, d.trips(), d.daysPerTrip()));
        count(PlanWords.TRIPS, kind, Work.ExpertDispatch::trips, (d, typed) ->
                new Work.ExpertDispatch(d.expertise(), d.staff(), d.specialists(), typed, d.daysPerTrip()));
        count(PlanWords.DAYS_PER_TRIP, kind, Work.ExpertDispatch::daysPerTrip, (d, typed) ->
                new Work.ExpertDispatch(d.expertise(), d.staff(), d.specialists(), d.trips(), typed));
    }

    private void study() {
        var kind = Work.FeasibilityStudy.class;
        text(PlanWords.COMPANY, kind, Work.FeasibilityStudy::company,
                (s, typed) -> new Work.FeasibilityStudy(typed, s.personMonths(), s.trips(), s.probability()));
        var months = Fields.number("step-person-months", 0, 10_000, 0.5,
                view.work(kind, Work.FeasibilityStudy::personMonths, 0.0), typed -> view.changeWork(kind,
                        s -> new Work.FeasibilityStudy(s.company(), typed, s.trips(), s.probability())));
        rows.add(Fields.row(PlanWords.PERSON_MONTHS.text(), months));
        count(PlanWords.TRIPS, kind, Work.FeasibilityStudy::trips,
                (s, typed) -> new Work.FeasibilityStudy(s.company(), s.personMonths(), typed, s.probability()));
        var chance = Fields.percent("step-probability", 0, 1, 0.05,
                view.work(kind, Work.FeasibilityStudy::probability, 0.0), typed -> view.changeWork(kind,
                        s -> new Work.FeasibilityStudy(s.company(), s.personMonths(), s.trips(), typed)));
        rows.add(Fields.row(PlanWords.PROBABILITY.text(), chance));
    }

    private void pilot() {
        var kind = Work.Pilot.class;
        text(PlanWords.TECHNOLOGY, kind, Work.Pilot::technology, (p, typed) ->
                new Work.Pilot(typed, p.site(), p.operator(), p.operation(), p.tariff(), p.equipment()));
        text(PlanWords.SITE, kind, Work.Pilot::site, (p, typed) ->
                new Work.Pilot(p.technology(), typed, p.operator(), p.operation(), p.tariff(), p.equipment()));
        text(PlanWords.OPERATOR, kind, Work.Pilot::operator, (p, typed) ->
                new Work.Pilot(p.technology(), p.site(), typed, p.operation(), p.tariff(), p.equipment()));
        tick(PlanWords.OPERATION_PLAN, kind, Work.Pilot::operation, (p, typed) ->
                new Work.Pilot(p.technology(), p.site(), p.operator(), typed, p.tariff(), p.equipment()));
        tick(PlanWords.TARIFF, kind, Work.Pilot::tariff, (p, typed) ->
                new Work.Pilot(p.technology(), p.site(), p.operator(), p.operation(), typed, p.equipment()));
        money(PlanWords.EQUIPMENT, kind, Work.Pilot::equipment, (p, typed) ->
                new Work.Pilot(p.technology(), p.site(), p.operator(), p.operation(), p.tariff(), typed));
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

    private <W extends Work> void text(PlanWords caption, Class<W> kind, Function<W, Names> part,
            BiFunction<W, Names, Work> change) {
        var field = Fields.text(id(caption), view.workName(kind, part), typed -> view.changeWork(kind,
                        work -> change.apply(work, part.apply(work).with(Tongue.now(), typed))));
        rows.add(Fields.row(caption.text(), field));
    }

    private <W extends Work> void count(PlanWords caption, Class<W> kind, Function<W, Integer> part,
            BiFunction<W, Integer, Work> change) {
        var field = Fields.number(id(caption), 0, 100_000, 1, view.work(kind, part, 0),
                typed -> view.changeWork(kind, work -> change.apply(work, (int) Math.round(typed))));
        rows.add(Fields.row(caption.text(), field.columns(6)));
    }

    private <W extends Work> void money(PlanWords caption, Class<W> kind, Function<W, Double> part,
            BiFunction<W, Double, Work> change) {
        var currency = view.model().project().plan().currency();
        var field = Fields.money(id(caption), 0, 1e13, currency, view.work(kind, part, 0.0),
                typed -> view.changeWork(kind, work -> change.apply(work, typed)));
        rows.add(Fields.row(caption.text(), field));
    }

    private <W extends Work> void tick(PlanWords caption, Class<W> kind, Function<W, Boolean> part,
            BiFunction<W, Boolean, Work> change) {
        var box = new CheckBox();
        box.setId(id(caption));
        box.textProperty().bind(caption.text());
        view.work(kind, part, false).subscribe(box::setSelected);
        box.setOnAction(_ -> view.changeWork(kind, work -> change.apply(work, box.isSelected())));
        rows.add(box);
    }

    private <W extends Work, E extends Enum<E>> void choice(PlanWords caption, Class<W> kind, List<E> options,
            String prefix, Function<W, E> part, E otherwise, BiFunction<W, E, Work> change) {
        Function<E, Words> word = option -> PlanWords.valueOf(prefix + option.name());
        var box = Fields.choice(id(caption), options, option -> word.apply(option).text(),
                view.work(kind, part, otherwise),
                chosen -> view.changeWork(kind, work -> change.apply(work, chosen)));
        rows.add(Fields.row(caption.text(), box));
    }

    private static String id(PlanWords caption) {
        return "step-" + caption.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
