package org.kakehashi.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;
import org.kakehashi.picture.Captioned;
import org.kakehashi.picture.Hit;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Picture;
import org.kakehashi.picture.Told;
import org.jspecify.annotations.Nullable;

/// Shows a picture, painted anew once per pulse when it, the size or the colours change.
///
/// The hit under the pointer is in [#hovered]; who shares it between charts sets a new picture.
public final class PictureView extends Region {
    private final Canvas canvas = new Canvas();
    private final PenFonts fonts = new PenFonts();
    private final ReadOnlyObjectWrapper<Optional<Hit>> hovered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Function<Ink, Color> colours;
    private @Nullable Picture picture;
    private @Nullable ContextMenu menu;
    private ObservableValue<String> title = new SimpleStringProperty("");
    private ObservableValue<String> unit = new SimpleStringProperty("");
    private final SimpleBooleanProperty empty = new SimpleBooleanProperty(true);
    private List<Hit> hits = List.of();

    public PictureView(Function<Ink, Color> colours) {
        this.colours = colours;
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        canvas.setManaged(false);
        getChildren().add(canvas);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hovered.set(hitAt(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hovered.set(Optional.empty()));
    }

    /// Offers the picture under the right mouse button: to the clipboard and as a file.
    ///
    /// @param called what it is called where it leaves the window
    /// @param counts its unit, blank if it needs no saying
    public PictureView copyable(ObservableValue<String> called, ObservableValue<String> counts) {
        title = called;
        unit = counts;
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (picture == null) return;
            open().show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return this;
    }

    /// @return a button that offers the same, for the head over the picture
    public Button menuButton() {
        var button = Buttons.icon(getId() + "-menu", Icons.MORE, KitWords.PICTURE_MENU.text(), () -> {});
        button.setOnAction(_ -> open().show(button, Side.BOTTOM, 0, 2));
        button.getStyleClass().add("dense");
        button.disableProperty().bind(empty.or(visibleProperty().not()));
        return button;
    }

    private ContextMenu open() {
        if (menu != null) menu.hide();
        var fresh = new PictureMenu(this);
        menu = fresh;
        return fresh;
    }

    /// Asks for a file to save the picture in.
    void keep() {
        if (picture == null) return;
        fireEvent(new KeepPicture(new Captioned(title.getValue(), unit.getValue(), picture), getWidth(), getHeight()));
    }

    public void show(Picture shown) {
        if (shown.equals(picture)) return;
        picture = shown;
        empty.set(false);
        repaint();
    }

    /// Shows nothing.
    public void clear() {
        picture = null;
        empty.set(true);
        repaint();
    }

    /// Paints again at the next pulse, as after a change of theme.
    public void repaint() {
        setNeedsLayout(true);
    }

    public ReadOnlyObjectProperty<Optional<Hit>> hovered() {
        return hovered.getReadOnlyProperty();
    }

    /// @return the topmost hit at a point of this view
    public Optional<Hit> hitAt(double x, double y) {
        return hits.reversed().stream().filter(hit -> hit.at(x, y)).findFirst();
    }

    /// @return all hits at a point of this view, the topmost first
    public List<Hit> hitsAt(double x, double y) {
        return hits.reversed().stream().filter(hit -> hit.at(x, y)).toList();
    }

    /// @return the picture as shown, painted afresh at `scale` times its size
    public WritableImage image(double scale) {
        var large = new Canvas(Math.max(1, getWidth() * scale), Math.max(1, getHeight() * scale));
        large.getGraphicsContext2D().setTransform(
                new Affine(Transform.scale(scale, scale)));
        if (picture != null) {
            picture.paint(new FxPen(large.getGraphicsContext2D(), colours, fonts), getWidth(), getHeight());
        }
        var parameters = new SnapshotParameters();
        parameters.setFill(colours.apply(Ink.CARD));
        return large.snapshot(parameters, null);
    }

    /// @param id of a hit
    /// @return what there is to tell about it
    public Optional<Told> told(String id) {
        return picture == null ? Optional.empty() : picture.told(id);
    }

    /// @return the picture's numbers as rows of texts
    public List<List<String>> table() {
        return picture == null ? List.of() : picture.table();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth(), height = getHeight();
        canvas.setWidth(width);
        canvas.setHeight(height);
        var pencil = canvas.getGraphicsContext2D();
        pencil.clearRect(0, 0, width, height);
        hits = picture == null || width <= 0 || height <= 0
                ? List.of() : picture.paint(new FxPen(pencil, colours, fonts), width, height);
    }
}
