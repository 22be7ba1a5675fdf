/// The program without its window: commands for those who script and for checking.
///
/// Start at [Program]. Exit status: 0 done; 1 the input is wrong; 2 usage; 3 the environment failed.
@NullMarked
package org.kakehashi.cli;

import org.jspecify.annotations.NullMarked;
