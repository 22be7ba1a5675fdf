/// When work is done if nobody can be in two places: jobs that share people, laid out by a constraint solver.
///
/// Start at [Solver]. Time is a row of slots numbered from zero; what a slot is, the asker knows. A finish is the
/// number of the first slot after a job. Amounts are whole numbers. Nothing here knows the window, the database or
/// what day it is; the solver's own code is loaded when it is first asked.
@NullMarked
package org.kakehashi.levelling;

import org.jspecify.annotations.NullMarked;
