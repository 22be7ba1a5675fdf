package org.kakehashi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.document.LibraryCodec;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Library;
import org.kakehashi.reference.Shelf;

/// The contract, on the embedded database.
class H2ProjectStoreTest extends ProjectStoreContract {
    private final InstantSource clock = Samples.clock();
    @TempDir
    private Path folder;

    @Override
    protected ProjectStore open() throws StoreException {
        return JdbcProjectStore.open(Database.in(folder), Samples::summary, clock, () -> Samples.LIBRARY);
    }

    @Test
    void aLibraryFromBeforeThereWereFiguresForCostsGetsThemAndKeepsItsOwn() throws StoreException, SQLException {
        var own = Samples.LIBRARY.shelf();
        var before = new Library(Samples.LIBRARY.office(), new Shelf(List.of(own.sources().getFirst()), own.cities(),
                own.rates(), own.funders(), own.people()));
        var text = new String(LibraryCodec.write(before), StandardCharsets.UTF_8)
                .replaceAll(",\\s*\"(technologies|observations|loans|thresholds|benchmarks)\": \\[]", "");
        assertFalse(text.contains("thresholds"));
        var old = Database.in(folder.resolve("old"));
        JdbcProjectStore.open(old, Samples::summary, clock, () -> before).close();
        try (var db = old.open(); var parts = db.createStatement()) {
            parts.execute("delete from library_part");
            try (var written = db.prepareStatement("insert into library_part (version, part, bytes) values (1, 0, ?)")) {
                written.setBytes(1, Packed.parts(text.getBytes(StandardCharsets.UTF_8)).getFirst());
                written.execute();
            }
            db.commit();
        }
        try (var later = JdbcProjectStore.open(old, Samples::summary, clock, () -> Samples.LIBRARY)) {
            assertEquals(Samples.LIBRARY.shelf().technologies(), later.library().shelf().technologies());
            assertEquals(Samples.LIBRARY.shelf().sources(), later.library().shelf().sources());
            later.save(before);
        }
        try (var emptied = JdbcProjectStore.open(old, Samples::summary, clock, () -> Samples.LIBRARY)) {
            assertEquals(List.of(), emptied.library().shelf().technologies());
        }
    }
}
