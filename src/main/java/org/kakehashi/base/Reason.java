package org.kakehashi.base;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A number and why it is so: how it follows from other numbers, down to what a person or a source gave.
///
/// The parts are worked out when they are first asked for, and many reasons share some, so a whole tree is never made
/// where only its top is read. Read from the first part to the last, each with its sign, they give the value.
public final class Reason {

    /// How a part goes into the number it stands under.
    public enum Sign {
        /// The first part, to begin with.
        IS,
        /// One of many that are added up.
        SUM,
        PLUS, MINUS, TIMES, OVER,
        /// What came before, to the power of this part.
        POWER,
        /// This part, if it is larger than what came before.
        AT_LEAST,
        /// Only told, not reckoned with.
        TOLD;

        /// @return what came before, and this part
        double apply(double before, double part) {
            return switch (this) {
                case IS -> part;
                case SUM, PLUS -> before + part;
                case MINUS -> before - part;
                case TIMES -> before * part;
                case OVER -> before / part;
                case POWER -> Math.pow(before, part);
                case AT_LEAST -> Math.max(before, part);
                case TOLD -> before;
            };
        }
    }

    private final Sign sign;
    private final Names label;
    private final double value;
    private final Unit unit;
    private final Names from;
    private final String place;
    private final Parts parts;

    private Reason(Sign sign, Names label, double value, Unit unit, Names from, String place, Parts parts) {
        this.sign = sign;
        this.label = requireNonNull(label, "label");
        this.value = value;
        this.unit = requireNonNull(unit, "unit");
        this.from = requireNonNull(from, "from");
        this.place = requireNonNull(place, "place");
        this.parts = parts;
    }

    /// A number that follows from others.
    ///
    /// @param from  how, in a few words; may be blank
    /// @param parts what it follows from, asked for once at most
    public static Reason of(Names label, double value, Unit unit, Names from, Supplier<List<Reason>> parts) {
        return new Reason(Sign.IS, label, value, unit, from, "", new Parts(null, parts));
    }

    /// A number that was entered.
    public static Reason of(Assumption given) {
        return given(given, List::of);
    }

    /// A number that was entered, and how it was come by.
    public static Reason given(Assumption given, Supplier<List<Reason>> parts) {
        return new Reason(Sign.IS, given.what(), given.value(), given.unit(), given.where(), given.place(),
                new Parts(given, parts));
    }

    /// A number that is so by the nature of the thing, as the months of a year.
    public static Reason constant(Names label, double value, Unit unit) {
        return new Reason(Sign.IS, label, value, unit, Names.same(""), "", new Parts(null, List::of));
    }

    /// @return the same with another sign
    public Reason as(Sign newSign) {
        return new Reason(newSign, label, value, unit, from, place, parts);
    }

    public Reason called(Names newLabel) {
        return new Reason(sign, newLabel, value, unit, from, place, parts);
    }

    /// @param newPlace what it is about, as `measures/sewer`
    public Reason at(String newPlace) {
        return new Reason(sign, label, value, unit, from, newPlace, parts);
    }

    public Sign sign() {
        return sign;
    }

    public Names label() {
        return label;
    }

    public double value() {
        return value;
    }

    public Unit unit() {
        return unit;
    }

    /// @return how it follows from its parts, or what an entered number belongs to; may be blank
    public Names from() {
        return from;
    }

    /// @return where it is entered or what it is about, a path as a [Problem]'s; empty if nowhere
    public String place() {
        return place;
    }

    /// @return what it follows from; empty for a number that was entered as it is, and for a constant
    public List<Reason> parts() {
        return parts.list();
    }

    /// @return the entered number this is, if it is one
    public Optional<Assumption> given() {
        return Optional.ofNullable(parts.given);
    }

    /// @return whether it follows from other numbers of the same document
    public boolean isComputed() {
        return parts.given == null && !parts().isEmpty();
    }

    /// @return the status of what was entered, or the weakest of all it follows from; empty for a constant
    public Optional<Status> status() {
        return parts.status();
    }

    /// @return all that was entered and goes into the number, each once, in the order of the tree
    public List<Assumption> assumptions() {
        var found = new LinkedHashMap<String, Assumption>();
        parts.collect(found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return List.copyOf(found.values());
    }

    /// @return what the parts give, read with their signs; `NaN` without parts
    public double reckoned() {
        double reckoned = Double.NaN;
        boolean first = true;
        for (var part : parts()) {
            if (part.sign == Sign.TOLD) continue;
            reckoned = part.sign.apply(first ? 0 : reckoned, part.value);
            first = false;
        }
        return reckoned;
    }

    @Override
    public String toString() {
        return sign + " " + label.en() + " " + value;
    }

    /// What a number follows from, shared by all reasons that speak of it.
    private static final class Parts {
        private final @Nullable Assumption given;
        private @Nullable Supplier<List<Reason>> source;
        private List<Reason> list = List.of();
        private Optional<Status> status = Optional.empty();
        private boolean weighed;

        Parts(@Nullable Assumption given, Supplier<List<Reason>> source) {
            this.given = given;
            this.source = source;
        }

        List<Reason> list() {
            var asked = source;
            if (asked != null) {
                list = List.copyOf(asked.get());
                source = null;
            }
            return list;
        }

        Optional<Status> status() {
            if (!weighed) status = given == null ? weakest(list()) : Optional.of(given.status());
            weighed = true;
            return status;
        }

        private static Optional<Status> weakest(List<Reason> list) {
            var statuses = new ArrayList<Status>();
            for (var part : list) part.status().ifPresent(statuses::add);
            return statuses.stream().max(Enum::compareTo);
        }

        void collect(Map<String, Assumption> found, Set<Parts> seen) {
            if (!seen.add(this)) return;
            if (given != null) {
                found.putIfAbsent(given.place(), given);
                return;
            }
            for (var part : list()) part.parts.collect(found, seen);
        }
    }
}
