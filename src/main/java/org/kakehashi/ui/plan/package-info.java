/// The Plan workspace: the table of steps, the Gantt chart on the same scroll, and the inspector.
@NullMarked
package org.kakehashi.ui.plan;

import org.jspecify.annotations.NullMarked;
