package org.kakehashi.project;

import org.kakehashi.base.Require;

/// A finding the user does not want to see again, and why.
///
/// @param rule    id of the rule
/// @param subject id of the step or other thing, empty for the rule as a whole
/// @param note    the user's reason
public record Silence(String rule, String subject, String note) {
    public Silence {
        Require.that(!rule.isBlank(), "rule", rule);
    }

    public boolean covers(String otherRule, String otherSubject) {
        return rule.equals(otherRule) && (subject.isEmpty() || subject.equals(otherSubject));
    }
}
