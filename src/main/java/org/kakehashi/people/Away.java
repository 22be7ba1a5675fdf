package org.kakehashi.people;

import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;

/// Where a step is worked on, and how long that takes someone abroad.
///
/// Trips are as long as the cost build-up takes them: a signing three days, a travel of a study seven.
final class Away {
    private static final int SIGNING = 3;
    private static final int SURVEY = 7;

    private Away() {}

    /// @return id of the city the people of a step go to; empty if they stay where they are
    static String place(Step step, String home, String partner) {
        return switch (step.work()) {
            case Work.Agreement _, Work.Mission _, Work.ExpertDispatch _, Work.FeasibilityStudy _ -> partner;
            case Work.Training(_, var mode, _, _, _, _, _) -> switch (mode) {
                case INBOUND -> home;
                case AT_PARTNER -> partner;
                case ONLINE, THIRD_COUNTRY -> "";
            };
            case Work.Pilot _, Work.Business _, Work.Milestone _, Work.Task _, Work.Group _ -> "";
        };
    }

    /// @param city id of the person's home city
    /// @return days that someone who lives there is abroad for the step
    static double days(Step step, String city, String home, String partner) {
        if (step.work() instanceof Work.Training training && training.mode() == Work.Training.Mode.THIRD_COUNTRY) {
            return training.days();
        }
        var place = place(step, home, partner);
        if (place.isEmpty() || place.equals(city)) return 0;
        return switch (step.work()) {
            case Work.Agreement _ -> SIGNING;
            case Work.Mission mission -> mission.days();
            case Work.Training training -> training.days();
            case Work.ExpertDispatch dispatch -> (double) dispatch.trips() * dispatch.daysPerTrip();
            case Work.FeasibilityStudy study -> (double) study.trips() * SURVEY;
            case Work.Pilot _, Work.Business _, Work.Milestone _, Work.Task _, Work.Group _ -> 0;
        };
    }
}
