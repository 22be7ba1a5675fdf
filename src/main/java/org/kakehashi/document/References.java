package org.kakehashi.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/// Ids that stand twice, and ids of things that are not there.
///
/// It looks at the text's tree, not at the values, so that these are named together with everything else that is wrong.
final class References {
    private final Problems problems;

    private References(Problems problems) {
        this.problems = problems;
    }

    static void checkProject(JsonNode project, Problems problems) {
        new References(problems).project(project, "/project");
    }

    static void checkLibrary(JsonNode library, Problems problems) {
        var references = new References(problems);
        var shelf = references.shelf(library.path("shelf"), "/library/shelf");
        references.evidence(library, "/library", shelf.sources);
        references.knows(library.path("office"), "homeCity", "/library/office", "city", shelf.cities);
    }

    /// The ids on a shelf.
    private record Ids(Set<String> sources, Set<String> cities, Set<String> funders, Set<String> people) {}

    private Ids shelf(JsonNode shelf, String place) {
        var ids = new Ids(unique(shelf, "sources", place), unique(shelf, "cities", place),
                unique(shelf, "funders", place), unique(shelf, "people", place));
        for (var list : new String[] {"rates", "technologies", "loans", "thresholds", "benchmarks"}) {
            unique(shelf, list, place);
        }
        each(shelf, "people", place, (person, at) -> knows(person, "city", at, "city", ids.cities));
        return ids;
    }

    private void project(JsonNode project, String place) {
        var ids = shelf(project.path("shelf"), place + "/shelf");
        evidence(project, place, ids.sources);
        var pair = project.path("pair");
        knows(pair, "home", place + "/pair", "city", ids.cities);
        knows(pair, "partner", place + "/pair", "city", ids.cities);
        unique(project.path("partnership"), "agreements", place + "/partnership");
        unique(project.path("partnership"), "events", place + "/partnership");
        costs(project.path("costs"), place + "/costs", ids);
        var sources = funding(project.path("funding"), place + "/funding", ids);
        plan(project.path("plan"), place + "/plan", ids, sources);
        paidSteps(project, place + "/funding");
    }

    private void costs(JsonNode costs, String place, Ids ids) {
        var scenarios = unique(costs, "scenarios", place);
        knows(costs, "focus", place, "scenario", scenarios);
        each(costs, "scenarios", place, (scenario, at) -> {
            knows(scenario.path("community"), "city", at + "/community", "city", ids.cities);
            unique(scenario, "measures", at);
            unique(scenario, "loads", at);
            unique(scenario.path("community"), "limits", at + "/community");
        });
    }

    private Set<String> funding(JsonNode funding, String place, Ids ids) {
        var sources = unique(funding, "sources", place);
        each(funding, "sources", place, (source, at) -> knows(source, "funder", at, "funder", ids.funders));
        var companies = unique(funding, "companies", place);
        unique(funding, "applications", place);
        each(funding, "companies", place, (company, at) -> knows(company, "city", at, "city", ids.cities));
        each(funding, "payments", place, (payment, at) -> knows(payment, "source", at, "source", sources));
        each(funding, "applications", place, (application, at) -> {
            knows(application, "source", at, "source", sources);
            knows(application, "company", at, "company", companies);
        });
        each(funding, "pledges", place, (pledge, at) -> knows(pledge, "source", at, "source", sources));
        return sources;
    }

    private void paidSteps(JsonNode project, String place) {
        var steps = new HashSet<String>();
        for (var step : project.path("plan").path("steps")) steps.add(step.path("id").asText());
        var funding = project.path("funding");
        each(funding, "payments", place, (payment, at) -> knows(payment, "step", at, "step", steps));
        each(funding, "applications", place, (application, at) -> {
            knows(application, "step", at, "step", steps);
            each(application, "followUps", at, (followUp, below) -> knows(followUp, "step", below, "step", steps));
        });
    }

    private void plan(JsonNode plan, String place, Ids ids, Set<String> sources) {
        var steps = unique(plan, "steps", place);
        var calendars = unique(plan, "calendars", place);
        knows(plan, "calendar", place, "calendar", calendars);
        each(plan, "calendars", place, (calendar, at) -> knows(calendar, "base", at, "calendar", calendars));
        each(plan, "steps", place, (step, at) -> {
            knows(step, "group", at, "step", steps);
            unique(step, "lines", at);
            each(step, "after", at, (link, below) -> knows(link, "predecessor", below, "step", steps));
            each(step, "paidBy", at, (share, below) -> knows(share, "source", below, "source", sources));
            each(step, "assigned", at, (work, below) -> knows(work, "person", below, "person", ids.people));
            knows(step.path("work"), "programme", at + "/work", "funder", ids.funders);
            knows(step.path("timing"), "calendar", at + "/timing", "calendar", calendars);
        });
    }

    /// Every `evidence` and observation below `node` names a source of the shelf or none.
    private void evidence(JsonNode node, String place, Set<String> sources) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) evidence(node.get(i), place + "/" + i, sources);
        }
        for (var entry : node.properties()) {
            var at = Reading.below(place, entry.getKey());
            if (entry.getKey().equals("evidence")) knows(entry.getValue(), "source", at, "document", sources);
            if (entry.getKey().equals("observations")) {
                each(node, "observations", place, (seen, below) -> knows(seen, "source", below, "document", sources));
            }
            evidence(entry.getValue(), at, sources);
        }
    }

    /// @param kind ending of the sentence's key in the bundle
    private void knows(JsonNode node, String field, String place, String kind, Set<String> ids) {
        var id = node.path(field);
        if (!id.isTextual() || id.textValue().isEmpty() || ids.contains(id.textValue())) return;
        problems.add(place + "/" + field, "dangling." + kind, id.textValue());
    }

    /// @return the ids of the things in that list
    private Set<String> unique(JsonNode node, String list, String place) {
        var ids = new HashSet<String>();
        each(node, list, place, (thing, at) -> {
            var id = thing.path("id");
            if (id.isTextual() && !ids.add(id.textValue())) problems.add(at + "/id", "twice", id.textValue());
        });
        return ids;
    }

    private static void each(JsonNode node, String list, String place, BiConsumer<JsonNode, String> visit) {
        var things = node.path(list);
        if (!things.isArray()) return;
        for (int i = 0; i < things.size(); i++) visit.accept(things.get(i), place + "/" + list + "/" + i);
    }
}
