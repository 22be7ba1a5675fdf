/// Which programmes fit a project, and why.
///
/// Start at [Eligibility]. Each condition of a programme gives reasons: a sentence in both languages, what it comes to,
/// and the field of the project that decides it.
@NullMarked
package org.kakehashi.eligibility;

import org.jspecify.annotations.NullMarked;
