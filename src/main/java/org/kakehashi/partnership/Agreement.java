package org.kakehashi.partnership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;
import org.kakehashi.base.PartialDate;
import org.kakehashi.base.Require;
import org.kakehashi.reference.AgreementKind;

/// A paper the two cities signed or mean to sign.
///
/// @param signatories who signs for the two cities, by office
/// @param termYears   years it holds from signing, 0 if no end is stated
/// @param review      when it is to be reviewed, null if nothing is stated
/// @param fields      what it covers, in words
public record Agreement(String id, AgreementKind kind, Names title, PartialDate signed, Names signatories,
        int termYears, @Nullable PartialDate review, List<Names> fields, Evidence evidence) {
    public Agreement {
        Require.that(!id.isBlank(), "id", id);
        requireNonNull(kind, "kind");
        requireNonNull(title, "title");
        requireNonNull(signed, "signed");
        requireNonNull(signatories, "signatories");
        Require.that(0 <= termYears && termYears <= 99, "termYears", termYears);
        fields = List.copyOf(fields);
        requireNonNull(evidence, "evidence");
    }

    /// @return the first day on which it no longer holds; empty if it has no end
    public Optional<LocalDate> lapses() {
        return termYears == 0 ? Optional.empty() : Optional.of(signed.earliest().plusYears(termYears));
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(signed.earliest()) && lapses().map(day::isBefore).orElse(true);
    }

    public Agreement with(AgreementKind newKind) {
        return new Agreement(id, newKind, title, signed, signatories, termYears, review, fields, evidence);
    }

    public Agreement withTitle(Names newTitle) {
        return new Agreement(id, kind, newTitle, signed, signatories, termYears, review, fields, evidence);
    }

    public Agreement withSigned(PartialDate newSigned) {
        return new Agreement(id, kind, title, newSigned, signatories, termYears, review, fields, evidence);
    }

    public Agreement withSignatories(Names newSignatories) {
        return new Agreement(id, kind, title, signed, newSignatories, termYears, review, fields, evidence);
    }

    public Agreement withTerm(int newTermYears) {
        return new Agreement(id, kind, title, signed, signatories, newTermYears, review, fields, evidence);
    }

    public Agreement withReview(@Nullable PartialDate newReview) {
        return new Agreement(id, kind, title, signed, signatories, termYears, newReview, fields, evidence);
    }

    public Agreement withFields(List<Names> newFields) {
        return new Agreement(id, kind, title, signed, signatories, termYears, review, newFields, evidence);
    }

    public Agreement with(Evidence newEvidence) {
        return new Agreement(id, kind, title, signed, signatories, termYears, review, fields, newEvidence);
    }
}
