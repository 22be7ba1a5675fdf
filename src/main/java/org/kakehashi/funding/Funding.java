package org.kakehashi.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kakehashi.base.Require;
import org.kakehashi.plan.Plan;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Applicant;

/// The sources of a project, what they pledged and pay, and what is asked of them.
///
/// @param pledges       at most one for a source and fiscal year
/// @param payments      who pays which cost line; at most one for a line, fiscal year and source. A step with payments
///                      is paid by them, one without by its shares
/// @param companies     firms that take part
/// @param applicants    who of the cooperation can apply, beside the home city
/// @param contributions what organisations gave in earlier years
public record Funding(List<FundingSource> sources, List<Pledge> pledges, List<Payment> payments,
        List<Application> applications, List<Company> companies, List<Applicant> applicants,
        List<Contribution> contributions) {
    public static final Funding NONE = new Funding(List.of(), List.of());

    public Funding {
        sources = List.copyOf(sources);
        pledges = List.copyOf(pledges);
        payments = List.copyOf(payments);
        applications = List.copyOf(applications);
        companies = List.copyOf(companies);
        applicants = applicants.stream().distinct().sorted().toList();
        contributions = List.copyOf(contributions);
        var known = sources.stream().map(FundingSource::id).collect(Collectors.toSet());
        for (var pledge : pledges) Require.that(known.contains(pledge.source()), "source", pledge.source());
        for (var payment : payments) Require.that(known.contains(payment.source()), "source", payment.source());
        for (var application : applications) {
            Require.that(known.contains(application.source()), "source", application.source());
        }
        once("pledges", pledges.stream().map(pledge -> pledge.source() + " " + pledge.fiscalYear()).toList());
        once("payments", payments.stream().map(payment -> String.join("\n", payment.step(), payment.line(),
                payment.source(), String.valueOf(payment.fiscalYear()))).toList());
    }

    /// Of sources and pledges only.
    public Funding(List<FundingSource> sources, List<Pledge> pledges) {
        this(sources, pledges, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static void once(String field, List<String> keys) {
        Require.that(keys.stream().distinct().count() == keys.size(), field, keys);
    }

    public Optional<FundingSource> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    public Optional<Pledge> pledge(String source, int fiscalYear) {
        return pledges.stream().filter(pledge -> pledge.isFor(source, fiscalYear)).findFirst();
    }

    public Optional<Application> application(String id) {
        return applications.stream().filter(application -> application.id().equals(id)).findFirst();
    }

    public Optional<Company> company(String id) {
        return companies.stream().filter(company -> company.id().equals(id)).findFirst();
    }

    /// @return in that order
    public Funding withSources(List<FundingSource> newSources) {
        return new Funding(newSources, pledges, payments, applications, companies, applicants, contributions);
    }

    public Funding withPledges(List<Pledge> newPledges) {
        return new Funding(sources, newPledges, payments, applications, companies, applicants, contributions);
    }

    public Funding withPayments(List<Payment> newPayments) {
        return new Funding(sources, pledges, newPayments, applications, companies, applicants, contributions);
    }

    public Funding withApplications(List<Application> newApplications) {
        return new Funding(sources, pledges, payments, newApplications, companies, applicants, contributions);
    }

    public Funding withCompanies(List<Company> newCompanies) {
        return new Funding(sources, pledges, payments, applications, newCompanies, applicants, contributions);
    }

    public Funding withApplicants(List<Applicant> newApplicants) {
        return new Funding(sources, pledges, payments, applications, companies, newApplicants, contributions);
    }

    public Funding withContributions(List<Contribution> newContributions) {
        return new Funding(sources, pledges, payments, applications, companies, applicants, newContributions);
    }

    public Funding with(FundingSource source) {
        var changed = new ArrayList<>(sources);
        changed.replaceAll(old -> old.id().equals(source.id()) ? source : old);
        if (source(source.id()).isEmpty()) changed.add(source);
        return withSources(changed);
    }

    /// @return without the source, what it pledged and pays, and what is asked of it
    public Funding without(String source) {
        return new Funding(sources.stream().filter(other -> !other.id().equals(source)).toList(),
                pledges.stream().filter(pledge -> !pledge.source().equals(source)).toList(),
                payments.stream().filter(payment -> !payment.source().equals(source)).toList(),
                applications.stream().filter(application -> !application.source().equals(source)).toList(),
                companies, applicants, contributions);
    }

    public Funding with(Pledge pledge) {
        var changed = new ArrayList<>(without(pledge.source(), pledge.fiscalYear()).pledges);
        changed.add(pledge);
        return withPledges(changed);
    }

    public Funding without(String source, int fiscalYear) {
        return withPledges(pledges.stream().filter(old -> !old.isFor(source, fiscalYear)).toList());
    }

    /// @return without payments for steps that `plan` does not have, and without mention of them
    public Funding within(Plan plan) {
        if (payments.isEmpty() && applications.isEmpty()) return this;
        var steps = plan.steps().stream().map(Step::id).collect(Collectors.toSet());
        return withPayments(payments.stream().filter(payment -> steps.contains(payment.step())).toList())
                .withApplications(applications.stream().map(application -> application.within(steps)).toList());
    }

    /// @return with `application` at the end, or in place of the one with its id
    public Funding with(Application application) {
        var changed = new ArrayList<>(applications);
        changed.replaceAll(old -> old.id().equals(application.id()) ? application : old);
        if (application(application.id()).isEmpty()) changed.add(application);
        return withApplications(changed);
    }

    /// @return with `payment` at the end, or in place of the one for the same line, year and source
    public Funding with(Payment payment) {
        var changed = new ArrayList<>(payments);
        changed.removeIf(payment::isOfSame);
        changed.add(payment);
        return withPayments(changed);
    }
}
