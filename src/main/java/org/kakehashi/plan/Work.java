package org.kakehashi.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Names;
import org.kakehashi.base.Require;
import org.kakehashi.reference.AgreementKind;

/// What is done in a step; each kind adds what its cost is built from.
public sealed interface Work {

    /// A paper is negotiated and signed.
    ///
    /// @param termYears years it is to hold, 0 if no end is meant
    /// @param review    when it is to be reviewed, null if not settled
    /// @param delegates persons who travel to the signing
    record Agreement(AgreementKind kind, Names signatories, int termYears, @Nullable LocalDate review, int delegates)
            implements Work {
        public Agreement {
            requireNonNull(kind, "kind");
            requireNonNull(signatories, "signatories");
            count(termYears, "termYears");
            count(delegates, "delegates");
        }
    }

    /// A delegation travels.
    record Mission(Purpose purpose, int delegates, int days) implements Work {
        /// Why it travels.
        public enum Purpose { SURVEY, SEMINAR, BUSINESS_MISSION, TRADE_FAIR, JOINT_COMMITTEE }

        public Mission {
            requireNonNull(purpose, "purpose");
            count(delegates, "delegates");
            count(days, "days");
        }
    }

    /// Officials of the partner city learn.
    ///
    /// @param days     days of the course for each participant
    /// @param trainers lecturers a day
    record Training(Names theme, Mode mode, int participants, int days, int trainers) implements Work {
        /// Where they learn.
        public enum Mode { INBOUND, AT_PARTNER, ONLINE, THIRD_COUNTRY }

        public Training {
            requireNonNull(theme, "theme");
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
    record ExpertDispatch(Names expertise, int staff, int specialists, int trips, int daysPerTrip) implements Work {
        public ExpertDispatch {
            requireNonNull(expertise, "expertise");
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
    record FeasibilityStudy(Names company, double personMonths, int trips, double probability) implements Work {
        public FeasibilityStudy {
            requireNonNull(company, "company");
            Require.that(Double.isFinite(personMonths) && personMonths >= 0, "personMonths", personMonths);
            count(trips, "trips");
            Require.that(0 <= probability && probability <= 1, "probability", probability);
        }
    }

    /// A first plant or service is built and run.
    ///
    /// @param operator  who runs it, blank if not settled
    /// @param operation whether an operation and maintenance plan exists
    /// @param tariff    whether a tariff or another source pays for its operation
    /// @param equipment money for equipment, in the plan's currency
    record Pilot(Names technology, Names site, Names operator, boolean operation, boolean tariff, double equipment)
            implements Work {
        public Pilot {
            requireNonNull(technology, "technology");
            requireNonNull(site, "site");
            requireNonNull(operator, "operator");
            Require.that(Double.isFinite(equipment) && equipment >= 0, "equipment", equipment);
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

    private static void count(int number, String field) {
        Require.that(0 <= number && number <= 1_000_000, field, number);
    }
}
