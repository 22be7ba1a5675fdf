package org.kakehashi.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.ui.kit.KeepPicture;
import org.kakehashi.ui.kit.Tongue;

/// Saves pictures as files when one asks for it.
record PictureSaving(Desk desk, Notices notices) {
    /// Asks for a file and writes the picture into it.
    void ask(KeepPicture asked) {
        asked.consume();
        notices.pictureToWrite(name(asked), file -> write(asked, file));
    }

    private void write(KeepPicture asked, Path file) {
        var language = Tongue.now();
        desk.services().disk().ask(List.of("picture", file), _ -> {
            desk.services().pictures().write(file, asked.picture(), asked.width(), asked.height(),
                    asked.picture().title(), language);
            return file;
        }, _ -> notices.say(ShellWords.WRITTEN.text(file.getFileName())),
                thrown -> notices.trouble(thrown, () -> write(asked, file)));
    }

    /// @return the picture's and the project's title as every file system takes it, without an ending
    private String name(KeepPicture asked) {
        var project = desk.inView().map(open -> open.session().project().title().in(Tongue.now()));
        return Stream.concat(Stream.of(asked.picture().title()), project.stream())
                .map(part -> part.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip()).filter(part -> !part.isEmpty())
                .distinct().collect(Collectors.joining(" - "));
    }
}
