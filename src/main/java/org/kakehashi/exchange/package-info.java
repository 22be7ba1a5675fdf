/// Files that go to and come from others.
///
/// Start at [ProjectFile].
@NullMarked
package org.kakehashi.exchange;

import org.jspecify.annotations.NullMarked;
