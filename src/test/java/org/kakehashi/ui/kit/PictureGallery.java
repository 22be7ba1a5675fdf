package org.kakehashi.ui.kit;

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
        public void start(Stage stage) {
            for (var face : new String[] {"Regular", "Bold"}) {
                Font.loadFont(PictureGallery.class.getResourceAsStream("/assets/fonts/NotoSansJP-" + face + ".ttf"), 12);
            }
            boolean dark = getParameters().getRaw().contains("dark");
            var palette = ChartPalette.of(dark);
            var page = new Pane();
            page.setBackground(plain(palette.colour(Ink.CANVAS.token())));
            boolean plan = getParameters().getRaw().contains("plan");
            for (var sample : plan ? Samples.plan() : Samples.charts()) {
                var view = new PictureView(ink -> palette.colour(ink.token()));
                view.show(sample.picture());
                var card = new StackPane(view);
                card.setPadding(new Insets(sample.inset()));
                card.setBackground(plain(palette.colour(Ink.CARD.token())));
                card.setBorder(new Border(new BorderStroke(palette.colour(Ink.BORDER.token()), BorderStrokeStyle.SOLID,
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
}
