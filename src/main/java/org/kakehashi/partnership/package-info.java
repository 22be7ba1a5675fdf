/// What ties the two cities: agreements with their terms, and dated events.
@NullMarked
package org.kakehashi.partnership;

import org.jspecify.annotations.NullMarked;
