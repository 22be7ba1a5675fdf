package org.kakehashi.ui.cost;

/// The parts of the workspace, below the scenarios.
enum CostPart {
    MEASURES(ExplainWords.PART_MEASURES), BENCHMARK(ExplainWords.PART_BENCHMARK),
    ASSUMPTIONS(ExplainWords.PART_ASSUMPTIONS);

    private final ExplainWords word;

    CostPart(ExplainWords word) {
        this.word = word;
    }

    ExplainWords word() {
        return word;
    }
}
