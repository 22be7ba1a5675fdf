package org.kakehashi.planted.cost;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;

/// Faults: what an engine may not do.
final class AsksTheWorld {

    LocalDate asksTheDate() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Clock asksTheClock(Clock clock) {
        return clock;
    }

    double throwsDice() {
        return Math.random();
    }

    double throwsUnseededDice() {
        return new Random().nextDouble();
    }

    boolean opensAFile() {
        return Files.exists(Path.of("a"));
    }

    String opensADatabase(Connection connection) throws SQLException {
        return connection.getCatalog();
    }

    long readsTheTime() {
        return System.nanoTime();
    }
}
