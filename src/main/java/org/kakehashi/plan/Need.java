package org.kakehashi.plan;

import static org.kakehashi.reference.CostCategory.AIRFARE;
import static org.kakehashi.reference.CostCategory.BOOTH;
import static org.kakehashi.reference.CostCategory.CEREMONY;
import static org.kakehashi.reference.CostCategory.COURSE_FEE;
import static org.kakehashi.reference.CostCategory.DAILY_ALLOWANCE;
import static org.kakehashi.reference.CostCategory.EQUIPMENT;
import static org.kakehashi.reference.CostCategory.EXPERT_FEE;
import static org.kakehashi.reference.CostCategory.HONORARIUM;
import static org.kakehashi.reference.CostCategory.INSTALLATION;
import static org.kakehashi.reference.CostCategory.INSURANCE;
import static org.kakehashi.reference.CostCategory.INTERPRETER;
import static org.kakehashi.reference.CostCategory.LOCAL_TRANSPORT;
import static org.kakehashi.reference.CostCategory.LODGING;
import static org.kakehashi.reference.CostCategory.MARKETING;
import static org.kakehashi.reference.CostCategory.MATCHING;
import static org.kakehashi.reference.CostCategory.MATERIALS;
import static org.kakehashi.reference.CostCategory.OPERATION;
import static org.kakehashi.reference.CostCategory.OVERHEAD;
import static org.kakehashi.reference.CostCategory.PERSON_MONTH;
import static org.kakehashi.reference.CostCategory.SUBCONTRACT;
import static org.kakehashi.reference.CostCategory.SURVEY;
import static org.kakehashi.reference.CostCategory.VENUE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reference.CostCategory;

/// What a step needs of one category, before it has a price.
///
/// @param unit what the quantity counts, a key of the texts
record Need(CostCategory category, double quantity, String unit) {
    /// Days and nights a delegation stays for a signing.
    static final int SIGNING_DAYS = 3;
    /// Days one travel of a study takes.
    static final int STUDY_TRIP_DAYS = 7;
    /// Hours a lecturer speaks on a day of a course.
    static final int LECTURE_HOURS = 6;
    /// Days of a month of operation.
    private static final double MONTH_DAYS = 365.25 / 12;
    private static final double WEEK = 7.0 / 5;

    /// @return in the order they are shown; overhead last, with no quantity of its own
    static List<Need> of(Step step) {
        return switch (step.work()) {
            case Work.Agreement a -> travel(a.delegates(), SIGNING_DAYS, SIGNING_DAYS - 1, once(CEREMONY));
            case Work.Mission m -> mission(m);
            case Work.Training t -> training(t);
            case Work.ExpertDispatch d -> dispatch(d);
            case Work.FeasibilityStudy s -> study(s);
            case Work.Pilot p -> pilot(p, step.span());
            case Work.Business b -> business(b);
            case Work.Milestone _, Work.Task _, Work.Group _ -> List.of();
        };
    }

    private static List<Need> mission(Work.Mission mission) {
        var days = new Need(INTERPRETER, mission.days(), "day");
        var place = switch (mission.purpose()) {
            case SEMINAR, JOINT_COMMITTEE -> List.of(days, new Need(VENUE, 1, "day"));
            case TRADE_FAIR -> List.of(days, new Need(BOOTH, 1, "booth"));
            case SURVEY, BUSINESS_MISSION -> List.of(days);
        };
        return travel(mission.delegates(), mission.days(), Math.max(0, mission.days() - 1), place.toArray(Need[]::new));
    }

    /// Who travels stays from the eve of the first day to the evening of the last: as many nights as days.
    private static List<Need> training(Work.Training training) {
        int people = training.participants();
        int days = training.days();
        var fee = new Need(COURSE_FEE, people, "person");
        var lectures = new Need(HONORARIUM, (double) training.trainers() * days * LECTURE_HOURS, "hour");
        var interpreter = new Need(INTERPRETER, days, "day");
        var materials = new Need(MATERIALS, people, "person");
        var venue = new Need(VENUE, days, "day");
        return switch (training.mode()) {
            case INBOUND -> travel(people, days, days, fee, lectures, interpreter, materials, venue, overhead());
            case AT_PARTNER -> travel(training.trainers(), days, days, lectures, interpreter, materials, venue, overhead());
            case ONLINE -> List.of(lectures, interpreter, materials, overhead());
            case THIRD_COUNTRY -> travel(people + training.trainers(), days, days, fee, lectures, interpreter, materials,
                    venue, overhead());
        };
    }

    private static List<Need> dispatch(Work.ExpertDispatch dispatch) {
        double days = (double) dispatch.trips() * dispatch.daysPerTrip();
        double nights = (double) dispatch.trips() * Math.max(0, dispatch.daysPerTrip() - 1);
        double travels = (double) dispatch.experts() * dispatch.trips();
        return List.of(new Need(AIRFARE, travels, "travel"),
                new Need(DAILY_ALLOWANCE, dispatch.experts() * days, "day"),
                new Need(LODGING, dispatch.experts() * nights, "night"),
                new Need(EXPERT_FEE, dispatch.specialists() * days, "day"),
                new Need(INTERPRETER, days, "day"), new Need(LOCAL_TRANSPORT, days, "day"),
                new Need(INSURANCE, travels, "travel"), overhead());
    }

    private static List<Need> study(Work.FeasibilityStudy study) {
        double trips = study.trips();
        return List.of(new Need(PERSON_MONTH, study.personMonths(), "month"), once(SURVEY),
                new Need(AIRFARE, trips, "travel"), new Need(DAILY_ALLOWANCE, trips * STUDY_TRIP_DAYS, "day"),
                new Need(LODGING, trips * (STUDY_TRIP_DAYS - 1), "night"),
                new Need(SUBCONTRACT, given(study.subcontract()), "once"), overhead());
    }

    private static List<Need> pilot(Work.Pilot pilot, Span span) {
        double days = span.working() ? span.days() * WEEK : span.days();
        return List.of(new Need(EQUIPMENT, given(pilot.equipment()), "set"),
                new Need(LOCAL_TRANSPORT, given(pilot.shipping()), "once"), once(INSTALLATION),
                new Need(OPERATION, Math.ceil(days / MONTH_DAYS), "calendarMonth"),
                new Need(COURSE_FEE, pilot.trained() == null ? 0 : pilot.trained(), "person"));
    }

    private static List<Need> business(Work.Business business) {
        double firms = business.firms();
        return List.of(once(MARKETING), new Need(MATCHING, firms, "firm"),
                new Need(BOOTH, business.kind() == Work.Business.Kind.MATCHING ? firms : 0, "booth"));
    }

    private static List<Need> travel(int people, int days, int nights, Need... more) {
        var needs = new ArrayList<Need>();
        needs.add(new Need(AIRFARE, people, "travel"));
        needs.add(new Need(DAILY_ALLOWANCE, (double) people * days, "day"));
        needs.add(new Need(LODGING, (double) people * nights, "night"));
        needs.addAll(List.of(more));
        return List.copyOf(needs);
    }

    /// @return 1 for an amount that is there, else 0
    private static int given(@Nullable Double amount) {
        return amount != null && amount > 0 ? 1 : 0;
    }

    private static Need once(CostCategory category) {
        return new Need(category, 1, "once");
    }

    private static Need overhead() {
        return new Need(OVERHEAD, 0, "share");
    }
}
