package org.kakehashi.ui.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.eligibility.Fit;
import org.kakehashi.funding.Application;
import org.kakehashi.funding.Funding;
import org.kakehashi.funding.FundingSource;
import org.kakehashi.plan.CostLine;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.Samples;
import org.kakehashi.project.Session;
import org.kakehashi.project.StepSamples;
import org.kakehashi.reference.Applicant;
import org.kakehashi.reference.CostCategory;
import org.kakehashi.reference.Funder;
import org.kakehashi.reference.FunderTerms;
import org.kakehashi.reference.Origin;
import org.kakehashi.ui.kit.Background;

class CatalogueViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Session session = new Session(Document.fresh(new Edit(Names.same("Made"), ""), project()), System::nanoTime);
    private final CatalogueViewModel model =
            new CatalogueViewModel(session, new Background(Runnable::run, Runnable::run), TODAY);

    private static Project project() {
        var line = new CostLine("own", CostCategory.OTHER, Names.same("Room"), 1, Names.same("set"), 5, Evidence.OWN, true);
        var project = Samples.project().changePlan(plan -> plan.with(StepSamples.task("course").withLines(List.of(line))));
        return project.with(project.shelf().with(funder("ngo", 2026, Applicant.NGO)).with(funder("city@2025", 2025, Applicant.LOCAL_GOVERNMENT))
                .with(funder("city@2026", 2026, Applicant.LOCAL_GOVERNMENT)).with(funder("used@2024", 2024, Applicant.NGO)))
                .with(new Funding(List.of(new FundingSource("s", Names.same("S"), FundingSource.Kind.PROGRAMME, "used@2024")), List.of()));
    }

    private static Funder funder(String id, int year, Applicant applicant) {
        var name = Names.same(id);
        var none = FunderTerms.NONE;
        return new Funder(id, Origin.PROJECT, name, name, 0, 0, 1, 0, null, Names.same(""), year, "2026-10-01", Evidence.OWN,
                new FunderTerms(none.form(), "JPY", 0, 0, List.of(applicant), List.of(), List.of(), List.of(), List.of(), List.of(),
                        0, false, 4, false, false, false, null, List.of()));
    }

    @Test
    void whatIsUsedComesFirstThenWhatFitsOfTheLatestYear() {
        assertEquals(List.of("used@2024", "city@2026", "ngo"),
                model.weighed().get().programmes().stream().map(one -> one.funder().id()).toList());
        assertEquals(1, model.weighed().get().count(Fit.FITS));
        assertEquals(2, model.weighed().get().count(Fit.DOES_NOT_FIT));
        assertEquals(List.of(true, true, false), model.weighed().get().programmes().stream().map(model.weighed().get()::near).toList());
    }

    @Test
    void anApplicantThatJoinsMakesAProgrammeFit() {
        model.setApplicant(Applicant.NGO, true);
        assertEquals(3, model.weighed().get().count(Fit.FITS));
        model.setApplicant(Applicant.NGO, false);
        assertEquals(1, model.weighed().get().count(Fit.FITS));
        session.undo();
        assertEquals(List.of(Applicant.NGO), session.project().funding().applicants());
    }

    @Test
    void theApplicationThatIsWorkedOnIsTheOneShown() {
        var funder = session.project().shelf().funder("used@2024").orElseThrow();
        assertTrue(model.weighed().get().application(funder).isEmpty());
        session.edit(new Edit(Names.same("Ask"), ""), project -> project.with(project.funding()
                .with(Application.idea("lost", Names.same("Lost"), "s", 2026).with(Application.Lane.NOT_WON))
                .with(Application.idea("new", Names.same("New"), "s", 2027))));
        assertEquals("new", model.weighed().get().application(funder).orElseThrow().id());
        var other = session.project().shelf().funder("ngo").orElseThrow();
        assertFalse(model.weighed().get().application(other).isPresent());
    }
}
