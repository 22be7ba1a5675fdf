package org.kakehashi.plan;

/// When within a step its money is spent.
public enum Spread { EVENLY, AT_START, AT_END }
