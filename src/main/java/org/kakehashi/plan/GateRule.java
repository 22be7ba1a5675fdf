package org.kakehashi.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.reference.Stage;

/// What is to be settled before a stage begins, or beside it; the rules are data, in `gates.properties`.
///
/// @param id     id of the rule, as `gate-business`
/// @param stage  the stage it stands before
/// @param source id of the source it rests on
/// @param gate   whether it stands in the pathway, one before each stage
public record GateRule(String id, Stage stage, List<Criterion> criteria, Severity severity, String source, boolean gate) {
    private static final List<GateRule> ALL = read();

    public GateRule {
        criteria = List.copyOf(criteria);
    }

    /// @return the gates, then the others
    public static List<GateRule> all() {
        return ALL;
    }

    /// @return one for each stage after the first, in their order
    public static List<GateRule> gates() {
        return ALL.stream().filter(GateRule::gate).toList();
    }

    /// @throws IllegalArgumentException if there is none with that id
    static GateRule of(String id) {
        return ALL.stream().filter(rule -> rule.id.equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rule: " + id));
    }

    private static List<GateRule> read() {
        var data = ResourceBundle.getBundle(GateRule.class.getPackageName() + ".gates", Locale.ROOT,
                GateRule.class.getClassLoader());
        var gates = words(data.getString("gates"));
        return Stream.concat(gates.stream(), words(data.getString("others")).stream()).map(id -> new GateRule(id,
                Stage.valueOf(data.getString(id + ".stage")),
                words(data.getString(id + ".criteria")).stream().map(Criterion::valueOf).toList(),
                Severity.valueOf(data.getString(id + ".severity")), data.getString(id + ".source"),
                gates.contains(id))).toList();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+", -1));
    }
}
