package org.kakehashi.document;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Format 1 knew of people no more than name, organisation and city.
final class PersonLift {
    private PersonLift() {}

    /// Brings the people on the shelf of a project or library from format 1 to 2.
    static ObjectNode lift(ObjectNode body) {
        for (var person : body.path("shelf").path("people")) {
            if (!(person instanceof ObjectNode object)) continue;
            if (!object.has("grade")) object.put("grade", "UNSPECIFIED");
            if (!object.has("calendar")) object.put("calendar", "");
            if (!object.has("units")) object.put("units", 1);
            if (!object.has("daysAway")) object.put("daysAway", 0);
        }
        return body;
    }
}
