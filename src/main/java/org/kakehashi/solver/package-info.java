/// The solver's own code, loaded when something first needs it.
@NullMarked
package org.kakehashi.solver;

import org.jspecify.annotations.NullMarked;
