package org.kakehashi.base;

import static java.util.Objects.requireNonNull;

/// Something unwise but allowed; it never blocks.
///
/// @param rule     id of the rule that speaks, as `gate-business`
/// @param severity how pressing it is
/// @param subject  id of the step, measure or source it is about, empty for the whole project
/// @param title    what is the matter, a few words
/// @param reason   why it matters, one or two sentences
/// @param source   id of the [Source] the rule rests on, empty if none
public record Finding(String rule, Severity severity, String subject, Names title, Names reason, String source) {
    public enum Severity { DANGER, WARNING, NOTE }

    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(subject, "subject");
        requireNonNull(title, "title");
        requireNonNull(reason, "reason");
        requireNonNull(source, "source");
    }
}
