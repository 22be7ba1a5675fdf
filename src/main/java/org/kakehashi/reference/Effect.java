package org.kakehashi.reference;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import org.kakehashi.base.Evidence;
import org.kakehashi.base.Names;

/// What a technology has been seen to do.
///
/// @param pollutant id of the load it lessens, empty if it lessens none that is counted
/// @param perUnit   load removed a year by one unit in use, empty if the source gives none
/// @param unit      of the load, as `t BOD`; blank without a number
/// @param says      the effect in words, as a reader would tell it
public record Effect(String pollutant, Names name, OptionalDouble perUnit, Names unit, Names says, Evidence evidence) {
    public Effect {
        requireNonNull(pollutant, "pollutant");
        requireNonNull(name, "name");
        requireNonNull(perUnit, "perUnit");
        requireNonNull(unit, "unit");
        requireNonNull(says, "says");
        requireNonNull(evidence, "evidence");
    }
}
