package org.kakehashi.levelling;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/// Where one gets to from a slot: a job's finish from its start, or the end of a wait from its beginning.
///
/// The later one sets out, the later one gets there.
public sealed interface Reach {
    /// A slot that is never reached.
    int NEVER = -1;

    /// @return the slot that is reached from `slot`; [#NEVER] if nothing sets out there or it lies beyond all slots
    int from(int slot);

    static Reach plus(int slots) {
        return new Plus(slots);
    }

    /// @param to the slot reached from each slot, or [#NEVER]; rising where it is not
    static Reach table(int[] to) {
        return new Table(to.clone());
    }

    /// The same distance from everywhere; negative leads back.
    record Plus(int slots) implements Reach {
        @Override
        public int from(int slot) {
            return slot + slots;
        }
    }

    /// A distance that depends on the day, as where weekends lie in between.
    final class Table implements Reach {
        private final int[] to;

        private Table(int[] to) {
            this.to = requireNonNull(to, "to");
        }

        @Override
        public int from(int slot) {
            return 0 <= slot && slot < to.length ? to[slot] : NEVER;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Table table && Arrays.equals(to, table.to);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(to);
        }
    }
}
