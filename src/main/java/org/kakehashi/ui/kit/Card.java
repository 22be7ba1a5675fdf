package org.kakehashi.ui.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A bordered area with a head and one content.
public final class Card extends VBox {
    private final HBox lead = new HBox();
    private final HBox actions = new HBox();
    private final Label title;
    private ObservableValue<String> unit = new SimpleStringProperty("");

    public Card(String id, ObservableValue<String> title) {
        setId(id);
        getStyleClass().add("card");
        this.title = Labels.of(title, "card-title");
        lead.getStyleClass().add("card-lead");
        lead.getChildren().add(this.title);
        actions.getStyleClass().add("card-actions");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(lead, gap, actions);
        head.getStyleClass().add("card-head");
        getChildren().add(head);
    }

    /// Puts an icon before the title.
    public Card icon(Icons icon) {
        lead.getChildren().addFirst(icon.node());
        return this;
    }

    /// Puts a control where the title stands, which it says itself.
    public Card titled(Node control) {
        lead.getChildren().set(lead.getChildren().indexOf(title), control);
        return this;
    }

    /// Puts a unit in small muted letters, a count or a chip behind the title.
    public Card beside(Node... nodes) {
        lead.getChildren().addAll(nodes);
        return this;
    }

    public Card unit(ObservableValue<String> counted) {
        unit = counted;
        return beside(Labels.of(counted, "unit"));
    }

    /// Offers the picture of this card at the right of its head, to be copied and saved under the title and the unit.
    public Card offer(PictureView picture) {
        return actions(picture.copyable(title.textProperty(), unit).menuButton());
    }

    /// Puts links or buttons at the right of the head.
    public Card actions(Node... nodes) {
        actions.getChildren().addAll(nodes);
        return this;
    }

    /// Draws a rule between head and content.
    public Card ruled() {
        getStyleClass().add("ruled");
        return this;
    }

    /// Puts `node` below the head, with the inner space of a card.
    public Card content(Node node) {
        node.getStyleClass().add("card-body");
        return bare(node);
    }

    /// Puts `node` below the head up to the border, as a table or a list of rows.
    public Card bare(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        getChildren().add(node);
        return this;
    }
}
