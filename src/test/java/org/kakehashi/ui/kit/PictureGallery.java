package org.kakehashi.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.geometry.Insets;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Samples;

/// Shows every picture with the design's values, to be looked at: arguments are `dark` and `ja`.
public final class PictureGallery {
    private PictureGallery() {}

    static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// The gallery's window.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws IOException {
            for (var face : new String[] {"Regular", "Bold"}) {
                Font.loadFont(PictureGallery.class.getResourceAsStream("/assets/fonts/NotoSansJP-" + face + ".ttf"), 12);
            }
            boolean dark = getParameters().getRaw().contains("dark");
            var colours = colours(dark);
            var page = new Pane();
            page.setBackground(plain(colours.get(Ink.CANVAS)));
            boolean plan = getParameters().getRaw().contains("plan");
            for (var sample : plan ? Samples.plan() : Samples.charts()) {
                var view = new PictureView(colours::get);
                view.show(sample.picture());
                var card = new StackPane(view);
                card.setPadding(new Insets(sample.inset()));
                card.setBackground(plain(colours.get(Ink.CARD)));
                card.setBorder(new Border(new BorderStroke(colours.get(Ink.BORDER), BorderStrokeStyle.SOLID,
                        new CornerRadii(6), BorderWidths.DEFAULT)));
                card.resizeRelocate(sample.x(), sample.y(), sample.width(), sample.height());
                card.setPrefSize(sample.width(), sample.height());
                page.getChildren().add(card);
            }
            stage.setScene(new Scene(page, 1440, 900));
            stage.show();
        }
    }

    private static Background plain(Color colour) {
        return new Background(new BackgroundFill(colour, CornerRadii.EMPTY, Insets.EMPTY));
    }

    private static Map<Ink, Color> colours(boolean dark) throws IOException {
        String tokens = Files.readString(Path.of(System.getProperty("tokens")
                + (dark ? "/tokens-dark.css" : "/tokens-light.css")));
        var colours = new EnumMap<Ink, Color>(Ink.class);
        for (var ink : Ink.values()) {
            var found = Pattern.compile("-(?:kakehashi|color)-" + ink.token() + ":\\s*(#[0-9a-f]+);").matcher(tokens);
            if (!found.find()) throw new IllegalStateException("no token " + ink.token());
            colours.put(ink, Color.web(found.group(1)));
        }
        return colours;
    }
}
