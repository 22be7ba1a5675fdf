package org.kakehashi.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Evidence;
import org.kakehashi.funding.Application.Lane;

/// Moves applications along, and the pledges of their sources with them.
///
/// An application is for the fiscal years from its own on, as far as what it asks for reaches into the years its source
/// pledged, but not into the first year of a later application to the same source. Money that was received or spent
/// stays as it is, whatever happens to the application.
public final class Pipeline {
    private static final Set<Lane> ASKED = EnumSet.of(Lane.SUBMITTED, Lane.UNDER_REVIEW);

    /// Amounts are cut in parts as fine as this many bits of their sum.
    private static final int WEIGHT_BITS = 30;

    private Pipeline() {}

    /// Moves an application into any lane but that of the awarded, and settles its dates: it is handed in or refused on
    /// `day` unless another day is known, and what has not happened any more has no day.
    public static Funding move(Funding funding, String id, Lane to, LocalDate day) {
        var before = funding.application(id).orElseThrow();
        if (before.lane() == to) return funding;
        var decided = before.decided();
        var after = before.with(to).withAwarded(null);
        after = switch (to) {
            case IDEA, DRAFTING -> after.withSubmitted(null);
            case SUBMITTED, UNDER_REVIEW, AWARDED, NOT_WON ->
                    after.withSubmitted(before.submitted() == null && ASKED.contains(to) ? day : before.submitted());
        };
        boolean told = decided != null && !(decided.isAfter(day) && before.open());
        if (to == Lane.NOT_WON) after = after.withDecided(before.lane() == Lane.AWARDED || !told ? day : decided);
        else if (!before.open() && told) after = after.withDecided(null);
        return change(funding, after);
    }

    /// Awards an application: its pledges become secured, and its source's contract is awarded on `day`.
    ///
    /// @param amount whole units of the plan's currency
    public static Funding award(Funding funding, String id, long amount, LocalDate day) {
        var before = funding.application(id).orElseThrow();
        return change(funding, before.with(Lane.AWARDED).withAwarded(amount).withDecided(day));
    }

    /// Puts `after` in the place of the application with its id, and lets the pledges follow.
    public static Funding change(Funding funding, Application after) {
        var before = funding.application(after.id()).orElseThrow();
        if (before.equals(after)) return funding;
        if (before.source().equals(after.source()) && before.fiscalYear() == after.fiscalYear()) {
            return settle(funding, before, after);
        }
        boolean planned = state(before.lane()) == MoneyState.PLANNED;
        var taken = settle(funding, before, before.with(planned ? before.lane() : Lane.NOT_WON).withAwarded(null));
        var moved = taken.with(after.with(Lane.IDEA).withAwarded(null));
        return settle(moved, moved.application(after.id()).orElseThrow(), after);
    }

    /// @return the fiscal years an application is for, its own first
    public static List<Integer> years(Funding funding, Application application) {
        int next = funding.applications().stream().filter(other -> other.source().equals(application.source())
                && other.fiscalYear() > application.fiscalYear()).mapToInt(Application::fiscalYear).min()
                .orElse(Integer.MAX_VALUE);
        var awarded = application.awarded();
        long wanted = awarded == null ? application.asked() : awarded;
        var years = new ArrayList<Integer>();
        long reached = 0;
        for (int year = application.fiscalYear(); year < next; year++) {
            var pledge = funding.pledge(application.source(), year);
            if (!years.isEmpty() && (pledge.isEmpty() || reached >= wanted)) break;
            years.add(year);
            reached += pledge.map(Pledge::amount).orElse(0L);
        }
        return List.copyOf(years);
    }

    /// @return what open applications can be expected to bring: what they ask for, by their probability
    public static long expected(List<Application> applications) {
        return applications.stream().filter(Application::open)
                .mapToLong(each -> Math.round((double) each.asked() * each.probability())).sum();
    }

    /// @return what open applications ask for
    public static long asked(List<Application> applications) {
        return applications.stream().filter(Application::open).mapToLong(Application::asked).sum();
    }

    private static Funding settle(Funding funding, Application before, Application after) {
        var with = contract(funding.with(after), before, after);
        if (before.lane() == after.lane() && before.asked() == after.asked()
                && Objects.equals(before.awarded(), after.awarded())) {
            return with;
        }
        var sharing = sharing(with, after);
        return sharing.size() > 1 ? together(with, sharing, after) : alone(funding, with, before, after);
    }

    /// @return the applications to the same source for the same first year, among them `application`
    private static List<Application> sharing(Funding funding, Application application) {
        return funding.applications().stream().filter(other -> other.source().equals(application.source())
                && other.fiscalYear() == application.fiscalYear()).toList();
    }

