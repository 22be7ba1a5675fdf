package org.kakehashi.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import org.kakehashi.app.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A person at the real program: clicks, types, drags, looks, and takes a picture of each step.
///
/// Every verb waits until it can be done and fails with a picture when that takes too long. The window has no frame, so
/// that a picture is the program and nothing else.
final class Journey implements AutoCloseable {
    private static final long PATIENCE = 15;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final String name;
    private final Path folder;
    private final Locale before = Locale.getDefault();
    private final FxRobot robot;
    private Optional<Application> program = Optional.empty();
    private Optional<Stage> window = Optional.empty();
    private int pictures;

    private Journey(String name, Path folder, Locale system) throws TimeoutException {
        this.name = name;
        this.folder = folder;
        Locale.setDefault(system);
        System.setProperty("testfx.robot.write_sleep", "0");
        FxToolkit.registerPrimaryStage();
        robot = new FxRobot();
    }

    /// @param name   of the journey, which its pictures are filed under
    /// @param folder where the program keeps its data
    /// @param system the language of the machine
    static Journey begin(String name, Path folder, Locale system) throws TimeoutException {
        var journey = new Journey(name, folder, system);
        journey.open();
        return journey;
    }

    /// Starts the program on the journey's folder, as from the desktop.
    void open() throws TimeoutException {
        window = Optional.of(FxToolkit.registerStage(() -> new Stage(StageStyle.UNDECORATED)));
        program = Optional.of(FxToolkit.setupApplication(Window.class, "--data", folder.toString()));
        until("the window is there", () -> stage().isShowing() && stage().isFocused());
        size(WIDTH, HEIGHT);
    }

    /// Closes the window as its close button does, and waits until everything is given up.
    void shut() throws TimeoutException {
        WaitForAsyncUtils.asyncFx(() -> stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        until("the window is gone", () -> !stage().isShowing());
        FxToolkit.cleanupApplication(program.orElseThrow());
        program = Optional.empty();
    }

    /// Closes the program, and fails if anything of it broke on the way.
    @Override
    public void close() throws IOException, TimeoutException {
        try {
            if (program.isPresent()) shut();
        } finally {
            Locale.setDefault(before);
        }
        var log = folder.resolve("kakehashi.log");
        if (Files.exists(log)) throw new AssertionError("the program broke:\n" + Files.readString(log));
    }

    Stage stage() {
        return window.orElseThrow();
    }

    /// Makes the window that large.
    void size(double width, double height) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000, () -> {
            stage().setX(0);
            stage().setY(0);
            stage().setWidth(width);
            stage().setHeight(height);
        });
        until("the window is " + width + " wide", () -> Math.abs(stage().getScene().getWidth() - width) < 1
                && Math.abs(stage().getScene().getHeight() - height) < 1);
    }

    /// Clicks the control of that id once it can be clicked.
    Journey click(String id) {
        robot.clickOn(middle(id), MouseButton.PRIMARY);
        settle();
        return this;
    }

    /// Clicks what says exactly those words.
    Journey choose(String words) {
        until("\"" + words + "\" can be clicked", () -> Sight.saying(words).flatMap(Sight::onScreen).isPresent());
        robot.clickOn(centre(look(() -> Sight.saying(words).flatMap(Sight::onScreen)).orElseThrow()), MouseButton.PRIMARY);
        settle();
        return this;
    }

    /// Replaces what the field of that id holds, as a person does, and leaves it with Enter.
    Journey enter(String id, String text) {
        click(id);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
        robot.push(KeyCode.ENTER);
        settle();
        return this;
    }

    /// Types into what has the focus.
    Journey type(String text) {
        robot.write(text);
        settle();
        return this;
    }

    /// Presses keys together.
    Journey press(KeyCode... keys) {
        robot.push(keys);
        settle();
        return this;
    }

    /// Pulls with the mouse from one point of the screen to another.
    Journey drag(Point2D from, Point2D to) {
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(to);
        robot.release(MouseButton.PRIMARY);
        settle();
        return this;
    }

    /// Moves the pointer there, without pressing.
    Journey point(Point2D to) {
        robot.moveTo(to);
        settle();
        return this;
    }

    /// Waits until those words can be seen.
    Journey see(String words) {
        until("\"" + words + "\" can be seen", () -> Sight.says(words));
        return this;
    }

    /// Waits until the control of that id can be seen and says something that fits.
    ///
    /// @return what it says
    String read(String id, Predicate<String> fits) {
        until("#" + id + " says what is meant, not: " + look(() -> Sight.node(id).map(Sight::text)),
                () -> Sight.node(id).map(Sight::text).filter(fits).isPresent());
        return look(() -> Sight.node(id).map(Sight::text)).orElseThrow();
    }

    String read(String id) {
        return read(id, text -> !text.isBlank());
    }

    /// @return whether the control of that id can be seen
    boolean sees(String id) {
        return look(() -> Sight.node(id).isPresent());
    }

    boolean enabled(String id) {
        return look(() -> Sight.node(id).filter(node -> !node.isDisabled()).isPresent());
    }

    /// @return where the node of that id is on the screen, once it is there
    Bounds bounds(String id) {
        until("#" + id + " is on the screen", () -> place(id).isPresent());
        return look(() -> place(id)).orElseThrow();
    }

    /// Takes the next picture of the journey.
    Journey picture(String what) {
        settle();
        snap("%02d-%s".formatted(++pictures, what));
        return this;
    }

    /// Takes a picture under a name of its own.
    void snap(String what) {
        Camera.keep(look(this::screen), name, what);
    }

    private Image screen() {
        return new Robot().getScreenCapture(null,
                new Rectangle2D(stage().getX(), stage().getY(), stage().getWidth(), stage().getHeight()));
    }

    /// Waits until what is shown stays as it is.
    void still() {
        var seen = new int[] {0, -1};
        until("the window stands still", () -> {
            seen[0] = seen[1];
            seen[1] = Camera.sum(screen());
            return seen[0] == seen[1];
        });
    }

    /// @return what `question` answers on the window's thread
    <T> T look(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000, question);
    }

    /// Waits until `question` answers yes.
    void until(String what, Callable<Boolean> question) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> look(question));
        } catch (TimeoutException late) {
            snap("failure");
            throw new AssertionError("waited " + PATIENCE + " s until " + what + "; see target/journeys/" + name
                    + "/failure.png", late);
        }
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    private Point2D middle(String id) {
        until("#" + id + " can be clicked", () -> Sight.node(id).filter(node -> !node.isDisabled()).isPresent()
                && place(id).isPresent());
        return centre(look(() -> place(id)).orElseThrow());
    }

    private static Point2D centre(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static Optional<Bounds> place(String id) {
        var node = Sight.node(id);
        node.ifPresent(Sight::bringIn);
        return node.flatMap(Sight::onScreen);
    }
}
