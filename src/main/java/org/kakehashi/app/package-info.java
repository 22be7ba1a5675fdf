/// Starts the program: [Main] reads how it was called and opens the window.
@NullMarked
package org.kakehashi.app;

import org.jspecify.annotations.NullMarked;
