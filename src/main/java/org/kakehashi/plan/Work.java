package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;
import org.kakehashi.reference.AgreementKind;
import org.kakehashi.reference.StepKind;

/// What is done in a step; each kind adds what its cost is built from.
public sealed interface Work {
    /// A text that is not there.
    Names NOTHING = Names.same("");

    /// A paper is negotiated and signed.
    ///
    /// @param termYears years it is to hold, 0 if no end is meant
    /// @param review    when it is to be reviewed, null if not settled
    /// @param delegates persons who travel to the signing
    /// @param renews    id of the agreement, or of the step that signs it, whose place it takes; null for a new one
    record Agreement(AgreementKind kind, Names signatories, int termYears, @Nullable LocalDate review, int delegates,
            @Nullable String renews) implements Work {
        /// A new agreement.
        public Agreement(AgreementKind kind, Names signatories, int termYears, @Nullable LocalDate review, int delegates) {
            this(kind, signatories, termYears, review, delegates, null);
        }

        public Agreement {
            requireNonNull(kind, "kind");
            requireNonNull(signatories, "signatories");
            count(termYears, "termYears");
            count(delegates, "delegates");
        }

        public Agreement reviewedOn(@Nullable LocalDate day) {
            return new Agreement(kind, signatories, termYears, day, delegates, renews);
        }
    }

    /// A delegation travels.
    ///
    /// @param delegation who it is made up of, blank if not settled
    record Mission(Purpose purpose, int delegates, int days, Names delegation) implements Work {
        /// Why it travels.
        public enum Purpose { SURVEY, SEMINAR, BUSINESS_MISSION, TRADE_FAIR, JOINT_COMMITTEE }

        public Mission(Purpose purpose, int delegates, int days) {
            this(purpose, delegates, days, NOTHING);
        }

        public Mission {
            requireNonNull(purpose, "purpose");
            requireNonNull(delegation, "delegation");
            count(delegates, "delegates");
            count(days, "days");
        }
    }

    /// Officials of the partner city learn.
    ///
    /// @param days     days of the course for each participant
    /// @param trainers lecturers a day
    /// @param course   the course it is, where an institution offers it under a name; blank if none does
    /// @param host     who holds it, blank if not settled
    record Training(Names theme, Mode mode, int participants, int days, int trainers, Names course, Names host)
            implements Work {
        /// Where they learn.
        public enum Mode { INBOUND, AT_PARTNER, ONLINE, THIRD_COUNTRY }

        public Training(Names theme, Mode mode, int participants, int days, int trainers) {
            this(theme, mode, participants, days, trainers, NOTHING, NOTHING);
        }

        public Training {
            requireNonNull(theme, "theme");
            requireNonNull(course, "course");
            requireNonNull(host, "host");
            requireNonNull(mode, "mode");
            count(participants, "participants");
            count(days, "days");
            count(trainers, "trainers");
        }
    }

    /// Experts go to the partner city.
    ///
    /// @param staff       experts who are city staff and get no fee
    /// @param specialists experts from outside, paid by the day
    /// @param daysPerTrip days abroad a trip for each
    /// @param tasks       what they are to do there
    record ExpertDispatch(Names expertise, int staff, int specialists, int trips, int daysPerTrip, Names tasks)
            implements Work {
        public ExpertDispatch(Names expertise, int staff, int specialists, int trips, int daysPerTrip) {
            this(expertise, staff, specialists, trips, daysPerTrip, NOTHING);
        }

        public ExpertDispatch {
            requireNonNull(expertise, "expertise");
            requireNonNull(tasks, "tasks");
            count(staff, "staff");
            count(specialists, "specialists");
            count(trips, "trips");
            count(daysPerTrip, "daysPerTrip");
        }

        public int experts() {
            return staff + specialists;
        }
    }

