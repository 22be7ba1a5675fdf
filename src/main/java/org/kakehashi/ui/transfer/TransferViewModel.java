package org.kakehashi.ui.transfer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Conversion;
import org.kakehashi.base.Conversion.Method;
import org.kakehashi.base.Conversion.Part;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Status;
import org.kakehashi.reference.Technology;
import org.kakehashi.transfer.Choice;
import org.kakehashi.transfer.Lacking;
import org.kakehashi.transfer.Transfer;
import org.kakehashi.ui.kit.Tongue;

/// One entry of the library and the city its figures are brought to, with everything a person can choose about it.
public final class TransferViewModel implements AutoCloseable {
    private final ReadOnlyObjectWrapper<Optional<TransferSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Target>> targets = new ReadOnlyObjectWrapper<>(List.of());
    private static final int FIRST_YEAR = 1990;
    private final Ground ground;
    private final boolean fixed;
    private final Subscription following;
    private @Nullable Technology entry;
    private Part part = Part.CAPITAL;
    private Choice choice = Choice.USUAL;
    private String city = "";
    private OptionalInt priceYear = OptionalInt.empty();
    private OptionalInt targetYear = OptionalInt.empty();
    private OptionalInt unreached = OptionalInt.empty();

    /// @param fixed whether figures go to the city, money and year of the scenario in focus and nowhere else
    public TransferViewModel(Ground ground, boolean fixed) {
        this.ground = ground;
        this.fixed = fixed;
        following = Subscription.combine(ground.library().subscribe(_ -> refresh()),
                ground.project().subscribe(_ -> refresh()), ground.series().subscribe(_ -> refresh()));
    }

    public ReadOnlyObjectProperty<Optional<TransferSheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Target>> targets() {
        return targets.getReadOnlyProperty();
    }

    public Ground ground() {
        return ground;
    }

    boolean fixed() {
        return fixed;
    }

    public Choice choice() {
        return choice;
    }

    public Optional<TransferSheet> now() {
        return sheet.get();
    }

    /// Shows an entry with the usual choices; the same entry keeps those it has.
    public void open(Technology shown) {
        if (entry != null && entry.id().equals(shown.id())) {
            entry = shown;
        } else {
            entry = shown;
            choice = Choice.USUAL;
            priceYear = OptionalInt.empty();
            part = Headline.of(shown).part();
        }
        refresh();
    }

    /// Shows an entry as it was brought before.
    public void open(Technology shown, Conversion before) {
        entry = shown;
        choice = new Choice(before.method(), before.traded(), before.adaptation(), before.reason());
        priceYear = shown.priceYear() == 0 ? OptionalInt.of(before.from().priceYear()) : OptionalInt.empty();
        part = before.part();
        refresh();
    }

    public void leave() {
        entry = null;
        refresh();
    }

    /// @return the entry as it is brought, with the price year a person judged right
    public Optional<Technology> entry() {
        return Optional.ofNullable(entry).map(this::dated);
    }

    /// @return the entry as the library has it
    public Optional<Technology> plain() {
        return Optional.ofNullable(entry);
    }

    /// @return every cost of the entry where it is brought to, all or none
    public List<Conversion> conversions() {
        var shown = entry();
        var place = target();
        if (shown.isEmpty() || place.isEmpty()) return List.of();
        var economies = ground.economies();
        var brought = Headline.all(shown.get()).map(headline -> Transfer.of(shown.get(), headline.part(),
                place.get().destination(), choice, economies)).toList();
        return brought.stream().allMatch(Transfer.Done.class::isInstance)
                ? brought.stream().map(done -> ((Transfer.Done) done).conversion()).toList() : List.of();
    }

    void show(Part wanted) {
        part = wanted;
        refresh();
    }

    void bring(String wantedCity) {
        city = wantedCity;
        refresh();
    }

    void use(Method method) {
        choose(choice.with(method));
    }

    void trade(double share) {
        choose(new Choice(choice.method(), share, choice.adaptation(), choice.reason()));
    }

    void adapt(double factor) {
        choose(new Choice(choice.method(), choice.traded(), factor, choice.reason()));
    }

    void because(String reason) {
        choose(new Choice(choice.method(), choice.traded(), choice.adaptation(), choice.reason().with(Tongue.now(), reason)));
    }

    private void choose(Choice wanted) {
        choice = wanted;
        refresh();
    }

    void judge(int year) {
        priceYear = OptionalInt.of(year);
        refresh();
    }

    void pricesOf(int year) {
        targetYear = OptionalInt.of(year);
        refresh();
    }

    /// Keeps a missing number with where it was read.
    void enter(Lacking.Value missing, double value, String sourceTitle) {
        var source = ground.source(sourceTitle);
        ground.keep(new Observation(missing.country(), missing.indicator(), missing.year(), value, Status.OWN, source.id()),
                source);
    }

    /// @return the last year up to the wanted one for whose prices nothing is missing, empty if there is none
    private OptionalInt lastYear(Target place) {
        var shown = entry().orElseThrow();
        for (int year = place.priceYear(); year >= FIRST_YEAR; year--) {
            if (Transfer.of(shown, part(), place.at(year).destination(), choice, ground.economies())
                    instanceof Transfer.Done) return OptionalInt.of(year);
        }
        return OptionalInt.empty();
    }

    /// @return the year whose prices are wanted where the series do not reach it and an earlier one is shown
    OptionalInt unreached() {
        return unreached;
    }

    private Part part() {
        var shown = entry().orElseThrow();
        return Headline.of(shown, part).isPresent() ? part : Headline.of(shown).part();
    }

    private Technology dated(Technology plain) {
        return plain.priceYear() != 0 || priceYear.isEmpty() ? plain : plain.pricedIn(priceYear.getAsInt());
    }

    /// @return whether the source of the entry tells no price year
    boolean lacksYear() {
        return entry != null && entry.priceYear() == 0;
    }

    OptionalInt judged() {
        return priceYear;
    }

    private Optional<Target> target() {
        var all = targets.get();
        var chosen = all.stream().filter(target -> target.city().equals(city)).findFirst().or(() -> all.stream().findFirst());
        unreached = OptionalInt.empty();
        if (fixed || entry == null || chosen.isEmpty()) return chosen;
        if (targetYear.isPresent()) return chosen.map(target -> target.at(targetYear.getAsInt()));
        int wanted = chosen.get().priceYear();
        var reached = lastYear(chosen.get());
        if (reached.isEmpty() || reached.getAsInt() == wanted) return chosen;
        unreached = OptionalInt.of(wanted);
        return chosen.map(target -> target.at(reached.getAsInt()));
    }

    private void refresh() {
        var all = ground.targets();
        targets.set(fixed ? all.stream().limit(1).toList() : all);
        sheet.set(entry().map(shown -> TransferSheet.of(shown, part(), target(), choice, ground.economies(),
                ground.library().getValue().shelf())));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
