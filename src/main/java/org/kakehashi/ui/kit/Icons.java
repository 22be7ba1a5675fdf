package org.kakehashi.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.FontIcon;

/// One icon per subject: a code of the icon fonts, or a path of our own on a square of 24.
public enum Icons {
    HOME("fth-home"), CITIES("fth-globe"), LIBRARY("fth-book-open"), SETTINGS("fth-sliders"), SEARCH("fth-search"),
    UNDO("fth-corner-up-left"), REDO("fth-corner-up-right"), LIGHT("fth-sun"), DARK("fth-moon"),
    PRESENT("fth-monitor"), CITY_PAIR("fth-repeat"), WARNING("fth-alert-triangle"), OK("fth-check-circle"),
    CHECK("fth-check"), DEADLINE("fth-clock"), CALENDAR("fth-calendar"), PERSON("fth-user"), PEOPLE("fth-users"),
    FILTER("fth-filter"), ADD("fth-plus"), LESS("fth-minus"), MORE("fth-more-horizontal"), DOWNLOAD("fth-download"),
    OPEN("fth-folder"), FIT("fth-maximize"), SAVE("fth-save"), PRINT("fth-printer"), COPY("fth-copy"), EDIT("fth-edit-2"), DELETE("fth-trash-2"),
    LINK("fth-link"), SEND("fth-send"), DATABASE("fth-database"), VERSIONS("fth-git-branch"), INFO("fth-info"),
    RESET("fth-refresh-cw"), ZOOM_IN("fth-zoom-in"), ZOOM_OUT("fth-zoom-out"), EXPAND("fth-chevron-down"),
    COLLAPSED("fth-chevron-right"), BACK("fth-chevron-left"), UP("fth-chevron-up"), RAIL("fth-sidebar"),
    CLOSE("fth-x"), FORWARD("fth-arrow-right"), BACKWARD("fth-arrow-left"), PLACE("fth-map-pin"), LOCK("fth-lock"),
    LOOK("fth-eye"), TARGET("fth-target"), CHART("fth-bar-chart-2"), ORGANISATION("fth-home"), DOCUMENT("fth-file-text"),
    PIN("bi-pin-angle"), FLAG("fth-flag"),
    WATER("fth-droplet"), WASTE("fth-trash-2"), AIR("fth-wind"), CLEANER_PRODUCTION("fth-refresh-cw"),
    SEWERAGE(true, "M4 4V14M4 6H12A7 7 0 0 1 19 13V17M4 12H10.5A2.5 2.5 0 0 1 13 14.5V17M11 17H21M16 20V21.5"),
    GREEN(true, "M4.5 19.5C4.5 9.5 10.5 4 20 4C20.5 13 16 19.5 7.5 17.5M3.5 21C5.5 15.5 9.5 11.5 15 9"),
    AGREEMENT("fth-file-text"), TRAINING(true, "M12 5L2 10L12 15L22 10ZM6 12V16.5C8.5 19 15.5 19 18 16.5V12M22 10V15.5"), DISPATCH("fth-users"), STUDY("fth-search"),
    PILOT("fth-tool"), BUSINESS("fth-briefcase"), YEN(true, "M6 4L12 12L18 4M12 12V20.5M7 12.5H17M7 16.5H17"), SIMULATION("bi-dice-5"),
    SOURCED("fth-check-circle"), COMPUTED("bi-calculator"), UNVERIFIED("fth-alert-triangle"), OWN("fth-user"),
    EXAMPLE(true, "M9 3H15M10 3V9L4.6 18.4A1.75 1.75 0 0 0 6.1 21H17.9A1.75 1.75 0 0 0 19.4 18.4L14 9V3M7.6 14.5H16.4"),
    GRIP(true, "M9 6H9.1M15 6H15.1M9 12H9.1M15 12H15.1M9 18H9.1M15 18H15.1"),
    BRIDGE(true, "M2 16H22M3.5 16C5.5 6.5 18.5 6.5 20.5 16M8 16V10.8M12 16V9.2M16 16V10.8");

    private final String code;
    private final boolean path;

    Icons(String code) {
        this(false, code);
    }

    Icons(boolean path, String code) {
        this.code = code;
        this.path = path;
    }

    /// @return a new node of 16 pixels in the colour of its surroundings
    public Node node(String... styles) {
        return node(16, styles);
    }

    /// @param size width and height in pixels, one of 10, 12, 14, 16, 17, 18, 20, 24, 32: 17 in the rail, 14 in tables,
    ///             12 in chips, 32 in empty states
    public Node node(int size, String... styles) {
        var node = path ? drawn(size) : font(size);
        node.getStyleClass().add("icon");
        node.getStyleClass().addAll(styles);
        node.setMouseTransparent(true);
        return node;
    }

    /// Paints it on a canvas around a point.
    void paint(GraphicsContext canvas, double x, double y, double size, Color colour) {
        canvas.save();
        canvas.translate(x - size / 2, y - size / 2);
        if (path) {
            canvas.scale(size / 24, size / 24);
            canvas.setStroke(colour);
            canvas.setLineWidth(2);
            canvas.setLineDashes();
            canvas.setLineCap(StrokeLineCap.ROUND);
            canvas.beginPath();
            canvas.appendSVGPath(code);
            canvas.stroke();
        } else {
            var pack = IkonResolverProvider.getInstance(Icons::load).resolve(code);
            canvas.setFont(Font.font(((Font) pack.getFont()).getFamily(), size));
            canvas.setFill(colour);
            canvas.setTextAlign(TextAlignment.CENTER);
            canvas.setTextBaseline(VPos.CENTER);
            canvas.fillText(Character.toString(pack.resolve(code).getCode()), size / 2, size / 2);
        }
        canvas.restore();
    }

    private static void load(IkonHandler pack) {
        pack.setFont(Font.loadFont(pack.getFontResource().toExternalForm(), 16));
    }

    private Node font(int size) {
        var icon = new FontIcon(code);
        icon.setIconSize(size);
        icon.getStyleClass().add("size-" + size);
        return icon;
    }

    private Node drawn(int size) {
        var line = new SVGPath();
        line.setContent(code);
        line.getStyleClass().add("line");
        line.getTransforms().add(new Scale(size / 24.0, size / 24.0));
        var box = new Pane(line);
        box.setMinSize(size, size);
        box.setMaxSize(size, size);
        return box;
    }
}
