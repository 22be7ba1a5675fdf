package org.kakehashi.ui.why;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.kakehashi.ui.kit.PictureView;

/// Numbers that can be asked for their reason.
public final class Asking {
    private static final String STYLE = "askable";
    private static final Object KEY = new Object();

    private Asking() {}

    /// Makes a click on `number` ask; a dotted line under it says so when the pointer is there.
    public static void on(Node number, Runnable ask) {
        number.getStyleClass().add(STYLE);
        number.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) return;
            ask.run();
            event.consume();
        });
    }

    /// Makes a click on a year of a chart ask about that year.
    public static void year(PictureView chart, IntConsumer ask) {
        chart.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) return;
            chart.hitAt(event.getX(), event.getY()).filter(hit -> hit.id().matches("\\d{1,4}")).ifPresent(hit -> {
                ask.accept(Integer.parseInt(hit.id()));
                event.consume();
            });
        });
    }

    /// Says what [#ask] is to ask while `owner` or a part of it has the focus.
    public static void keys(Node owner, Runnable ask) {
        owner.getProperties().put(KEY, ask);
    }

    /// Asks what was said for the node or what is around it.
    ///
    /// @return whether there was anything to ask
    public static boolean ask(@Nullable Node focused) {
        for (var node = focused; node != null; node = node.getParent()) {
            if (node.hasProperties() && node.getProperties().get(KEY) instanceof Runnable ask) {
                ask.run();
                return true;
            }
        }
        return false;
    }
}
