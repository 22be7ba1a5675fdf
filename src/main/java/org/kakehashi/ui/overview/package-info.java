/// The Overview workspace: how far the cooperation has come, its key figures, and what needs doing next.
///
/// Start at [OverviewScreen] and [Overview], which is computed whole from a project and a day.
@NullMarked
package org.kakehashi.ui.overview;

import org.jspecify.annotations.NullMarked;
