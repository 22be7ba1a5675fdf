/// What every screen is built from: words and formats in two languages, the theme, fields, chips and the one door to other threads.
///
/// Start at [Words], [Formats], [Fields] and [Theme]. Nothing here knows a project.
@NullMarked
package org.kakehashi.ui.kit;

import org.jspecify.annotations.NullMarked;
