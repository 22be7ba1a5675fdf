package org.kakehashi.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kakehashi.base.Checked;
import org.kakehashi.document.LibraryCodec;
import org.kakehashi.document.RecordCodec;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Project;
import org.kakehashi.project.ProjectEntry;
import org.kakehashi.project.ProjectStore;
import org.kakehashi.project.ProjectSummary;
import org.kakehashi.project.StoreException;
import org.kakehashi.reference.Library;

/// Keeps projects and the library in a database, over one connection that is opened again when it is lost.
///
/// It may be used from any thread, one at a time.
public final class JdbcProjectStore implements ProjectStore {
    /// Violations of a unique key: somebody else wrote the row first.
    private static final String UNIQUE = "23505";
    private final Database database;
    private final Function<Project, ProjectSummary> summaries;
    private final InstantSource clock;
    private @Nullable Connection connection;
    /// The document read or written last, as it lies in the database.
    private @Nullable Document known;

    private JdbcProjectStore(Database database, Function<Project, ProjectSummary> summaries, InstantSource clock) {
        this.database = database;
        this.summaries = summaries;
        this.clock = clock;
    }

    /// Opens the database and brings its tables to the present form.
    ///
    /// @param summaries makes the index row of a project
    /// @param shipped   the library a new workspace begins with, and whose figures for costs one gets that was made
    ///                  before there were any; asked only then
    public static JdbcProjectStore open(Database database, Function<Project, ProjectSummary> summaries,
            InstantSource clock, Supplier<Library> shipped) throws StoreException {
        var store = new JdbcProjectStore(database, summaries, clock);
        try {
            store.begin(shipped);
        } catch (StoreException e) {
            store.drop();
            throw e;
        }
        return store;
    }

    private void begin(Supplier<Library> shipped) throws StoreException {
        inTransaction(db -> {
            Migration.run(db);
            return "";
        });
        var kept = newestLibrary();
        if (kept.isEmpty()) {
            save(shipped.get());
        } else if (!LibraryCodec.knowsCosts(kept.get())
                && LibraryCodec.stored(kept.get()) instanceof Checked.Good<Library>(var library)) {
            save(library.withCostsOf(shipped.get()));
        }
    }

    @Override
    public List<ProjectEntry> entries() throws StoreException {
        return inTransaction(db -> {
            var entries = new ArrayList<ProjectEntry>();
            for (var row : Sql.list(db, "select id, version, saved_at, current_state, last_edit, summary from project"
                    + " order by saved_at desc, id", JdbcProjectStore::row)) {
                entries.add(entry(db, row));
            }
            return entries;
        });
    }

