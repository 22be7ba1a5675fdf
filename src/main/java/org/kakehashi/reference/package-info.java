/// What projects share: cities, rates, funders, people and the words that sort them.
///
/// A [Shelf] holds such entries; the workspace's [Library] has one, and each project carries one of its
/// own with exactly what it uses, so that a file opens and computes the same on another machine.
@NullMarked
package org.kakehashi.reference;

import org.jspecify.annotations.NullMarked;
