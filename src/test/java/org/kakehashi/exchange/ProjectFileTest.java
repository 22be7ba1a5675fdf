package org.kakehashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.base.Checked;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.document.RandomProjects;
import org.kakehashi.project.Project;
import org.kakehashi.project.StoreException;

/// A project goes to a file and comes back, and what is wrong with a file is said.
class ProjectFileTest {
    @TempDir
    private Path folder;

    @Test
    void aProjectComesBackAsItWent() throws StoreException {
        var file = folder.resolve("北九州.kakehashi");
        ProjectFile.write(RandomProjects.of(1), file);
        ProjectFile.write(RandomProjects.of(2), file);
        assertEquals(new Checked.Good<>(RandomProjects.of(2)), ProjectFile.read(file));
        assertEquals(List.of("北九州.kakehashi"), List.of(folder.toFile().list()));
    }

    @Test
    void aFileThatIsNotThereAndAFolderAreNamed() {
        var missing = assertInstanceOf(Checked.Bad.class, ProjectFile.read(folder.resolve("a.kakehashi")));
        assertTrue(missing.toString().contains("a.kakehashi"));
        assertInstanceOf(Checked.Bad.class, ProjectFile.read(folder));
    }

    @Test
    void aPlaceThatIsNotThereCannotBeWritten() {
        var file = folder.resolve("no").resolve("a.kakehashi");
        var e = assertThrows(StoreException.class, () -> ProjectFile.write(RandomProjects.of(1), file));
        assertTrue(e.says().en().contains("a.kakehashi"));
    }

    @Test
    void referencesThatLeadNowhereAreLeftOut() throws StoreException, IOException {
        var whole = RandomProjects.of(3);
        var project = whole.with(whole.funding().without("source-0"));
        project = project.with(project.shelf().without(project.shelf().people().getFirst()));
        assertInstanceOf(Checked.Bad.class, ProjectCodec.read(ProjectCodec.write(project)));
        var file = folder.resolve("a.kakehashi");
        ProjectFile.write(project, file);
        var read = (Project) assertInstanceOf(Checked.Good.class, ProjectFile.read(file)).value();
        assertEquals(project.funding(), read.funding());
        assertFalse(read.plan().steps().stream().anyMatch(step -> step.people().contains("person-0")));
    }

    @Test
    void aProjectFileIsKnownByItsName() {
        assertTrue(ProjectFile.isNamedLikeOne(Path.of("a.KAKEHASHI")));
        assertFalse(ProjectFile.isNamedLikeOne(Path.of("a.json")));
    }
}
