package org.kakehashi.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kakehashi.base.Checked;
import org.kakehashi.cost.CostEngine;
import org.kakehashi.cost.CostResult;
import org.kakehashi.document.ProjectCodec;
import org.kakehashi.project.Project;

class ExampleFigureTest {

    @Test
    void theComparedWaysCostWhatTheEngineSays() throws IOException {
        var file = Path.of("assets/examples/haiphong-cost-comparison.kakehashi");
        var project = assertInstanceOf(Project.class,
                assertInstanceOf(Checked.Good.class, ProjectCodec.read(Files.readAllBytes(file))).value());
        var ways = project.costs().scenarios().stream().map(scenario -> assertInstanceOf(CostResult.class,
                assertInstanceOf(Checked.Good.class, CostEngine.evaluate(scenario, project.partner())).value()))
                .map(result -> Math.round(result.perPersonYear() / 10) * 10.0).toList();
        assertEquals(ExampleFigure.WAYS, ways);
    }
}
