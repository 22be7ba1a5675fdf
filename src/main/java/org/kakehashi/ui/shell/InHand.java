package org.kakehashi.ui.shell;

import org.kakehashi.project.Session;

/// The project that is open, and what puts it on disk.
record InHand(Session session, Saver saver) {
    String id() {
        return session.project().id();
    }
}
