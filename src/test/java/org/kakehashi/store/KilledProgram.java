package org.kakehashi.store;

import java.nio.file.Path;
import org.kakehashi.base.Names;
import org.kakehashi.document.RandomProjects;
import org.kakehashi.project.Document;
import org.kakehashi.project.Edit;
import org.kakehashi.project.Session;
import org.kakehashi.project.StoreException;

/// Saves as fast as it can and prints each version once it is saved, until it is killed; or what kept it from it.
final class KilledProgram {
    private static final Edit MADE = new Edit(Names.same("made"), "");

    private KilledProgram() {}

    public static void main(String[] args) {
        try {
            if (args[1].startsWith("undo-")) undo(Path.of(args[0]), args[1].substring(5));
            else save(Path.of(args[0]), args[1]);
        } catch (StoreException e) {
            System.out.println(e.trouble());
        }
    }

    /// Takes back one edit, saves and is gone without closing anything.
    private static void undo(Path folder, String id) throws StoreException {
        var store = Samples.open(Database.in(folder));
        var stored = store.load(id);
        var session = new Session(stored.document(), () -> 0);
        session.undo();
        System.out.println(store.save(session.document(), stored.version()));
        System.out.flush();
        Runtime.getRuntime().halt(1);
    }

    private static void save(Path folder, String id) throws StoreException {
        var store = Samples.open(Database.in(folder));
        var session = new Session(Document.fresh(MADE, RandomProjects.of(1, 2).withId(id)), () -> 0);
        for (long version = store.save(session.document(), 0); version < 100_000;) {
            System.out.println(version);
            var title = Names.same("version " + (version + 1));
            session.edit(new Edit(title, ""), project -> project.with(title));
            version = store.save(session.document(), version);
        }
    }
}
