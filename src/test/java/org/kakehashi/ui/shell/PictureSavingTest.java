package org.kakehashi.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.picture.Captioned;
import org.kakehashi.picture.Ink;
import org.kakehashi.picture.Meter;
import org.kakehashi.project.StoreException;
import org.kakehashi.project.StoreException.Trouble;
import org.kakehashi.ui.kit.KeepPicture;
import org.kakehashi.ui.kit.Tongue;

/// A picture saved as a file: what it is called, and that the window never waits for the disk.
class PictureSavingTest {
    private final Workroom room = new Workroom();
    private final PictureSaving saving = new PictureSaving(room.desk, room.person);
    private final KeepPicture asked =
            new KeepPicture(new Captioned("Cost / year", "\u00a5 bn", Meter.of(Ink.OK, 0.5)), 300, 200);

    @BeforeEach
    void open() throws StoreException {
        Tongue.use(Language.EN);
        room.begin(Workroom.project("a"));
        room.open("a");
    }

    @Test
    void theFileIsCalledAfterPictureAndProject() {
        saving.ask(asked);
        assertEquals(List.of("picture Cost year - Title of a"), room.person.heard);
    }

    @Test
    void thePictureIsWrittenByTheDiskAndSaid() {
        room.person.toWrite = Optional.of(Path.of("x.pdf"));
        saving.ask(asked);
        assertEquals(List.of(), room.pictures);
        room.work();
        assertEquals(List.of("Cost / year > x.pdf"), room.pictures);
        assertEquals("say Saved as x.pdf", room.person.heard.getLast());
    }

    @Test
    void theNameTellsTheKindUnlessAnotherIsChosen() {
        assertEquals(Path.of("a.b.png"), PictureChooser.ended(Path.of("a.b"), PictureChooser.Kind.PNG));
        assertEquals(Path.of("a.SVG"), PictureChooser.ended(Path.of("a.SVG"), PictureChooser.Kind.PNG));
        assertEquals(Path.of("a.pdf"), PictureChooser.ended(Path.of("a.png"), PictureChooser.Kind.PDF));
    }

    @Test
    void aPictureThatCouldNotBeWrittenCanBeTriedAgain() {
        room.person.toWrite = Optional.of(Path.of("x.svg"));
        room.broken = Optional.of(new StoreException(Trouble.DISK_FULL, Names.same("full"), null));
        saving.ask(asked);
        room.work();
        assertEquals("trouble", room.person.heard.getLast().split(" ")[0]);
        room.broken = Optional.empty();
        room.person.choices.getFirst().run();
        room.work();
        assertEquals(List.of("Cost / year > x.svg"), room.pictures);
    }
}
