package org.kakehashi.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.kakehashi.base.Checked;
import org.kakehashi.project.Project;

/// A project as JSON: the same bytes in the store, in a file and from the command line.
public final class ProjectCodec {
    private static final Envelope<Project> PROJECT =
            new Envelope<>("project", Project.class, Lift.PROJECTS, References::checkProject);

    private ProjectCodec() {}

    /// @return UTF-8, indented
    public static byte[] write(Project project) {
        return PROJECT.write(project);
    }

    public static String text(Project project) {
        return new String(write(project), StandardCharsets.UTF_8);
    }

    /// @return the project, or everything that is wrong with it
    public static Checked<Project> read(byte[] bytes) {
        var problems = new Problems();
        return PROJECT.read(bytes, true, problems, Reading.once(problems));
    }

    /// Reads no further than the largest document that is allowed; nothing is closed.
    ///
    /// @throws IOException if `in` fails
    public static Checked<Project> read(InputStream in) throws IOException {
        var problems = new Problems();
        return PROJECT.read(in, true, problems, Reading.once(problems));
    }

    /// @return reads several states of one project, which then share what they have in common
    public static States states() {
        return new States();
    }

    /// Reads states of one project that this program wrote itself.
    ///
    /// References to what is not there, as an unfinished plan may have, do not keep it from being opened.
    public static final class States {
        private final Problems problems = new Problems();
        private final Reading reading = Reading.remembering(problems);

        private States() {}

        /// @return the state; once one was wrong, every further one is
        public Checked<Project> read(byte[] bytes) {
            return PROJECT.read(bytes, false, problems, reading);
        }
    }
}
