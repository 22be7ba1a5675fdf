package org.kakehashi.project;

import java.time.LocalDate;
import org.kakehashi.base.Names;
import org.kakehashi.plan.Criterion;
import org.kakehashi.plan.Span;
import org.kakehashi.plan.Step;
import org.kakehashi.plan.Work;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.Stage;

/// Steps as they usually are, to meet what a gate asks for.
final class UsualSteps {
    private static final int TERM = 5;

    private UsualSteps() {}

    /// @throws IllegalArgumentException if no step meets that criterion
    static Step of(Criterion criterion, String id, Names name, LocalDate today, Names home, Names partner) {
        var work = switch (criterion) {
            case AGREEMENT -> new Work.Agreement(AgreementKind.MEMORANDUM,
                    new Names(home.ja() + "・" + partner.ja(), home.en() + ", " + partner.en()), TERM,
                    today.plusYears(TERM - 1), 4);
            case TRAINING -> new Work.Training(Work.NOTHING, Work.Training.Mode.INBOUND, 6, 10, 2);
            case DISPATCH -> new Work.ExpertDispatch(Work.NOTHING, 2, 0, 1, 10);
            case STUDY -> new Work.FeasibilityStudy(Work.NOTHING, 6, 4, 0.5);
            case COUNTERPART, COMPANY, OPERATION_PLAN, TARIFF, OPERATOR, LAW, INSTITUTION, CONSENT ->
                throw new IllegalArgumentException("criterion: " + criterion);
        };
        return switch (criterion) {
            case AGREEMENT -> Step.of(id, name, Stage.EXCHANGE, work, today, Span.working(60));
            case TRAINING -> Step.of(id, name, Stage.TRAINING, work, today, Span.working(10));
            case DISPATCH -> Step.of(id, name, Stage.EXPERTS, work, today, Span.working(10));
            case STUDY, COUNTERPART, COMPANY, OPERATION_PLAN, TARIFF, OPERATOR, LAW, INSTITUTION, CONSENT ->
                Step.of(id, name, Stage.STUDY, work, today, Span.working(220));
        };
    }
}
