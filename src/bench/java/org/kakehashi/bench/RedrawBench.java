package org.kakehashi.bench;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.kakehashi.cost.CostEngine;
import org.kakehashi.cost.Measure;
import org.kakehashi.cost.Scenario;
import org.kakehashi.reference.City;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// From a slider's new value to the pixels of the charts that follow it, as in the window but off the screen.
@State(Scope.Benchmark)
public class RedrawBench {
    /// What a row of charts has at the least, with the shades at the edges of its texts.
    private static final int COLOURS = 100;
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private final City city = Workload.cities(1).getFirst();
    private final Scenario scenario = Workload.scenario(40, 40);
    private int moved;
    private OffScreen screen = new OffScreen();

    @Setup
    public void open() {
        JAVAFX.setLevel(Level.SEVERE);
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        screen = onWindowThread(OffScreen::open);
        Agreement.check(CostEngine.evaluate(scenario, city), NaiveCosts.of(Workload.inputs(scenario, city)));
        var painted = pixels(redraw());
        if (Arrays.stream(painted).distinct().count() < COLOURS) throw new IllegalStateException("nothing is painted");
        moved--;
        if (!Arrays.equals(painted, pixels(redrawNaive()))) throw new IllegalStateException("the charts do not agree");
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    @TearDown
    public void close() {
        Platform.exit();
    }

    /// @return the scenario with the slider of its first rollout one step on
    private Scenario next() {
        double target = 0.5 + 0.005 * (moved++ % 100);
        return scenario.change("m0", measure -> measure instanceof Measure.Rollout rollout
                ? rollout.withCoverage(rollout.coverage().withTarget(target)) : measure);
    }

    @Benchmark
    public WritableImage redraw() {
        var charts = Charts.of(Agreement.good(CostEngine.evaluate(next(), city)));
        return onWindowThread(() -> screen.paint(charts));
    }

    @Benchmark
    public WritableImage redrawNaive() {
        var charts = Charts.of(NaiveCosts.of(Workload.inputs(next(), city)));
        return onWindowThread(() -> screen.paint(charts));
    }

    private static <T> T onWindowThread(Supplier<T> work) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException broken) {
                answer.completeExceptionally(broken);
            }
        });
        return answer.join();
    }
}
