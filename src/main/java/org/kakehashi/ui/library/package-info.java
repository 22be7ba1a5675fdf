/// The library of costs: technologies and measures with their sources, know-how, and country series.
///
/// Start at [LibraryScreen]; what is listed is computed by [Listing] without a window.
@NullMarked
package org.kakehashi.ui.library;

import org.jspecify.annotations.NullMarked;
