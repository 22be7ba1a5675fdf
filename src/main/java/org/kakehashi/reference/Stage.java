package org.kakehashi.reference;

/// The stages of a cooperation, in their order: business comes last.
public enum Stage {
    EXCHANGE(1), TRAINING(2), EXPERTS(3), STUDY(4), PILOT(5), BUSINESS(6);

    private final int number;

    Stage(int number) {
        this.number = number;
    }

    /// @return the number people give it, from 1
    public int number() {
        return number;
    }
}
