/// Charts, the Gantt and meters, painted once for screen and paper.
///
/// Start at [Picture] and [Pen]. A picture is a value: it holds numbers and finished texts, paints
/// itself on any pen in any size and answers with the places a pointer may hit. Nothing here knows
/// JavaFX, AWT, a language or a colour; colours are named by [Ink]. Lengths are pixels at scale one.
@NullMarked
package org.kakehashi.picture;

import org.jspecify.annotations.NullMarked;
