/// When the steps come: a forward and a backward pass over their links.
///
/// Start at [Scheduler]. Days are calendar dates; durations count weekdays unless a step says elapsed days.
@NullMarked
package org.kakehashi.schedule;

import org.jspecify.annotations.NullMarked;
