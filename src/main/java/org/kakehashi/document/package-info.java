/// The written form of projects and of the library: JSON out, JSON in, and every problem on the way.
///
/// Start at [ProjectCodec]. The form follows the records: [Shapes] reads off their components what a field may
/// hold, [Writing] and [Reading] go along these shapes, and the JSON Schema shipped beside is drawn from them.
@NullMarked
package org.kakehashi.document;

import org.jspecify.annotations.NullMarked;
