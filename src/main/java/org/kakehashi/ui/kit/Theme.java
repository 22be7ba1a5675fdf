package org.kakehashi.ui.kit;

import static java.util.Objects.requireNonNull;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look of all windows: bundled fonts, AtlantaFX below, our tokens and styles above, light or dark.
public final class Theme {
    private static final ReadOnlyBooleanWrapper DARK = new ReadOnlyBooleanWrapper();
    private static final Set<Scene> SCENES = Collections.newSetFromMap(new WeakHashMap<>());
    private static boolean fontsLoaded;

    private Theme() {}

    /// @return whether the dark theme is in use, to be followed by whatever paints on canvas
    public static ReadOnlyBooleanProperty dark() {
        return DARK.getReadOnlyProperty();
    }

    /// Dresses `scene`; a theme that differs from the present one changes in all scenes at once.
    public static void apply(Scene scene, boolean dark) {
        loadFonts();
        SCENES.add(scene);
        DARK.set(dark);
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        for (var each : new ArrayList<>(SCENES)) dress(each, dark);
    }

    /// Sets rows and controls wider apart, or as close as is the default.
    public static void comfortable(Scene scene, boolean comfortable) {
        mark(scene, "comfortable", comfortable);
    }

    private static void dress(Scene scene, boolean dark) {
        scene.getStylesheets().setAll(sheet(dark ? "tokens-dark.css" : "tokens-light.css"), sheet("kakehashi.css"));
        mark(scene, "dark", dark);
    }

    private static void mark(Scene scene, String style, boolean on) {
        var styles = scene.getRoot().getStyleClass();
        styles.remove(style);
        if (on) styles.add(style);
    }

    static String sheet(String name) {
        return requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    private static void loadFonts() {
        if (fontsLoaded) return;
        fontsLoaded = true;
        for (var file : new String[] {"NotoSansJP-Regular.ttf", "NotoSansJP-Bold.ttf"}) {
            var url = requireNonNull(Theme.class.getResource("/assets/fonts/" + file), file);
            requireNonNull(Font.loadFont(url.toExternalForm(), 13), file);
        }
    }
}
