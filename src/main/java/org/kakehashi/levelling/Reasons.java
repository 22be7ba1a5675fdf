package org.kakehashi.levelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kakehashi.base.Names;
import org.kakehashi.base.Texts;
import org.kakehashi.plan.Step;
import org.kakehashi.schedule.Driver;
import org.kakehashi.schedule.Schedule;

/// Why steps move, and what moving them cannot solve, for people.
final class Reasons {
    private static final Texts TEXTS = Texts.beside(Reasons.class);
    /// How many steps are named.
    private static final int NAMED = 3;
    private final PlanJobs plan;
    private final Map<String, Overbooking> twice;

    Reasons(PlanJobs plan, List<Overbooking> twice) {
        this.plan = plan;
        this.twice = Overbookings.byStep(twice);
    }

    /// @param put     whether it is put off
    /// @param follows whether it goes along with what comes before it
    Names move(Step step, boolean put, boolean follows, Schedule schedule) {
        if (follows) return follows(step, schedule);
        if (!put) return TEXTS.text("free");
        var own = twice.get(step.id());
        if (own != null) {
            var others = new ArrayList<Names>();
            for (var other : own.steps()) if (!other.equals(step.id())) others.add(quoted(name(other)));
            others.addAll(own.elsewhere());
            if (!others.isEmpty()) {
                return TEXTS.text("twice", person(own.person()), joined(others), own.from().toLocalDate(), last(own));
            }
        }
        return room(step, schedule);
    }

    private Names follows(Step step, Schedule schedule) {
        var driver = PlanJobs.dates(schedule, step).driver();
        return driver.kind() == Driver.Kind.LINK && !driver.step().isEmpty() ? TEXTS.text("follows", quoted(name(driver.step())))
                : TEXTS.text("along");
    }

    /// Names what now lies where the step was, and shares someone with it.
    private Names room(Step step, Schedule schedule) {
        var old = PlanJobs.dates(plan.present, step);
        for (var other : plan.steps) {
            if (other.id().equals(step.id())) continue;
            var now = PlanJobs.dates(schedule, other);
            if (!now.start().isBefore(old.finish()) || !old.start().isBefore(now.finish())) continue;
            for (var person : step.people()) {
                if (!person.isEmpty() && other.people().contains(person)) {
                    return TEXTS.text("room", person(person), quoted(other.name()));
                }
            }
        }
        return TEXTS.text("skills");
    }

    /// @return a sentence for each person and steps that are wanted together whatever moves
    List<Names> left(List<Overbooking> left) {
        var said = new LinkedHashMap<List<Object>, Names>();
        for (var each : left) {
            var steps = new ArrayList<Names>();
            for (var step : each.steps()) steps.add(quoted(name(step)));
            steps.addAll(each.elsewhere());
            said.putIfAbsent(List.of(each.person(), each.steps(), each.elsewhere()), steps.size() == 1
                    ? TEXTS.text("alone", person(each.person()), steps.getFirst())
                    : TEXTS.text("left", person(each.person()), joined(steps), each.from().toLocalDate(), last(each)));
        }
        return List.copyOf(said.values());
    }

    static Names tooFew(Step step) {
        return TEXTS.text("tooFew", quoted(step.name()));
    }

    private static LocalDate last(Overbooking each) {
        return each.to().minusMinutes(1).toLocalDate();
    }

    private Names person(String id) {
        var person = plan.situation.circumstances().people().get(id);
        return person == null ? Names.same(id) : person.name();
    }

    private Names name(String step) {
        return plan.situation.plan().step(step).map(Step::name).orElse(Names.same(step));
    }

    private static Names quoted(Names name) {
        return TEXTS.text("quoted", name);
    }

    private static Names joined(List<Names> names) {
        var ja = new StringBuilder();
        var en = new StringBuilder();
        for (int i = 0; i < Math.min(NAMED, names.size()); i++) {
            ja.append(i == 0 ? "" : TEXTS.text("join").ja()).append(names.get(i).ja());
            en.append(i == 0 ? "" : TEXTS.text("join").en()).append(names.get(i).en());
        }
        var some = new Names(ja.toString(), en.toString());
        return names.size() <= NAMED ? some : TEXTS.text("more", some, names.size() - NAMED);
    }
}
