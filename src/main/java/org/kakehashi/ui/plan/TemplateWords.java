package org.kakehashi.ui.plan;

import org.kakehashi.ui.kit.Words;

/// The words of the templates of steps.
enum TemplateWords implements Words {
    FROM_TEMPLATE, PUT, STATUS_SOURCED, STATUS_COMPUTED, STATUS_UNVERIFIED, STATUS_OWN, STATUS_EXAMPLE
}
