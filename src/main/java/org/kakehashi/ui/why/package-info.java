/// The answer to "why this number?": a sentence, and the tree of what the number follows from.
///
/// Start at [WhyPanel] and [WhyViewModel]; [Explanation] is what a screen hands over. Any screen may use it.
@NullMarked
package org.kakehashi.ui.why;

import org.jspecify.annotations.NullMarked;
