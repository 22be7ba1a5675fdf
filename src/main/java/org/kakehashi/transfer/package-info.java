/// What a figure of the library costs in another place, year and money.
///
/// Start at [Transfer]. Nothing is guessed: a number that is missing is named, and the person can enter it. Every
/// number that was used stays in the [org.kakehashi.base.Conversion].
@NullMarked
package org.kakehashi.transfer;

import org.jspecify.annotations.NullMarked;
