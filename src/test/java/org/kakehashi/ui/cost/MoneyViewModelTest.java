package org.kakehashi.ui.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Indicator;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Observation;
import org.kakehashi.base.Status;
import org.kakehashi.cost.Basis;
import org.kakehashi.cost.Scenario;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Session;
import org.kakehashi.reference.Economies;
import org.kakehashi.reference.Gap;
import org.kakehashi.ui.kit.Announced;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Tongue;

/// The same costs in other money, with the Haiphong example: yen at prices of its price year.
class MoneyViewModelTest {
    private Economies economies = Economies.NONE;
    private final List<String> sources = new ArrayList<>();
    private Session session;
    private CostsViewModel model;
    private MoneyViewModel money;

    @BeforeEach
    void open() throws IOException {
        Tongue.use(Language.EN);
        session = new Session(Document.fresh(new Edit(Names.same("open"), ""),
                CostsGallery.read(Path.of("assets/examples/haiphong-clean-water.kakehashi"))), () -> 0);
        model = new CostsViewModel(session, new Background(Runnable::run, Runnable::run), new Announced());
        money = new MoneyViewModel(model, () -> economies, (observation, source) -> {
            economies = economies.with(List.of(observation));
            sources.add(source);
        });
    }

    @AfterEach
    void close() {
        money.close();
        model.close();
    }

    private Basis basis() {
        return model.now().scenario().map(Scenario::basis).orElseThrow();
    }

    private void inflation(double rate) {
        session.edit(new Edit(Names.same("basis"), ""), project -> project.changeScenario(project.costs().focus(),
                scenario -> scenario.with(new Basis(basis().currency(), basis().priceYear(), rate, basis().discount(),
                        basis().timing()))));
    }

    @Test
    void theRealSheetIsTheModelsOwn() {
        assertSame(model.now(), money.now());
        assertEquals(ShownMoney.REAL, money.now().money());
        assertTrue(Kitakyushu.comparable(money.now()));
    }

    @Test
    void nominalAmountsGrowWithInflationAndTheTableStaysReal() {
        inflation(0.05);
        money.choose(ShownMoney.NOMINAL);
        var real = model.now().result().orElseThrow();
        var nominal = money.now().result().orElseThrow();
        int t = real.cost().size() - 1;
        assertEquals(real.cost().at(t) * Math.pow(1.05, real.horizon().first() + t - basis().priceYear()),
                nominal.cost().at(t), 1e-6 * nominal.cost().at(t));
        assertEquals(model.now().rows(), money.now().rows());
        assertEquals("JPY", money.now().currency());
        assertFalse(Kitakyushu.comparable(money.now()));
        assertEquals("¥ bn, nominal", money.now().money().unit("¥ bn"));
    }

    @Test
    void theTotalInPresentValuesIsThePresentValue() {
        money.choose(ShownMoney.PRESENT_VALUE);
        for (var scenario : money.now().scenarios()) {
            var shown = money.now().result(scenario).orElseThrow();
            assertEquals(shown.presentValue(), shown.total(), 1e-9 * shown.total());
        }
    }

    @Test
    void anEditIsShownInTheMoneyThatIsChosen() {
        money.choose(ShownMoney.PRESENT_VALUE);
        double before = money.now().result().orElseThrow().total();
        model.pull(Lever.DISCOUNT, 0.1);
        assertEquals(ShownMoney.PRESENT_VALUE, money.now().money());
        assertNotEquals(before, money.now().result().orElseThrow().total());
    }

    @Test
    void dollarsNeedTheRateOfThePriceYearAndTakeItFromThePerson() {
        int year = basis().priceYear();
        assertEquals(Optional.of(new Gap("JPN", Indicator.EXCHANGE_RATE, year)), money.missing());
        money.choose(ShownMoney.DOLLARS);
        assertEquals(ShownMoney.REAL, money.chosen().get());

        money.enter(150, "Bank of Japan");

        assertEquals(List.of("Bank of Japan"), sources);
        assertEquals(Optional.of(new Observation("JPN", Indicator.EXCHANGE_RATE, year, 150, Status.OWN, "")),
                economies.rate("JPY", year));
        assertEquals(ShownMoney.DOLLARS, money.chosen().get());
        assertEquals(Optional.empty(), money.missing());
        assertEquals("USD", money.now().currency());
        assertEquals(model.now().result().orElseThrow().total() / 150, money.now().result().orElseThrow().total(), 1e-3);
        assertEquals("JPY", model.now().currency());
    }

    @Test
    void moneyThatCanNoLongerBeShownGoesBackToReal() {
        inflation(0.02);
        money.choose(ShownMoney.NOMINAL);
        inflation(1e300);
        assertEquals(ShownMoney.REAL, money.chosen().get());
        assertSame(model.now(), money.now());
    }
}
