package org.kakehashi.plan;

import java.util.List;

/// The templates of steps that are at hand.
public record StepTemplates(List<StepTemplate> templates) {
    public StepTemplates {
        templates = List.copyOf(templates);
    }
}
