package org.kakehashi.schedule;

import java.time.LocalDateTime;

/// From one minute to another, by the clock on the wall.
public record Stretch(LocalDateTime start, LocalDateTime finish) {}
