/// The document, its editing and its undo.
///
/// Start at [Project] and [Session].
@NullMarked
package org.kakehashi.project;

import org.jspecify.annotations.NullMarked;
