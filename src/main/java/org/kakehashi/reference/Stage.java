package org.kakehashi.reference;

/// The stages of a cooperation, in their order: business comes last.
public enum Stage {
    EXCHANGE, TRAINING, EXPERTS, STUDY, PILOT, BUSINESS
}
