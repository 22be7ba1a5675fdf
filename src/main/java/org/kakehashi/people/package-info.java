/// Who of the people is busy when, over all projects, and what they cannot all do.
///
/// Start at [Bookings], which reads them off plans, and [Load], which counts them by week. [Conflicts] says what
/// does not fit. Days are days of work of the person, as long as most of their days.
@NullMarked
package org.kakehashi.people;

import org.jspecify.annotations.NullMarked;
