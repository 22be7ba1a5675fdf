package org.kakehashi.planted.ui.cost;

import javafx.scene.Node;

/// A fault: view models know no nodes.
record SeeingViewModel(Node node) {
}
