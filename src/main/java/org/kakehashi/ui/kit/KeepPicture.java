package org.kakehashi.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;
import org.kakehashi.picture.Captioned;

/// Asks the window to save a picture as a file; it rises from the picture to whoever can write files.
public final class KeepPicture extends Event {
    public static final EventType<KeepPicture> ASKED = new EventType<>(Event.ANY, "KEEP_PICTURE");
    private static final long serialVersionUID = 1;
    private final transient Captioned picture;
    private final double width;
    private final double height;

    /// @param width  of the picture without its caption, in pixels
    /// @param height of the picture without its caption, in pixels
    public KeepPicture(Captioned picture, double width, double height) {
        super(ASKED);
        this.picture = picture;
        this.width = picture.width(width);
        this.height = picture.height(height);
    }

    public Captioned picture() {
        return picture;
    }

    /// @return in pixels, with the caption
    public double width() {
        return width;
    }

    /// @return in pixels, with the caption
    public double height() {
        return height;
    }
}
