package org.kakehashi.ui.cost;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Status;
import org.kakehashi.cost.Basis;
import org.kakehashi.cost.Scenario;
import org.kakehashi.reference.Countries;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Gap;

/// What money the charts and cards are in. The table, where numbers are typed, stays real.
final class MoneyViewModel implements AutoCloseable {
    private final CostsViewModel model;
    private final Supplier<Economies> economies;
    private final BiConsumer<Observation, String> keep;
    private final ReadOnlyObjectWrapper<ShownMoney> chosen = new ReadOnlyObjectWrapper<>(ShownMoney.REAL);
    private final ReadOnlyObjectWrapper<CostsSheet> sheet;
    private final Subscription following;

    /// @param economies where rates to the dollar are found now
    /// @param keep      keeps a number a person found, with the title of its source
    MoneyViewModel(CostsViewModel model, Supplier<Economies> economies, BiConsumer<Observation, String> keep) {
        this.model = model;
        this.economies = economies;
        this.keep = keep;
        sheet = new ReadOnlyObjectWrapper<>(model.now());
        following = model.sheet().subscribe(_ -> show());
    }

    ReadOnlyObjectProperty<ShownMoney> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// @return the sheet of the model in the money that is chosen
    ReadOnlyObjectProperty<CostsSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    CostsSheet now() {
        return sheet.get();
    }

    /// @return the basis of the scenario in focus as it is in the document
    Optional<Basis> real() {
        return model.now().scenario().map(Scenario::basis);
    }

    /// Shows everything in that money if the scenario in focus can be shown in it.
    void choose(ShownMoney money) {
        if (!canShow(money)) return;
        chosen.set(money);
        show();
    }

    boolean canShow(ShownMoney money) {
        var result = model.now().result();
        return result.isEmpty() || model.now().scenario().flatMap(scenario -> money.of(scenario.basis(), economies.get())
                .flatMap(view -> view.show(result.get(), scenario.basis()))).isPresent();
    }

    /// @return the rate that is missing to show the scenario in focus in dollars
    Optional<Gap> missing() {
        return real().filter(basis -> economies.get().rate(basis.currency(), basis.priceYear()).isEmpty())
                .flatMap(basis -> Countries.using(basis.currency()).stream().findFirst()
                        .map(country -> new Gap(country, Indicator.EXCHANGE_RATE, basis.priceYear())));
    }

    /// Keeps the missing rate and shows dollars.
    void enter(double rate, String source) {
        missing().ifPresent(gap -> keep.accept(new Observation(gap.country(), gap.indicator(), gap.year(), rate,
                Status.OWN, ""), source));
        choose(ShownMoney.DOLLARS);
    }

    private void show() {
        if (!canShow(chosen.get())) chosen.set(ShownMoney.REAL);
        sheet.set(model.now().in(chosen.get(), economies.get()));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
