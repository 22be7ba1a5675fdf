/// The window's frame: bars, rail, tabs, palette, and what lies open on the desk.
///
/// Start at [Desk], which knows what is open and how it is saved, and [Shell], which shows it.
@NullMarked
package org.kakehashi.ui.shell;

import org.jspecify.annotations.NullMarked;
