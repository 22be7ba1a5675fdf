package org.kakehashi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kakehashi.project.Project;

/// Older formats are brought up one after the other.
class LiftTest {
    private static final Lift LIFT = new Lift(List.of(body -> note(body, "to 2"), body -> note(body, "to 3")));

    private static ObjectNode note(ObjectNode body, String step) {
        return body.put("steps", body.path("steps").asText() + step + ";");
    }

    private static String lifted(int format) {
        return LIFT.lifted(new JsonMapper().createObjectNode(), format).path("steps").asText();
    }

    @Test
    void everyStepBetweenIsTaken() {
        assertEquals("to 2;to 3;", lifted(1));
        assertEquals("to 3;", lifted(2));
        assertEquals("", lifted(3));
        assertEquals(3, LIFT.present());
    }

    @Test
    void theLastStepLeadsToTheFormatThatIsWritten() {
        assertEquals(Project.FORMAT, Lift.PROJECTS.present());
    }
}
