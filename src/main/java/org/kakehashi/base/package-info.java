/// What every subject rests on: names in two languages, where a figure comes from, checks and findings.
///
/// Start at [Names] and [Evidence]. Nothing here knows another package of ours.
@NullMarked
package org.kakehashi.base;

import org.jspecify.annotations.NullMarked;
