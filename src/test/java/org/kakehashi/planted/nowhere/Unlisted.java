package org.kakehashi.planted.nowhere;

/// A fault: a package that the table does not name.
public record Unlisted(int value) {
}