    /// One cell for several applications: only what was awarded is secured, and only what was handed in is applied for.
    private static Funding together(Funding funding, List<Application> sharing, Application after) {
        if (moved(funding, after)) return funding;
        var awarded = sharing.stream().map(Application::awarded).filter(Objects::nonNull).mapToLong(Long::longValue);
        var first = Stream.of(Set.of(Lane.AWARDED), ASKED, EnumSet.of(Lane.IDEA, Lane.DRAFTING))
                .filter(lanes -> sharing.stream().anyMatch(each -> lanes.contains(each.lane()))).findFirst();
        if (first.isEmpty()) return funding.without(after.source(), after.fiscalYear());
        long amount = first.get().contains(Lane.AWARDED) ? awarded.sum() : sharing.stream()
                .filter(each -> first.get().contains(each.lane())).mapToLong(Application::asked).sum();
        var state = state(first.get().iterator().next());
        if (state == MoneyState.PLANNED && pledge(funding, after).isEmpty()) return funding;
        return funding.with(pledge(funding, after.source(), after.fiscalYear(), amount, state));
    }

    private static Funding alone(Funding old, Funding funding, Application before, Application after) {
        var years = years(old, before).stream().filter(year -> !moved(funding, after.source(), year)).toList();
        if (years.isEmpty()) return funding;
        var result = funding;
        if (after.lane() == Lane.NOT_WON) {
            for (int year : years) result = result.without(after.source(), year);
            return result;
        }
        var state = state(after.lane());
        var present = years.stream().map(year -> funding.pledge(after.source(), year)).toList();
        if (state == MoneyState.PLANNED && present.stream().allMatch(Optional::isEmpty)) return funding;
        var weights = present.stream().mapToLong(pledge -> pledge.map(Pledge::amount).orElse(0L)).toArray();
        long pledged = Arrays.stream(weights).sum();
        var awarded = after.awarded();
        boolean follows = before.lane() == Lane.AWARDED || pledged == before.asked() || pledged == 0;
        long amount = awarded != null ? awarded : follows ? after.asked() : pledged;
        var parts = amount == pledged ? weights : parts(amount, weights);
        for (int i = 0; i < parts.length; i++) {
            result = result.with(pledge(funding, after.source(), years.get(i), parts[i], state));
        }
        return result;
    }

    /// @return `amount` in proportion to `pledged`, all in the first year if nothing is
    private static long[] parts(long amount, long[] pledged) {
        long sum = Arrays.stream(pledged).sum();
        var weights = pledged.clone();
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(sum) - WEIGHT_BITS);
        for (int i = 0; i < weights.length; i++) weights[i] >>= shift;
        if (Arrays.stream(weights).sum() == 0) weights[0] = 1;
        return Apportion.split(amount, weights);
    }

    private static MoneyState state(Lane lane) {
        return switch (lane) {
            case IDEA, DRAFTING, NOT_WON -> MoneyState.PLANNED;
            case SUBMITTED, UNDER_REVIEW -> MoneyState.APPLIED;
            case AWARDED -> MoneyState.COMMITTED;
        };
    }

    private static Pledge pledge(Funding funding, String source, int year, long amount, MoneyState state) {
        return new Pledge(source, year, amount, state,
                funding.pledge(source, year).map(Pledge::evidence).orElse(Evidence.OWN));
    }

    private static Optional<Pledge> pledge(Funding funding, Application application) {
        return funding.pledge(application.source(), application.fiscalYear());
    }

    private static boolean moved(Funding funding, Application application) {
        return moved(funding, application.source(), application.fiscalYear());
    }

    /// @return whether money has changed hands
    private static boolean moved(Funding funding, String source, int year) {
        return funding.pledge(source, year).filter(pledge -> pledge.state().compareTo(MoneyState.COMMITTED) > 0).isPresent();
    }

    private static Funding contract(Funding funding, Application before, Application after) {
        var decided = after.lane() == Lane.AWARDED ? after.decided() : null;
        var was = before.lane() == Lane.AWARDED ? before.decided() : null;
        if (Objects.equals(decided, was)) return funding;
        var source = funding.source(after.source()).orElseThrow();
        var contract = source.contract() == null ? Contract.NONE : source.contract();
        boolean others = funding.applications().stream().anyMatch(other -> !other.id().equals(after.id())
                && other.source().equals(after.source()) && other.lane() == Lane.AWARDED
                && other.decided() != null && other.decided().equals(contract.awarded()));
        if (others) return funding;
        if (decided == null && !Objects.equals(contract.awarded(), was)) return funding;
        return funding.with(source.with(awarded(contract, decided)));
    }

    private static @Nullable Contract awarded(Contract contract, @Nullable LocalDate day) {
        var changed = new Contract(day, contract.leadDays(), contract.from(), contract.until());
        return changed.equals(Contract.NONE) ? null : changed;
    }
}
