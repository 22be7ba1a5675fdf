package org.kakehashi.ui.funding;

import java.util.function.Consumer;
import org.kakehashi.eligibility.Field;
import org.kakehashi.ui.kit.Navigator;
import org.kakehashi.ui.kit.Place;

/// The way from a reason to the field that decides it.
final class FieldPlaces {
    private final FundingViewModel model;
    private final Navigator navigator;
    private final Runnable companies;
    private final Consumer<FundingPage> pages;

    /// @param companies shows the companies of the project
    /// @param pages     shows a page of the workspace
    FieldPlaces(FundingViewModel model, Navigator navigator, Runnable companies, Consumer<FundingPage> pages) {
        this.model = model;
        this.navigator = navigator;
        this.companies = companies;
        this.pages = pages;
    }

    /// @param applicants shows who can apply, in the catalogue itself
    void go(Field field, Runnable applicants) {
        switch (field.kind()) {
            case APPLICANTS -> applicants.run();
            case COMPANIES -> companies.run();
            case PARTNER_CITY, AGREEMENTS -> go(Place.Screen.PARTNERSHIP, field.subject());
            case STEPS, STEP_DATES, STEP_PEOPLE, STEP_NOTES, STEP_LINES -> go(Place.Screen.PLAN, field.subject());
            case STEP_PAYERS -> pages.accept(FundingPage.MATRIX);
            case AMOUNTS -> {
                pages.accept(FundingPage.MATRIX);
                if (!field.subject().isEmpty()) model.selectSource(field.subject());
            }
            case EXCHANGE -> pages.accept(FundingPage.BUDGET);
            case PROGRAMME -> navigator.go(new Place(Place.Screen.LIBRARY, null, field.subject()));
        }
    }

    private void go(Place.Screen screen, String subject) {
        var project = model.sheet().get().project().id();
        navigator.go(subject.isEmpty() ? Place.of(screen, project) : Place.of(screen, project, subject));
    }
}
