package org.kakehashi.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kakehashi.base.Checked;
import org.kakehashi.base.Language;
import org.kakehashi.base.Names;
import org.kakehashi.base.Problem;
import org.kakehashi.base.Texts;
import org.kakehashi.cost.Scenario;
import org.kakehashi.exchange.ProjectFile;
import org.kakehashi.project.Project;

/// Where a command reads and prints.
record Desk(PrintWriter out, PrintWriter err, Language language, LocalDate today) {
    private static final Texts TEXTS = Texts.beside(Desk.class);
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    String text(String key, Object... values) {
        return TEXTS.text(key, values).in(language);
    }

    String say(Names names) {
        return names.in(language);
    }

    void print(String line) {
        out.println(line);
    }

    void complain(String line) {
        err.println(line);
    }

    /// Prints one object and nothing else.
    void json(Object value) {
        try {
            out.println(JSON.writeValueAsString(value));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// @return the project, or empty after every problem was printed
    Optional<Project> read(Path file) {
        return switch (ProjectFile.read(file)) {
            case Checked.Good<Project>(var project) -> Optional.of(project);
            case Checked.Bad<Project>(var problems) -> {
                complain(file, problems);
                yield Optional.empty();
            }
        };
    }

    void complain(Path file, List<Problem> problems) {
        complain(file, "", problems);
    }

    /// What keeps a scenario from being computed; its places begin with the scenario's id.
    void complain(Path file, Scenario scenario, List<Problem> problems) {
        complain(file, scenario.id() + "/", problems);
    }

    private void complain(Path file, String within, List<Problem> problems) {
        for (var problem : problems) {
            var place = problem.place().isEmpty() ? "" : within + problem.place() + ": ";
            complain(file + ": " + place + say(problem.says()));
        }
    }
}
