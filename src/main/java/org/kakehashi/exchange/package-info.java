/// Files that go to and come from others.
///
/// Start at [ProjectFile] for projects and at [PictureFile] for pictures.
@NullMarked
package org.kakehashi.exchange;

import org.jspecify.annotations.NullMarked;
