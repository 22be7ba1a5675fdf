/// How fast costs are computed and painted, beside a plain implementation of the same in the same run.
///
/// Start at [JmhBenchmarks]. Built by the Maven profile `bench` only.
@NullMarked
package org.kakehashi.bench;

import org.jspecify.annotations.NullMarked;
