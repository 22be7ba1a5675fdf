package org.kakehashi.planted.ui.plan;

import org.kakehashi.planted.ui.cost.CostScreen;

/// A fault: no screen knows another.
record UsesCostScreen(CostScreen other) {
}
