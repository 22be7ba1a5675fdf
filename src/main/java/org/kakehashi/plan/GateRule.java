package org.kakehashi.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kakehashi.base.Finding.Severity;
import org.kakehashi.reference.Stage;

/// What is to be settled before a stage begins; the rules are data, in `gates.properties`.
///
/// @param id     id of the rule, as `gate-business`
/// @param stage  the stage it stands before
/// @param source id of the source it rests on
public record GateRule(String id, Stage stage, List<Criterion> criteria, Severity severity, String source) {
    private static final List<GateRule> ALL = read();

    public GateRule {
        criteria = List.copyOf(criteria);
    }

    /// @return one for each stage after the first, in their order
    public static List<GateRule> all() {
        return ALL;
    }

    private static List<GateRule> read() {
        var data = ResourceBundle.getBundle(GateRule.class.getPackageName() + ".gates", Locale.ROOT,
                GateRule.class.getClassLoader());
        return words(data.getString("gates")).stream().map(id -> new GateRule(id,
                Stage.valueOf(data.getString(id + ".stage")),
                words(data.getString(id + ".criteria")).stream().map(Criterion::valueOf).toList(),
                Severity.valueOf(data.getString(id + ".severity")), data.getString(id + ".source"))).toList();
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+", -1));
    }
}
