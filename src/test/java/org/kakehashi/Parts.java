package org.kakehashi;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which part of the program may use which: the table that `ArchitectureTest` holds the packages to.
///
/// A part is the package below `org.kakehashi`; below `ui` it is two names long. A part that is not
/// in the table may use nothing of ours.
final class Parts {
    static final String ROOT = "org.kakehashi";
    static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    /// Screens of the window; each may use the kit and all subjects, none may use another screen.
    static final List<String> SCREENS = List.of("home", "cities", "library", "partnership", "overview", "cost", "plan",
            "funding", "results", "proposal", "workshop", "settings");
    /// Parts that compute from what they are given and nothing else. (Levelling also looks at how long it has taken.)
    static final List<String> ENGINES = List.of("cost", "transfer", "match", "plan", "schedule", "people",
            "funding", "results");

    private static final List<String> PLANNING = List.of("reference", "cost", "transfer", "partnership", "match", "plan",
            "schedule", "solver", "levelling", "people", "funding", "allocation", "results");
    private static final Map<String, Set<String>> ALLOWED = table();

    private Parts() {
    }

    private static Map<String, Set<String>> table() {
        var table = new TreeMap<String, Set<String>>();
        table.put("base", uses());
        table.put("reference", uses("base"));
        table.put("cost", uses("base", "reference"));
        table.put("transfer", uses("base", "reference"));
        table.put("partnership", uses("base", "reference"));
        table.put("plan", uses("base", "reference"));
        table.put("match", uses("base", "reference", "partnership"));
        table.put("schedule", uses("base", "reference", "plan"));
        table.put("solver", uses("base"));
        table.put("levelling", uses("base", "reference", "plan", "schedule", "solver"));
        table.put("funding", uses("base", "reference", "plan"));
        table.put("allocation", uses("base", "reference", "plan", "funding", "solver"));
        table.put("results", uses("base", "reference", "plan"));
        table.put("people", uses("base", "reference", "plan", "schedule"));
        table.put("project", with(uses("base"), PLANNING));
        table.put("eligibility", with(uses("base", "project"), PLANNING));
        table.put("picture", with(uses("base"), PLANNING));
        table.put("document", with(uses("base", "project"), PLANNING));
        table.put("store", with(uses("base", "project", "document"), PLANNING));
        table.put("exchange", with(uses("base", "project", "document", "picture"), PLANNING));
        table.put("cli", with(uses("base", "project", "document", "picture", "store", "exchange"), PLANNING));
        table.put("ui.kit", uses("base", "picture"));
        for (var screen : SCREENS) {
            table.put("ui." + screen, with(uses("base", "ui.kit", "picture", "project", "eligibility"), PLANNING));
        }
        table.put("ui.why", uses("base", "ui.kit", "picture"));
        for (var screen : SCREENS) table.get("ui." + screen).add("ui.why");
        table.put("ui.transfer", with(uses("base", "ui.kit", "picture", "project"), PLANNING));
        table.get("ui.library").add("ui.transfer");
        table.get("ui.cost").add("ui.transfer");
        table.put("ui.shell", with(new TreeSet<>(table.keySet()), List.of()));
        table.get("ui.shell").remove("cli");
        table.put("app", new TreeSet<>(table.keySet()));
        table.put("bench", new TreeSet<>(table.keySet()));
        table.get("bench").remove("app");
        return table;
    }

    private static Set<String> uses(String... parts) {
        return new TreeSet<>(Arrays.asList(parts));
    }

    private static Set<String> with(Set<String> parts, List<String> more) {
        parts.addAll(more);
        return parts;
    }

    /// @return the part that a package or the name of a class in it belongs to; empty for the root package
    static String of(String packageName) {
        if (!packageName.startsWith(ROOT + ".")) return "";
        var names = packageName.substring(ROOT.length() + 1).split("\\.");
        return names[0].equals("ui") && names.length > 1 ? "ui." + names[1] : names[0];
    }

    static boolean known(String part) {
        return ALLOWED.containsKey(part);
    }

    static boolean mayUse(String part, String other) {
        return part.equals(other) || ALLOWED.getOrDefault(part, Set.of()).contains(other);
    }

    static Set<String> all() {
        return ALLOWED.keySet();
    }
}
