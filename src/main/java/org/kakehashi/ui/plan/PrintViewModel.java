package org.kakehashi.ui.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.picture.PrintPage;
import org.kakehashi.plan.Dates;
import org.kakehashi.project.StoreException;
import org.kakehashi.ui.kit.Background;
import org.kakehashi.ui.kit.Tongue;

/// The pages of the plan as they would be printed, and the ways to get them on paper.
final class PrintViewModel implements AutoCloseable {
    /// What became of the last printing; `trouble` if it failed.
    record Outcome(Names says, boolean trouble) {
        static final Outcome NONE = new Outcome(Names.same(""), false);
    }

    /// Rows on a page across that can be read without a glass.
    private static final int READABLE = 36;
    private final ObservableValue<PlanSheet> sheet;
    private final Background background;
    private final Press press;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<PrintOptions> options = new ReadOnlyObjectWrapper<>(PrintOptions.USUAL);
    private final ReadOnlyObjectWrapper<List<PrintPage>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> printers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper printer = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NONE);
    private final AtomicInteger done = new AtomicInteger();
    private Subscription following = Subscription.EMPTY;

    PrintViewModel(ObservableValue<PlanSheet> sheet, Background background, Press press, LocalDate today) {
        this.sheet = sheet;
        this.background = background;
        this.press = press;
        this.today = today;
    }

    /// Begins to follow the plan, and looks for printers.
    void open() {
        if (options.get().equals(PrintOptions.USUAL)) {
            int down = (int) Math.ceil((double) sheet.getValue().rows().size() / READABLE);
            options.set(options.get().fitted(1, Math.clamp(down, 1, 200)));
        }
        following.unsubscribe();
        following = Subscription.combine(sheet.subscribe(_ -> lay()), Tongue.language().subscribe(_ -> lay()));
        outcome.set(Outcome.NONE);
        looked.set(false);
        background.ask(printers, _ -> press.printers(), found -> {
            printers.set(found);
            if (!found.contains(printer.get())) printer.set(found.isEmpty() ? "" : found.getFirst());
            looked.set(true);
        }, this::failed);
    }

    ReadOnlyObjectProperty<PrintOptions> options() {
        return options.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<PrintPage>> pages() {
        return pages.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<String>> printers() {
        return printers.getReadOnlyProperty();
    }

    /// @return whether it is known which printers there are
    ReadOnlyBooleanProperty looked() {
        return looked.getReadOnlyProperty();
    }

    /// @return the printer in use, blank if there is none
    ReadOnlyStringProperty printer() {
        return printer.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// @return the part of the pages that is written, a fraction of one
    double progress() {
        return pages.get().isEmpty() ? 0 : (double) done.get() / pages.get().size();
    }

    /// @return the days of the plan as a whole, empty if it has none
    ObservableValue<Optional<Dates>> days() {
        return sheet.map(plan -> plan.whole().map(whole -> new Dates(PrintFigure.first(whole), PrintFigure.last(whole))));
    }

    PlanSheet plan() {
        return sheet.getValue();
    }

    void choosePrinter(String name) {
        printer.set(name);
    }

    void change(UnaryOperator<PrintOptions> change) {
        options.set(change.apply(options.get()));
        lay();
    }

    void print() {
        var to = printer.get();
        if (to.isEmpty()) return;
        run((shown, language, onward) -> press.print(to, shown, language, onward), PrintWords.SENT.names(to));
    }

    void write(Path file) {
        run((shown, language, onward) -> press.write(file, shown, language, onward),
                PrintWords.WRITTEN.names(String.valueOf(file.getFileName())));
    }

    void cancel() {
        background.forget(busy);
        busy.set(false);
    }

    /// One of the ways the pages leave.
    private interface Way {
        void go(List<PrintPage> pages, Language language, IntPredicate onward) throws StoreException;
    }

    private void run(Way way, Names success) {
        var shown = pages.get();
        if (shown.isEmpty() || busy.get()) return;
        var language = Tongue.now();
        done.set(0);
        outcome.set(Outcome.NONE);
        busy.set(true);
        background.ask(busy, stale -> {
            way.go(shown, language, count -> {
                done.set(count);
                return !stale.stale();
            });
            return success;
        }, says -> {
            busy.set(false);
            outcome.set(new Outcome(says, false));
        }, this::failed);
    }

    private void failed(Throwable thrown) {
        busy.set(false);
        looked.set(true);
        if (thrown instanceof CancellationException) return;
        if (thrown instanceof StoreException known) {
            outcome.set(new Outcome(known.says(), true));
        } else {
            outcome.set(new Outcome(PrintWords.FAILED.names(), true));
            throw new IllegalStateException(thrown);
        }
    }

    private void lay() {
        var figure = new PrintFigure(sheet.getValue(), options.get(), Tongue.now(), today);
        background.ask(pages, _ -> figure.pages(), pages::set, this::failed);
    }

    @Override
    public void close() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        background.forget(pages);
        background.forget(printers);
        cancel();
    }
}
