/// All projects on one page, and the ways to begin a new one.
///
/// Start at [HomeScreen] and [WelcomeScreen].
@NullMarked
package org.kakehashi.ui.home;

import org.jspecify.annotations.NullMarked;