    /// A row of the table of projects.
    private record Row(String id, long version, OffsetDateTime saved, long current, String lastEdit, String summary) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString(1), row.getLong(2), row.getObject(3, OffsetDateTime.class), row.getLong(4),
                row.getString(5), row.getString(6));
    }

    /// An index row of an older form is made anew from the document.
    private ProjectEntry entry(Connection db, Row row) throws SQLException, StoreException {
        if (RecordCodec.read(row.lastEdit, Edit.class) instanceof Checked.Good<Edit>(var edit)
                && RecordCodec.read(row.summary, ProjectSummary.class) instanceof Checked.Good<ProjectSummary>(var summary)) {
            return new ProjectEntry(row.id, row.version, row.saved.toInstant(), edit, summary);
        }
        var document = States.read(db, row.id, row.current);
        var summary = summaries.apply(document.project());
        var edit = edit(document);
        Sql.run(db, "update project set last_edit = ?, summary = ? where id = ?", RecordCodec.write(edit),
                RecordCodec.write(summary), row.id);
        return new ProjectEntry(row.id, row.version, row.saved.toInstant(), edit, summary);
    }

    @Override
    public synchronized Stored load(String id) throws StoreException {
        var stored = inTransaction(db -> {
            var rows = Sql.list(db, "select id, version, saved_at, current_state, last_edit, summary from project"
                    + " where id = ?", JdbcProjectStore::row, id);
            if (rows.isEmpty()) throw Failure.missing(id);
            return new Stored(States.read(db, id, rows.getFirst().current), rows.getFirst().version);
        });
        known = stored.document();
        return stored;
    }

    @Override
    public synchronized long save(Document document, long base) throws StoreException {
        var project = document.project();
        var summary = summaries.apply(project);
        var version = inTransaction(db -> {
            if (!claim(db, document, base, summary)) throw Failure.stale(project.id(), base, project.title());
            States.write(db, project.id(), document.states(), knownOf(project.id()));
            Sql.run(db, "delete from deadline where project_id = ?", project.id());
            for (var deadline : summary.deadlines()) {
                Sql.run(db, "insert into deadline (project_id, due, kind, subject, what_ja, what_en)"
                        + " values (?, ?, ?, ?, ?, ?)", project.id(), deadline.day(), deadline.kind().name(),
                        deadline.subject(), deadline.what().ja(), deadline.what().en());
            }
            return base + 1;
        });
        known = document;
        force();
        return version;
    }

    /// Has the disk itself write what was committed, for when the power fails. H2 does not do so by itself.
    private void force() throws StoreException {
        if (!database.embedded()) return;
        inTransaction(db -> {
            try (var statement = db.createStatement()) {
                return statement.execute("checkpoint sync");
            }
        });
    }

    private @Nullable Document knownOf(String id) {
        return known != null && known.project().id().equals(id) ? known : null;
    }

    /// @return whether the project's row was still at version `base` and is now one further
    private boolean claim(Connection db, Document document, long base, ProjectSummary summary) throws SQLException {
        var id = document.project().id();
        var edit = RecordCodec.write(edit(document));
        var index = RecordCodec.write(summary);
        if (base > 0) {
            return Sql.run(db, "update project set version = version + 1, saved_at = ?, current_state = ?,"
                    + " last_edit = ?, summary = ? where id = ? and version = ?", now(), document.current(), edit,
                    index, id, base) == 1;
        }
        try {
            return Sql.run(db, "insert into project (id, version, saved_at, current_state, last_edit, summary)"
                    + " values (?, 1, ?, ?, ?, ?)", id, now(), document.current(), edit, index) == 1;
        } catch (SQLException e) {
            if (UNIQUE.equals(e.getSQLState())) return false;
            throw e;
        }
    }

    private static Edit edit(Document document) {
        return document.states().stream().filter(state -> state.number() == document.current()).findFirst()
                .orElseThrow().edit();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    @Override
    public void delete(String id) throws StoreException {
        inTransaction(db -> Sql.run(db, "delete from project where id = ?", id));
    }

    @Override
    public Library library() throws StoreException {
        var bytes = newestLibrary().orElseThrow(() -> Failure.damaged("damagedLibrary", "", null));
        return switch (LibraryCodec.stored(bytes)) {
            case Checked.Good<Library>(var library) -> library;
            case Checked.Bad<Library>(var problems) -> throw Failure.damaged("damagedLibrary", problems, null);
        };
    }

    private Optional<byte[]> newestLibrary() throws StoreException {
        return inTransaction(db -> {
            var parts = Sql.list(db, "select bytes from library_part where version ="
                    + " (select max(version) from library_version) order by part", row -> row.getBytes(1));
            try {
                return parts.isEmpty() ? Optional.empty() : Optional.of(Packed.document(parts));
            } catch (IOException e) {
                throw Failure.damaged("damagedLibrary", "", e);
            }
        });
    }

    @Override
    public void save(Library library) throws StoreException {
        var bytes = LibraryCodec.write(library);
        var before = newestLibrary();
        if (before.isPresent() && Arrays.equals(before.get(), bytes)) return;
        inTransaction(db -> {
            long version = Sql.list(db, "select max(version) from library_version", row -> row.getLong(1)).getFirst() + 1;
            Sql.run(db, "insert into library_version (version, saved_at) values (?, ?)", version, now());
            var parts = Packed.parts(bytes);
            for (int part = 0; part < parts.size(); part++) {
                Sql.run(db, "insert into library_part (version, part, bytes) values (?, ?, ?)", version, part,
                        parts.get(part));
            }
            return version;
        });
    }

    @Override
    public synchronized void close() throws StoreException {
        try {
            if (connection != null && database.grows()) pack(connection);
            if (connection != null) connection.close();
        } catch (SQLException e) {
            throw Failure.of(e, database);
        } finally {
            connection = null;
        }
    }

    private static void pack(Connection db) throws SQLException {
        try (var statement = db.createStatement()) {
            statement.execute("shutdown compact");
        }
    }

    /// What is done in one transaction.
    private interface Work<T> {
        T on(Connection db) throws SQLException, StoreException;
    }

    private synchronized <T> T inTransaction(Work<T> work) throws StoreException {
        boolean done = false;
        try {
            if (connection == null || connection.isClosed()) connection = database.open();
            var db = connection;
            T result = work.on(db);
            db.commit();
            done = true;
            return result;
        } catch (SQLException e) {
            throw Failure.of(e, database);
        } finally {
            if (!done) rollBack();
        }
    }

    /// A connection that cannot even roll back is lost; the next transaction opens another.
    private void rollBack() {
        try {
            if (connection != null) connection.rollback();
        } catch (SQLException _) {
            drop();
        }
    }

    private synchronized void drop() {
        try {
            if (connection != null) connection.close();
        } catch (SQLException _) {
            // it is given up anyway
        }
        connection = null;
    }
}
