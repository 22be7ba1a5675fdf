package org.kakehashi.levelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kakehashi.plan.Step;
import org.kakehashi.reference.Person;
import org.kakehashi.reference.Skills;

/// Who there is: each person that steps name, and, for posts still open, all people together who could fill them.
///
/// What an open post takes is taken from all who have its skills; that is enough to see that there are too few of
/// them, and says nothing about which of them it will be.
final class Scarce {
    private final Situation situation;
    private final Axis axis;
    private final int whole;
    /// The people behind each resource: one, or all with certain skills.
    private final List<List<Person>> groups = new ArrayList<>();
    private final Map<String, Integer> persons = new LinkedHashMap<>();
    private final Map<List<String>, Integer> pools = new LinkedHashMap<>();

    /// @param whole amount that stands for all of a person
    Scarce(Situation situation, Axis axis, int whole) {
        this.situation = situation;
        this.axis = axis;
        this.whole = whole;
        var people = situation.circumstances().people();
        for (var step : situation.plan().steps()) {
            for (var assigned : step.assigned()) {
                var person = people.get(assigned.person());
                if (person != null && !persons.containsKey(person.id())) {
                    persons.put(person.id(), groups.size());
                    groups.add(List.of(person));
                }
                if (assigned.open() && !assigned.skills().isEmpty()) pool(assigned.skills());
            }
        }
    }

    private void pool(List<String> skills) {
        var asked = skills.stream().sorted().distinct().toList();
        if (pools.containsKey(asked)) return;
        var able = situation.circumstances().people().values().stream().filter(person -> able(person, asked)).toList();
        if (able.isEmpty()) return;
        pools.put(asked, groups.size());
        groups.add(able);
    }

    private static boolean able(Person person, List<String> skills) {
        return skills.stream().allMatch(skill -> Skills.has(person, skill));
    }

    boolean hasPools() {
        return !pools.isEmpty();
    }

    List<Person> people(int resource) {
        return groups.get(resource);
    }

    /// @return what a step takes, never more than there is
    List<Job.Demand> demands(Step step) {
        var amounts = new TreeMap<Integer, Double>();
        for (var assigned : step.assigned()) {
            var own = persons.get(assigned.person());
            if (own != null) amounts.merge(own, assigned.units(), Double::sum);
            for (var pool : pools.entrySet()) {
                boolean named = own != null && groups.get(pool.getValue()).contains(groups.get(own).getFirst());
                boolean open = assigned.open() && new HashSet<>(assigned.skills()).containsAll(pool.getKey());
                if (named || open) amounts.merge(pool.getValue(), assigned.units(), Double::sum);
            }
        }
        var demands = new ArrayList<Job.Demand>();
        amounts.forEach((resource, units) -> {
            int amount = Math.min(amount(units), capacity(resource));
            if (amount > 0) demands.add(new Job.Demand(resource, amount));
        });
        return demands;
    }

    /// @param taken what steps that stay take
    List<Resource> resources(Map<Integer, List<Resource.Taken>> taken) {
        var resources = new ArrayList<Resource>();
        for (int r = 0; r < groups.size(); r++) {
            var all = new ArrayList<>(taken.getOrDefault(r, List.of()));
            for (var person : groups.get(r)) elsewhere(person, all);
            resources.add(new Resource(capacity(r), all));
        }
        return resources;
    }

    private void elsewhere(Person person, List<Resource.Taken> taken) {
        for (var busy : situation.elsewhere()) {
            if (!busy.person().equals(person.id())) continue;
            int from = axis.at(Axis.moment(busy.from())), to = axis.after(Axis.moment(busy.to()));
            if (from < to) taken.add(new Resource.Taken(from, to, Math.min(amount(busy.units()), amount(person.units()))));
        }
    }

    private int capacity(int resource) {
        return groups.get(resource).stream().mapToInt(person -> amount(person.units())).sum();
    }

    private int amount(double units) {
        return (int) Math.round(whole * units);
    }
}
