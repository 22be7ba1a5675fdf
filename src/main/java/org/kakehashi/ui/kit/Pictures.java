package org.kakehashi.ui.kit;

/// Pictures on the screen, in the colours of the theme in use.
public final class Pictures {
    private Pictures() {}

    /// @return a view that follows the theme as long as it is in use
    public static PictureView view(String id) {
        var view = new PictureView(ink -> ChartPalette.of(Theme.dark().get()).colour(ink.token()));
        view.setId(id);
        Theme.dark().when(view.sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> view.repaint());
        return view;
    }
}
