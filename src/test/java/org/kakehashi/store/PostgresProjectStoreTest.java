package org.kakehashi.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.StoreException;

/// The contract, on PostgreSQL.
class PostgresProjectStoreTest extends ProjectStoreContract {
    private static EmbeddedPostgres postgres;
    private final InstantSource clock = Samples.clock();

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(30)).start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Override
    protected ProjectStore open() throws StoreException {
        var database = new Database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
        return JdbcProjectStore.open(database, Samples::summary, clock, () -> Samples.LIBRARY);
    }
}
