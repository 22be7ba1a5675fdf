/// The steps of a cooperation project: what they are, what they cost and which gates stand before them.
///
/// Start at [Step] and [Work]. Dates here are as entered; the schedule package says when a step really comes.
@NullMarked
package org.kakehashi.plan;

import org.jspecify.annotations.NullMarked;
