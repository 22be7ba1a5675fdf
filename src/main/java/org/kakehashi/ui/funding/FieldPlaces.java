package org.kakehashi.ui.funding;

import org.kakehashi.eligibility.Field;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;

/// The way from a reason to the field that decides it.
final class FieldPlaces {
    private final FundingViewModel model;
    private final Navigator navigator;
    private final Own own;

    /// Fields of the workspace itself.
    interface Own {
        /// Shows the companies, and that of an id.
        void companies(String company);

        /// Shows what is pledged, and the row of a source.
        void amounts(String source);

        /// Shows what other money is worth.
        void exchange();
    }

    FieldPlaces(FundingViewModel model, Navigator navigator, Own own) {
        this.model = model;
        this.navigator = navigator;
        this.own = own;
    }

    /// @param applicants shows who can apply, in the catalogue itself
    void go(Field field, Runnable applicants) {
        switch (field.kind()) {
            case APPLICANTS -> applicants.run();
            case COMPANIES -> own.companies(field.subject());
            case PARTNER_CITY, AGREEMENTS -> navigator.go(place(Place.Screen.PARTNERSHIP, field.subject()));
            case STEPS -> navigator.go(place(Place.Screen.PLAN, field.subject()));
            case STEP_DATES -> navigator.go(place(Place.Screen.PLAN, field.subject()).at("step-start"));
            case STEP_PEOPLE -> navigator.go(place(Place.Screen.PLAN, field.subject()).at("step-crew"));
            case STEP_NOTES -> navigator.go(place(Place.Screen.PLAN, field.subject()).at("step-notes"));
            case STEP_LINES -> navigator.go(place(Place.Screen.PLAN, field.subject()).at("cost-build-up"));
            case STEP_PAYERS -> navigator.go(place(Place.Screen.PLAN, field.subject()).at("paid-by"));
            case AMOUNTS -> own.amounts(field.subject());
            case EXCHANGE -> own.exchange();
            case PROGRAMME -> navigator.go(new Place(Place.Screen.LIBRARY, null, field.subject()));
        }
    }

    private Place place(Place.Screen screen, String subject) {
        var project = model.sheet().get().project().id();
        return subject.isEmpty() ? Place.of(screen, project) : Place.of(screen, project, subject);
    }
}
