package org.kakehashi.ui.kit;

/// The way from one workspace to another, the only one.
public interface Navigator {
    void go(Place place);
}
