package org.kakehashi.ui.kit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.scene.paint.Color;

/// The colours of a theme for what is painted rather than styled, read from the same token file.
public final class ChartPalette {
    private static final Pattern TOKEN = Pattern.compile("-(?:kakehashi|color)-([a-z-]+):\\s*(#[0-9a-f]+);");
    private static final ChartPalette LIGHT = new ChartPalette("tokens-light.css");
    private static final ChartPalette DARK = new ChartPalette("tokens-dark.css");
    private final Map<String, Color> colours;

    private ChartPalette(String file) {
        var found = new HashMap<String, Color>();
        var match = TOKEN.matcher(read(file));
        while (match.find()) found.put(match.group(1), Color.web(match.group(2)));
        colours = Map.copyOf(found);
    }

    public static ChartPalette of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    /// @return the palette of the theme in use, following it
    public static ObservableValue<ChartPalette> current() {
        return Theme.dark().map(ChartPalette::of);
    }

    /// @param token a name of the token files without its prefix: `sector-sewerage`, `fg-muted`, `grid`
    /// @throws IllegalArgumentException if there is no such token
    public Color colour(String token) {
        var colour = colours.get(token);
        if (colour == null) throw new IllegalArgumentException("token: " + token);
        return colour;
    }

    /// @return all colours by token name without prefix
    public Map<String, Color> colours() {
        return colours;
    }

    private static String read(String file) {
        try (var in = requireNonNull(ChartPalette.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