    /// A funded study of whether a project can live.
    ///
    /// @param company      who carries it out
    /// @param personMonths of consultants
    /// @param trips        travels of one person each
    /// @param probability  that it is adopted, a fraction of one
    /// @param programme    id of the funder's programme it is applied for with, null if not settled
    /// @param applied      when it is handed in, null if not settled
    /// @param adopted      when the funder decides, null if not known
    /// @param phase        how far it has come, null if it has not begun
    /// @param subcontract  money for what others do for it, in the plan's currency; null if nothing
    record FeasibilityStudy(Names company, double personMonths, int trips, double probability,
            @Nullable String programme, @Nullable LocalDate applied, @Nullable LocalDate adopted, @Nullable Phase phase,
            @Nullable Double subcontract) implements Work {
        /// What a study goes through.
        public enum Phase { CONCEPT, APPLICATION, ADOPTION, CONTRACT, SURVEY, REPORT }

        public FeasibilityStudy(Names company, double personMonths, int trips, double probability) {
            this(company, personMonths, trips, probability, null, null, null, null, null);
        }

        public FeasibilityStudy {
            requireNonNull(company, "company");
            Require.that(Double.isFinite(personMonths) && personMonths >= 0, "personMonths", personMonths);
            count(trips, "trips");
            Require.that(0 <= probability && probability <= 1, "probability", probability);
            Require.that(subcontract == null || notNegative(subcontract), "subcontract", String.valueOf(subcontract));
        }
    }

    /// A first plant or service is built and run.
    ///
    /// @param operator  who runs it, blank if not settled
    /// @param operation whether an operation and maintenance plan exists
    /// @param tariff    whether a tariff or another source pays for its operation
    /// @param equipment money for equipment, in the plan's currency
    /// @param capacity  what it can do, such as 500 m³ a day; blank if not settled
    /// @param shipping  money for bringing the equipment there, in the plan's currency; null if nothing
    /// @param trained   persons who learn to run it on the spot, null if none
    /// @param knowHow   what is settled of that which goes with a technology beside its upkeep and its money
    record Pilot(Names technology, Names site, Names operator, boolean operation, boolean tariff, double equipment,
            Names capacity, @Nullable Double shipping, @Nullable Integer trained, List<Know> knowHow) implements Work {
        /// What goes with a technology: a rule that asks for it, an office that answers for it, residents who want it.
        public enum Know { LAW, INSTITUTION, CONSENT }

        public Pilot(Names technology, Names site, Names operator, boolean operation, boolean tariff, double equipment) {
            this(technology, site, operator, operation, tariff, equipment, NOTHING, null, null, List.of());
        }

        public Pilot {
            requireNonNull(technology, "technology");
            requireNonNull(site, "site");
            requireNonNull(operator, "operator");
            Require.that(notNegative(equipment), "equipment", equipment);
            requireNonNull(capacity, "capacity");
            Require.that(shipping == null || notNegative(shipping), "shipping", String.valueOf(shipping));
            if (trained != null) count(trained, "trained");
            knowHow = knowHow.stream().distinct().sorted().toList();
        }

        public Pilot operatedBy(Names newOperator) {
            return new Pilot(technology, site, newOperator, operation, tariff, equipment, capacity, shipping, trained, knowHow);
        }
    }

    /// A company enters.
    ///
    /// @param firms number of companies that take part
    /// @param sales expected sales a year, in the plan's currency
    record Business(Names company, Kind kind, int firms, double sales) implements Work {
        /// How it enters.
        public enum Kind { SUPPLY, JOINT_VENTURE, LICENCE, CONCESSION, MATCHING }

        public Business {
            requireNonNull(company, "company");
            requireNonNull(kind, "kind");
            count(firms, "firms");
            Require.that(Double.isFinite(sales) && sales >= 0, "sales", sales);
        }
    }

    /// A day that matters; it takes no time.
    record Milestone() implements Work {}

    /// Anything else.
    record Task() implements Work {}

    /// Holds other steps together; its dates and money are theirs.
    record Group() implements Work {}

    /// @return what programmes call it
    default StepKind stepKind() {
        return switch (this) {
            case Agreement _ -> StepKind.AGREEMENT;
            case Mission _ -> StepKind.MISSION;
            case Training _ -> StepKind.TRAINING;
            case ExpertDispatch _ -> StepKind.EXPERT_DISPATCH;
            case FeasibilityStudy _ -> StepKind.FEASIBILITY_STUDY;
            case Pilot _ -> StepKind.PILOT;
            case Business _ -> StepKind.BUSINESS;
            case Milestone _ -> StepKind.MILESTONE;
            case Task _ -> StepKind.TASK;
            case Group _ -> StepKind.GROUP;
        };
    }

    private static boolean notNegative(double amount) {
        return Double.isFinite(amount) && amount >= 0;
    }

    private static void count(int number, String field) {
        Require.that(0 <= number && number <= 1_000_000, field, number);
    }
}
