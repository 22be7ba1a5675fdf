package org.kakehashi.planted.project;

/// Uses cost, as it may; that cost uses it too is the fault.
public record Project(UsesCost cost) {

    public record UsesCost(org.kakehashi.planted.cost.UsesProject figure) {
    }
}
